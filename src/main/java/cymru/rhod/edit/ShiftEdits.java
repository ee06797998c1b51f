package cymru.rhod.edit;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds, changes, moves and deletes shift types; the cells that use one follow, in the pattern, its variants and the roster. */
final class ShiftEdits {

    private ShiftEdits() {}

    static EditResult add(Rota rota, ShiftType shift) {
        Optional<EditResult.Refused> refusal = refusalOf(shift, rota.shifts());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<ShiftType> shifts = new ArrayList<>(rota.shifts());
        shifts.add(shift);
        return EditResult.Applied.of(rota, rota.withShifts(shifts), "edit.add-shift");
    }

    static EditResult change(Rota rota, String code, ShiftType shift) {
        if (rota.shift(code).isEmpty()) {
            return CellEdits.unknownCode(rota, List.of(code));
        }
        Optional<EditResult.Refused> refusal = refusalOf(shift, without(rota, code));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<ShiftType> shifts = new ArrayList<>(rota.shifts());
        shifts.replaceAll(present -> present.code().equals(code) ? shift : present);
        Rota after = shift.code().equals(code)
                ? rota.withShifts(shifts)
                : withCells(
                        rota,
                        shifts,
                        DemandEdits.renamed(rota.demand(), code, shift.code()),
                        cell -> replacing(cell, code, Cell.of(shift.code())));
        return EditResult.Applied.of(rota, after, "edit.change-shift");
    }

    static EditResult delete(Rota rota, String code, @Nullable Cell replacement) {
        if (rota.shift(code).isEmpty()) {
            return CellEdits.unknownCode(rota, List.of(code));
        }
        List<ShiftType> shifts = without(rota, code);
        long uses = uses(rota, code);
        if (uses == 0) {
            Rota without =
                    rota.withDemand(DemandEdits.without(rota.demand(), code)).withShifts(shifts);
            return EditResult.Applied.of(rota, without, "edit.delete-shift");
        }
        if (replacement == null) {
            return EditResult.Refused.because("edit.shift-in-use", code, Long.toString(uses));
        }
        if (replacement.codes().contains(code)) {
            return CellEdits.unknownCode(rota, List.of(code));
        }
        Optional<EditResult.Refused> refusal = CellEdits.refusalOf(rota, List.of(replacement));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return EditResult.Applied.of(
                rota,
                withCells(
                        rota,
                        shifts,
                        DemandEdits.without(rota.demand(), code),
                        cell -> replacing(cell, code, replacement)),
                "edit.delete-shift");
    }

    static EditResult move(Rota rota, String code, int by) {
        Optional<ShiftType> moved = rota.shift(code);
        if (moved.isEmpty()) {
            return CellEdits.unknownCode(rota, List.of(code));
        }
        List<ShiftType> shifts = new ArrayList<>(rota.shifts());
        int from = shifts.indexOf(moved.get());
        shifts.remove(from);
        shifts.add(Math.max(0, Math.min(shifts.size(), from + by)), moved.get());
        return EditResult.Applied.of(rota, rota.withShifts(shifts), "edit.move-shift");
    }

    private static Optional<EditResult.Refused> refusalOf(ShiftType shift, List<ShiftType> others) {
        return Limits.ofShift(shift).or(() -> clash(others, shift));
    }

    /** Returns why a rota could not have these shift types together, as a file could not. */
    static Optional<EditResult.Refused> refusalOfAll(List<ShiftType> shifts) {
        for (int index = 0; index < shifts.size(); index++) {
            Optional<EditResult.Refused> refusal = refusalOf(shifts.get(index), shifts.subList(0, index));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<EditResult.Refused> clash(List<ShiftType> others, ShiftType shift) {
        for (ShiftType other : others) {
            if (other.code().equals(shift.code())) {
                return Optional.of(EditResult.Refused.because("edit.duplicate-code", shift.code()));
            }
            if (shift.key() != null && shift.key().equals(other.key())) {
                return Optional.of(EditResult.Refused.because("edit.duplicate-key", shift.key(), other.code()));
            }
        }
        return Optional.empty();
    }

    private static List<ShiftType> without(Rota rota, String code) {
        return rota.shifts().stream()
                .filter(shift -> !shift.code().equals(code))
                .toList();
    }

    private static long uses(Rota rota, String code) {
        Stream<Week> weeks = Stream.concat(
                rota.weeks().stream(), rota.variants().stream().flatMap(variant -> variant.weeks().stream()));
        return Stream.concat(
                        weeks.flatMap(week -> week.cells().stream()), RosterEdits.changedDays(rota.roster()).stream())
                .filter(cell -> cell.codes().contains(code))
                .count();
    }

    private static Rota withCells(Rota rota, List<ShiftType> shifts, List<Demand> demand, UnaryOperator<Cell> changed) {
        List<Variant> variants = rota.variants().stream()
                .map(variant -> variant.withWeeks(withCells(variant.weeks(), changed)))
                .toList();
        Rota after = new Rota(
                rota.details(),
                shifts,
                withCells(rota.weeks(), changed),
                rota.settings(),
                variants,
                demand,
                rota.roster(),
                rota.outlook(),
                rota.premia(),
                rota.workSchedule(),
                rota.extras());
        return RosterEdits.withChangedDays(after, changed);
    }

    private static List<Week> withCells(List<Week> weeks, UnaryOperator<Cell> changed) {
        return weeks.stream()
                .map(week -> {
                    List<Cell> cells = week.cells().stream().map(changed).toList();
                    return cells.equals(week.cells()) ? week : new Week(cells);
                })
                .toList();
    }

    /** A duty beside another gives way to the replacement's duties, and to nothing where the replacement is a mark. */
    private static Cell replacing(Cell cell, String code, Cell replacement) {
        if (!cell.codes().contains(code)) {
            return cell;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String present : cell.codes()) {
            if (present.equals(code)) {
                codes.addAll(replacement.codes());
            } else {
                codes.add(present);
            }
        }
        return codes.isEmpty() ? replacement : new Cell(List.copyOf(codes), null);
    }
}
