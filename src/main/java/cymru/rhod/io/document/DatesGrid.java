package cymru.rhod.io.document;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.RosterDay;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.text.Messages;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A doctor's own dates, a row for each week from its Monday, in the colours of the shifts. */
final class DatesGrid {

    private final Rota rota;
    private final RosterCalendar calendar;
    private final Slot slot;
    private final Words words;
    private final Messages messages;
    private final Map<String, ShiftType> shifts;
    private boolean hasBankHoliday;
    private boolean hasChange;

    DatesGrid(Rota rota, RosterCalendar calendar, Slot slot, Words words) {
        this.rota = rota;
        this.calendar = calendar;
        this.slot = slot;
        this.words = words;
        this.messages = words.messages();
        shifts = rota.shiftsByCode();
    }

    void write(Section section) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(messages.get("document.dates.week")));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(Column.text(words.wording().shortDay(day)));
        }
        Table table =
                new Table(messages.get("document.dates.caption", slot.nameOrId()), columns.toArray(Column[]::new));
        int first = calendar.firstDay(slot);
        int monday = first - calendar.weekday(first);
        for (int day = monday; day <= calendar.lastDay(slot); day += DayOfWeek.values().length) {
            table.row(week(day).toArray(Node[]::new));
        }
        section.table(table.styled("grid"));
        if (hasBankHoliday) {
            section.note(messages.get("document.dates.bank-holidays", messages.get("document.dates.bank-holiday")));
        }
        if (hasChange) {
            section.note(messages.get("document.dates.changed", messages.get("document.dates.change")));
        }
    }

    private List<Node> week(int monday) {
        List<Node> cells = new ArrayList<>();
        cells.add(Node.text(words.wording().date(calendar.date(monday))));
        for (int day = monday; day < monday + DayOfWeek.values().length; day++) {
            cells.add(cell(day));
        }
        return cells;
    }

    private Element cell(int dayOfRoster) {
        String number = Integer.toString(calendar.date(dayOfRoster).getDayOfMonth());
        Element date = Element.of("span", number).styled("date");
        if (dayOfRoster < 0 || dayOfRoster >= calendar.days() || !calendar.isInPost(slot, dayOfRoster)) {
            return Element.of("td", date).styled("outside");
        }
        RosterDay day = calendar.at(slot, dayOfRoster);
        String code = words.cell(day.cell());
        if (day.changed()) {
            hasChange = true;
            code += messages.get("document.dates.change");
        }
        if (day.bankHoliday()) {
            hasBankHoliday = true;
            date.add(Node.text(" " + messages.get("document.dates.bank-holiday")));
        }
        return PatternGrid.shifted(day.cell(), rota, shifts).add(date, Node.text(" " + code));
    }
}
