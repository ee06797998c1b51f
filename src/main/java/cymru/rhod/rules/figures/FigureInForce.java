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
 * @param clause the paragraph, table or section in it; of the user's own figure the user's reason; empty where it has none
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

    /** The source of a figure that is the user's own. */
    public static final String OWN = "own-figure";

    /**
     * Returns a figure of the user's own, which is never better than assumed.
     *
     * @param reason why the user has it; empty where none was asked for
     */
    public static FigureInForce own(String id, Unit unit, Ratio value, LocalDate from, String reason) {
        return new FigureInForce(id, unit, value, from, OWN, reason, EvidenceGrade.ASSUMED, "");
    }

    /** Says whether it is the user's own and not that of an agreement. */
    public boolean isOwn() {
        return source.equals(OWN);
    }

    public Quantity quantity() {
        return new Quantity(value, unit);
    }
}
