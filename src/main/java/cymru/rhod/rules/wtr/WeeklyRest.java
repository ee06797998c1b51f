package cymru.rhod.rules.wtr;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.DutyCycle;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.OffDuty;
import cymru.rhod.rules.measure.WorkAtHand;
import java.util.ArrayList;
import java.util.List;

/**
 * Weekly rest, joined with daily rest: 35 hours in every week, or, in one of the two ways of pairing weeks, in every fortnight one
 * rest of 59 hours or two of 35. Weeks start on Monday 00:00 and a rest belongs to the week it starts in. Rest during non-resident
 * on-call counts, with a warning that a call owes compensatory rest. On dates only weeks and fortnights that lie wholly within
 * them are judged (decision 0013). Source: banding-2002, section 6, and rulings 37 and 38.
 *
 * <p>Worked example: twelve duty days in a row and then 48 hours off fail the weekly test; a fortnight with one rest of 59 hours
 * passes the other.
 */
public final class WeeklyRest {

    public static final RuleId RULE = new RuleId(Contract.WORKING_TIME, "weekly-rest");
    public static final RuleId IN_WEEK = new RuleId(Contract.WORKING_TIME, "weekly-rest.week");
    public static final RuleId IN_FORTNIGHT = new RuleId(Contract.WORKING_TIME, "weekly-rest.fortnight");

    private static final long FORTNIGHT = 2 * Minutes.PER_WEEK;

    private WeeklyRest() {}

    static RuleResult check(WorkAtHand work, OffDuty rests, Measures measures, Figures figures) {
        boolean alone = measures.settings().definitions().takesAlternative(Definition.WTR_WEEKLY_REST);
        FigureInForce weekly =
                figures.get(alone ? WorkingTimeFigures.WEEKLY_REST_ALONE : WorkingTimeFigures.WEEKLY_REST);
        FigureInForce fortnightly =
                figures.get(alone ? WorkingTimeFigures.FORTNIGHTLY_REST_ALONE : WorkingTimeFigures.FORTNIGHTLY_REST);
        Windows weeks = eachWeek(rests, measures.restCycle(), weekly);
        Windows fortnights = bestPairing(rests, measures.restCycle(), weekly, fortnightly);
        boolean kept = weeks.failed.isEmpty() || fortnights.failed.isEmpty();
        Verdict verdict = Verdict.BROKEN;
        String outcome = "broken";
        List<CellRef> cells = new ArrayList<>();
        if (kept) {
            boolean isRestOnCall = !work.onCallCells().isEmpty();
            verdict = isRestOnCall ? Verdict.WARNING : Verdict.KEPT;
            outcome = isRestOnCall ? "kept-with-rest-on-call" : "kept";
            cells.addAll(work.onCallCells());
        } else {
            fortnights.failed.forEach(window -> rests.runsIn(window).forEach(run -> cells.addAll(run.cells())));
            if (cells.isEmpty()) {
                cells.addAll(work.cells());
            }
        }
        return new RuleResult(
                RULE,
                verdict,
                new Reason.Decided(
                        RULE,
                        outcome,
                        cells.stream().distinct().toList(),
                        List.of(weeks.compared(IN_WEEK, weekly), fortnights.compared(IN_FORTNIGHT, fortnightly)),
                        List.of()));
    }

    /** The windows tested: those that failed, and the shortest of their longest rests. */
    private static final class Windows {
        private final List<Interval> failed = new ArrayList<>();
        private long leastRest = Long.MAX_VALUE;

        void test(OffDuty rests, Interval window, long needed, long neededTwice) {
            if (!rests.hasDutyIn(window)) {
                return;
            }
            long[] longest = rests.twoLongestStartingIn(window);
            if (longest[0] < needed && longest[1] < neededTwice) {
                failed.add(window);
            }
            leastRest = Math.min(leastRest, longest[0]);
        }

        Reason.Compared compared(RuleId rule, FigureInForce limit) {
            return leastRest == Long.MAX_VALUE
                    ? Reason.Compared.unbounded(rule, Operator.AT_LEAST, limit, true)
                    : new Reason.Compared(
                            rule,
                            Quantity.minutes(leastRest),
                            Operator.AT_LEAST,
                            limit,
                            failed.isEmpty(),
                            List.of(),
                            List.of());
        }
    }

    private static Windows eachWeek(OffDuty rests, DutyCycle cycle, FigureInForce weekly) {
        return tested(
                rests,
                cycle.windowsFromMondays(Minutes.PER_WEEK),
                weekly.value().numerator(),
                Long.MAX_VALUE);
    }

    /** In a cycle with an odd number of weeks each fortnight comes into each pairing: the pairs come out even in its second round. */
    private static Windows bestPairing(
            OffDuty rests, DutyCycle cycle, FigureInForce weekly, FigureInForce fortnightly) {
        List<Interval> fortnights = cycle.windowsFromMondays(FORTNIGHT);
        long needed = fortnightly.value().numerator();
        long neededTwice = weekly.value().numerator();
        boolean isOddCycle = cycle.dates() == null && cycle.weeks() % 2 != 0;
        if (isOddCycle || fortnights.size() < 2) {
            return tested(rests, fortnights, needed, neededTwice);
        }
        Windows first = tested(rests, everySecond(fortnights, 0), needed, neededTwice);
        Windows second = tested(rests, everySecond(fortnights, 1), needed, neededTwice);
        return second.failed.size() < first.failed.size() ? second : first;
    }

    private static List<Interval> everySecond(List<Interval> windows, int from) {
        List<Interval> some = new ArrayList<>();
        for (int index = from; index < windows.size(); index += 2) {
            some.add(windows.get(index));
        }
        return some;
    }

    private static Windows tested(OffDuty rests, List<Interval> windows, long needed, long neededTwice) {
        Windows tested = new Windows();
        windows.forEach(window -> tested.test(rests, window, needed, neededTwice));
        return tested;
    }
}
