package cymru.rhod.rules.newdeal2002.limits;

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
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The long breaks: in every 28 days, or 21 on an on-call rota, one time off duty of 62 hours and another of 48. Windows start each
 * Monday 00:00 of the endlessly repeated pattern, and a break belongs with its full length to the window it starts in; one long
 * break is never split in two. On dates only windows that lie wholly within them are judged (decision 0013). Source: banding-2002,
 * section 5.1, and rulings 1 to 4.
 *
 * <p>Worked example: Friday 17:00 to Monday 09:00 is 64 hours, so a week of standard days has a long break each week; with an
 * evening clinic until 19:30 on every Friday the longest is 61:30, and the rule is broken.
 */
public final class LongBreaks implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "long-breaks");
    public static final RuleId LONGER = new RuleId(Contract.NEW_DEAL_2002, "long-breaks.longer");
    public static final RuleId SHORTER = new RuleId(Contract.NEW_DEAL_2002, "long-breaks.shorter");

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        FigureInForce longer = figures.get(NewDealFigures.LONGER_BREAK);
        FigureInForce shorter = figures.get(NewDealFigures.SHORTER_BREAK);
        OffDuty offDuty = new OffDuty(measures.restRuns(), measures.cycle().minutes());
        long length = window(pattern, figures).value().rounded() * Minutes.PER_DAY;

        long leastLongest = Long.MAX_VALUE;
        long leastSecond = Long.MAX_VALUE;
        List<CellRef> broken = new ArrayList<>();
        for (Interval window : windows(measures, offDuty, length)) {
            if (!offDuty.hasDutyIn(window)) {
                continue;
            }
            long[] breaks = offDuty.twoLongestStartingIn(window);
            leastLongest = Math.min(leastLongest, breaks[0]);
            leastSecond = Math.min(leastSecond, breaks[1]);
            boolean kept = breaks[0] >= longer.value().numerator()
                    && breaks[1] >= shorter.value().numerator();
            if (!kept && broken.isEmpty()) {
                offDuty.runsIn(window).forEach(run -> broken.addAll(run.cells()));
            }
        }
        if (measures.restRuns().endless()) {
            broken.addAll(measures.dutyCells());
        }
        Reason.Compared longest = compare(LONGER, leastLongest, longer);
        Reason.Compared second = compare(SHORTER, leastSecond, shorter);
        Verdict verdict = longest.holds() && second.holds() ? Verdict.KEPT : Verdict.BROKEN;
        Reason reason = new Reason.Decided(
                RULE, verdict.code(), broken.stream().distinct().toList(), List.of(longest, second), List.of());
        return new RuleResult(RULE, verdict, reason);
    }

    /** Returns the days in which the breaks are looked for. */
    public static FigureInForce window(WorkingPattern pattern, Figures figures) {
        return figures.get(
                pattern == WorkingPattern.ON_CALL
                        ? NewDealFigures.LONG_BREAK_DAYS_ON_CALL
                        : NewDealFigures.LONG_BREAK_DAYS);
    }

    private static Reason.Compared compare(RuleId rule, long minutes, FigureInForce limit) {
        return minutes == Long.MAX_VALUE
                ? Reason.Compared.unbounded(rule, Operator.AT_LEAST, limit, true)
                : Reason.Compared.of(rule, Quantity.minutes(minutes), Operator.AT_LEAST, limit);
    }

    private static List<Interval> windows(Measures measures, OffDuty offDuty, long length) {
        DutyCycle cycle = measures.restCycle();
        if (!measures.settings().definitions().takesAlternative(Definition.LONG_BREAK_WINDOWS)) {
            return cycle.windowsFromMondays(length);
        }
        Interval dates = cycle.dates();
        List<Interval> windows = new ArrayList<>();
        long first = dates == null ? 0 : dates.startInclusive();
        windows.add(new Interval(first, first + length));
        // A sliding window loses a break in the minute after the break's start, and nowhere else.
        offDuty.starts().forEach(start -> windows.add(new Interval(start + 1, start + 1 + length)));
        windows.removeIf(window -> dates != null && window.endExclusive() > dates.endExclusive());
        return windows;
    }
}
