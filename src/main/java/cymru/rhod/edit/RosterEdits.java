package cymru.rhod.edit;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes the roster and its slots, and keeps them in step with the pattern and the shift types. */
final class RosterEdits {

    private RosterEdits() {}

    static EditResult change(Rota rota, @Nullable Roster roster) {
        return checked(rota, roster, "edit.change-roster");
    }

    static EditResult lay(Rota rota, LocalDate start, int weeks, int slots, String slotName, @Nullable Doctor doctor) {
        if (rota.roster() != null) {
            return EditResult.Refused.because("edit.roster-exists");
        }
        Optional<EditResult.Refused> refusal = Limits.ofDates(start, weeks).or(() -> tooMany(slots));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Slot> laid = NewSlots.beside(
                        List.of(), slots, slotName, rota.weeks().size())
                .stream()
                .map(slot -> slot.withDoctor(doctor))
                .toList();
        return checked(rota, Roster.of(start, weeks, laid), "edit.lay-roster");
    }

    static EditResult changeDates(Rota rota, LocalDate start, int weeks, boolean dropOutside) {
        Roster roster = rota.roster();
        Optional<EditResult.Refused> refusal = Limits.ofDates(start, weeks);
        if (roster == null || refusal.isPresent()) {
            return refusal.orElseGet(RosterEdits::noRoster);
        }
        Roster moved = roster.withDates(start, weeks);
        List<Slot> slots = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        int days = 0;
        int notes = 0;
        for (Slot slot : roster.slots()) {
            Slot within = within(moved, slot);
            boolean isWithin = within.equals(slot);
            slots.add(isWithin ? slot : within);
            if (!isWithin) {
                cut.add(slot.name());
                days += slot.changes().size() - within.changes().size();
                notes += slot.notes().size() - within.notes().size();
            }
        }
        if (!dropOutside && !cut.isEmpty()) {
            return EditResult.Refused.because(
                    "edit.days-outside-roster",
                    String.join(", ", cut),
                    Problem.date(start),
                    Problem.date(moved.lastDay()),
                    Integer.toString(days),
                    Integer.toString(notes));
        }
        return checked(rota, moved.withSlots(slots), "edit.change-dates");
    }

    /** Returns a slot with nothing left outside the roster; a post that lies wholly outside keeps its dates and is refused later. */
    private static Slot within(Roster roster, Slot slot) {
        Map<LocalDate, Cell> changes = new HashMap<>(slot.changes());
        changes.keySet().removeIf(date -> !roster.contains(date));
        Map<LocalDate, String> notes = new HashMap<>(slot.notes());
        notes.keySet().removeIf(date -> !roster.contains(date));
        LocalDate from = slot.from();
        LocalDate to = slot.to();
        boolean startsEarlier = from != null && from.isBefore(roster.start());
        boolean endsLater = to != null && to.isAfter(roster.lastDay());
        return slot.withChanges(changes).withNotes(notes).withDates(startsEarlier ? null : from, endsLater ? null : to);
    }

    static EditResult changeNotice(Rota rota, int weeks) {
        return withRoster(rota, "edit.change-notice", roster -> roster.withNoticeWeeks(weeks));
    }

    static EditResult addSlots(Rota rota, int before, int count, String slotName) {
        Roster roster = rota.roster();
        if (roster == null) {
            return noRoster();
        }
        if (before < 0 || before > roster.slots().size() || count < 1) {
            return outsideSlots(roster);
        }
        Optional<EditResult.Refused> refusal = tooMany(roster.slots().size() + (long) count);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Slot> slots = new ArrayList<>(roster.slots());
        slots.addAll(
                before, NewSlots.beside(slots, count, slotName, rota.weeks().size()));
        return checked(rota, roster.withSlots(slots), "edit.add-slots");
    }

    static EditResult removeSlots(Rota rota, Set<String> ids) {
        Optional<EditResult.Refused> refusal = unknownSlot(rota, ids);
        return refusal.<EditResult>map(refused -> refused)
                .orElseGet(() -> withRoster(
                        rota,
                        "edit.remove-slots",
                        roster -> roster.withSlots(roster.slots().stream()
                                .filter(slot -> !ids.contains(slot.id()))
                                .toList())));
    }

    static EditResult moveSlots(Rota rota, int first, int count, int before) {
        Roster roster = rota.roster();
        if (roster == null) {
            return noRoster();
        }
        int size = roster.slots().size();
        if (first < 0 || count < 1 || first + count > size || before < 0 || before > size) {
            return outsideSlots(roster);
        }
        return checked(rota, roster.withSlots(Blocks.moved(roster.slots(), first, count, before)), "edit.move-slots");
    }

