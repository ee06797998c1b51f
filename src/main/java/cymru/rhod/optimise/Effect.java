package cymru.rhod.optimise;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PatternTrial;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change does.
 *
 * @param mended rules that were broken, or warned, and are kept or at least broken no more
 * @param broken rules that are broken and were not
 * @param warned rules that warn and were kept
 * @param duties how many duties of each shift there are more or fewer on each weekday, in the order of the shifts
 * @param coverLost minutes in which fewer are on duty than before, over the cycle; what is gained elsewhere makes up for none
 */
public record Effect(
        PatternTrial before,
        PatternTrial after,
        List<RuleId> mended,
        List<RuleId> broken,
        List<RuleId> warned,
        List<DutyCount> duties,
        long coverLost) {

    /**
     * Duties of one shift on one weekday.
     *
     * @param day 0 for Monday to 6 for Sunday
     * @param difference after minus before, over the cycle; not 0
     */
    public record DutyCount(String code, int day, int difference) {}

    public Effect {
        mended = List.copyOf(mended);
        broken = List.copyOf(broken);
        warned = List.copyOf(warned);
        duties = List.copyOf(duties);
    }

    static Effect of(Rota rota, PatternTrial before, Rota changed, PatternTrial after) {
        return new Effect(
                before,
                after,
                rules(before.pattern(), after.pattern(), (was, is) -> isAmiss(was) && weight(is) < weight(was)),
                newlyBroken(before.pattern(), after.pattern()),
                newlyWarned(before.pattern(), after.pattern()),
                duties(rota, changed),
                coverLost(before.pattern(), after.pattern()));
    }

    static List<RuleId> newlyBroken(PatternReport before, PatternReport after) {
        return rules(before, after, (was, is) -> is == Verdict.BROKEN && was != Verdict.BROKEN);
    }

    static List<RuleId> newlyWarned(PatternReport before, PatternReport after) {
        return rules(before, after, (was, is) -> is == Verdict.WARNING && !isAmiss(was));
    }

    static long coverLost(PatternReport before, PatternReport after) {
        long lost = 0;
        for (int hour = 0; hour < before.onDutyMinutes().size(); hour++) {
            lost += Math.max(
                    0, before.onDutyMinutes().get(hour) - after.onDutyMinutes().get(hour));
        }
        return lost;
    }

    private interface Turn {
        boolean isSo(Verdict was, Verdict is);
    }

    private static List<RuleId> rules(PatternReport before, PatternReport after, Turn turn) {
        Map<RuleId, Verdict> earlier = new HashMap<>();
        before.rules().forEach(result -> earlier.put(result.rule(), result.verdict()));
        return after.rules()
                .filter(result -> turn.isSo(earlier.getOrDefault(result.rule(), Verdict.KEPT), result.verdict()))
                .map(RuleResult::rule)
                .toList();
    }

    private static boolean isAmiss(Verdict verdict) {
        return verdict == Verdict.BROKEN || verdict == Verdict.WARNING;
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case KEPT, NOT_CHECKED -> 0;
            case WARNING -> 1;
            case UNKNOWN, BROKEN -> 2;
        };
    }

    private static List<DutyCount> duties(Rota rota, Rota changed) {
        Map<String, int[]> before = counts(rota);
        Map<String, int[]> after = counts(changed);
        List<DutyCount> differences = new ArrayList<>();
        for (String code : rota.shiftsByCode().keySet()) {
            for (int day = 0; day < 7; day++) {
                int difference = after.getOrDefault(code, new int[7])[day] - before.getOrDefault(code, new int[7])[day];
                if (difference != 0) {
                    differences.add(new DutyCount(code, day, difference));
                }
            }
        }
        return differences;
    }

    private static Map<String, int[]> counts(Rota rota) {
        Map<String, int[]> counts = new HashMap<>();
        for (Week week : rota.weeks()) {
            for (int day = 0; day < 7; day++) {
                int column = day;
                Cell cell = week.cell(day);
                cell.codes().forEach(code -> counts.computeIfAbsent(code, shift -> new int[7])[column]++);
            }
        }
        return counts;
    }
}
