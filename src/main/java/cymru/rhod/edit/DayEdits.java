package cymru.rhod.edit;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes days of slots, and takes changes back. */
final class DayEdits {

    private static final Comparator<SlotDay> BY_DATE =
            Comparator.comparing(SlotDay::date).thenComparing(SlotDay::slotId);

    private final Rota rota;
    private final Roster roster;
    private final RosterCalendar calendar;
    private final Map<String, Slot> slots = new HashMap<>();

    private DayEdits(Rota rota, Roster roster) {
        this.rota = rota;
        this.roster = roster;
        calendar = new RosterCalendar(rota, roster, BankHolidays.NONE);
        roster.slots().forEach(slot -> slots.put(slot.id(), slot));
    }

    static EditResult set(Rota rota, Map<SlotDay, Cell> days, String label) {
        return inPost(rota, days.keySet(), edits -> edits.set(days, label));
    }

    static EditResult revert(Rota rota, Set<SlotDay> days) {
        return of(rota, days, edits -> {
            Map<String, Map<LocalDate, Cell>> changes = new HashMap<>();
            days.forEach(day -> edits.changesOf(changes, day.slotId()).remove(day.date()));
            return edits.applied(edits.withChanges(changes), "edit.revert-days");
        });
    }

    static EditResult setNote(Rota rota, SlotDay day, String text) {
        return inPost(rota, Set.of(day), edits -> {
            Slot slot = edits.slot(day.slotId());
            Map<LocalDate, String> notes = new HashMap<>(slot.notes());
            if (text.isBlank()) {
                notes.remove(day.date());
            } else {
                notes.put(day.date(), text);
            }
            return edits.applied(Map.of(slot.id(), slot.withNotes(notes)), "edit.set-note");
        });
    }

    static EditResult swap(Rota rota, SlotDay one, SlotDay other) {
        if (one.slotId().equals(other.slotId())) {
            return EditResult.Refused.because("edit.swap-same-slot");
        }
        Set<SlotDay> days = new HashSet<>(Set.of(one, other));
        days.add(new SlotDay(one.slotId(), other.date()));
        days.add(new SlotDay(other.slotId(), one.date()));
        return inPost(rota, days, edits -> edits.swap(days, one.slotId(), other.slotId()));
    }

