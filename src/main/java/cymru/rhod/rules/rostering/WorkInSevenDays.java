package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The most work in any 168 hours, wherever they begin. The fullest such stretch begins with a shift: to begin it earlier or later can only
 * lose work. Work expected on call from home has no time of day: it is counted where it weighs most, so that a rule said to be kept is kept
 * whenever the calls come. Source: england-2016, section 3; wales-2026, section 10, rows 2 and 16.
 *
 * <p>Worked example: six shifts of 12:00 on six days are 72:00 and kept; if one of them is a minute longer, 72:01 breaks it.
 *
 * @param workOnCall names what is missing where a duty on call from home has no expected work given
 */
public record WorkInSevenDays(Terms terms, String workOnCall) implements RosteringRule {

    private static final long WINDOW = Minutes.PER_WEEK;

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        if (shifts.isEndless()) {
            return terms.judge(terms.compare(Quantity.minutes(WINDOW), Operator.AT_MOST, figures), shifts.cells());
        }
        WorkOnCallFromHome onCall = WorkOnCallFromHome.of(shifts.measures());
        RuleResult result = onCall.expected().isEmpty()
                ? ofShifts(shifts, figures)
                : withExpected(shifts, onCall.expected(), figures);
        return result.verdict() == Verdict.KEPT && !onCall.isKnown()
                ? new RuleResult(id(), Verdict.UNKNOWN, terms.provenance(), Reason.Unknown.of(workOnCall))
                : result;
    }

    private RuleResult withExpected(Shifts shifts, List<WorkSomewhere> expected, Figures figures) {
        List<WorkSomewhere> work = new ArrayList<>(expected);
        shifts.list()
                .forEach(shift -> work.add(
                        WorkSomewhere.of(shift.cells(), List.of(shift.run().time()), shift.minutes())));
        work.sort(Comparator.comparingLong(WorkSomewhere::start));
        FullestSevenDays fullest = FullestSevenDays.of(
                work,
                shifts.goesRound() ? shifts.cycleMinutes() : Long.MAX_VALUE,
                figures.value(terms.limit()).rounded());
        return terms.judge(
                terms.compare(Quantity.minutes(fullest.minutes()), Operator.AT_MOST, figures), fullest.cells());
    }

    private RuleResult ofShifts(Shifts shifts, Figures figures) {
        List<Shift> list = shifts.list();
        int count = list.size();
        long limit = figures.value(terms.limit()).rounded();
        long most = 0;
        int fullest = 0;
        int fullestTo = 0;
        boolean[] broken = new boolean[count];
        int next = 0;
        long begun = 0;
        for (int first = 0; first < count; first++) {
            long end = list.get(first).start() + WINDOW;
            while ((shifts.goesRound() || next < count) && start(shifts, next) < end) {
                begun += list.get(next % count).minutes();
                next++;
            }
            long lastEnd =
                    start(shifts, next - 1) + list.get((next - 1) % count).minutes();
            long work = begun - Math.max(0, lastEnd - end);
            if (work > most) {
                most = work;
                fullest = first;
                fullestTo = next;
            }
            if (work > limit) {
                mark(broken, first, next);
            }
            begun -= list.get(first).minutes();
        }
        if (most <= limit) {
            mark(broken, fullest, fullestTo);
        }
        return terms.judge(terms.compare(Quantity.minutes(most), Operator.AT_MOST, figures), cells(list, broken));
    }

    private static long start(Shifts shifts, int number) {
        int count = shifts.list().size();
        return shifts.list().get(number % count).start() + number / count * shifts.cycleMinutes();
    }

    private static void mark(boolean[] marked, int from, int to) {
        for (int i = from; i < to; i++) {
            marked[i % marked.length] = true;
        }
    }

    private static List<CellRef> cells(List<Shift> shifts, boolean[] marked) {
        List<CellRef> cells = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                cells.addAll(shifts.get(i).cells());
            }
        }
        return cells;
    }
}