    static EditResult changeSlots(Rota rota, List<Slot> slots) {
        Map<String, Slot> changed = new HashMap<>();
        slots.forEach(slot -> changed.put(slot.id(), slot));
        Optional<EditResult.Refused> refusal = unknownSlot(rota, changed.keySet());
        return refusal.<EditResult>map(refused -> refused)
                .orElseGet(() -> withRoster(
                        rota,
                        "edit.change-slots",
                        roster -> roster.withSlots(roster.slots().stream()
                                .map(slot -> changed.getOrDefault(slot.id(), slot))
                                .toList())));
    }

    static EditResult changeOffered(Rota rota, String slotId, List<OfferedPay> offered) {
        Optional<EditResult.Refused> refusal = unknownSlot(rota, Set.of(slotId));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Slot slot = Objects.requireNonNull(rota.roster()).slot(slotId).orElseThrow();
        Doctor doctor = slot.doctor();
        if (doctor == null) {
            return EditResult.Refused.because("edit.vacant", slot.name().isBlank() ? slot.id() : slot.name());
        }
        Doctor changed = doctor.withEmployment(doctor.employment().withOffered(offered));
        return withRoster(
                rota,
                "edit.change-offered",
                roster -> roster.withSlots(roster.slots().stream()
                        .map(one -> one.id().equals(slotId) ? one.withDoctor(changed) : one)
                        .toList()));
    }

    static EditResult addBankHoliday(Rota rota, OneOffHoliday holiday) {
        return withRoster(rota, "edit.add-bank-holiday", roster -> {
            List<OneOffHoliday> holidays = new ArrayList<>(roster.bankHolidays());
            holidays.add(holiday);
            return roster.withBankHolidays(holidays);
        });
    }

    static EditResult removeBankHoliday(Rota rota, LocalDate date) {
        return withRoster(
                rota,
                "edit.remove-bank-holiday",
                roster -> roster.withBankHolidays(roster.bankHolidays().stream()
                        .filter(holiday -> !holiday.date().equals(date))
                        .toList()));
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
        return withSlots(rota, slot -> slot.withStartWeek(changed.applyAsInt(slot.startWeek())));
    }

    static Rota withChangedDays(Rota rota, UnaryOperator<Cell> changed) {
        return withSlots(rota, slot -> {
            Map<LocalDate, Cell> changes = new HashMap<>(slot.changes());
            changes.replaceAll((date, cell) -> changed.apply(cell));
            return slot.withChanges(changes);
        });
    }

    static EditResult.Refused noRoster() {
        return EditResult.Refused.because("edit.no-roster");
    }

    /** Returns a refusal if no slot has one of the ids, or if there is no roster. */
    static Optional<EditResult.Refused> unknownSlot(Rota rota, Collection<String> ids) {
        Roster roster = rota.roster();
        if (roster == null) {
            return Optional.of(noRoster());
        }
        Set<String> unknown = new HashSet<>(ids);
        roster.slots().forEach(slot -> unknown.remove(slot.id()));
        return unknown.stream().sorted().findFirst().map(id -> EditResult.Refused.because("edit.unknown-slot", id));
    }

    private static EditResult withRoster(Rota rota, String label, UnaryOperator<Roster> changed) {
        Roster roster = rota.roster();
        return roster == null ? noRoster() : checked(rota, changed.apply(roster), label);
    }

    private static EditResult checked(Rota rota, @Nullable Roster roster, String label) {
        Optional<EditResult.Refused> refusal = roster == null ? Optional.empty() : refusalOf(rota, roster);
        return refusal.<EditResult>map(refused -> refused)
                .orElseGet(() -> EditResult.Applied.of(rota, rota.withRoster(roster), label));
    }

    private static Optional<EditResult.Refused> refusalOf(Rota rota, Roster roster) {
        int weeks = rota.weeks().size();
        return tooMany(roster.slots().size())
                .or(() -> roster.slots().stream()
                        .filter(slot -> slot.startWeek() < 1 || slot.startWeek() > weeks)
                        .findFirst()
                        .map(slot ->
                                EditResult.Refused.because("edit.start-week", slot.name(), Integer.toString(weeks))))
                .or(() -> Limits.ofRoster(roster))
                .or(() -> CellEdits.unknownCode(rota, changedDays(roster)));
    }

    private static Optional<EditResult.Refused> tooMany(long slots) {
        return slots > Rota.MOST_SLOTS
                ? Optional.of(EditResult.Refused.because("edit.too-many-slots", Integer.toString(Rota.MOST_SLOTS)))
                : Optional.empty();
    }

    private static EditResult.Refused outsideSlots(Roster roster) {
        return EditResult.Refused.because(
                "edit.outside-slots", Integer.toString(roster.slots().size()));
    }

    /** Slots that stay equal stay the same objects. */
    private static Rota withSlots(Rota rota, UnaryOperator<Slot> changed) {
        Roster roster = rota.roster();
        if (roster == null) {
            return rota;
        }
        List<Slot> slots = roster.slots().stream()
                .map(slot -> {
                    Slot after = changed.apply(slot);
                    return after.equals(slot) ? slot : after;
                })
                .toList();
        return rota.withRoster(roster.withSlots(slots));
    }
}
