package cymru.rhod.edit;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Inserts, deletes and moves weeks. Each slot of the roster goes on starting in the week it started in, wherever that week has
 * gone; where it was deleted, in the one that took its place.
 */
final class WeekEdits {

    private WeekEdits() {}

    static EditResult insert(Rota rota, int before, List<Week> inserted) {
        return insert(rota, before, inserted, "edit.insert-weeks");
    }

    static EditResult copy(Rota rota, int first, int count) {
        return isBlock(rota, first, count)
                ? insert(rota, first + count, rota.weeks().subList(first, first + count), "edit.copy-weeks")
                : CellEdits.outsidePattern(rota);
    }

    private static EditResult insert(Rota rota, int before, List<Week> inserted, String label) {
        List<Week> weeks = new ArrayList<>(rota.weeks());
        if (before < 0 || before > weeks.size()) {
            return CellEdits.outsidePattern(rota);
        }
        if (weeks.size() + inserted.size() > Rota.MOST_WEEKS) {
            return EditResult.Refused.because("edit.too-many-weeks", Integer.toString(Rota.MOST_WEEKS));
        }
        Optional<EditResult.Refused> refusal = CellEdits.refusalOf(
                rota, inserted.stream().flatMap(week -> week.cells().stream()).toList());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        weeks.addAll(before, inserted);
        return rearranged(rota, weeks, week -> week < before ? week : week + inserted.size(), label);
    }

    static EditResult delete(Rota rota, int first, int count) {
        if (!isBlock(rota, first, count)) {
            return CellEdits.outsidePattern(rota);
        }
        if (count == rota.weeks().size()) {
            return EditResult.Refused.because("edit.last-week");
        }
        List<Week> weeks = new ArrayList<>(rota.weeks());
        weeks.subList(first, first + count).clear();
        return rearranged(
                rota,
                weeks,
                week -> {
                    if (week < first) {
                        return week;
                    }
                    // The pattern is a cycle: after its last week comes the first.
                    return Math.max(first, week - count) % weeks.size();
                },
                "edit.delete-weeks");
    }

    static EditResult move(Rota rota, int first, int count, int before) {
        if (!isBlock(rota, first, count) || before < 0 || before > rota.weeks().size()) {
            return CellEdits.outsidePattern(rota);
        }
        List<Integer> order = new ArrayList<>();
        for (int week = 0; week < rota.weeks().size(); week++) {
            order.add(week);
        }
        List<Integer> moved = Blocks.moved(order, first, count, before);
        return rearranged(rota, moved.stream().map(rota.weeks()::get).toList(), moved::indexOf, "edit.move-weeks");
    }

    private static boolean isBlock(Rota rota, int first, int count) {
        return first >= 0 && count >= 1 && first + count <= rota.weeks().size();
    }

    /** @param placeOf where the week at a place of the old pattern is now */
    private static EditResult rearranged(Rota rota, List<Week> weeks, IntUnaryOperator placeOf, String label) {
        Rota after = rota.weeks().equals(weeks)
                ? rota
                : RosterEdits.withStartWeeks(rota.withWeeks(weeks), startWeek -> placeOf.applyAsInt(startWeek - 1) + 1);
        return EditResult.Applied.of(rota, after, label);
    }
}
