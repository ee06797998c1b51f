package cymru.rhod.edit;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes the roster, and keeps it in step with the pattern and the shift types. */
final class RosterEdits {

    private RosterEdits() {}

    static EditResult change(Rota rota, @Nullable Roster roster) {
        if (roster != null) {
            if (roster.slots().size() > Rota.MOST_SLOTS) {
                return EditResult.Refused.because("edit.too-many-slots", Integer.toString(Rota.MOST_SLOTS));
            }
            int weeks = rota.weeks().size();
            for (Slot slot : roster.slots()) {
                if (slot.startWeek() < 1 || slot.startWeek() > weeks) {
                    return EditResult.Refused.because("edit.start-week", slot.name(), Integer.toString(weeks));
                }
            }
            Optional<EditResult.Refused> refusal =
                    Limits.ofRoster(roster).or(() -> CellEdits.unknownCode(rota, changedDays(roster)));
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return EditResult.Applied.of(rota, rota.withRoster(roster), "edit.change-roster");
    }

    /** Returns the cells that differ from the pattern, of all slots. */
    static List<Cell> changedDays(@Nullable Roster roster) {
        return roster == null
                ? List.of()
                : roster.slots().stream()
                        .flatMap(slot -> slot.changes().values().stream())
                        .toList();
    }

    static Rota withStartWeeks(Rota rota, IntUnaryOperator changed) {
        return withSlots(
                rota,
                slot -> new Slot(
                        slot.id(),
                        slot.name(),
                        changed.applyAsInt(slot.startWeek()),
                        slot.doctor(),
                        slot.changes(),
                        slot.extras()));
    }

    static Rota withChangedDays(Rota rota, UnaryOperator<Cell> changed) {
        return withSlots(rota, slot -> {
            Map<LocalDate, Cell> changes = new HashMap<>(slot.changes());
            changes.replaceAll((date, cell) -> changed.apply(cell));
            return new Slot(slot.id(), slot.name(), slot.startWeek(), slot.doctor(), changes, slot.extras());
        });
    }

    private static Rota withSlots(Rota rota, UnaryOperator<Slot> changed) {
        Roster roster = rota.roster();
        if (roster == null) {
            return rota;
        }
        List<Slot> slots = roster.slots().stream().map(changed).toList();
        return rota.withRoster(new Roster(roster.start(), roster.weeks(), slots, roster.extras()));
    }
}
