package cymru.rhod.ui.people;

import cymru.rhod.domain.time.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the numbers of one column lie apart.
 *
 * @param mean of all that have the number, each counting alike
 * @param lowestStandsOut whether less than half of them have the lowest number
 * @param highestStandsOut likewise
 */
record Spread(Ratio mean, Ratio lowest, Ratio highest, boolean lowestStandsOut, boolean highestStandsOut) {

    /** How a number stands out among the others. */
    enum Mark {
        NONE,
        LOWEST,
        HIGHEST
    }

    /** Returns the spread of the numbers there are; nothing for fewer than two. */
    static Optional<Spread> of(Collection<CellValue> values) {
        List<Ratio> numbers = new ArrayList<>();
        values.stream().map(CellValue::number).filter(Objects::nonNull).forEach(numbers::add);
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        Ratio sum = numbers.stream().reduce(Ratio.ZERO, Ratio::plus);
        Ratio lowest = numbers.stream().reduce(Ratio::min).orElseThrow();
        Ratio highest = numbers.stream().reduce(Ratio::max).orElseThrow();
        return Optional.of(new Spread(
                sum.dividedBy(numbers.size()), lowest, highest, isRare(lowest, numbers), isRare(highest, numbers)));
    }

    /** Returns whether a value is the lowest or the highest; what half of the doctors have does not stand out. */
    Mark markOf(CellValue value) {
        if (highestStandsOut && highest.equals(value.number())) {
            return Mark.HIGHEST;
        }
        return lowestStandsOut && lowest.equals(value.number()) ? Mark.LOWEST : Mark.NONE;
    }

    private static boolean isRare(Ratio number, List<Ratio> numbers) {
        return numbers.stream().filter(number::equals).count() * 2 < numbers.size();
    }
}
