package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The leave that colleagues cover in a year: annual leave and 8 public holidays, in weeks of five days. It is not shortened for less
 * than full time, where only the hours of a leave week are. Source: banding-2002, section 4.2, and rulings 24 and 25.
 *
 * <p>Worked example: 28 days of annual leave and 8 public holidays are 36 / 5 = 7.2 weeks; from registrar point 3 on, 33 and 8 are
 * 8.2.
 */
public final class LeaveEntitlement {

    private static final int LONG_SERVICE_POINT = 3;
    private static final int DAYS_PER_WEEK = 5;

    private LeaveEntitlement() {}

    /** Says whether a point of a scale brings the longer annual leave. */
    public static boolean isLongService(@Nullable Grade grade, @Nullable Integer point) {
        return grade != null && !grade.isFoundation() && point != null && point >= LONG_SERVICE_POINT;
    }

    /** Returns the days of annual leave at a point. */
    public static FigureInForce annualLeave(boolean longService, Figures figures) {
        return figures.get(longService ? NewDealFigures.ANNUAL_LEAVE_LONG_SERVICE : NewDealFigures.ANNUAL_LEAVE);
    }

    /**
     * Returns the weeks of leave a year for days of annual leave.
     *
     * @param annualLeaveDays annual leave, or its mean over the doctors
     * @param studyLeaveDays covered as well, 0 unless chosen
     */
    public static Reason.Measured weeks(Ratio annualLeaveDays, long studyLeaveDays, Figures figures) {
        FigureInForce holidays = figures.get(NewDealFigures.PUBLIC_HOLIDAYS);
        Ratio days = annualLeaveDays.plus(holidays.value()).plus(Ratio.of(studyLeaveDays));
        return Reason.Measured.of(
                        "measure.leave-weeks",
                        new Quantity(days.dividedBy(DAYS_PER_WEEK), Unit.WEEKS_PER_YEAR),
                        Reason.Measured.of("measure.annual-leave-days", new Quantity(annualLeaveDays, Unit.DAYS)))
                .using(holidays);
    }

    /** Returns the weeks of leave a year as the user typed them. */
    public static Reason.Measured typed(Ratio weeks) {
        return Reason.Measured.of("measure.leave-weeks", new Quantity(weeks, Unit.WEEKS_PER_YEAR));
    }
}
