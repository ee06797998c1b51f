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
 * How many shifts of a kind may follow one another, counted by the dates they take up, as ruling 10 counts duty days. A date without a
 * shift of the kind ends the row. Source: england-2016, section 3; wales-2026, section 10, row 16.
 *
 * <p>Worked example: nights from Monday to Thursday are four in a row; a fifth on Friday breaks a limit of four.
 */
public record ShiftsInARow(Terms terms, ShiftKind kind) implements RosteringRule {

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        List<Stretch> stretches = shifts.inARow(kind);
        if (shifts.isWithoutEnd(kind)) {
            return terms.judge(terms.unbounded(Operator.AT_MOST, figures, false), shifts.cells());
        }
        long limit = figures.value(terms.limit()).rounded();
        long most = 0;
        List<CellRef> mostCells = List.of();
        List<CellRef> broken = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.dates() > most) {
                most = stretch.dates();
                mostCells = stretch.cells();
            }
            if (stretch.dates() > limit) {
                broken.addAll(stretch.cells());
            }
        }
        return terms.judge(
                terms.compare(Quantity.count(most), Operator.AT_MOST, figures), broken.isEmpty() ? mostCells : broken);
    }
}
