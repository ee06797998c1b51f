package cymru.rhod.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.samples.RandomRotas;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads calendar files with another program's reader, strictly. */
class RosterCalendarFileTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MADE_AT = Instant.parse("2026-06-20T12:00:00Z");
    private static final CalendarContents EVERYTHING = new CalendarContents(EnumSet.allOf(DayMark.class));

    private static final ShiftType NIGHT =
            ShiftType.of("N", "21:15", "12:00", DutyKind.FULL_SHIFT).withName("Night");
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWholeRosterIsAValidCalendar(Language language) throws Exception {
        Rota rota = sample();

        Calendar calendar = read(file(rota, EVERYTHING, language, MADE_AT).ofAll());

        List<VEvent> events = events(calendar);
        RosterCalendar dates = new RosterCalendar(rota, rota.roster(), BankHolidays.NONE);
        int daysInPost = rota.roster().slots().stream()
                .mapToInt(slot -> dates.lastDay(slot) - dates.firstDay(slot) + 1)
                .sum();
        assertThat(events.size()).isGreaterThanOrEqualTo(daysInPost);
        assertThat(events.stream().map(event -> value(event, Property.UID))).doesNotHaveDuplicates();
        assertThat(calendar.<VTimeZone>getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    @Test
    void everythingARotaMayHoldIsAValidCalendar() throws Exception {
        RandomRotas rotas = new RandomRotas(5545);
        int calendars = 0;
        while (calendars < 40) {
            Rota rota = rotas.storable();
            if (rota.roster() == null || rota.roster().slots().isEmpty()) {
                continue;
            }
            calendars++;
            String text = file(rota, EVERYTHING, Language.WELSH, MADE_AT).ofAll();
            assertThat(text).doesNotContainPattern("[\\p{Cntrl}&&[^\r\n\t]]");

            for (VEvent event : events(read(text))) {
                Temporal start = event.getStartDate().orElseThrow().getDate();
                Temporal end = event.getEndDate().orElseThrow().getDate();
                assertThat(ChronoUnit.MINUTES.between(moment(start), moment(end)))
                        .isPositive();
            }
        }
    }

    @Test
    void aDutyLastsFromItsStartToItsEndByTheClock() throws Exception {
        Rota rota = rota(Map.of(), NIGHT, "N", "-", "-", "-", "-", "-", "-");

        VEvent event = events(read(text(rota))).get(0);

        assertThat(value(event, Property.SUMMARY)).isEqualTo("N Night 12:00");
        assertThat(start(event)).isEqualTo(LocalDateTime.of(2026, 8, 3, 21, 15).atZone(LONDON));
        assertThat(end(event)).isEqualTo(LocalDateTime.of(2026, 8, 4, 9, 15).atZone(LONDON));
        assertThat(value(event, Property.TRANSP)).isEqualTo("OPAQUE");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("A rota\nSlot 1\nAs at 20 June 2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28, 11:00, 660", "2026-10-24, 13:00, 780", "2026-10-25, '', 720"})
    void aNightOnWhichTheClocksChangeEndsByTheClockAndSaysHowLongItIs(LocalDate date, String says, long minutes)
            throws Exception {
        Slot slot = Slot.of("s1", "Slot 1", 1);
        Rota rota =
                rota(Map.of(), NIGHT, "N", "N", "N", "N", "N", "N", "N").withRoster(Roster.of(date, 1, List.of(slot)));

        VEvent event = events(read(text(rota))).get(0);

        assertThat(start(event).toLocalDateTime()).isEqualTo(date.atTime(21, 15));
        assertThat(end(event).toLocalDateTime()).isEqualTo(date.plusDays(1).atTime(9, 15));
        assertThat(start(event).until(end(event), ChronoUnit.MINUTES)).isEqualTo(minutes);
        assertThat(value(event, Property.SUMMARY)).endsWith("12:00");
        if (says.isEmpty()) {
            assertThat(value(event, Property.DESCRIPTION)).doesNotContain("clocks");
        } else {
            assertThat(value(event, Property.DESCRIPTION))
                    .contains("The clocks change during this duty: it lasts " + says + ", and counts as the 12:00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:30", "01:00", "01:15", "01:30", "01:45", "02:00"})
    void aShortDutyWithinTheHourThatIsLeftOutStillEndsAfterItStarts(String start) throws Exception {
        Rota rota = rota(
                        Map.of(),
                        ShiftType.of("N", start, "0:30", DutyKind.FULL_SHIFT),
                        "N",
                        "N",
                        "N",
                        "N",
                        "N",
                        "N",
                        "N")
                .withRoster(Roster.of(LocalDate.of(2026, 3, 29), 1, List.of(Slot.of("s1", "Slot 1", 1))));

        VEvent event = events(read(text(rota))).get(0);

        assertThat(start(event).until(end(event), ChronoUnit.MINUTES)).isBetween(1L, 90L);
    }

    /** The block is read by itself: no zone that the reader knows by name takes part. */
    @Test
    void theZoneBlockChangesTheClocksWhenWalesDoes() throws Exception {
        VTimeZone block = read(text(sample()))
                .<VTimeZone>getComponents(Component.VTIMEZONE)
                .get(0);

        for (LocalDateTime hour = LocalDateTime.of(2024, 1, 1, 0, 30);
                hour.getYear() < 2031;
                hour = hour.plusHours(hour.getDayOfWeek().getValue() == 7 && hour.getHour() < 4 ? 1 : 6)) {
            ZonedDateTime time = hour.atZone(ZoneId.of("UTC"));
            TzOffsetTo offset = block.getApplicableObservance(time.toInstant())
                    .<TzOffsetTo>getProperty(Property.TZOFFSETTO)
                    .orElseThrow();
            assertThat(offset.getOffset())
                    .as("%s", time)
                    .isEqualTo(LONDON.getRules().getOffset(time.toInstant()));
        }
    }

    @Test
    void takingInALaterExportUpdatesTheEventsOfAnEarlierOne() throws Exception {
        Rota rota = rota(Map.of(), NIGHT, "N", "N", "-", "-", "-", "-", "-");
        Rota changed = rota(
                Map.of(MONDAY, Cell.marked(DayMark.LEAVE), MONDAY.plusDays(1), Cell.OFF),
                NIGHT,
                "N",
                "N",
                "-",
                "-",
                "-",
                "-",
                "-");

        Map<String, VEvent> before = byId(text(rota));
        Map<String, VEvent> after =
                byId(file(changed, CalendarContents.USUAL, Language.ENGLISH, MADE_AT.plusSeconds(90))
                        .ofAll());

        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(2);
        after.forEach((id, event) -> assertThat(Integer.parseInt(value(event, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before.get(id), Property.SEQUENCE))));
        assertThat(after.values())
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactlyInAnyOrder("Slot 1: Annual leave", "Slot 1: No duty");
        assertThat(after.values().stream()
                        .filter(event -> value(event, Property.SUMMARY).endsWith("No duty"))
                        .map(event -> value(event, Property.STATUS)))
                .containsExactly("CANCELLED");
    }

    @Test
    void anEventIsTheSameInTheCalendarOfOneAndOfAll() throws Exception {
        Rota rota = sample();
        RosterCalendarFile file = file(rota, CalendarContents.USUAL, Language.ENGLISH, MADE_AT);

        Set<String> all = byId(file.ofAll()).keySet();

        Set<String> each = new HashSet<>();
        for (Slot slot : rota.roster().slots()) {
            each.addAll(byId(file.of(slot)).keySet());
        }
        assertThat(each).isEqualTo(all);
    }

    @Test
    void onlyTheDaysAskedForStandInTheCalendarAndTheyKeepNobodyBusy() throws Exception {
        Rota rota = rota(Map.of(), NIGHT, "N", "zero", "leave", "study", "-", "-", "-");

        assertThat(titles(rota, EnumSet.noneOf(DayMark.class))).containsExactly("N Night 12:00");
        assertThat(titles(rota, EnumSet.of(DayMark.ZERO, DayMark.STUDY)))
                .containsExactly("N Night 12:00", "Zero-hours day", "Study leave");
        VEvent leave = events(read(file(rota, new CalendarContents(Set.of(DayMark.LEAVE)), Language.ENGLISH, MADE_AT)
                        .of(rota.roster().slots().get(0))))
                .get(1);
        assertThat(leave.getStartDate().orElseThrow().getDate()).isEqualTo(MONDAY.plusDays(2));
        assertThat(leave.getEndDate().orElseThrow().getDate()).isEqualTo(MONDAY.plusDays(3));
        assertThat(value(leave, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "UTC"})
    void theZoneOfTheComputerChangesNothing(String zone) {
        Rota rota = rota(Map.of(), NIGHT, "N", "zero", "leave", "study", "-", "-", "-");
        String here = file(rota, EVERYTHING, Language.ENGLISH, MADE_AT).ofAll();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(file(rota, EVERYTHING, Language.ENGLISH, MADE_AT).ofAll())
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Jones, StR; ward \\ 3",
                "line\nbreak",
                "Gŵyl Ŷ",
                "BEGIN:VEVENT\nEND:VCALENDAR",
                "ŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷŵŷ",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void everyNameComesThroughAndNoLineIsTooLong(String name) throws Exception {
        Rota rota = rota(Map.of(), NIGHT.withName(name), "N", "-", "-", "-", "-", "-", "-");
        Roster roster = rota.roster();
        Slot slot = roster.slots().get(0).withName(name).withNotes(Map.of(MONDAY, name));
        Rota named = rota.withRoster(roster.withSlots(List.of(slot)));

        String text = text(named);

        Calendar calendar = read(text);
        VEvent event = events(calendar).get(0);
        assertThat(events(calendar)).hasSize(1);
        assertThat(value(calendar, "X-WR-CALNAME")).contains("A rota");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("N " + name + " 12:00");
        assertThat(value(event, Property.DESCRIPTION)).contains("\n" + name + "\n" + name + "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
    }

    @Test
    void onCallIsMarked() throws Exception {
        ShiftType call = ShiftType.of("C", "17:00", "16:00", DutyKind.ON_CALL);
        Rota rota = rota(Map.of(), call, "C", "-", "-", "-", "-", "-", "-");

        VEvent event = events(read(text(rota))).get(0);

        assertThat(value(event, Property.SUMMARY)).isEqualTo("C 16:00 (on call)");
        assertThat(value(event, Property.DESCRIPTION)).contains("On call from home");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("On call");
    }

    @Test
    void twoDutiesOfADayAreTwoEvents() throws Exception {
        Rota rota = rota(Map.of(), NIGHT, "N", "-", "-", "-", "-", "-", "-");
        Rota two = rota.withShifts(List.of(NIGHT, ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)))
                .withWeeks(List.of(new Week(
                        List.of(Cell.of("S", "N"), Cell.OFF, Cell.OFF, Cell.OFF, Cell.OFF, Cell.OFF, Cell.OFF))));

        assertThat(byId(text(two)).values())
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactlyInAnyOrder("S 8:00", "N Night 12:00");
    }

    private static Rota rota(Map<LocalDate, Cell> changes, ShiftType shift, String... week) {
        List<Cell> cells = List.of(week).stream().map(Cell::parse).toList();
        Slot slot = Slot.of("s1", "Slot 1", 1).withChanges(changes);
        return Rota.of(RotaDetails.named("id", "A rota"), List.of(shift), List.of(new Week(cells)))
                .withRoster(Roster.of(MONDAY, 1, List.of(slot)));
    }

    private static Rota sample() {
        ReadResult read =
                RotaFiles.read(Path.of("assets/samples/psychiatry-south-roster.rota.json"), List.of(new PayYear(2026)));
        return ((ReadResult.Read) read).rota();
    }

    private static RosterCalendarFile file(Rota rota, CalendarContents contents, Language language, Instant madeAt) {
        RosterCalendar calendar = new RosterCalendar(rota, rota.roster(), BankHolidays.NONE);
        return new RosterCalendarFile(rota, calendar, contents, Wording.in(language), madeAt);
    }

    /** Returns the file of the first slot. */
    private static String text(Rota rota) {
        return file(rota, CalendarContents.USUAL, Language.ENGLISH, MADE_AT)
                .of(rota.roster().slots().get(0));
    }

    private static List<String> titles(Rota rota, Set<DayMark> marks) throws Exception {
        String text = file(rota, new CalendarContents(marks), Language.ENGLISH, MADE_AT)
                .of(rota.roster().slots().get(0));
        return events(read(text)).stream()
                .map(event -> value(event, Property.SUMMARY))
                .toList();
    }

    private static Calendar read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static Map<String, VEvent> byId(String text) throws Exception {
        Map<String, VEvent> byId = new HashMap<>();
        for (VEvent event : events(read(text))) {
            assertThat(byId.put(value(event, Property.UID), event)).isNull();
        }
        return byId;
    }

    private static List<VEvent> events(Calendar calendar) {
        return new ArrayList<>(calendar.<VEvent>getComponents(Component.VEVENT));
    }

    private static String value(PropertyContainer component, String property) {
        return component.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static ZonedDateTime start(VEvent event) {
        return ZonedDateTime.from(event.getStartDate().orElseThrow().getDate()).withZoneSameInstant(LONDON);
    }

    private static ZonedDateTime end(VEvent event) {
        return ZonedDateTime.from(event.getEndDate().orElseThrow().getDate()).withZoneSameInstant(LONDON);
    }

    private static ZonedDateTime moment(Temporal temporal) {
        return temporal instanceof LocalDate date ? date.atStartOfDay(LONDON) : ZonedDateTime.from(temporal);
    }
}
