package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.ArrayList;
import java.util.List;

/** The figures that the rules of the 2002 contract ask for. */
public final class NewDealFigures {

    private static final List<FigureId> KNOWN = new ArrayList<>();

    // Hours, banding-2002 section 5.1
    public static final FigureId WORK_HOURS_LIMIT = known("work-hours-limit", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_ON_CALL = known("duty-hours-limit.on-call", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_PARTIAL =
            known("duty-hours-limit.partial-shift", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_24_HOURS =
            known("duty-hours-limit.partial-shift-24h", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_FULL = known("duty-hours-limit.full-shift", Unit.MINUTES_PER_WEEK);
    public static final FigureId NORMAL_WEEK = known("normal-week", Unit.MINUTES_PER_WEEK);

    // Length of duty and time off duty
    public static final FigureId LONGEST_DUTY_FULL = known("longest-duty.full-shift", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_PARTIAL = known("longest-duty.partial-shift", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_24_HOURS = known("longest-duty.partial-shift-24h", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_ON_CALL = known("longest-duty.on-call", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_ON_CALL_WEEKEND = known("longest-duty.on-call-weekend", Unit.MINUTES);
    public static final FigureId SHORTEST_OFF_DUTY = known("shortest-off-duty", Unit.MINUTES);
    public static final FigureId SHORTEST_OFF_DUTY_ON_CALL = known("shortest-off-duty.on-call", Unit.MINUTES);
    public static final FigureId LONGER_BREAK = known("long-breaks.longer", Unit.MINUTES);
    public static final FigureId SHORTER_BREAK = known("long-breaks.shorter", Unit.MINUTES);
    public static final FigureId LONG_BREAK_DAYS_ON_CALL = known("long-breaks.days.on-call", Unit.DAYS);
    public static final FigureId LONG_BREAK_DAYS = known("long-breaks.days", Unit.DAYS);
    public static final FigureId CONSECUTIVE_DUTY_DAYS = known("consecutive-duty-days", Unit.DAYS);

    // Rest during duty, sections 5.3 and 5.4
    public static final FigureId REST_PARTIAL = known("rest.partial-shift", Unit.FRACTION);
    public static final FigureId REST_24_HOURS = known("rest.partial-shift-24h", Unit.MINUTES);
    public static final FigureId REST_ON_CALL = known("rest.on-call", Unit.FRACTION);
    public static final FigureId REST_ON_CALL_WEEKEND_TOLERATED =
            known("rest.on-call-weekend-tolerated", Unit.FRACTION);
    public static final FigureId REST_ADEQUATE_SHARE = known("rest.adequate-share", Unit.FRACTION);

    // The banding chart, section 2
    public static final FigureId BAND_3_HOURS = known("chart.band-3-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId BAND_2_HOURS = known("chart.band-2-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId UNBANDED_HOURS = known("chart.unbanded-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId ONE_THIRD = known("chart.one-third", Unit.FRACTION);
    public static final FigureId WEEKENDS_BAND_2 = known("chart.weekends.band-2", Unit.ONE_IN);
    public static final FigureId WEEKENDS_BAND_1 = known("chart.weekends.band-1", Unit.ONE_IN);
    public static final FigureId WEEKENDS_LESS_THAN_FULL_TIME =
            known("chart.weekends.less-than-full-time", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH = known("chart.on-call.1-in-6", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH_NO_COVER = known("chart.on-call.1-in-6.without-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE = known("chart.on-call.1-in-8", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_NO_COVER = known("chart.on-call.1-in-8.without-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_NO_COVER_F1 =
            known("chart.on-call.1-in-8.without-cover.f1", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW = known("chart.on-call.low", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW_COVER = known("chart.on-call.low.with-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW_COVER_F1 = known("chart.on-call.low.with-cover.f1", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH_LESS_THAN_FULL_TIME = known("chart.on-call.1-in-10", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_LESS_THAN_FULL_TIME = known("chart.on-call.1-in-13.5", Unit.ONE_IN);

    // Leave, section 4.2
    public static final FigureId ANNUAL_LEAVE = known("leave.annual", Unit.DAYS);
    public static final FigureId ANNUAL_LEAVE_LONG_SERVICE = known("leave.annual.long-service", Unit.DAYS);
    public static final FigureId PUBLIC_HOLIDAYS = known("leave.public-holidays", Unit.DAYS);

    // Pay, sections 1, 2.2 and 7
    public static final FigureId F1_UNBANDED_SUPPLEMENT = known("supplement.f1-unbanded", Unit.FRACTION);
    public static final FigureId GP_SUPPLEMENT = known("supplement.gp", Unit.FRACTION);
    public static final FigureId EQUITABLE_PAY_LOWEST_HOURS =
            known("equitable-pay.lowest-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId EQUITABLE_PAY_STEP = known("equitable-pay.step", Unit.MINUTES_PER_WEEK);
    public static final FigureId EQUITABLE_PAY_LOWEST_SHARE = known("equitable-pay.lowest-share", Unit.FRACTION);
    public static final FigureId EQUITABLE_PAY_SHARE_STEP = known("equitable-pay.share-step", Unit.FRACTION);

    static {
        for (Band band : Band.values()) {
            if (band != Band.NONE) {
                KNOWN.add(supplement(band));
            }
        }
        for (Grade grade : Grade.values()) {
            if (grade != Grade.DENTAL_FOUNDATION_TRAINEE) {
                for (int point = 0; point <= grade.topPoint(); point++) {
                    KNOWN.add(basicPay(grade, point));
                }
            }
        }
    }

    private NewDealFigures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        return List.copyOf(KNOWN);
    }

    /** Returns a band's supplement, for example {@code newdeal2002.supplement.1B}. */
    public static FigureId supplement(Band band) {
        return new FigureId(Contract.NEW_DEAL_2002, "supplement." + band.code(), Unit.FRACTION);
    }

    /** Returns full-time basic pay at a point, for example {@code newdeal2002.basic.StR.3}. */
    public static FigureId basicPay(Grade grade, int point) {
        return new FigureId(Contract.NEW_DEAL_2002, "basic." + grade.code() + "." + point, Unit.POUNDS_PER_YEAR);
    }

    private static FigureId known(String name, Unit unit) {
        FigureId id = new FigureId(Contract.NEW_DEAL_2002, name, unit);
        KNOWN.add(id);
        return id;
    }
}
