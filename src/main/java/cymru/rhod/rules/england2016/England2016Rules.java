package cymru.rhod.rules.england2016;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.WorkAtHand;
import cymru.rhod.rules.rostering.BreaksNeeded;
import cymru.rhod.rules.rostering.LongestShift;
import cymru.rhod.rules.rostering.RestAfterShiftsInARow;
import cymru.rhod.rules.rostering.RestBetweenShifts;
import cymru.rhod.rules.rostering.RosteringRule;
import cymru.rhod.rules.rostering.ShiftKind;
import cymru.rhod.rules.rostering.Shifts;
import cymru.rhod.rules.rostering.ShiftsInARow;
import cymru.rhod.rules.rostering.Terms;
import cymru.rhod.rules.rostering.WeekendsWorked;
import cymru.rhod.rules.rostering.WorkInSevenDays;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of England's contract in its later text, for comparison. The limits for long shifts that end
 * late are those for long shifts. Breaks, rest on call and the days in a row that light weekend on-call allows are told, not
 * checked. Source: england-2016, section 3.
 */
final class England2016Rules {

    public static final RuleId WEEKLY_HOURS = rule("weekly-hours");
    public static final RuleId WORK_IN_168_HOURS = rule("work-in-168-hours");
    public static final RuleId SHIFT_LENGTH = rule("shift-length");
    public static final RuleId LONG_SHIFTS_IN_A_ROW = rule("long-shifts-in-a-row");
    public static final RuleId REST_AFTER_LONG_SHIFTS = rule("rest-after-long-shifts");
    public static final RuleId NIGHTS_IN_A_ROW = rule("nights-in-a-row");
    public static final RuleId REST_AFTER_NIGHTS = rule("rest-after-nights");
    public static final RuleId SHIFTS_IN_A_ROW = rule("shifts-in-a-row");
    public static final RuleId REST_AFTER_SHIFTS = rule("rest-after-shifts");
    public static final RuleId REST_BETWEEN_SHIFTS = rule("rest-between-shifts");
    public static final RuleId WEEKENDS_NORM = rule("weekends-norm");
    public static final RuleId WEEKENDS = rule("weekends");
    public static final RuleId BREAKS = rule("breaks");

    /** What is missing where non-resident on-call has no expected work. */
    static final String WORK_ON_CALL = "england2016.nroc-work";

    private static final List<RosteringRule> ROSTERING = List.of(
            new WorkInSevenDays(terms(WORK_IN_168_HOURS, England2016Figures.WORK_IN_168_HOURS)),
            new LongestShift(terms(SHIFT_LENGTH, England2016Figures.SHIFT_LENGTH)),
            new ShiftsInARow(terms(LONG_SHIFTS_IN_A_ROW, England2016Figures.LONG_SHIFTS_IN_A_ROW), ShiftKind.LONG),
            new RestAfterShiftsInARow(
                    terms(REST_AFTER_LONG_SHIFTS, England2016Figures.REST_AFTER_LONG_SHIFTS),
                    ShiftKind.LONG,
                    England2016Figures.LONG_SHIFTS_IN_A_ROW),
            new ShiftsInARow(terms(NIGHTS_IN_A_ROW, England2016Figures.NIGHTS_IN_A_ROW), ShiftKind.NIGHT),
            new RestAfterShiftsInARow(
                    terms(REST_AFTER_NIGHTS, England2016Figures.REST_AFTER_NIGHTS),
                    ShiftKind.NIGHT,
                    England2016Figures.NIGHTS_BEFORE_REST),
            new ShiftsInARow(terms(SHIFTS_IN_A_ROW, England2016Figures.SHIFTS_IN_A_ROW), ShiftKind.ANY),
            new RestAfterShiftsInARow(
                    terms(REST_AFTER_SHIFTS, England2016Figures.REST_AFTER_SHIFTS),
                    ShiftKind.ANY,
                    England2016Figures.SHIFTS_IN_A_ROW),
            new RestBetweenShifts(terms(REST_BETWEEN_SHIFTS, England2016Figures.REST_BETWEEN_SHIFTS)),
            new WeekendsWorked(new Terms(
                    WEEKENDS_NORM, England2016Figures.WEEKENDS_NORM, Verdict.WARNING, Provenance.ENGLAND_LATER)),
            new WeekendsWorked(terms(WEEKENDS, England2016Figures.WEEKENDS)),
            new BreaksNeeded(
                    BREAKS,
                    England2016Figures.ONE_BREAK,
                    England2016Figures.TWO_BREAKS,
                    England2016Figures.THREE_BREAKS_AT_NIGHT,
                    England2016Figures.NIGHT_WORK,
                    England2016Figures.BREAK_LENGTH,
                    Provenance.ENGLAND_LATER));

    private England2016Rules() {}

    /** Holds a pattern against each rule: kept, broken, a warning, unknown or not checked. */
    static List<RuleResult> check(England2016Hours hours, Measures measures, Figures figures) {
        List<RuleResult> results = new ArrayList<>();
        results.add(weeklyHours(hours.average(), figures));
        Shifts shifts = Shifts.of(
                measures,
                WorkAtHand.of(measures),
                figures.value(England2016Figures.LONG_SHIFT).rounded(),
                figures.value(England2016Figures.NIGHT_WORK).rounded());
        ROSTERING.forEach(rule -> results.add(rule.check(shifts, figures)));
        results.addAll(OnCallRules.check(measures, figures));
        return results;
    }

    private static RuleResult weeklyHours(Reason.@Nullable Measured average, Figures figures) {
        if (average == null) {
            return new RuleResult(WEEKLY_HOURS, Verdict.UNKNOWN, Reason.Unknown.of(WORK_ON_CALL));
        }
        return RuleResult.of(Reason.Compared.of(
                WEEKLY_HOURS,
                average.value(),
                Operator.AT_MOST,
                figures.get(England2016Figures.WEEKLY_HOURS_LIMIT),
                average));
    }

    private static Terms terms(RuleId rule, FigureId limit) {
        return new Terms(rule, limit, Verdict.BROKEN, Provenance.ENGLAND_LATER);
    }

    private static RuleId rule(String name) {
        return new RuleId(Contract.ENGLAND_2016, name);
    }
}
