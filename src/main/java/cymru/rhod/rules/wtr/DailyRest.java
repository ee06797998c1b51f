package cymru.rhod.rules.wtr;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Run;
import cymru.rhod.rules.measure.Runs;
import cymru.rhod.rules.measure.WorkAtHand;
import java.util.ArrayList;
import java.util.List;

/**
 * Daily rest of 11 hours in every 24: from the first work after such a rest, at most 13 hours until the next one begins. Short rests
 * in between do not end the working day. Source: banding-2002, section 6, and ruling 38.
 *
 * <p>Worked example: work from 10:30 with an evening shift until 23:30 spans 13:00 and is kept; with 8:00 between two shifts of 12:30
 * the span is 33:00, and broken.
 */
public final class DailyRest {

    public static final RuleId RULE = new RuleId(Contract.WORKING_TIME, "daily-rest");

    private DailyRest() {}

    static RuleResult check(WorkAtHand work, Figures figures) {
        Runs runs = work.runs();
        FigureInForce longestDay = figures.get(WorkingTimeFigures.LONGEST_WORKING_DAY);
        long rest = figures.value(WorkingTimeFigures.DAILY_REST).rounded();
        List<Run> list = runs.list();
        int first = firstAfterRest(list, rest);
        if (first < 0) {
            return RuleResult.of(Reason.Compared.unbounded(
                            RULE, Operator.AT_MOST, longestDay, work.cells().isEmpty())
                    .at(work.cells()));
        }
        long longest = 0;
        long span = 0;
        List<CellRef> day = new ArrayList<>();
        List<CellRef> longestCells = new ArrayList<>();
        List<CellRef> broken = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Run run = list.get((first + i) % list.size());
            span += run.time().minutes();
            day.addAll(run.cells());
            if (run.offDutyAfter() < rest) {
                span += run.offDutyAfter();
                continue;
            }
            if (span > longestDay.value().numerator()) {
                broken.addAll(day);
            }
            if (span > longest) {
                longest = span;
                longestCells = day;
            }
            span = 0;
            day = new ArrayList<>();
        }
        return RuleResult.of(Reason.Compared.of(RULE, Quantity.minutes(longest), Operator.AT_MOST, longestDay)
                .at((broken.isEmpty() ? longestCells : broken)
                        .stream().distinct().toList()));
    }

    private static int firstAfterRest(List<Run> runs, long rest) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).offDutyAfter() >= rest) {
                return (i + 1) % runs.size();
            }
        }
        return -1;
    }
}
