package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rest between one shift and the next. Source: england-2016, section 3; wales-2026, section 10, row 16.
 *
 * <p>Worked example: from 21:30 to 08:30 is 11:00 and kept; from 21:30 to 08:29 breaks it.
 */
public record RestBetweenShifts(Terms terms) implements RosteringRule {

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        if (shifts.isEndless()) {
            return terms.judge(terms.unbounded(Operator.AT_LEAST, figures, false), shifts.cells());
        }
        long due = figures.value(terms.limit()).rounded();
        @Nullable Shift beforeShortest = null;
        List<CellRef> broken = new ArrayList<>();
        for (Shift shift : shifts.list()) {
            if (!shift.isFollowed()) {
                continue;
            }
            if (beforeShortest == null || shift.restAfter() < beforeShortest.restAfter()) {
                beforeShortest = shift;
            }
            if (shift.restAfter() < due) {
                broken.addAll(shifts.aroundRestAfter(shift));
            }
        }
        if (beforeShortest == null) {
            return terms.judge(terms.unbounded(Operator.AT_LEAST, figures, true), List.of());
        }
        return terms.judge(
                terms.compare(Quantity.minutes(beforeShortest.restAfter()), Operator.AT_LEAST, figures),
                broken.isEmpty() ? shifts.aroundRestAfter(beforeShortest) : broken);
    }
}
