package cymru.rhod.rules.england2016;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * England's limits of non-resident on-call: how long a duty is, how many follow one another (Saturday with Sunday may), how many start
 * in seven days, and how much is worked on the day after one. What a rota does not show – how light the on-call is, which decides how many
 * days in a row there may be, and when it leaves rest – is told as not checked. Source: england-2016, section 3.
 *
 * <p>Worked example: on call on Saturday and Sunday is one duty in a row, on Sunday and Monday two.
 */
final class OnCallRules {

    static final RuleId LENGTH = new RuleId(Contract.ENGLAND_2016, "on-call-length");
    static final RuleId IN_A_ROW = new RuleId(Contract.ENGLAND_2016, "on-call-in-a-row");
    static final RuleId IN_SEVEN_DAYS = new RuleId(Contract.ENGLAND_2016, "on-call-in-seven-days");
    static final RuleId DAY_AFTER = new RuleId(Contract.ENGLAND_2016, "day-after-on-call");

    static final RuleId DAYS_IN_A_ROW = new RuleId(Contract.ENGLAND_2016, "days-with-on-call");
    static final RuleId REST = new RuleId(Contract.ENGLAND_2016, "rest-on-call");

    private static final int DAYS_OF_WEEK = 7;
    private static final int SATURDAY = 5;

    private final Figures figures;
    private final int days;

    private final boolean goesRound;

    /** The day of the first place in the arrays, counted from the Monday that opens week 1. */
    private final long firstDay;

    /** Whether an on-call duty starts on each day; how much else is worked on it. */
    private final boolean[] onCall;

    private final long[] otherWork;
    private final List<Duty> duties = new ArrayList<>();

    private OnCallRules(Measures measures, Figures figures) {
        this.figures = figures;
        days = measures.weeks() * DAYS_OF_WEEK;
        Interval dates = measures.cycle().dates();
        goesRound = dates == null;
        firstDay = dates == null ? 0 : Math.floorDiv(dates.startInclusive(), Minutes.PER_DAY);
        onCall = new boolean[days];
        otherWork = new long[days];
        for (Duty duty : measures.cycle().judged()) {
            int day = (int) (duty.startDay() - firstDay);
            if (duty.shift().isNonResidentOnCall()) {
                onCall[day] = true;
                duties.add(duty);
            } else {
                otherWork[day] += duty.counted().minutes();
            }
        }
    }

    /** Returns the answers, none where nobody is on call from home. */
    static List<RuleResult> check(Measures measures, Figures figures) {
        OnCallRules rules = new OnCallRules(measures, figures);
        return rules.duties.isEmpty()
                ? List.of()
                : List.of(
                        rules.length(),
                        rules.inARow(),
                        rules.inSevenDays(),
                        rules.dayAfter(),
                        rules.notChecked(
                                DAYS_IN_A_ROW,
                                "days-with-on-call",
                                England2016Figures.DAYS_WITH_LIGHT_ON_CALL,
                                England2016Figures.LIGHT_ON_CALL,
                                England2016Figures.LIGHT_ON_CALL_EPISODES),
                        rules.notChecked(
                                REST,
                                "rest-on-call",
                                England2016Figures.REST_ON_CALL,
                                England2016Figures.REST_ON_CALL_AT_NIGHT));
    }

    private RuleResult length() {
        long limit = figures.value(England2016Figures.ON_CALL_LENGTH).rounded();
        long longest = 0;
        List<CellRef> broken = new ArrayList<>();
        for (Duty duty : duties) {
            longest = Math.max(longest, duty.time().minutes());
            if (duty.time().minutes() > limit) {
                broken.add(duty.cell());
            }
        }
        return result(LENGTH, Quantity.minutes(longest), England2016Figures.ON_CALL_LENGTH, broken);
    }

