package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.rostering.CommonRules;
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
            WEEKENDS);

    private Wales2026Figures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        return Stream.of(OF_THE_RULES, CommonRules.figures(Contract.WALES_2026), BASIC_REGISTRAR)
                .flatMap(List::stream)
                .toList();
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
