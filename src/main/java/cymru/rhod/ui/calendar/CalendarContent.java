package cymru.rhod.ui.calendar;

import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.RosterDay;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.CellLook;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.Place;
import cymru.rhod.ui.common.cells.ShiftTint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A roster as the calendar shows it: how each day looks, and what it is in words. */
final class CalendarContent {

    /** From this width on, in sizes of the font, a day shows words for its marks. */
    private static final double EMS_FOR_WORDS = 3.9;

    private static final double EMS_FOR_TIMES = 8.5;
    private static final double EMS_FOR_NAMES = 15;
    private static final int SHORT_MONTH = 3;

    private final Rota rota;
    private final RosterCalendar calendar;
    private final List<Slot> slots;
    private final Wording wording;
    private final Messages messages;
    private final CellWords words;
    private final CellColours colours;
    private final LocalDate today;
    private final BrokenDays broken;
    private final @Nullable String shift;
    private final Map<String, Color> shiftColours = new HashMap<>();
    private final Map<String, Color> tints = new HashMap<>();

    /**
     * @param slots those shown, one a row
     * @param shift the code of the only shift that is not faded; null for all
     */
    CalendarContent(
            Rota rota,
            RosterCalendar calendar,
            List<Slot> slots,
            Wording wording,
            CellColours colours,
            LocalDate today,
            BrokenDays broken,
            @Nullable String shift) {
        this.rota = rota;
        this.calendar = calendar;
        this.slots = slots;
        this.wording = wording;
        this.colours = colours;
        this.today = today;
        this.broken = broken;
        this.shift = shift;
        messages = wording.messages();
        words = CellWords.ofRoster(rota, messages);
        rota.shifts().forEach(type -> {
            Color colour = Color.web(ShiftColours.of(rota, type));
            shiftColours.put(type.code(), colour);
            tints.put(type.code(), ShiftTint.of(colour, colours.base(), colours.text()));
        });
    }

    int rows() {
        return slots.size();
    }

    int days() {
        return calendar.days();
    }

    Slot slot(int row) {
        return slots.get(row);
    }

    LocalDate date(int day) {
        return calendar.date(day);
    }

    /** Returns the weekday of a day, from 0 for Monday. */
    int weekday(int day) {
        return calendar.weekday(day);
    }

    boolean isBankHoliday(int day) {
        return calendar.isBankHoliday(day);
    }

    boolean isToday(int day) {
        return calendar.date(day).equals(today);
    }

    CellColours colours() {
        return colours;
    }

    String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /**
     * Returns the look of a day.
     *
     * @param previewed what a drag would make of it; null where it takes no part in one
     */
    DayLook look(int row, int day, @Nullable Cell previewed, boolean lit, CalendarGeometry geometry) {
        Slot slot = slots.get(row);
        boolean inPost = calendar.isInPost(slot, day);
        Cell cell = previewed == null ? calendar.cell(slot, day) : previewed;
        boolean faded = shift != null && !cell.codes().contains(shift);
        boolean coloured = cell.hasDuties() && !faded;
        Color empty = empty(day);
        return new DayLook(
                new CellLook(
                        inPost ? shown(cell, slot, day, geometry) : "",
                        cell.hasDuties() ? (faded ? colours.muted() : colours.text()) : ink(cell),
                        coloured
                                ? cell.codes().stream()
                                        .map(code -> tints.getOrDefault(code, empty))
                                        .toList()
                                : List.of(empty),
                        coloured ? shiftColours.get(cell.codes().get(0)) : null,
                        colours.line(),
                        lit ? colours.lit() : null,
                        broken.at(slot.id(), calendar.date(day)).isEmpty() ? null : colours.broken(),
                        null,
                        previewed != null),
                inPost,
                calendar.isChanged(slot, day),
                !slot.notes().isEmpty() && slot.notes().containsKey(calendar.date(day)));
    }

    /** Returns the background of a day without duty. */
    Color empty(int day) {
        return isBankHoliday(day) ? colours.holiday() : weekday(day) > 4 ? colours.weekend() : colours.base();
    }

    private Color ink(Cell cell) {
        return cell.equals(Cell.OFF) ? colours.muted() : colours.text();
    }

    private String shown(Cell cell, Slot slot, int day, CalendarGeometry geometry) {
        if (cell.mark() != null) {
            boolean fixed = cell.equals(Cell.OFF) && slot.fixedDaysOff().contains(weekdayOf(day));
            return fixed
                    ? messages.get("calendar.fixed-day-off.sign")
                    : geometry.fits(EMS_FOR_WORDS)
                            ? words.shown(cell)
                            : messages.get("day-mark." + CellWords.name(cell.mark()) + ".letter");
        }
        return geometry.fits(EMS_FOR_TIMES)
                ? cell.codes().stream()
                        .map(code -> withTimes(code, geometry.fits(EMS_FOR_NAMES)))
                        .collect(Collectors.joining(" + "))
                : cell.text();
    }

    private String withTimes(String code, boolean named) {
        ShiftType type = rota.shift(code).orElseThrow();
        String name = named && !type.name().equals(code) ? code + " " + type.name() : code;
        return messages.get("calendar.shift-with-times", name, start(type), end(type));
    }

