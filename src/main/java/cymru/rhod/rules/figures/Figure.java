package cymru.rhod.rules.figures;

import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of an agreement through time.
 *
 * @param values in the order of their dates, none overlapping the next
 * @param note what to know about it; empty where nothing
 */
public record Figure(String id, Unit unit, List<Dated> values, String note) {

    /**
     * One value with its source.
     *
     * @param from the first day on which it is in force
     * @param until the last such day; null where it runs on to the next value or without end
     */
    public record Dated(
            LocalDate from, @Nullable LocalDate until, Ratio value, String source, String clause, EvidenceGrade grade) {

        boolean isInForce(LocalDate date) {
            return !from.isAfter(date) && (until == null || !until.isBefore(date));
        }
    }

    public Figure {
        values = List.copyOf(values);
    }

    /** Returns the figure with a user's own value from its day on, whatever is published later. */
    Figure with(OwnFigure own) {
        List<Dated> changed = new ArrayList<>(values);
        changed.removeIf(value -> !value.from().isBefore(own.from()));
        changed.add(new Dated(own.from(), null, own.value(), FigureInForce.OWN, own.reason(), EvidenceGrade.ASSUMED));
        return new Figure(id, unit, changed, note);
    }

    /** Returns the figure in force on a date, or nothing if it has no value then. */
    public Optional<FigureInForce> on(LocalDate date) {
        Dated found = null;
        for (Dated dated : values) {
            if (dated.isInForce(date)) {
                found = dated;
            }
        }
        return Optional.ofNullable(found)
                .map(dated -> new FigureInForce(
                        id, unit, dated.value(), dated.from(), dated.source(), dated.clause(), dated.grade(), note));
    }
}