    static EditResult putInLeave(Rota rota, String slotId, LocalDate first, LocalDate last, DayMark mark) {
        if (mark == DayMark.OFF || mark == DayMark.ZERO || last.isBefore(first)) {
            return EditResult.Refused.because("edit.no-leave");
        }
        List<SlotDay> ends = List.of(new SlotDay(slotId, first), new SlotDay(slotId, last));
        return inPost(rota, ends, edits -> {
            Slot slot = edits.slot(slotId);
            Map<SlotDay, Cell> days = new HashMap<>();
            for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
                if (edits.calendar.cell(slot, edits.calendar.dayOf(date)).hasDuties()) {
                    days.put(new SlotDay(slotId, date), Cell.marked(mark));
                }
            }
            return days.isEmpty() ? EditResult.Refused.because("edit.no-leave") : edits.set(days, "edit.put-in-leave");
        });
    }

    static EditResult freeBankHolidays(Rota rota, Set<LocalDate> dates) {
        return of(rota, List.of(), edits -> {
            Map<SlotDay, Cell> days = new HashMap<>();
            for (Slot slot : edits.roster.slots()) {
                for (LocalDate date : dates) {
                    if (edits.isStandardDayInPost(slot, edits.calendar.dayOf(date))) {
                        days.put(new SlotDay(slot.id(), date), Cell.OFF);
                    }
                }
            }
            return days.isEmpty()
                    ? EditResult.Refused.because("edit.no-standard-days")
                    : edits.set(days, "edit.free-bank-holidays");
        });
    }

    private boolean isStandardDayInPost(Slot slot, int day) {
        if (!calendar.isInPost(slot, day)) {
            return false;
        }
        Cell cell = calendar.cell(slot, day);
        return cell.hasDuties()
                && rota.shifts().stream()
                        .filter(shift -> cell.codes().contains(shift.code()))
                        .allMatch(shift -> shift.kind() == DutyKind.STANDARD_DAY);
    }

    private interface DayEdit {
        EditResult make(DayEdits edits);
    }

    /** Makes an edit of days that all belong to the post of their slot, or refuses it. */
    private static EditResult inPost(Rota rota, Collection<SlotDay> days, DayEdit edit) {
        return of(rota, days, edits -> edits.outside(days)
                .<EditResult>map(refused -> refused)
                .orElseGet(() -> edit.make(edits)));
    }

    /** Makes an edit of days of slots that all exist, or refuses it. */
    private static EditResult of(Rota rota, Collection<SlotDay> days, DayEdit edit) {
        Set<String> ids = days.stream().map(SlotDay::slotId).collect(Collectors.toSet());
        Optional<EditResult.Refused> unknown = RosterEdits.unknownSlot(rota, ids);
        Roster roster = rota.roster();
        if (roster == null || unknown.isPresent()) {
            return unknown.orElseGet(RosterEdits::noRoster);
        }
        return edit.make(new DayEdits(rota, roster));
    }

    private Optional<EditResult.Refused> outside(Collection<SlotDay> days) {
        return days.stream()
                .filter(day -> !calendar.isInPost(slot(day.slotId()), calendar.dayOf(day.date())))
                .min(BY_DATE)
                .map(day -> EditResult.Refused.because(
                        "edit.outside-post",
                        Problem.date(day.date()),
                        slot(day.slotId()).name(),
                        Problem.date(roster.firstDayOf(slot(day.slotId()))),
                        Problem.date(roster.lastDayOf(slot(day.slotId())))));
    }

    private EditResult set(Map<SlotDay, Cell> days, String label) {
        Optional<EditResult.Refused> refusal = CellEdits.unknownCode(rota, days.values());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Map<String, Map<LocalDate, Cell>> changes = new HashMap<>();
        days.forEach((day, cell) -> {
            Map<LocalDate, Cell> ofSlot = changesOf(changes, day.slotId());
            if (cell.equals(calendar.planned(slot(day.slotId()), calendar.dayOf(day.date())))) {
                ofSlot.remove(day.date());
            } else {
                ofSlot.put(day.date(), cell);
            }
        });
        return applied(withChanges(changes), label);
    }

    private EditResult swap(Set<SlotDay> days, String one, String other) {
        Optional<SlotDay> ownMark =
                days.stream().filter(day -> isPersonal(cell(day))).min(BY_DATE);
        if (ownMark.isPresent()) {
            SlotDay day = ownMark.get();
            return EditResult.Refused.because(
                    "edit.swap-leave", slot(day.slotId()).name(), Problem.date(day.date()));
        }
        Map<SlotDay, Cell> swapped = new HashMap<>();
        for (SlotDay day : days) {
            String partner = day.slotId().equals(one) ? other : one;
            swapped.put(day, cell(new SlotDay(partner, day.date())));
        }
        return set(swapped, "edit.swap-days");
    }

    /** Days off and rest days can be exchanged like duties; every other mark is about the person. */
    private static boolean isPersonal(Cell cell) {
        return cell.mark() != null && cell.mark() != DayMark.OFF && cell.mark() != DayMark.ZERO;
    }

    private Cell cell(SlotDay day) {
        return calendar.cell(slot(day.slotId()), calendar.dayOf(day.date()));
    }

    private Slot slot(String id) {
        return Objects.requireNonNull(slots.get(id), id);
    }

    private Map<LocalDate, Cell> changesOf(Map<String, Map<LocalDate, Cell>> changes, String slotId) {
        return changes.computeIfAbsent(slotId, id -> new HashMap<>(slot(id).changes()));
    }

    private Map<String, Slot> withChanges(Map<String, Map<LocalDate, Cell>> changes) {
        Map<String, Slot> changed = new HashMap<>();
        changes.forEach((id, ofSlot) -> changed.put(id, slot(id).withChanges(ofSlot)));
        return changed;
    }

    private EditResult applied(Map<String, Slot> changed, String label) {
        List<Slot> after = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            Slot now = changed.getOrDefault(slot.id(), slot);
            after.add(now.equals(slot) ? slot : now);
        }
        return EditResult.Applied.of(rota, rota.withRoster(roster.withSlots(after)), label);
    }
}
