package cymru.rhod.io.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import cymru.rhod.domain.roster.RosterDay;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the days of slots into events. A duty is one timed event from its start to its end by the clock, also past midnight; on a
 * night on which the clocks change it lasts an hour less or more than planned, and says so. A mark that is asked for is an event of
 * the whole day, which keeps nobody from being free. A change that takes a duty away leaves a cancelled event in its place: a
 * calendar that took in the plan lets go of it.
 */
final class DayEvents {

    /** Later exports have higher numbers, which is what makes a calendar take the newer of two events. */
    private static final Instant FIRST_EXPORT = Instant.parse("2026-01-01T00:00:00Z");

    private final Rota rota;
    private final Map<String, ShiftType> shifts;
    private final CalendarContents contents;
    private final Wording wording;
    private final Messages messages;
    private final Instant madeAt;
    private final boolean namesSlots;

    /** @param namesSlots whether titles begin with the slot's name, as they must where several stand in one calendar */
    DayEvents(Rota rota, CalendarContents contents, Wording wording, Instant madeAt, boolean namesSlots) {
        this.rota = rota;
        this.shifts = rota.shiftsByCode();
        this.contents = contents;
        this.wording = wording;
        this.messages = wording.messages();
        this.madeAt = madeAt;
        this.namesSlots = namesSlots;
    }

    List<VEvent> of(Slot slot, RosterDay day) {
        List<VEvent> events = new ArrayList<>();
        for (String code : day.cell().codes()) {
            ShiftType shift = shifts.get(code);
            if (shift == null) {
                throw new IllegalArgumentException("a day names an unknown shift: " + code);
            }
            events.add(duty(slot, day, events.size(), shift));
        }
        DayMark mark = day.cell().mark();
        if (mark != null && contents.marks().contains(mark)) {
            events.add(wholeDay(slot, day, 0, markName(mark)));
        }
        for (int number = events.size(); number < day.planned().codes().size(); number++) {
            VEvent gone = wholeDay(slot, day, number, messages.get("export.calendar.cancelled"));
            gone.setStatus(Status.cancelled());
            events.add(gone);
        }
        return events;
    }

    private VEvent duty(Slot slot, RosterDay day, int number, ShiftType shift) {
        LocalDateTime start = day.date().atStartOfDay().plusMinutes(shift.startMinute());
        LocalDateTime planned = start.plusMinutes(shift.lengthMinutes());
        // A short duty within the hour that is left out would end before it starts.
        boolean endsBeforeStart = !LondonTime.moment(planned).after(LondonTime.moment(start));
        LocalDateTime end = endsBeforeStart ? planned.plusHours(1) : planned;
        VEvent event = event(slot, day, number, title(shift));
        event.setDateStart(new DateStart(LondonTime.moment(start), true));
        event.setDateEnd(new DateEnd(LondonTime.moment(end), true));
        event.setTransparency(false);
        event.setDescription(description(
                slot,
                day,
                Stream.of(
                        shift.kind() == DutyKind.ON_CALL
                                ? messages.get(
                                        shift.isResident()
                                                ? "export.calendar.resident"
                                                : "export.calendar.non-resident")
                                : null,
                        clockChange(LondonTime.between(start, end).toMinutes(), shift.lengthMinutes()))));
        event.addCategories(messages.get("duty-kind." + shift.kind().code()));
        String place = place(rota.details());
        if (!place.isEmpty()) {
            event.setLocation(PlainText.of(place));
        }
        return event;
    }

    private VEvent wholeDay(Slot slot, RosterDay day, int number, String title) {
        VEvent event = event(slot, day, number, title);
        event.setDateStart(new DateStart(wholeDay(day.date())));
        event.setDateEnd(new DateEnd(wholeDay(day.date().plusDays(1))));
        event.setTransparency(true);
        event.setDescription(description(slot, day, Stream.empty()));
        return event;
    }

    /** A date is written as it is; made from a moment, it would depend on the zone of the computer. */
    private static ICalDate wholeDay(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    private VEvent event(Slot slot, RosterDay day, int number, String title) {
        VEvent event = new VEvent();
        event.setUid(EventId.of(rota, slot, day.date(), number));
        event.setDateTimeStamp(Date.from(madeAt));
        event.setLastModified(Date.from(madeAt));
        event.setSequence(
                (int) Math.max(0, Duration.between(FIRST_EXPORT, madeAt).toMinutes()));
        event.setSummary(
                PlainText.of(namesSlots ? messages.get("export.calendar.of-slot", slot.nameOrId(), title) : title));
        return event;
    }

    private String title(ShiftType shift) {
        String name = shift.name().isBlank() || shift.name().equals(shift.code())
                ? shift.code()
                : shift.code() + " " + shift.name();
        String title = name + " " + Minutes.asHours(shift.lengthMinutes());
        String onCall = messages.get("export.calendar.on-call");
        boolean saysSo = name.toLowerCase(Locale.ROOT).contains(onCall.toLowerCase(Locale.ROOT));
        return shift.kind() == DutyKind.ON_CALL && !saysSo ? title + " (" + onCall + ")" : title;
    }

    private String description(Slot slot, RosterDay day, Stream<@Nullable String> more) {
        String cell = day.planned().mark() == null
                ? day.planned().text()
                : markName(day.planned().mark());
        String lines = Stream.of(
                        Stream.of(rota.details().name(), slot.nameOrId()),
                        more,
                        Stream.of(
                                day.bankHoliday() ? messages.get("export.calendar.bank-holiday") : null,
                                day.changed() ? messages.get("export.calendar.in-place-of", cell) : null,
                                day.note(),
                                messages.get(
                                        "export.as-at", wording.date(LocalDate.ofInstant(madeAt, LondonTime.ZONE)))))
                .flatMap(some -> some)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
        return PlainText.of(lines);
    }

    private @Nullable String clockChange(long real, long planned) {
        return real == planned
                ? null
                : messages.get("export.calendar.clock-change", Minutes.asHours(real), Minutes.asHours(planned));
    }

    private String markName(DayMark mark) {
        return messages.get("day-mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    private static String place(RotaDetails details) {
        return Stream.of(details.site(), details.organisation())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