    private RuleResult inARow() {
        long limit = figures.value(England2016Figures.ON_CALL_IN_A_ROW).rounded();
        int first = goesRound ? firstFree() : 0;
        if (first < 0) {
            Reason.Compared compared = Reason.Compared.unbounded(
                    IN_A_ROW, Operator.AT_MOST, figures.get(England2016Figures.ON_CALL_IN_A_ROW), false);
            return judged(compared.at(cells(0, days)));
        }
        long most = 0;
        long now = 0;
        int from = first;
        List<CellRef> broken = new ArrayList<>();
        for (int i = first; i <= first + days; i++) {
            int day = i % days;
            if (onCall[day] && (goesRound || i < days)) {
                from = now == 0 ? i : from;
                now += isSundayAfterSaturday(day) ? 0 : 1;
                most = Math.max(most, now);
            } else {
                if (now > limit) {
                    broken.addAll(cells(from, i));
                }
                now = 0;
            }
        }
        return result(IN_A_ROW, Quantity.count(most), England2016Figures.ON_CALL_IN_A_ROW, broken);
    }

    private boolean isSundayAfterSaturday(int day) {
        return Math.floorMod(day + firstDay, DAYS_OF_WEEK) == SATURDAY + 1
                && (day > 0 || goesRound)
                && onCall[Math.floorMod(day - 1, days)];
    }

    private int firstFree() {
        for (int day = 0; day < days; day++) {
            if (!onCall[day]) {
                return day;
            }
        }
        return -1;
    }

    private RuleResult inSevenDays() {
        long limit = figures.value(England2016Figures.ON_CALL_IN_SEVEN_DAYS).rounded();
        long most = 0;
        List<CellRef> broken = new ArrayList<>();
        for (int first = 0; first <= (goesRound ? days - 1 : days - DAYS_OF_WEEK); first++) {
            long now = 0;
            for (int day = first; day < first + DAYS_OF_WEEK; day++) {
                now += onCall[day % days] ? 1 : 0;
            }
            most = Math.max(most, now);
            if (now > limit) {
                for (int day = first; day < first + DAYS_OF_WEEK; day++) {
                    if (onCall[day % days]) {
                        broken.add(cell(day));
                    }
                }
            }
        }
        return result(IN_SEVEN_DAYS, Quantity.count(most), England2016Figures.ON_CALL_IN_SEVEN_DAYS, broken);
    }

    private RuleResult dayAfter() {
        long limit = figures.value(England2016Figures.DAY_AFTER_ON_CALL).rounded();
        long longest = 0;
        List<CellRef> broken = new ArrayList<>();
        for (Duty duty : duties) {
            long lastDate = Math.floorDiv(duty.time().endExclusive() - 1, Minutes.PER_DAY);
            long next = Math.max(lastDate, duty.startDay() + 1) - firstDay;
            if (next >= days && !goesRound) {
                continue;
            }
            int day = (int) (next % days);
            longest = Math.max(longest, otherWork[day]);
            if (otherWork[day] > limit) {
                broken.add(cell(day));
            }
        }
        return result(DAY_AFTER, Quantity.minutes(longest), England2016Figures.DAY_AFTER_ON_CALL, broken);
    }

    private RuleResult notChecked(RuleId rule, String assumption, FigureId... told) {
        Argument[] amounts = Stream.of(told)
                .map(figure -> new Argument.Amount(figures.get(figure).quantity()))
                .toArray(Argument[]::new);
        return new RuleResult(
                rule,
                Verdict.NOT_CHECKED,
                Provenance.ENGLAND_LATER,
                Reason.Assumed.of(assumption, "england-2016, section 3", amounts));
    }

    private List<CellRef> cells(int from, int to) {
        List<CellRef> cells = new ArrayList<>();
        for (int day = from; day < to; day++) {
            cells.add(cell(day));
        }
        return cells;
    }

    private CellRef cell(int day) {
        return CellRef.ofDayIndex((int) ((day + firstDay) % days));
    }

    private RuleResult result(RuleId rule, Quantity measured, FigureId limit, List<CellRef> broken) {
        return judged(Reason.Compared.of(rule, measured, Operator.AT_MOST, figures.get(limit))
                .at(List.copyOf(new LinkedHashSet<>(broken))));
    }

    private static RuleResult judged(Reason.Compared compared) {
        return new RuleResult(
                compared.rule(), compared.holds() ? Verdict.KEPT : Verdict.BROKEN, Provenance.ENGLAND_LATER, compared);
    }
}
