package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every roster. */
class RosterLawsTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 8, 31);

    /** Duties that do not run into each other over midnight, so that each day's minutes can be added up by itself. */
    private static final List<ShiftType> SHIFTS = List.of(
            Patterns.STANDARD_DAY,
            Patterns.LONG_DAY,
            ShiftType.of("N", "21:30", "11:00", DutyKind.FULL_SHIFT),
            ShiftType.of("E", "12:00", "9:00", DutyKind.PARTIAL_SHIFT));

    private static RotaReport report(Rota rota) {
        return new ReportEngine(FigureFiles.builtIn(), BankHolidays.of(Set.of(HOLIDAY))).report(rota);
    }

    private static RosterReport roster(Rota rota) {
        return Objects.requireNonNull(report(rota).roster());
    }

    /** Returns a pattern in which no duty touches the next. */
    private static Rota pattern(Random random) {
        String[] weeks = new String[1 + random.nextInt(6)];
        for (int week = 0; week < weeks.length; week++) {
            List<String> days = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                days.add(List.of("S", "L1", "N", "E", "-", "zero").get(random.nextInt(6)));
            }
            weeks[week] = String.join(" ", days);
        }
        return Patterns.rota(SHIFTS, weeks).withDemand(List.of(Demand.ofShift("L1", Set.of(), 1, 0)));
    }

    private static Rota rota(long seed) {
        Random random = new Random(seed);
        Rota pattern = pattern(random);
        LocalDate start = LocalDate.of(2026, 8, 1).plusDays(random.nextInt(40));
        int weeks = 1 + random.nextInt(30);
        List<Slot> slots = new ArrayList<>();
        for (int number = 1 + random.nextInt(5); number > 0; number--) {
            Map<LocalDate, Cell> changes = new HashMap<>();
            for (int change = random.nextInt(5); change > 0; change--) {
                List<Cell> cells = List.of(
                        Cell.of("S"), Cell.of("N"), Cell.OFF, Cell.marked(DayMark.LEAVE), Cell.marked(DayMark.LIEU));
                changes.put(start.plusDays(random.nextInt(weeks * 7)), cells.get(random.nextInt(cells.size())));
            }
            LocalDate from = random.nextBoolean() ? null : start.plusDays(random.nextInt(weeks * 7));
            slots.add(Slot.of(
                            "s" + number,
                            "Slot " + number,
                            1 + random.nextInt(pattern.weeks().size()))
                    .withDoctor(random.nextInt(4) == 0 ? null : doctor(random))
                    .withDates(from, null)
                    .withFixedDaysOff(random.nextInt(3) == 0 ? Set.of(DayOfWeek.FRIDAY) : Set.of())
                    .withChanges(changes));
        }
        return pattern.withRoster(Roster.of(start, weeks, slots));
    }

    private static Doctor doctor(Random random) {
        Ratio share = random.nextBoolean() ? Ratio.ONE : Ratio.of(6 + random.nextInt(4), 10);
        return new Doctor(Grade.F1, 0, 0, ContractChoice.WALES_2026, share, Placement.HOSPITAL, false, null, Map.of());
    }

    private static Ratio value(Reason.Measured measured) {
        return measured.value().value();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theSumOverDaysIsTheSumOverWeeksAndTheWhole(long seed) {
        Rota rota = rota(seed);
        RosterReport report = roster(rota);
        RosterCalendar calendar = report.calendar();
        Map<String, ShiftType> shifts = rota.shiftsByCode();
        for (PostReport post : report.posts()) {
            long overDays = 0;
            for (int day = calendar.firstDay(post.slot()); day <= calendar.lastDay(post.slot()); day++) {
                for (String code : calendar.counted(post.slot(), day).codes()) {
                    overDays += Objects.requireNonNull(shifts.get(code)).lengthMinutes();
                }
            }
            long overWeeks = post.tally().minutesByWeek().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(overWeeks).isEqualTo(overDays);
            assertThat(value(post.tally().duty())).isEqualTo(Ratio.of(overDays));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void aSlotWithoutChangesOverWholeCyclesIsTheTemplate(long seed) {
        Random random = new Random(seed);
        Rota pattern = pattern(random);
        int cycles = 1 + random.nextInt(3);
        Slot slot =
                Slot.of("s", "Slot", 1 + random.nextInt(pattern.weeks().size())).withDoctor(doctor(random));
        LocalDate start = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(7));
        int weeks = cycles * pattern.weeks().size();
        Rota full = pattern.withSettings(pattern.settings()
                .withLessThanFullTime(
                        Objects.requireNonNull(slot.doctor()).isLessThanFullTime(),
                        slot.doctor().share()));
        RotaReport report = report(full.withRoster(Roster.of(start, weeks, List.of(slot))));
        SlotReport ofSlot = report.slots().get(0);
        assertThat(ofSlot.pattern().newDeal().band())
                .isEqualTo(report.template().newDeal().band());
        assertThat(value(ofSlot.pattern().dutyHours()))
                .isEqualTo(value(report.template().dutyHours()));
        PostReport post = Objects.requireNonNull(report.roster()).posts().get(0);
        assertThat(value(post.tally().duty()).dividedBy(weeks))
                .isEqualTo(value(report.template().dutyHours()));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void theOrderOfDoctorsChangesNoNumber(long seed) {
        Rota rota = rota(seed);
        Roster roster = Objects.requireNonNull(rota.roster());
        List<Slot> shuffled = new ArrayList<>(roster.slots());
        Collections.shuffle(shuffled, new Random(seed));
        RosterReport report = roster(rota);
        RosterReport other = roster(rota.withRoster(roster.withSlots(shuffled)));
        for (PostReport post : report.posts()) {
            assertThat(other.post(post.slot().id())).contains(post);
        }
        assertThat(other.cost()).isEqualTo(report.cost());
        assertThat(other.cover().gaps()).isEqualTo(report.cover().gaps());
        assertThat(other.fairness()).hasSameSizeAs(report.fairness());
        for (int line = 0; line < report.fairness().size(); line++) {
            FairnessLine one = report.fairness().get(line);
            FairnessLine same = other.fairness().get(line);
            assertThat(same.mean()).isEqualTo(one.mean());
            assertThat(same.spread()).isEqualTo(one.spread());
            assertThat(same.standings()).containsExactlyInAnyOrderElementsOf(one.standings());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void targetsAddUpToWhatThereIs(long seed) {
        for (FairnessLine line : roster(rota(seed)).fairness()) {
            boolean isCounted = line.measure() == null || line.measure().isCounted();
            if (isCounted) {
                Ratio sum = Ratio.ZERO;
                for (FairnessLine.Standing standing : line.standings()) {
                    sum = sum.plus(standing.deviation());
                }
                assertThat(sum).isEqualTo(Ratio.ZERO);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-24", "2027-03-27"})
    void theNightsOnWhichTheClocksChangeCountTheirNominalHours(LocalDate saturday) {
        Rota rota = Patterns.rota(SHIFTS, "- - - - - N -");
        Slot slot = Slot.of("s", "Slot", 1);
        LocalDate monday = saturday.minusDays(5);
        RotaReport changing = report(rota.withRoster(Roster.of(monday, 1, List.of(slot))));
        RotaReport other = report(rota.withRoster(Roster.of(monday.plusWeeks(1), 1, List.of(slot))));
        assertThat(Objects.requireNonNull(changing.roster())
                        .posts()
                        .get(0)
                        .tally()
                        .duty())
                .isEqualTo(Objects.requireNonNull(other.roster())
                        .posts()
                        .get(0)
                        .tally()
                        .duty());
        assertThat(changing.assumed()).extracting(Reason.Assumed::id).contains("clock-change");
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void slotsKeptFromAnEarlierReportAreAsIfMadeAnew(long seed) {
        Rota rota = rota(seed);
        Roster roster = Objects.requireNonNull(rota.roster());
        ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), BankHolidays.of(Set.of(HOLIDAY)));
        Objects.requireNonNull(engine.report(rota).roster()).posts();
        List<Slot> slots = new ArrayList<>(roster.slots());
        slots.set(0, slots.get(0).withChanges(Map.of()).withFixedDaysOff(Set.of(DayOfWeek.MONDAY)));
        Rota edited = rota.withRoster(roster.withSlots(slots));
        RotaReport kept = engine.report(edited);
        RotaReport anew = report(edited);
        assertThat(Objects.requireNonNull(kept.roster()).posts())
                .isEqualTo(Objects.requireNonNull(anew.roster()).posts());
        assertThat(kept.slots()).isEqualTo(anew.slots());
        Rota repriced = edited.withSettings(edited.settings().withGrade(Grade.F2, 1, 1));
        assertThat(engine.report(repriced).slots()).isEqualTo(report(repriced).slots());
    }
}