    // Headings

    /** Returns the month of a day, as much of it as fits. */
    String month(int day, boolean whole) {
        LocalDate date = date(day);
        String name = messages.get("month." + date.getMonth().name().toLowerCase(Locale.ROOT));
        return whole
                ? messages.get("calendar.month", name, Integer.toString(date.getYear()))
                : name.substring(0, SHORT_MONTH);
    }

    /** Returns the roster's week that a day belongs to, from 1. */
    int week(int day) {
        return (day + weekday(0)) / 7 + 1;
    }

    String shortDay(int day) {
        return wording.shortDay(weekdayOf(day));
    }

    String name(int row) {
        Slot slot = slots.get(row);
        return slot.doctor() == null ? messages.get("calendar.vacant", slot.name()) : slot.name();
    }

    /** Returns the pattern week in which a slot starts, as its row shows it. */
    String startWeek(int row) {
        return messages.get(
                "calendar.start-week", Integer.toString(slots.get(row).startWeek()));
    }

    // In words

    /** Returns a day in words: whose it is and when, what it holds, and all its marks. */
    String describe(Place place) {
        Slot slot = slots.get(place.row());
        RosterDay day = calendar.at(slot, place.column());
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "calendar.describe.cell",
                slot.name(),
                dateInWords(day.date()),
                inWords(day.cell()),
                patternWeek(place)));
        if (!day.inPost()) {
            sentences.add(messages.get("calendar.describe.outside-post"));
        }
        if (day.changed()) {
            sentences.add(messages.get("calendar.describe.changed", inWords(day.planned())));
        }
        if (day.fixedDayOff()) {
            sentences.add(messages.get("calendar.describe.fixed-day-off"));
        }
        if (day.bankHoliday()) {
            sentences.add(holidayInWords(day.date()));
        }
        List<RuleResult> rules = broken.at(slot.id(), day.date());
        if (!rules.isEmpty()) {
            sentences.add(messages.get(
                    "grid.describe.breaks",
                    rules.stream()
                            .map(rule -> wording.name(rule.reason()))
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        if (day.note() != null) {
            sentences.add(messages.get("calendar.describe.note", day.note()));
        }
        return String.join("\n", sentences);
    }

    /** Returns a day of a slot in words, short enough for a heading: whose it is, when, and what it holds. */
    String heading(Slot slot, int day) {
        return messages.get(
                "calendar.describe.day", slot.name(), dateInWords(date(day)), words.named(calendar.cell(slot, day)));
    }

    /** Returns a date in words, with what is special about it. */
    String describeDate(int day) {
        List<String> sentences = new ArrayList<>(List.of(dateInWords(date(day))));
        if (isToday(day)) {
            sentences.add(messages.get("calendar.today"));
        }
        if (isBankHoliday(day)) {
            sentences.add(holidayInWords(date(day)));
        }
        return String.join("\n", sentences);
    }

    /** Returns a slot in words: its name, where in the pattern it starts, and whether it is vacant. */
    String describeSlot(int row) {
        Slot slot = slots.get(row);
        String text = messages.get("calendar.describe.slot", slot.name(), Integer.toString(slot.startWeek()));
        return slot.doctor() == null ? text + "\n" + messages.get("calendar.describe.vacant") : text;
    }

    /** Returns a block in words: its first and its last day. */
    String describeBlock(Place first, Place last) {
        return messages.get(
                "calendar.describe.block",
                slots.get(first.row()).name(),
                wording.date(date(first.column())),
                slots.get(last.row()).name(),
                wording.date(date(last.column())));
    }

    String dateInWords(LocalDate date) {
        return messages.get("calendar.describe.date", wording.day(date.getDayOfWeek()), wording.date(date));
    }

    String inWords(Cell cell) {
        return cell.mark() != null
                ? messages.get("day-mark." + CellWords.name(cell.mark()))
                : cell.codes().stream().map(this::inWords).collect(Collectors.joining("; "));
    }

    private String inWords(String code) {
        ShiftType type = rota.shift(code).orElseThrow();
        return messages.get(
                "grid.describe.duty", code, type.name(), start(type), end(type), Minutes.asHours(type.lengthMinutes()));
    }

    private String holidayInWords(LocalDate date) {
        return calendar.roster().bankHolidays().stream()
                .filter(holiday ->
                        holiday.date().equals(date) && !holiday.name().isBlank())
                .findFirst()
                .map(OneOffHoliday::name)
                .or(() -> calendar.bankHolidays().find(date).map(wording::bankHoliday))
                .map(name -> messages.get("calendar.describe.named-bank-holiday", name))
                .orElseGet(() -> messages.get("calendar.describe.bank-holiday"));
    }

    private String patternWeek(Place place) {
        return Integer.toString(
                calendar.place(slots.get(place.row()), place.column()).week() + 1);
    }

    private DayOfWeek weekdayOf(int day) {
        return DayOfWeek.of(weekday(day) + 1);
    }

    private static String start(ShiftType type) {
        return Minutes.asClockTime(type.startMinute());
    }

    private static String end(ShiftType type) {
        return Minutes.asClockTime((type.startMinute() + type.lengthMinutes()) % Minutes.PER_DAY);
    }
}
