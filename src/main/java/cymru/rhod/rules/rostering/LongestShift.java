package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a shift may be. Duties that touch are one shift; non-resident on-call is none. Source: england-2016, section 3; wales-2026,
 * section 10, row 16.
 *
 * <p>Worked example: 08:00 to 21:00 is 13:00 and kept; 08:00 to 21:01 breaks it.
 */
public record LongestShift(Terms terms) implements RosteringRule {

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        if (shifts.isEndless()) {
            return terms.judge(terms.unbounded(Operator.AT_MOST, figures, false), shifts.cells());
        }
        long limit = figures.value(terms.limit()).rounded();
        long longest = 0;
        List<CellRef> longestCells = List.of();
        List<CellRef> broken = new ArrayList<>();
        for (Shift shift : shifts.list()) {
            if (shift.minutes() > longest) {
                longest = shift.minutes();
                longestCells = shift.cells();
            }
            if (shift.minutes() > limit) {
                broken.addAll(shift.cells());
            }
        }
        return terms.judge(
                terms.compare(Quantity.minutes(longest), Operator.AT_MOST, figures),
                broken.isEmpty() ? longestCells : broken);
    }
}
