package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the roster of a rota file: the pattern laid on dates, its slots and their doctors. */
final class RosterReader {

    private static final List<String> CONTRACTS =
            Arrays.stream(ContractChoice.values()).map(ContractChoice::code).toList();

    private final CellReader cells;
    private final PostReader posts;
    private final WeekdaysReader weekdays;
    private final DateReader days;
    private final EmploymentReader employment;
    private final ProblemList problems;
    private final ProblemList notes;
    private final int patternWeeks;

    /** @param patternWeeks how many weeks the pattern of the same file has */
    RosterReader(CellReader cells, int patternWeeks, ProblemList problems, ProblemList notes) {
        this.cells = cells;
        this.patternWeeks = patternWeeks;
        this.problems = problems;
        this.notes = notes;
        posts = new PostReader(problems);
        weekdays = new WeekdaysReader(problems);
        days = new DateReader(problems);
        employment = new EmploymentReader(problems);
    }

    @Nullable
    Roster read(FieldReader rota) {
        FieldReader fields = rota.object("roster", RotaFields.ROSTER);
        if (fields == null) {
            return null;
        }
        fields.require("start");
        LocalDate start = days.read(fields, "start");
        Integer given = fields.whole("weeks", 1, Roster.MOST_WEEKS);
        int weeks = given == null ? Math.max(1, patternWeeks) : given;
        Integer noticeWeeks = fields.whole("noticeWeeks", 0, Roster.MOST_NOTICE_WEEKS);
        List<OneOffHoliday> bankHolidays = bankHolidays(fields);
        Map<String, String> extras = fields.others(notes);
        // Where the length cannot be used, no date can be held against it.
        boolean isLengthKnown = given != null || fields.value("weeks") == null;
        Roster empty = start == null || !isLengthKnown
                ? null
                : Roster.of(start, weeks, List.of())
                        .withNoticeWeeks(noticeWeeks == null ? Roster.USUAL_NOTICE_WEEKS : noticeWeeks)
                        .withBankHolidays(bankHolidays)
                        .withExtras(extras);
        List<Slot> slots = slots(fields, empty);
        return empty == null ? null : empty.withSlots(slots);
    }

    private List<OneOffHoliday> bankHolidays(FieldReader roster) {
        List<OneOffHoliday> holidays = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        int position = 0;
        for (JsonNode element : roster.list("bankHolidays")) {
            position++;
            Place place = roster.place("bankHolidays").field(Integer.toString(position));
            FieldReader fields = FieldReader.of(element, RotaFields.BANK_HOLIDAY, place, problems);
            if (fields == null) {
                continue;
            }
            fields.refuseOthers();
            fields.require("date");
            LocalDate date = days.read(fields, "date");
            String name = fields.text("name", "");
            if (date != null && !dates.add(date)) {
                problems.add("file.duplicate-bank-holiday", fields.place("date"), Problem.date(date));
            } else if (date != null) {
                holidays.add(new OneOffHoliday(date, name));
            }
        }
        return holidays;
    }

    private List<Slot> slots(FieldReader roster, @Nullable Roster dates) {
        List<Slot> slots = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int position = 0;
        for (JsonNode element : roster.list("slots")) {
            position++;
            String id = element.path("id").textValue();
            Place place = roster.place("slots").slot(id == null ? Integer.toString(position) : Shortened.of(id));
            if (id != null && !ids.add(id)) {
                problems.add("file.duplicate-slot", place, Shortened.of(id));
            }
            FieldReader fields = FieldReader.of(element, RotaFields.SLOT, place, problems);
            if (fields != null) {
                slots.add(slot(fields, dates));
            }
        }
        if (position > Rota.MOST_SLOTS) {
            problems.add(
                    "file.slots", roster.place("slots"), Integer.toString(position), Integer.toString(Rota.MOST_SLOTS));
        }
        return withIds(slots, ids);
    }

    /** Gives an id to each slot that has none. */
    private static List<Slot> withIds(List<Slot> slots, Set<String> taken) {
        int number = 0;
        List<Slot> named = new ArrayList<>();
        for (Slot slot : slots) {
            String id = slot.id();
            while (id.isEmpty()) {
                number++;
                id = taken.add("s" + number) ? "s" + number : "";
            }
            named.add(slot.withId(id));
        }
        return named;
    }

    private Slot slot(FieldReader fields, @Nullable Roster dates) {
        LocalDate from = dateOfPost(fields, "from", dates);
        LocalDate to = dateOfPost(fields, "to", dates);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("file.post-ends-first", fields.place("to"), Problem.date(to), Problem.date(from));
        }
        return new Slot(
                fields.text("id", ""),
                fields.text("name", ""),
                fields.whole("startWeek", 1, Math.max(1, patternWeeks), 1),
                doctor(fields),
                from,
                to,
                weekdays.read(fields, "fixedDaysOff"),
                onDates(fields, "changes", dates, cells::readOnDate),
                onDates(fields, "notes", dates, this::note),
                fields.others(notes));
    }

    private @Nullable LocalDate dateOfPost(FieldReader slot, String field, @Nullable Roster dates) {
        LocalDate date = days.read(slot, field);
        return date == null || isOutside(date, dates, slot.place(field)) ? null : date;
    }

    private @Nullable String note(JsonNode element, Place place) {
        if (!element.isTextual()) {
            problems.add("file.expected-text", place, Shortened.of(element));
            return null;
        }
        return element.textValue();
    }

    private @Nullable Doctor doctor(FieldReader slot) {
        FieldReader fields = slot.object("doctor", RotaFields.DOCTOR);
        if (fields == null) {
            return null;
        }
        Grade grade = posts.grade(fields);
        return new Doctor(
                grade,
                posts.point2002(fields, grade),
                posts.serviceYears(fields),
                fields.choice("contract", ContractChoice::ofCode, CONTRACTS),
                posts.share(fields),
                posts.placement(fields),
                fields.flag("omfs", false),
                fields.whole("leaveDays", 0, Doctor.MOST_LEAVE_DAYS),
                employment.read(fields),
                fields.others(notes));
    }

    /** Reads a field that holds something for each of some dates of the roster. */
    private <T> Map<LocalDate, T> onDates(
            FieldReader slot, String field, @Nullable Roster dates, BiFunction<JsonNode, Place, @Nullable T> read) {
        JsonNode value = slot.value(field);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof ObjectNode object)) {
            problems.add("file.expected-object", slot.place(field), Shortened.of(value));
            return Map.of();
        }
        Map<LocalDate, T> onDates = new HashMap<>();
        object.properties().forEach(entry -> {
            Place place = slot.place(field).field(Shortened.of(entry.getKey()));
            LocalDate date = days.read(entry.getKey(), place);
            T content = read.apply(entry.getValue(), place);
            if (date != null && !isOutside(date, dates, place) && content != null) {
                onDates.put(date, content);
            }
        });
        return onDates;
    }

    /** Adds a problem if a date is not in the roster; a roster without a usable start has a problem of its own. */
    private boolean isOutside(LocalDate date, @Nullable Roster dates, Place place) {
        if (dates == null || dates.contains(date)) {
            return false;
        }
        problems.add(
                "file.change-outside-roster",
                place,
                Problem.date(date),
                Problem.date(dates.start()),
                Problem.date(dates.lastDay()));
        return true;
    }
}
