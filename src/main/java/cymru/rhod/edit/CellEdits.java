package cymru.rhod.edit;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sets cells of the pattern, and says which cells a pattern may hold. */
final class CellEdits {

    private CellEdits() {}

    static EditResult set(Rota rota, Map<CellRef, Cell> cells, RotaEdit.Purpose purpose) {
        if (cells.keySet().stream().anyMatch(ref -> !isIn(rota, ref))) {
            return outsidePattern(rota);
        }
        Optional<EditResult.Refused> refusal = refusalOf(rota, cells.values());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Map<CellRef, Cell> different = new LinkedHashMap<>(cells);
        different.entrySet().removeIf(entry -> rota.cell(entry.getKey()).equals(entry.getValue()));
        return EditResult.Applied.of(rota, different.isEmpty() ? rota : rota.withCells(different), purpose.label());
    }

    /** Returns why a rota's pattern may not hold these cells: a code no shift has, or a mark that stands on dates only. */
    static Optional<EditResult.Refused> refusalOf(Rota rota, Collection<Cell> cells) {
        Optional<EditResult.Refused> unknown = unknownCode(rota, cells);
        return unknown.isPresent()
                ? unknown
                : cells.stream()
                        .flatMap(cell -> Optional.ofNullable(cell.mark()).stream())
                        .filter(mark -> !mark.isAllowedInPattern())
                        .findFirst()
                        .map(mark -> EditResult.Refused.because("edit.mark-not-in-pattern", mark.code()));
    }

    /** Returns a refusal that lists the codes no shift of the rota has, each once. */
    static Optional<EditResult.Refused> unknownCode(Rota rota, Collection<Cell> cells) {
        Set<String> known = rota.shiftsByCode().keySet();
        Set<String> unknown = new TreeSet<>();
        cells.forEach(cell -> unknown.addAll(cell.codes()));
        unknown.removeAll(known);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknownCode(rota, List.copyOf(unknown)));
    }

    static EditResult.Refused unknownCode(Rota rota, List<String> codes) {
        return EditResult.Refused.because(
                "edit.unknown-code",
                String.join(", ", codes),
                String.join(", ", rota.shiftsByCode().keySet()));
    }

    static EditResult.Refused outsidePattern(Rota rota) {
        return EditResult.Refused.because(
                "edit.outside-pattern", Integer.toString(rota.weeks().size()));
    }

    private static boolean isIn(Rota rota, CellRef ref) {
        return ref.week() >= 0 && ref.week() < rota.weeks().size() && ref.day() >= 0 && ref.day() < 7;
    }
}
