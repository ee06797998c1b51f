package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures that the rules of the 2002 contract ask for. */
public final class NewDealFigures {

    // Hours, banding-2002 section 5.1
    public static final FigureId WORK_HOURS_LIMIT = figure("work-hours-limit", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_ON_CALL = figure("duty-hours-limit.on-call", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_PARTIAL =
            figure("duty-hours-limit.partial-shift", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_24_HOURS =
            figure("duty-hours-limit.partial-shift-24h", Unit.MINUTES_PER_WEEK);
    public static final FigureId DUTY_HOURS_LIMIT_FULL = figure("duty-hours-limit.full-shift", Unit.MINUTES_PER_WEEK);
    public static final FigureId NORMAL_WEEK = figure("normal-week", Unit.MINUTES_PER_WEEK);

    // Length of duty and time off duty
    public static final FigureId LONGEST_DUTY_FULL = figure("longest-duty.full-shift", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_PARTIAL = figure("longest-duty.partial-shift", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_24_HOURS = figure("longest-duty.partial-shift-24h", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_ON_CALL = figure("longest-duty.on-call", Unit.MINUTES);
    public static final FigureId LONGEST_DUTY_ON_CALL_WEEKEND = figure("longest-duty.on-call-weekend", Unit.MINUTES);
    public static final FigureId SHORTEST_OFF_DUTY = figure("shortest-off-duty", Unit.MINUTES);
    public static final FigureId SHORTEST_OFF_DUTY_ON_CALL = figure("shortest-off-duty.on-call", Unit.MINUTES);
    public static final FigureId LONGER_BREAK = figure("long-breaks.longer", Unit.MINUTES);
    public static final FigureId SHORTER_BREAK = figure("long-breaks.shorter", Unit.MINUTES);
    public static final FigureId LONG_BREAK_DAYS_ON_CALL = figure("long-breaks.days.on-call", Unit.DAYS);
    public static final FigureId LONG_BREAK_DAYS = figure("long-breaks.days", Unit.DAYS);
    public static final FigureId CONSECUTIVE_DUTY_DAYS = figure("consecutive-duty-days", Unit.DAYS);

    // Rest during duty, sections 5.3 and 5.4
    public static final FigureId REST_PARTIAL = figure("rest.partial-shift", Unit.FRACTION);
    public static final FigureId REST_24_HOURS = figure("rest.partial-shift-24h", Unit.MINUTES);
    public static final FigureId REST_ON_CALL = figure("rest.on-call", Unit.FRACTION);
    public static final FigureId REST_ON_CALL_WEEKEND_TOLERATED =
            figure("rest.on-call-weekend-tolerated", Unit.FRACTION);
    public static final FigureId REST_ADEQUATE_SHARE = figure("rest.adequate-share", Unit.FRACTION);

    // The banding chart, section 2
    public static final FigureId BAND_3_HOURS = figure("chart.band-3-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId BAND_2_HOURS = figure("chart.band-2-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId UNBANDED_HOURS = figure("chart.unbanded-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId ONE_THIRD = figure("chart.one-third", Unit.FRACTION);
    public static final FigureId WEEKENDS_BAND_2 = figure("chart.weekends.band-2", Unit.ONE_IN);
    public static final FigureId WEEKENDS_BAND_1 = figure("chart.weekends.band-1", Unit.ONE_IN);
    public static final FigureId WEEKENDS_LESS_THAN_FULL_TIME =
            figure("chart.weekends.less-than-full-time", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH = figure("chart.on-call.1-in-6", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH_NO_COVER = figure("chart.on-call.1-in-6.without-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE = figure("chart.on-call.1-in-8", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_NO_COVER = figure("chart.on-call.1-in-8.without-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_NO_COVER_F1 =
            figure("chart.on-call.1-in-8.without-cover.f1", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW = figure("chart.on-call.low", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW_COVER = figure("chart.on-call.low.with-cover", Unit.ONE_IN);
    public static final FigureId ON_CALL_LOW_COVER_F1 = figure("chart.on-call.low.with-cover.f1", Unit.ONE_IN);
    public static final FigureId ON_CALL_HIGH_LESS_THAN_FULL_TIME = figure("chart.on-call.1-in-10", Unit.ONE_IN);
    public static final FigureId ON_CALL_MIDDLE_LESS_THAN_FULL_TIME = figure("chart.on-call.1-in-13.5", Unit.ONE_IN);

    // Leave, section 4.2
    public static final FigureId ANNUAL_LEAVE = figure("leave.annual", Unit.DAYS);
    public static final FigureId ANNUAL_LEAVE_LONG_SERVICE = figure("leave.annual.long-service", Unit.DAYS);
    public static final FigureId PUBLIC_HOLIDAYS = figure("leave.public-holidays", Unit.DAYS);

    // Pay, sections 1, 2.2 and 7
    public static final FigureId F1_UNBANDED_SUPPLEMENT = figure("supplement.f1-unbanded", Unit.FRACTION);
    public static final FigureId GP_SUPPLEMENT = figure("supplement.gp", Unit.FRACTION);
    public static final FigureId EQUITABLE_PAY_LOWEST_HOURS =
            figure("equitable-pay.lowest-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId EQUITABLE_PAY_STEP = figure("equitable-pay.step", Unit.MINUTES_PER_WEEK);
    public static final FigureId EQUITABLE_PAY_LOWEST_SHARE = figure("equitable-pay.lowest-share", Unit.FRACTION);
    public static final FigureId EQUITABLE_PAY_SHARE_STEP = figure("equitable-pay.share-step", Unit.FRACTION);

    private static final List<FigureId> OF_THE_RULES = List.of(
            WORK_HOURS_LIMIT,
            DUTY_HOURS_LIMIT_ON_CALL,
            DUTY_HOURS_LIMIT_PARTIAL,
            DUTY_HOURS_LIMIT_24_HOURS,
            DUTY_HOURS_LIMIT_FULL,
            NORMAL_WEEK,
            LONGEST_DUTY_FULL,
            LONGEST_DUTY_PARTIAL,
            LONGEST_DUTY_24_HOURS,
            LONGEST_DUTY_ON_CALL,
            LONGEST_DUTY_ON_CALL_WEEKEND,
            SHORTEST_OFF_DUTY,
            SHORTEST_OFF_DUTY_ON_CALL,
            LONGER_BREAK,
            SHORTER_BREAK,
            LONG_BREAK_DAYS_ON_CALL,
            LONG_BREAK_DAYS,
            CONSECUTIVE_DUTY_DAYS,
            REST_PARTIAL,
            REST_24_HOURS,
            REST_ON_CALL,
            REST_ON_CALL_WEEKEND_TOLERATED,
            REST_ADEQUATE_SHARE,
            BAND_3_HOURS,
            BAND_2_HOURS,
            UNBANDED_HOURS,
            ONE_THIRD,
            WEEKENDS_BAND_2,
            WEEKENDS_BAND_1,
            WEEKENDS_LESS_THAN_FULL_TIME,
            ON_CALL_HIGH,
            ON_CALL_HIGH_NO_COVER,
            ON_CALL_MIDDLE,
            ON_CALL_MIDDLE_NO_COVER,
            ON_CALL_MIDDLE_NO_COVER_F1,
            ON_CALL_LOW,
            ON_CALL_LOW_COVER,
            ON_CALL_LOW_COVER_F1,
            ON_CALL_HIGH_LESS_THAN_FULL_TIME,
            ON_CALL_MIDDLE_LESS_THAN_FULL_TIME,
            ANNUAL_LEAVE,
            ANNUAL_LEAVE_LONG_SERVICE,
            PUBLIC_HOLIDAYS,
            F1_UNBANDED_SUPPLEMENT,
            GP_SUPPLEMENT,
            EQUITABLE_PAY_LOWEST_HOURS,
            EQUITABLE_PAY_STEP,
            EQUITABLE_PAY_LOWEST_SHARE,
            EQUITABLE_PAY_SHARE_STEP);

    private NewDealFigures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        Stream<FigureId> supplements =
                Arrays.stream(Band.values()).filter(band -> band != Band.NONE).map(NewDealFigures::supplement);
        Stream<FigureId> scales = Arrays.stream(Grade.values())
                .filter(grade -> grade != Grade.DENTAL_FOUNDATION_TRAINEE)
                .flatMap(grade -> IntStream.rangeClosed(0, grade.topPoint()).mapToObj(point -> basicPay(grade, point)));
        return Stream.of(OF_THE_RULES.stream(), supplements, scales)
                .flatMap(figures -> figures)
                .toList();
    }

    /** Returns a band's supplement, for example {@code newdeal2002.supplement.1B}. */
    public static FigureId supplement(Band band) {
        return figure("supplement." + band.code(), Unit.FRACTION);
    }

    /** Returns full-time basic pay at a point, for example {@code newdeal2002.basic.StR.3}. */
    public static FigureId basicPay(Grade grade, int point) {
        return figure("basic." + grade.code() + "." + point, Unit.POUNDS_PER_YEAR);
    }

    private static FigureId figure(String name, Unit unit) {
        return new FigureId(Contract.NEW_DEAL_2002, name, unit);
    }
}
