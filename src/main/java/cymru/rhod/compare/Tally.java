package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many of several differences are gains and losses, and the greatest of each.
 *
 * @param incomplete how many hang on something that is owed and not known; they are neither gain nor loss
 * @param unknown how many are not known at all; likewise
 * @param greatestGain empty where nothing gains
 * @param greatestLoss empty where nothing loses
 * @param <T> what gains or loses
 */
public record Tally<T>(
        int gains,
        int losses,
        int same,
        int incomplete,
        int unknown,
        Optional<T> greatestGain,
        Optional<T> greatestLoss) {

    /** Counts what gains and what loses. */
    public static <T> Tally<T> of(
            Collection<T> all, Function<T, Outcome> outcome, Function<T, @Nullable Money> difference) {
        Map<Outcome, List<T>> byOutcome = all.stream().collect(Collectors.groupingBy(outcome));
        Comparator<T> byDifference = Comparator.comparing(
                one -> difference.apply(one), Comparator.nullsFirst(Comparator.<Money>naturalOrder()));
        List<T> gains = byOutcome.getOrDefault(Outcome.GAIN, List.of());
        List<T> losses = byOutcome.getOrDefault(Outcome.LOSS, List.of());
        return new Tally<>(
                gains.size(),
                losses.size(),
                byOutcome.getOrDefault(Outcome.SAME, List.of()).size(),
                byOutcome.getOrDefault(Outcome.INCOMPLETE, List.of()).size(),
                byOutcome.getOrDefault(Outcome.UNKNOWN, List.of()).size(),
                gains.stream().max(byDifference),
                losses.stream().min(byDifference));
    }

    /** Returns how many there are in all. */
    public int count() {
        return gains + losses + same + incomplete + unknown;
    }
}
