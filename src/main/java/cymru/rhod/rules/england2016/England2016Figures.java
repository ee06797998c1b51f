package cymru.rhod.rules.england2016;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.rostering.CommonRules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures that the rules of England's contract ask for. */
public final class England2016Figures {

    public static final FigureId BASIC_HOURS = figure("basic-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId ADDITIONAL_HOURS_RATE = figure("additional-hours-rate", Unit.MULTIPLIER);

    /** Share of hourly basic pay on top, for an enhanced hour. */
    public static final FigureId NIGHT_ENHANCEMENT = figure("night-enhancement", Unit.FRACTION);

    /** A shift that starts in the evening is enhanced into the morning if it lasts at least this long. */
    public static final FigureId EVENING_START_LENGTH = figure("evening-start-length", Unit.MINUTES);

    public static final FigureId ON_CALL_ALLOWANCE = figure("on-call-allowance", Unit.FRACTION);
    public static final FigureId LESS_THAN_FULL_TIME_ALLOWANCE =
            figure("less-than-full-time-allowance", Unit.POUNDS_PER_YEAR);

    public static final FigureId WEEKLY_HOURS_LIMIT = figure("weekly-hours-limit", Unit.MINUTES_PER_WEEK);
    /** The norm, above which a weekend frequency is a warning. */
    public static final FigureId WEEKENDS_NORM = figure("weekends-norm", Unit.ONE_IN);

    public static final FigureId WEEKENDS = figure("weekends", Unit.ONE_IN);
    public static final FigureId ON_CALL_LENGTH = figure("on-call-length", Unit.MINUTES);
    public static final FigureId ON_CALL_IN_A_ROW = figure("on-call-in-a-row", Unit.COUNT);
    public static final FigureId ON_CALL_IN_SEVEN_DAYS = figure("on-call-in-seven-days", Unit.COUNT);
    public static final FigureId DAY_AFTER_ON_CALL = figure("day-after-on-call", Unit.MINUTES);

    /** Days in a row that may be worked where on-call at the weekend is light. */
    public static final FigureId DAYS_WITH_LIGHT_ON_CALL = figure("days-with-light-on-call", Unit.COUNT);

    /** The most work in a day of light on-call, and the most times it is asked for. */
    public static final FigureId LIGHT_ON_CALL = figure("light-on-call", Unit.MINUTES);

    public static final FigureId LIGHT_ON_CALL_EPISODES = figure("light-on-call.episodes", Unit.COUNT);

    /** Rest in each 24 hours on call from home, and the part of it that is on end from 22:00 to 07:00. */
    public static final FigureId REST_ON_CALL = figure("rest-on-call", Unit.MINUTES);

    public static final FigureId REST_ON_CALL_AT_NIGHT = figure("rest-on-call.at-night", Unit.MINUTES);
    private static final int MOST_FREQUENT = 2;
    private static final int RAREST = 8;

    private static final List<FigureId> OF_THE_RULES = List.of(
            BASIC_HOURS,
            ADDITIONAL_HOURS_RATE,
            NIGHT_ENHANCEMENT,
            EVENING_START_LENGTH,
            ON_CALL_ALLOWANCE,
            LESS_THAN_FULL_TIME_ALLOWANCE,
            WEEKLY_HOURS_LIMIT,
            WEEKENDS_NORM,
            WEEKENDS,
            ON_CALL_LENGTH,
            ON_CALL_IN_A_ROW,
            ON_CALL_IN_SEVEN_DAYS,
            DAY_AFTER_ON_CALL,
            DAYS_WITH_LIGHT_ON_CALL,
            LIGHT_ON_CALL,
            LIGHT_ON_CALL_EPISODES,
            REST_ON_CALL,
            REST_ON_CALL_AT_NIGHT);

    private England2016Figures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        return Stream.of(
                        OF_THE_RULES.stream(),
                        CommonRules.figures(Contract.ENGLAND_2016).stream(),
                        Arrays.stream(NodalPoint.values()).map(NodalPoint::basicPay),
                        Arrays.stream(FlexiblePremium.values()).map(FlexiblePremium::amount),
                        weekendAllowances().stream())
                .flatMap(ids -> ids)
                .toList();
    }

    /** Returns the weekend allowances, shares of basic pay, from that of 1 in 2 to that of 1 in 8. */
    static List<FigureId> weekendAllowances() {
        return IntStream.rangeClosed(MOST_FREQUENT, RAREST)
                .mapToObj(England2016Figures::weekendAllowance)
                .toList();
    }

    /** Returns the allowance for weekends worked 1 in n or more often, but no more often than 1 in n - 1. */
    static FigureId weekendAllowance(int n) {
        return figure("weekend-allowance." + n, Unit.FRACTION);
    }

    /** Returns n of the rarest weekends that have an allowance. */
    static int rarestWeekends() {
        return RAREST;
    }

    static int mostFrequentWeekends() {
        return MOST_FREQUENT;
    }

    private static FigureId figure(String name, Unit unit) {
        return new FigureId(Contract.ENGLAND_2016, name, unit);
    }
}
