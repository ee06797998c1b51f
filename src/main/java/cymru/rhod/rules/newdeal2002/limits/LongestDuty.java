package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Run;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The longest continuous duty: 14 hours of full shift, 16 of partial shift, 24 of 24-hour partial shift, 32 on call and 56 at a
 * weekend. A run of touching duties takes the limit of its kind other than standard days; with several such kinds the whole run
 * keeps the largest and each stretch of one kind its own. Source: banding-2002, section 5.1, and rulings 7 to 9.
 *
 * <p>Worked example: Saturday 09:00 to Monday 17:00 on call is 56 hours and kept; Thursday 09:00 to Saturday 09:00 is 48 hours over
 * weekday nights, and broken at 32.
 */
public final class LongestDuty implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "longest-duty");

    private static final long FRIDAY = 4 * Minutes.PER_DAY;
    private static final long FRIDAY_TO_TUESDAY = 4 * Minutes.PER_DAY;
    private static final int SATURDAY = 5;

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        if (measures.runs().endless()) {
            List<CellRef> all = measures.dutyCells();
            FigureId limit = largest(measures.cycle().kinds(), figures);
            return RuleResult.of(Reason.Compared.unbounded(RULE, Operator.AT_MOST, figures.get(limit), false)
                    .at(all));
        }
        Tightest tightest = new Tightest();
        for (Run run : measures.runs().list()) {
            for (List<Duty> part : partsToTest(run)) {
                Interval time = spanOf(part);
                tightest.test(new Part(part, time.minutes(), figures.get(limitOf(part, time, figures))));
            }
        }
        return tightest.result(figures);
    }

    /** The part nearest to its limit, or furthest beyond, and every cell that is beyond. */
    private static final class Tightest {
        private @Nullable Part tightest;
        private final List<CellRef> broken = new ArrayList<>();

        void test(Part part) {
            if (part.margin() < 0) {
                broken.addAll(part.cells());
            }
            if (tightest == null || part.margin() < tightest.margin()) {
                tightest = part;
            }
        }

        RuleResult result(Figures figures) {
            if (tightest == null) {
                return RuleResult.of(compared(0, figures.get(NewDealFigures.LONGEST_DUTY_FULL)));
            }
            List<CellRef> cells = broken.isEmpty()
                    ? tightest.cells()
                    : broken.stream().distinct().toList();
            return RuleResult.of(compared(tightest.minutes, tightest.limit).at(cells));
        }

        private static Reason.Compared compared(long minutes, FigureInForce limit) {
            return Reason.Compared.of(RULE, Quantity.minutes(minutes), Operator.AT_MOST, limit);
        }
    }

    /** Touching duties with the limit they are held to. */
    private record Part(List<Duty> duties, long minutes, FigureInForce limit) {

        long margin() {
            return limit.value().numerator() - minutes;
        }

        List<CellRef> cells() {
            return duties.stream().map(Duty::cell).distinct().toList();
        }
    }

    /** Returns the whole run, and where it mixes kinds each stretch of one kind with the standard days beside it. */
    private static List<List<Duty>> partsToTest(Run run) {
        Set<DutyKind> kinds = kindsOf(run.duties());
        if (kinds.size() < 2) {
            return List.of(run.duties());
        }
        List<List<Duty>> parts = new ArrayList<>();
        parts.add(run.duties());
        for (DutyKind kind : kinds) {
            addStretches(run.duties(), kind, parts);
        }
        return parts;
    }

    private static void addStretches(List<Duty> duties, DutyKind kind, List<List<Duty>> parts) {
        List<Duty> stretch = new ArrayList<>();
        for (Duty duty : duties) {
            DutyKind own = duty.shift().kind();
            if (own == kind || own == DutyKind.STANDARD_DAY) {
                stretch.add(duty);
            } else {
                addIfOfKind(stretch, kind, parts);
                stretch = new ArrayList<>();
            }
        }
        addIfOfKind(stretch, kind, parts);
    }

    private static void addIfOfKind(List<Duty> stretch, DutyKind kind, List<List<Duty>> parts) {
        if (kindsOf(stretch).contains(kind)) {
            parts.add(stretch);
        }
    }

    private static Set<DutyKind> kindsOf(List<Duty> duties) {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        duties.forEach(duty -> kinds.add(duty.shift().kind()));
        kinds.remove(DutyKind.STANDARD_DAY);
        return kinds;
    }

    private static Interval spanOf(List<Duty> duties) {
        long end = Long.MIN_VALUE;
        for (Duty duty : duties) {
            end = Math.max(end, duty.time().endExclusive());
        }
        return new Interval(duties.get(0).time().startInclusive(), end);
    }

    private static FigureId limitOf(List<Duty> duties, Interval time, Figures figures) {
        Set<DutyKind> kinds = kindsOf(duties);
        if (kinds.contains(DutyKind.ON_CALL) && isWeekendOnCall(duties, time)) {
            return NewDealFigures.LONGEST_DUTY_ON_CALL_WEEKEND;
        }
        return largest(kinds, figures);
    }

    private static FigureId largest(Set<DutyKind> kinds, Figures figures) {
        FigureId largest = NewDealFigures.LONGEST_DUTY_FULL;
        for (DutyKind kind : kinds) {
            FigureId limit =
                    switch (kind) {
                        case STANDARD_DAY, FULL_SHIFT -> NewDealFigures.LONGEST_DUTY_FULL;
                        case PARTIAL_SHIFT -> NewDealFigures.LONGEST_DUTY_PARTIAL;
                        case PARTIAL_SHIFT_24_HOURS -> NewDealFigures.LONGEST_DUTY_24_HOURS;
                        case ON_CALL -> NewDealFigures.LONGEST_DUTY_ON_CALL;
                    };
            if (figures.value(limit).isMoreThan(figures.value(largest))) {
                largest = limit;
            }
        }
        return largest;
    }

    /** The weekend's limit applies between Friday 00:00 and Tuesday 00:00, to on-call that starts on Saturday or Sunday. */
    private static boolean isWeekendOnCall(List<Duty> duties, Interval time) {
        long sinceFriday = Math.floorMod(time.startInclusive() - FRIDAY, Minutes.PER_WEEK);
        boolean inside = sinceFriday + time.minutes() <= FRIDAY_TO_TUESDAY;
        return inside
                && duties.stream()
                        .anyMatch(duty -> duty.shift().kind() == DutyKind.ON_CALL
                                && duty.cell().day() >= SATURDAY);
    }
}
