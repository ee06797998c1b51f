package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many of several differences are gains and losses, and the greatest of each.
 *
 * @param unknown how many are not known; they are neither gain nor loss
 * @param greatestGain empty where nothing gains
 * @param greatestLoss empty where nothing loses
 * @param <T> what gains or loses
 */
public record Tally<T>(
        int gains, int losses, int same, int unknown, Optional<T> greatestGain, Optional<T> greatestLoss) {

    /** Counts what gains and what loses. */
    public static <T> Tally<T> of(Collection<T> all, Function<T, @Nullable Money> difference) {
        Comparator<T> byDifference = Comparator.comparing(
                one -> difference.apply(one), Comparator.nullsFirst(Comparator.<Money>naturalOrder()));
        return new Tally<>(
                count(all, difference, Outcome.GAIN),
                count(all, difference, Outcome.LOSS),
                count(all, difference, Outcome.SAME),
                count(all, difference, Outcome.UNKNOWN),
                all.stream()
                        .filter(one -> Outcome.of(difference.apply(one)) == Outcome.GAIN)
                        .max(byDifference),
                all.stream()
                        .filter(one -> Outcome.of(difference.apply(one)) == Outcome.LOSS)
                        .min(byDifference));
    }

    /** Returns how many there are in all. */
    public int count() {
        return gains + losses + same + unknown;
    }

    private static <T> int count(Collection<T> all, Function<T, @Nullable Money> difference, Outcome outcome) {
        return (int) all.stream()
                .filter(one -> Outcome.of(difference.apply(one)) == outcome)
                .count();
    }
}
