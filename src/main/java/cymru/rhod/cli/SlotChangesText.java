package cymru.rhod.cli;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what differs from the pattern and what was noted on dates, slot by slot. Days in a row that became the same are one. */
final class SlotChangesText {

    private final RosterCalendar calendar;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    SlotChangesText(RosterCalendar calendar, Wording wording, Lines lines) {
        this.calendar = calendar;
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        List<Slot> slots = calendar.roster().slots();
        if (slots.stream()
                .allMatch(slot -> slot.changes().isEmpty() && slot.notes().isEmpty())) {
            return;
        }
        lines.heading(messages.get("cli.slots.changes"));
        for (Slot slot : slots) {
            List<String> said =
                    Stream.concat(changes(slot).stream(), notes(slot).stream()).toList();
            if (!said.isEmpty()) {
                lines.folded(
                        Style.PLAIN,
                        AssessmentText.BULLET,
                        messages.get("cli.slots.changes.of", SlotNames.of(slot), String.join("; ", said)));
            }
        }
    }

    private List<String> changes(Slot slot) {
        List<String> said = new ArrayList<>();
        int day = calendar.firstDay(slot);
        while (day <= calendar.lastDay(slot)) {
            int last = day;
            if (calendar.isChanged(slot, day)) {
                Cell cell = calendar.cell(slot, day);
                while (calendar.isChanged(slot, last + 1)
                        && calendar.cell(slot, last + 1).equals(cell)) {
                    last++;
                }
                said.add(change(slot, day, last));
            }
            day = last + 1;
        }
        return said;
    }

    private String change(Slot slot, int first, int last) {
        String now = words(calendar.cell(slot, first));
        String before = words(calendar.planned(slot, first));
        String from = wording.date(calendar.date(first));
        if (first == last) {
            return messages.get("cli.slots.changes.day", from, now, before);
        }
        boolean wasOne = true;
        for (int day = first; day <= last; day++) {
            wasOne &= calendar.planned(slot, day).equals(calendar.planned(slot, first));
        }
        String to = wording.date(calendar.date(last));
        return wasOne
                ? messages.get("cli.slots.changes.days", from, to, now, before)
                : messages.get("cli.slots.changes.mixed-days", from, to, now);
    }

    private List<String> notes(Slot slot) {
        List<String> said = new ArrayList<>();
        new TreeMap<>(slot.notes())
                .forEach((date, note) -> said.add(messages.get("cli.slots.changes.note", wording.date(date), note)));
        return said;
    }

    private String words(Cell cell) {
        DayMark mark = cell.mark();
        if (mark == null) {
            return cell.text();
        }
        return messages.get(mark == DayMark.OFF ? "cli.mark.off" : "cli.mark." + mark.code());
    }
}
