package cymru.rhod.rules.wtr;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.ArrayList;
import java.util.List;

/** The figures that the Working Time Regulations' rules ask for. */
public final class WorkingTimeFigures {

    private static final List<FigureId> KNOWN = new ArrayList<>();

    public static final FigureId WEEKLY_HOURS_LIMIT = known("weekly-hours-limit", Unit.MINUTES_PER_WEEK);

    /** Longest span of work between two daily rests: a day less the daily rest. */
    public static final FigureId LONGEST_WORKING_DAY = known("longest-working-day", Unit.MINUTES);

    public static final FigureId DAILY_REST = known("daily-rest", Unit.MINUTES);

    /** Weekly rest joined with daily rest, in 7 days; twice in 14 days instead. */
    public static final FigureId WEEKLY_REST = known("weekly-rest", Unit.MINUTES);

    /** One rest that serves for 14 days, joined with daily rest. */
    public static final FigureId FORTNIGHTLY_REST = known("fortnightly-rest", Unit.MINUTES);

    /** Weekly rest alone, as the Regulations state it. */
    public static final FigureId WEEKLY_REST_ALONE = known("weekly-rest-alone", Unit.MINUTES);

    public static final FigureId FORTNIGHTLY_REST_ALONE = known("fortnightly-rest-alone", Unit.MINUTES);

    private WorkingTimeFigures() {}

    /** Returns every figure that the figures file of the Regulations must hold. */
    public static List<FigureId> known() {
        return List.copyOf(KNOWN);
    }

    private static FigureId known(String name, Unit unit) {
        FigureId id = new FigureId(Contract.WORKING_TIME, name, unit);
        KNOWN.add(id);
        return id;
    }
}
