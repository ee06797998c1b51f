package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.List;
import java.util.stream.Stream;

/** The figures that the rules of the Wales 2026 contract ask for. */
public final class Wales2026Figures {

    public static final FigureId BASIC_F1 = figure("basic.F1", Unit.POUNDS_PER_YEAR);
    public static final FigureId BASIC_F2 = figure("basic.F2", Unit.POUNDS_PER_YEAR);
    public static final FigureId BASIC_DENTAL_FOUNDATION = figure("basic.dental-foundation", Unit.POUNDS_PER_YEAR);
    private static final List<FigureId> BASIC_REGISTRAR = List.of(
            figure("basic.registrar-1", Unit.POUNDS_PER_YEAR),
            figure("basic.registrar-2", Unit.POUNDS_PER_YEAR),
            figure("basic.registrar-3", Unit.POUNDS_PER_YEAR),
            figure("basic.registrar-4", Unit.POUNDS_PER_YEAR),
            figure("basic.registrar-5", Unit.POUNDS_PER_YEAR));

    /** Years of service for each step of the registrar's scale. */
    public static final FigureId YEARS_PER_STEP = figure("years-per-step", Unit.COUNT);

    public static final FigureId BASIC_HOURS = figure("basic-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId ADDITIONAL_HOURS_RATE = figure("additional-hours-rate", Unit.MULTIPLIER);
    /** What an hour out of hours is paid in all; the part above 1 is the out-of-hours line. */
    public static final FigureId OUT_OF_HOURS_RATE = figure("out-of-hours-rate", Unit.MULTIPLIER);

    /** Share of Registrar 1 basic pay. */
    public static final FigureId GP_PREMIUM = figure("gp-premium", Unit.FRACTION);

    /** Share of Registrar 1 basic pay, oral and maxillofacial surgery. */
    public static final FigureId OMFS_PREMIUM = figure("omfs-premium", Unit.FRACTION);

    public static final FigureId WEEKLY_HOURS_LIMIT = figure("weekly-hours-limit", Unit.MINUTES_PER_WEEK);

    public static final FigureId WEEKENDS_LESS_THAN_FULL_TIME = figure("weekends-less-than-full-time", Unit.ONE_IN);
    public static final FigureId WEEKENDS = figure("weekends", Unit.ONE_IN);
    public static final FigureId WORK_IN_168_HOURS = figure("work-in-168-hours", Unit.MINUTES);
    public static final FigureId SHIFT_LENGTH = figure("shift-length", Unit.MINUTES);

    /** A long shift is longer than this. */
    public static final FigureId LONG_SHIFT = figure("long-shift", Unit.MINUTES);

    /** The least time between 23:00 and 06:00 that makes a shift a night. */
    public static final FigureId NIGHT_WORK = figure("night-work", Unit.MINUTES);

    public static final FigureId LONG_SHIFTS_IN_A_ROW = figure("long-shifts-in-a-row", Unit.COUNT);
    public static final FigureId REST_AFTER_LONG_SHIFTS = figure("rest-after-long-shifts", Unit.MINUTES);
    public static final FigureId NIGHTS_IN_A_ROW = figure("nights-in-a-row", Unit.COUNT);

    /** How many nights in a row make a rest due. */
    public static final FigureId NIGHTS_BEFORE_REST = figure("nights-before-rest", Unit.COUNT);

    public static final FigureId REST_AFTER_NIGHTS = figure("rest-after-nights", Unit.MINUTES);
    public static final FigureId SHIFTS_IN_A_ROW = figure("shifts-in-a-row", Unit.COUNT);
    public static final FigureId REST_AFTER_SHIFTS = figure("rest-after-shifts", Unit.MINUTES);
    public static final FigureId REST_BETWEEN_SHIFTS = figure("rest-between-shifts", Unit.MINUTES);

    /** A shift longer than this needs a break. */
    public static final FigureId ONE_BREAK = figure("breaks.one", Unit.MINUTES);

    public static final FigureId TWO_BREAKS = figure("breaks.two", Unit.MINUTES);

    /** A night shift of at least this length needs a third break. */
    public static final FigureId THREE_BREAKS_AT_NIGHT = figure("breaks.three-at-night", Unit.MINUTES);

    public static final FigureId BREAK_LENGTH = figure("breaks.length", Unit.MINUTES);

    private static final List<FigureId> OF_THE_RULES = List.of(
            BASIC_F1,
            BASIC_F2,
            BASIC_DENTAL_FOUNDATION,
            YEARS_PER_STEP,
            BASIC_HOURS,
            ADDITIONAL_HOURS_RATE,
            OUT_OF_HOURS_RATE,
            GP_PREMIUM,
            OMFS_PREMIUM,
            WEEKLY_HOURS_LIMIT,
            WEEKENDS_LESS_THAN_FULL_TIME,
            WEEKENDS,
            WORK_IN_168_HOURS,
            SHIFT_LENGTH,
            LONG_SHIFT,
            NIGHT_WORK,
            LONG_SHIFTS_IN_A_ROW,
            REST_AFTER_LONG_SHIFTS,
            NIGHTS_IN_A_ROW,
            NIGHTS_BEFORE_REST,
            REST_AFTER_NIGHTS,
            SHIFTS_IN_A_ROW,
            REST_AFTER_SHIFTS,
            REST_BETWEEN_SHIFTS,
            ONE_BREAK,
            TWO_BREAKS,
            THREE_BREAKS_AT_NIGHT,
            BREAK_LENGTH);

    private Wales2026Figures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        return Stream.concat(OF_THE_RULES.stream(), BASIC_REGISTRAR.stream()).toList();
    }

    /**
     * Returns basic pay at a step of the registrar's scale.
     *
     * @param step 1 to 5
     */
    public static FigureId basicRegistrar(int step) {
        return BASIC_REGISTRAR.get(step - 1);
    }

    /** Returns the step of the registrar's scale, 1 to 5, for whole years of service. */
    public static int registrarStep(int serviceYears, long yearsPerStep) {
        return (int) Math.min(registrarSteps(), 1 + serviceYears / yearsPerStep);
    }

    /** Returns how many steps the registrar's scale has. */
    public static int registrarSteps() {
        return BASIC_REGISTRAR.size();
    }

    private static FigureId figure(String name, Unit unit) {
        return new FigureId(Contract.WALES_2026, name, unit);
    }
}
