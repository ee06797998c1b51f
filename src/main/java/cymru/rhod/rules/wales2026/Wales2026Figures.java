package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.ArrayList;
import java.util.List;

/** The figures that the rules of the Wales 2026 contract ask for. */
public final class Wales2026Figures {

    private static final List<FigureId> KNOWN = new ArrayList<>();

    public static final FigureId BASIC_F1 = known("basic.F1", Unit.POUNDS_PER_YEAR);
    public static final FigureId BASIC_F2 = known("basic.F2", Unit.POUNDS_PER_YEAR);
    public static final FigureId BASIC_DENTAL_FOUNDATION = known("basic.dental-foundation", Unit.POUNDS_PER_YEAR);
    private static final List<FigureId> BASIC_REGISTRAR = List.of(
            known("basic.registrar-1", Unit.POUNDS_PER_YEAR),
            known("basic.registrar-2", Unit.POUNDS_PER_YEAR),
            known("basic.registrar-3", Unit.POUNDS_PER_YEAR),
            known("basic.registrar-4", Unit.POUNDS_PER_YEAR),
            known("basic.registrar-5", Unit.POUNDS_PER_YEAR));

    /** Years of service for each step of the registrar's scale. */
    public static final FigureId YEARS_PER_STEP = known("years-per-step", Unit.COUNT);

    public static final FigureId BASIC_HOURS = known("basic-hours", Unit.MINUTES_PER_WEEK);
    public static final FigureId ADDITIONAL_HOURS_RATE = known("additional-hours-rate", Unit.MULTIPLIER);
    /** What an hour out of hours is paid in all; the part above 1 is the out-of-hours line. */
    public static final FigureId OUT_OF_HOURS_RATE = known("out-of-hours-rate", Unit.MULTIPLIER);

    /** Share of Registrar 1 basic pay. */
    public static final FigureId GP_PREMIUM = known("gp-premium", Unit.FRACTION);

    /** Share of Registrar 1 basic pay, oral and maxillofacial surgery. */
    public static final FigureId OMFS_PREMIUM = known("omfs-premium", Unit.FRACTION);

    public static final FigureId WEEKLY_HOURS_LIMIT = known("weekly-hours-limit", Unit.MINUTES_PER_WEEK);

    private Wales2026Figures() {}

    /** Returns every figure that the figures file of this contract must hold. */
    public static List<FigureId> known() {
        return List.copyOf(KNOWN);
    }

    /**
     * Returns basic pay at a step of the registrar's scale.
     *
     * @param step 1 to 5
     */
    public static FigureId basicRegistrar(int step) {
        return BASIC_REGISTRAR.get(step - 1);
    }

    /** Returns how many steps the registrar's scale has. */
    public static int registrarSteps() {
        return BASIC_REGISTRAR.size();
    }

    private static FigureId known(String name, Unit unit) {
        FigureId id = new FigureId(Contract.WALES_2026, name, unit);
        KNOWN.add(id);
        return id;
    }
}
