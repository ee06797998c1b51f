package cymru.rhod.rules.wtr;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.List;

/** The figures that the Working Time Regulations' rules ask for. */
public final class WorkingTimeFigures {

    public static final FigureId WEEKLY_HOURS_LIMIT = figure("weekly-hours-limit", Unit.MINUTES_PER_WEEK);

    /** The period over which working time is averaged for doctors in training: 26 weeks. */
    public static final FigureId REFERENCE_PERIOD = figure("reference-period", Unit.DAYS);

    /** Longest span of work between two daily rests: a day less the daily rest. */
    public static final FigureId LONGEST_WORKING_DAY = figure("longest-working-day", Unit.MINUTES);

    public static final FigureId DAILY_REST = figure("daily-rest", Unit.MINUTES);

    /** Weekly rest joined with daily rest, in 7 days; twice in 14 days instead. */
    public static final FigureId WEEKLY_REST = figure("weekly-rest", Unit.MINUTES);

    /** One rest that serves for 14 days, joined with daily rest. */
    public static final FigureId FORTNIGHTLY_REST = figure("fortnightly-rest", Unit.MINUTES);

    /** Weekly rest alone, as the Regulations state it. */
    public static final FigureId WEEKLY_REST_ALONE = figure("weekly-rest-alone", Unit.MINUTES);

    public static final FigureId FORTNIGHTLY_REST_ALONE = figure("fortnightly-rest-alone", Unit.MINUTES);

    private static final List<FigureId> OF_THE_RULES = List.of(
            WEEKLY_HOURS_LIMIT,
            REFERENCE_PERIOD,
            LONGEST_WORKING_DAY,
            DAILY_REST,
            WEEKLY_REST,
            FORTNIGHTLY_REST,
            WEEKLY_REST_ALONE,
            FORTNIGHTLY_REST_ALONE);

    private WorkingTimeFigures() {}

    /** Returns every figure that the figures file of the Regulations must hold. */
    public static List<FigureId> known() {
        return OF_THE_RULES;
    }

    private static FigureId figure(String name, Unit unit) {
        return new FigureId(Contract.WORKING_TIME, name, unit);
    }
}
