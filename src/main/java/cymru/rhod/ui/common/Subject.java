package cymru.rhod.ui.common;

import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What numbers belong to: the pattern of a rota, or one slot on its own dates. A cell that a reason names is one of the pattern in
 * the first case, and one date of the slot in the second.
 *
 * @param slot null for the pattern
 */
public record Subject(RotaReport report, @Nullable SlotReport slot) {

    /** Returns a slot of a report; the pattern where there is none with this id. */
    public static Subject of(RotaReport report, @Nullable String slotId) {
        return new Subject(
                report,
                report.slots().stream()
                        .filter(slot -> slot.slot().id().equals(slotId))
                        .findFirst()
                        .orElse(null));
    }

    public PatternReport pattern() {
        return slot == null ? report.template() : slot.pattern();
    }

    /** Returns the id of the slot; null for the pattern. */
    public @Nullable String slotId() {
        return slot == null ? null : slot.slot().id();
    }

    /** Returns what the slot's dates come to; nothing for the pattern. */
    public Optional<PostReport> post() {
        RosterReport roster = report.roster();
        return slot == null || roster == null
                ? Optional.empty()
                : roster.post(slot.slot().id());
    }

    /** Returns whose numbers they are, in words. */
    public String name(Wording wording) {
        return slot == null
                ? wording.messages().get("panels.scope.pattern")
                : slot.slot().name();
    }

    /** Returns cells in words, as weeks of the pattern or as dates of the slot. */
    public String places(List<CellRef> cells, Wording wording) {
        return slot == null
                ? wording.places(cells)
                : wording.dates(slot.basis().dates().datesOf(cells));
    }

    /** Returns cells as days of the slot; none for the pattern. */
    public Set<SlotDay> days(List<CellRef> cells) {
        SlotReport of = slot;
        return of == null
                ? Set.of()
                : of.basis().dates().datesOf(cells).stream()
                        .map(date -> new SlotDay(of.slot().id(), date))
                        .collect(Collectors.toSet());
    }

    /** Lights cells in the view they belong to, and nothing else. */
    public void light(List<CellRef> cells, SessionModel session) {
        session.litCellsProperty().set(slot == null ? List.copyOf(cells) : List.of());
        session.litDaysProperty().set(days(cells));
    }

    /** Lights the cells of a reason; where it has none of its own, those of all that it was made from. */
    public void light(Reason reason, SessionModel session) {
        light(cellsOf(reason), session);
    }

    /** Returns the cells of a reason; where it has none of its own, those of all that it was made from. */
    public static List<CellRef> cellsOf(Reason reason) {
        return reason.cells().isEmpty()
                ? reason.withAll()
                        .flatMap(part -> part.cells().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : reason.cells();
    }
}
