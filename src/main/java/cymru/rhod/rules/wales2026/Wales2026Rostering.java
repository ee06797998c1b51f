package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of rostering of 2026 besides the average week. The agreement is known to hold one, for weekends less than full time, and calls
 * it provisional. For the others, which are not published, those of England's contract and of the Welsh offer of 2022 stand in: not keeping
 * them is a warning and no breach, and each can be switched off. Source: wales-2026, section 7 and section 10, rows 16 to 18.
 */
public final class Wales2026Rostering {

    public static final RuleId WEEKENDS_LESS_THAN_FULL_TIME = rule("weekends-less-than-full-time");
    public static final RuleId WORK_IN_168_HOURS = rule("work-in-168-hours");
    public static final RuleId SHIFT_LENGTH = rule("shift-length");
    public static final RuleId LONG_SHIFTS_IN_A_ROW = rule("long-shifts-in-a-row");
    public static final RuleId REST_AFTER_LONG_SHIFTS = rule("rest-after-long-shifts");
    public static final RuleId NIGHTS_IN_A_ROW = rule("nights-in-a-row");
    public static final RuleId REST_AFTER_NIGHTS = rule("rest-after-nights");
    public static final RuleId SHIFTS_IN_A_ROW = rule("shifts-in-a-row");
    public static final RuleId REST_AFTER_SHIFTS = rule("rest-after-shifts");
    public static final RuleId REST_BETWEEN_SHIFTS = rule("rest-between-shifts");
    public static final RuleId WEEKENDS = rule("weekends");
    public static final RuleId BREAKS = rule("breaks");

    /** The assumption that stands in for the answer of a rule that is switched off. */
    public static final String SWITCHED_OFF = "rule-off";

    private static final RosteringRule OF_LESS_THAN_FULL_TIME = new WeekendsWorked(new Terms(
            WEEKENDS_LESS_THAN_FULL_TIME,
            Wales2026Figures.WEEKENDS_LESS_THAN_FULL_TIME,
            Verdict.WARNING,
            Provenance.PROVISIONAL));

    private static final RosteringRule OF_FULL_TIME =
            new WeekendsWorked(unverified(WEEKENDS, Wales2026Figures.WEEKENDS));

    private static final List<RosteringRule> OF_ALL = List.of(
            new WorkInSevenDays(unverified(WORK_IN_168_HOURS, Wales2026Figures.WORK_IN_168_HOURS)),
            new LongestShift(unverified(SHIFT_LENGTH, Wales2026Figures.SHIFT_LENGTH)),
            new ShiftsInARow(unverified(LONG_SHIFTS_IN_A_ROW, Wales2026Figures.LONG_SHIFTS_IN_A_ROW), ShiftKind.LONG),
            new RestAfterShiftsInARow(
                    unverified(REST_AFTER_LONG_SHIFTS, Wales2026Figures.REST_AFTER_LONG_SHIFTS),
                    ShiftKind.LONG,
                    Wales2026Figures.LONG_SHIFTS_IN_A_ROW),
            new ShiftsInARow(unverified(NIGHTS_IN_A_ROW, Wales2026Figures.NIGHTS_IN_A_ROW), ShiftKind.NIGHT),
            new RestAfterShiftsInARow(
                    unverified(REST_AFTER_NIGHTS, Wales2026Figures.REST_AFTER_NIGHTS),
                    ShiftKind.NIGHT,
                    Wales2026Figures.NIGHTS_BEFORE_REST),
            new ShiftsInARow(unverified(SHIFTS_IN_A_ROW, Wales2026Figures.SHIFTS_IN_A_ROW), ShiftKind.ANY),
            new RestAfterShiftsInARow(
                    unverified(REST_AFTER_SHIFTS, Wales2026Figures.REST_AFTER_SHIFTS),
                    ShiftKind.ANY,
                    Wales2026Figures.SHIFTS_IN_A_ROW),
            new RestBetweenShifts(unverified(REST_BETWEEN_SHIFTS, Wales2026Figures.REST_BETWEEN_SHIFTS)),
            new BreaksNeeded(
                    BREAKS,
                    Wales2026Figures.ONE_BREAK,
                    Wales2026Figures.TWO_BREAKS,
                    Wales2026Figures.THREE_BREAKS_AT_NIGHT,
                    Wales2026Figures.NIGHT_WORK,
                    Wales2026Figures.BREAK_LENGTH,
                    Provenance.UNVERIFIED));

    /** The whole names of the rules that a rota may switch off, in the order in which they are listed. */
    public static final List<String> SWITCHABLE =
            concat(OF_FULL_TIME, OF_ALL).stream().map(rule -> rule.id().id()).toList();

    private Wales2026Rostering() {}

    /**
     * Holds a pattern against each rule; a pay year before the contract has none.
     *
     * @param rulesOff the whole names of the rules that are switched off; they are answered as not checked
     */
    public static List<RuleResult> check(Measures measures, WorkAtHand work, Set<String> rulesOff, Figures figures) {
        if (figures.find(Wales2026Figures.LONG_SHIFT).isEmpty()) {
            return List.of();
        }
        Shifts shifts = Shifts.of(
                measures,
                work,
                figures.value(Wales2026Figures.LONG_SHIFT).rounded(),
                figures.value(Wales2026Figures.NIGHT_WORK).rounded());
        boolean lessThanFullTime = measures.settings().lessThanFullTime();
        return concat(lessThanFullTime ? OF_LESS_THAN_FULL_TIME : OF_FULL_TIME, OF_ALL).stream()
                .map(rule -> rulesOff.contains(rule.id().id()) ? switchedOff(rule) : rule.check(shifts, figures))
                .collect(Collectors.toUnmodifiableList());
    }

    private static RuleResult switchedOff(RosteringRule rule) {
        return new RuleResult(
                rule.id(),
                Verdict.NOT_CHECKED,
                Provenance.UNVERIFIED,
                Reason.Assumed.of(
                        SWITCHED_OFF,
                        "wales-2026, section 10, row 16",
                        new Argument.Message(rule.id().id() + ".name")));
    }

    private static List<RosteringRule> concat(RosteringRule first, List<RosteringRule> others) {
        List<RosteringRule> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return all;
    }

    private static Terms unverified(RuleId rule, FigureId limit) {
        return new Terms(rule, limit, Verdict.WARNING, Provenance.UNVERIFIED);
    }

    private static RuleId rule(String name) {
        return new RuleId(Contract.WALES_2026, name);
    }
}
