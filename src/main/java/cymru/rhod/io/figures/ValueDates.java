package cymru.rhod.io.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.figures.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** Checks that the values of a figure follow each other without a gap and without an overlap. */
final class ValueDates {

    private ValueDates() {}

    /** Returns what is wrong with the dates of two values that follow each other, if anything is. */
    static Optional<Problem> fault(Figure.Dated earlier, Figure.Dated later, String place) {
        if (!later.from().isAfter(earlier.from())) {
            return problem("figures.dates-out-of-order", place, earlier.from(), later.from());
        }
        LocalDate until = earlier.until();
        if (until == null) {
            return Optional.empty();
        }
        if (!until.isBefore(later.from())) {
            return problem("figures.dates-overlap", place, until, later.from());
        }
        return until.plusDays(1).isBefore(later.from())
                ? problem("figures.gap-between-dates", place, until, later.from())
                : Optional.empty();
    }

    private static Optional<Problem> problem(String code, String place, LocalDate one, LocalDate other) {
        return Optional.of(Problem.of(code, place, one.toString(), other.toString()));
    }
}
