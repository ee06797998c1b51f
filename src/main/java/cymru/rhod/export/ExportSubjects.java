package cymru.rhod.export;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Of whom files are made: the rota as a whole, or slots of its roster. */
public sealed interface ExportSubjects {

    /** @param list one for each file; null stands for the rota as a whole */
    record Chosen(List<@Nullable Slot> list) implements ExportSubjects {}

    /** There is nobody of whom a file could be made. */
    record Refused(Problem problem) implements ExportSubjects {}

    /**
     * Chooses of whom files of a target are made: of the slot named, else of the rota, else of each slot.
     *
     * @param place what to call the rota in a problem
     * @param asked what to call the export in a problem: as the person asked for it, but for the slot
     * @param slotAsked the name or the id of a slot; empty where none was asked for
     */
    static ExportSubjects of(ExportTarget target, Rota rota, String place, String asked, String slotAsked) {
        ExportScope scope = target.scope();
        if (!slotAsked.isEmpty() && !scope.takesSlot()) {
            return refused("export.not-of-a-slot", place, asked);
        }
        boolean needsRoster = !slotAsked.isEmpty() || scope.needsRoster();
        Roster roster = rota.roster();
        if (needsRoster && (roster == null || roster.slots().isEmpty())) {
            return refused("export.no-slots", place, slotAsked.isEmpty() ? asked : slotAsked);
        }
        if (slotAsked.isEmpty() && scope != ExportScope.SLOT || roster == null) {
            return new Chosen(Arrays.asList((Slot) null));
        }
        return slotAsked.isEmpty()
                ? new Chosen(new ArrayList<>(roster.slots()))
                : named(slotAsked, roster.slots(), place);
    }

    private static ExportSubjects named(String asked, List<Slot> slots, String place) {
        List<Slot> named = slots.stream()
                .filter(slot -> slot.name().strip().equalsIgnoreCase(asked.strip()))
                .toList();
        if (named.size() == 1) {
            return new Chosen(new ArrayList<>(named));
        }
        List<Slot> withId =
                slots.stream().filter(slot -> slot.id().equals(asked)).toList();
        if (!withId.isEmpty()) {
            return new Chosen(new ArrayList<>(withId));
        }
        return named.isEmpty()
                ? refused("export.no-such-slot", place, asked, listed(slots, Slot::nameOrId))
                : refused("export.slots-of-one-name", place, asked, listed(named, Slot::id));
    }

    private static String listed(List<Slot> slots, Function<Slot, String> word) {
        return slots.stream().map(word).collect(Collectors.joining(", "));
    }

    private static ExportSubjects refused(String code, String place, String... arguments) {
        return new Refused(Problem.of(code, place, arguments));
    }
}
