package cymru.rhod.rules.figures;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import java.time.LocalDate;

/**
 * A figure of an agreement as it stands on a date.
 *
 * @param id for example {@code newdeal2002.work-hours-limit}
 * @param value hours are kept in minutes, money in pounds
 * @param from the first day on which this value is in force
 * @param source where it was read: a circular, a page, a report
 * @param clause the paragraph, table or section in it; empty where it has none
 * @param note what to know about it; empty where nothing
 */
public record FigureInForce(
        String id,
        Unit unit,
        Ratio value,
        LocalDate from,
        String source,
        String clause,
        EvidenceGrade grade,
        String note) {

    public Quantity quantity() {
        return new Quantity(value, unit);
    }
}
