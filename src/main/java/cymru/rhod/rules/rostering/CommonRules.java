package cymru.rhod.rules.rostering;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.WorkAtHand;
import java.util.List;

/**
 * The rules of rostering that more than one contract has, each with a limit of its own: a rule and its limit bear the same name within
 * their contract. Source: england-2016, section 3; wales-2026, section 10, row 16.
 *
 * @param unlessKept what it is not to keep one of them
 * @param provenance where the contract has them from
 */
public record CommonRules(Contract contract, Verdict unlessKept, Provenance provenance) {

    private static final String WORK_IN_168_HOURS = "work-in-168-hours";
    private static final String SHIFT_LENGTH = "shift-length";
    private static final String LONG_SHIFTS_IN_A_ROW = "long-shifts-in-a-row";
    private static final String REST_AFTER_LONG_SHIFTS = "rest-after-long-shifts";
    private static final String NIGHTS_IN_A_ROW = "nights-in-a-row";
    private static final String REST_AFTER_NIGHTS = "rest-after-nights";
    private static final String SHIFTS_IN_A_ROW = "shifts-in-a-row";
    private static final String REST_AFTER_SHIFTS = "rest-after-shifts";
    private static final String REST_BETWEEN_SHIFTS = "rest-between-shifts";

    /** Behind the contract, what is missing where non-resident on-call has no expected work. */
    private static final String WORK_ON_CALL = ".nroc-work";

    /** A shift is long if it is longer. */
    private static final String LONG_SHIFT = "long-shift";

    /** The least of a night shift that lies in the night. */
    private static final String NIGHT_WORK = "night-work";

    /** How many nights in a row make a rest due after them. */
    private static final String NIGHTS_BEFORE_REST = "nights-before-rest";

    /** Returns the rules, breaks last. */
    public List<RosteringRule> all() {
        return List.of(
                new WorkInSevenDays(minutes(WORK_IN_168_HOURS), contract.code() + WORK_ON_CALL),
                new LongestShift(minutes(SHIFT_LENGTH)),
                new ShiftsInARow(count(LONG_SHIFTS_IN_A_ROW), ShiftKind.LONG),
                new RestAfterShiftsInARow(
                        minutes(REST_AFTER_LONG_SHIFTS), ShiftKind.LONG, figure(LONG_SHIFTS_IN_A_ROW, Unit.COUNT)),
                new ShiftsInARow(count(NIGHTS_IN_A_ROW), ShiftKind.NIGHT),
                new RestAfterShiftsInARow(
                        minutes(REST_AFTER_NIGHTS), ShiftKind.NIGHT, figure(NIGHTS_BEFORE_REST, Unit.COUNT)),
                new ShiftsInARow(count(SHIFTS_IN_A_ROW), ShiftKind.ANY),
                new RestAfterShiftsInARow(
                        minutes(REST_AFTER_SHIFTS), ShiftKind.ANY, figure(SHIFTS_IN_A_ROW, Unit.COUNT)),
                new RestBetweenShifts(minutes(REST_BETWEEN_SHIFTS)),
                new BreaksNeeded(
                        rule("breaks"),
                        figure("breaks.one", Unit.MINUTES),
                        figure("breaks.two", Unit.MINUTES),
                        figure("breaks.three-at-night", Unit.MINUTES),
                        nightWork(contract),
                        figure("breaks.length", Unit.MINUTES),
                        provenance));
    }

    /** Returns a rule of how often a weekend may be worked. */
    public RosteringRule weekends(String name) {
        return new WeekendsWorked(terms(name, Unit.ONE_IN));
    }

    /** Returns the figures that the rules of a contract ask for, weekends apart. */
    public static List<FigureId> figures(Contract contract) {
        CommonRules rules = new CommonRules(contract, Verdict.WARNING, Provenance.UNVERIFIED);
        return List.of(
                longShift(contract),
                nightWork(contract),
                rules.figure(WORK_IN_168_HOURS, Unit.MINUTES),
                rules.figure(SHIFT_LENGTH, Unit.MINUTES),
                rules.figure(LONG_SHIFTS_IN_A_ROW, Unit.COUNT),
                rules.figure(REST_AFTER_LONG_SHIFTS, Unit.MINUTES),
                rules.figure(NIGHTS_IN_A_ROW, Unit.COUNT),
                rules.figure(NIGHTS_BEFORE_REST, Unit.COUNT),
                rules.figure(REST_AFTER_NIGHTS, Unit.MINUTES),
                rules.figure(SHIFTS_IN_A_ROW, Unit.COUNT),
                rules.figure(REST_AFTER_SHIFTS, Unit.MINUTES),
                rules.figure(REST_BETWEEN_SHIFTS, Unit.MINUTES),
                rules.figure("breaks.one", Unit.MINUTES),
                rules.figure("breaks.two", Unit.MINUTES),
                rules.figure("breaks.three-at-night", Unit.MINUTES),
                rules.figure("breaks.length", Unit.MINUTES));
    }

    /** Says whether a contract has these rules in a year: before it began it has none. */
    public static boolean areInForce(Contract contract, Figures figures) {
        return figures.find(longShift(contract)).isPresent();
    }

    /** Finds the shifts of a pattern, long and at night by the terms of a contract. */
    public static Shifts shifts(Contract contract, Measures measures, WorkAtHand work, Figures figures) {
        return Shifts.of(
                measures,
                work,
                figures.value(longShift(contract)).rounded(),
                figures.value(nightWork(contract)).rounded());
    }

    private Terms minutes(String name) {
        return terms(name, Unit.MINUTES);
    }

    private Terms count(String name) {
        return terms(name, Unit.COUNT);
    }

    private Terms terms(String name, Unit unit) {
        return new Terms(rule(name), figure(name, unit), unlessKept, provenance);
    }

    private RuleId rule(String name) {
        return new RuleId(contract, name);
    }

    private FigureId figure(String name, Unit unit) {
        return new FigureId(contract, name, unit);
    }

    private static FigureId longShift(Contract contract) {
        return new FigureId(contract, LONG_SHIFT, Unit.MINUTES);
    }

    private static FigureId nightWork(Contract contract) {
        return new FigureId(contract, NIGHT_WORK, Unit.MINUTES);
    }
}
