package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * The rest that is due after shifts of a kind in a row: from the end of the last until any work begins. Source: england-2016, section 3;
 * wales-2026, section 10, row 16.
 *
 * <p>Worked example: four long days end on Thursday at 21:00. Work on Saturday at 21:00 keeps 48:00, at 20:59 breaks it; after three long
 * days nothing is due.
 *
 * @param after how many in a row make it due
 */
public record RestAfterShiftsInARow(Terms terms, ShiftKind kind, FigureId after) implements RosteringRule {

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        List<Stretch> stretches = shifts.inARow(kind);
        if (shifts.isWithoutEnd(kind)) {
            return terms.judge(terms.compare(Quantity.minutes(0), Operator.AT_LEAST, figures), shifts.cells());
        }
        long due = figures.value(terms.limit()).rounded();
        long after = figures.value(this.after).rounded();
        long shortest = Long.MAX_VALUE;
        List<CellRef> shortestCells = List.of();
        List<CellRef> broken = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long rest = stretch.last().restAfter();
            if (stretch.dates() < after || !stretch.last().isFollowed()) {
                continue;
            }
            if (rest < shortest) {
                shortest = rest;
                shortestCells = shifts.aroundRestAfter(stretch.last());
            }
            if (rest < due) {
                broken.addAll(shifts.aroundRestAfter(stretch.last()));
            }
        }
        if (shortest == Long.MAX_VALUE) {
            return terms.judge(terms.unbounded(Operator.AT_LEAST, figures, true), List.of());
        }
        return terms.judge(
                terms.compare(Quantity.minutes(shortest), Operator.AT_LEAST, figures),
                broken.isEmpty() ? shortestCells : broken);
    }
}
