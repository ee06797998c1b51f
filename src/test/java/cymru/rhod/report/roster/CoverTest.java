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
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.cases.Patterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ShiftType LATE = ShiftType.of("E", "17:30", "4:00", DutyKind.FULL_SHIFT);
    private static final List<ShiftType> SHIFTS = List.of(Patterns.STANDARD_DAY, LATE, Patterns.NIGHT);
    private static final Rota ROTA = Patterns.rota(SHIFTS, "S S S S S - -", "E E E E - - -", "N1 N1 N1 N1 N1 N1 N1");

    private static Slot filled(int startWeek) {
        Doctor doctor = new Doctor(
                Grade.F1, 0, 0, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, false, 28, Map.of());
        return Slot.of("s" + startWeek, "Slot", startWeek).withDoctor(doctor);
    }

    private static CoverReport cover(List<Slot> slots, Demand... demand) {
        return cover(BankHolidays.NONE, slots, demand);
    }

    private static CoverReport cover(BankHolidays bankHolidays, List<Slot> slots, Demand... demand) {
        Roster roster = Roster.of(MONDAY, 1, slots);
        return new CoverCounter(new RosterCalendar(ROTA, roster, bankHolidays), ROTA.shiftsByCode(), List.of(demand))
                .count();
    }

    private static Demand hours(String from, String to, int doctors, int minimum) {
        return Demand.ofHours(
                new Demand.Hours(
                        Minutes.parseClockTime(from).orElseThrow(),
                        Minutes.parseClockTime(to).orElseThrow()),
                Set.of(),
                doctors,
                minimum);
    }

    @Test
    void aShiftIsCoveredByThoseWhoStartIt() {
        Demand late = Demand.ofShift("E", Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1, 1);
        CoverReport cover = cover(List.of(filled(1), filled(2), filled(2).withId("x")), late);
        CoverLine line = cover.lines().get(0);
        assertThat(line.present(0)).hasValue(2);
        assertThat(line.surplus(0)).isEqualTo(1);
        assertThat(line.present(1)).isEmpty();
        assertThat(line.gap(4)).isEqualTo(1);
        assertThat(cover.gaps()).containsExactly(new CoverGap(MONDAY.plusDays(4), late, 0, 0));
        assertThat(cover.gap(4)).isEqualTo(1);
        assertThat(cover.surplus(0)).isEqualTo(1);
    }

    @Test
    void vacantSlotsAndLeaveLeaveGaps() {
        Slot vacant = filled(2).withDoctor(null);
        Slot onLeave = filled(1).withChanges(Map.of(MONDAY, Cell.parse("leave")));
        CoverReport cover = cover(
                List.of(vacant, onLeave), Demand.ofShift("E", Set.of(), 1, 1), Demand.ofShift("S", Set.of(), 1, 0));
        assertThat(cover.lines().get(0).present(0)).hasValue(0);
        assertThat(cover.lines().get(0).vacant(0)).isEqualTo(1);
        assertThat(cover.lines().get(0).isBelowMinimum(0)).isTrue();
        assertThat(cover.lines().get(1).gap(0)).isEqualTo(1);
        assertThat(cover.lines().get(1).isBelowMinimum(0)).isFalse();
        assertThat(cover.lines().get(1).gap(1)).isZero();
    }

    @Test
    void halfAnHourWithNobodyAtAHandoverIsAGap() {
        CoverReport cover = cover(List.of(filled(1), filled(2)), hours("09:00", "21:00", 1, 1));
        assertThat(cover.lines().get(0).gap(0)).isEqualTo(1);
        assertThat(cover.onDuty(0, 16)).isEqualTo(1);
        assertThat(cover.onDuty(0, 17)).isZero();
        assertThat(cover.onDuty(0, 18)).isEqualTo(1);
        assertThat(cover.balance(0, 16)).hasValue(0);
        assertThat(cover.balance(0, 17)).hasValue(-1);
        assertThat(cover.balance(0, 22)).isEmpty();
    }

    @Test
    void aDemandOverMidnightIsJudgedWithTheMorningAfter() {
        CoverReport cover = cover(List.of(filled(3)), hours("22:00", "09:00", 1, 1));
        assertThat(cover.gaps()).isEmpty();
        assertThat(cover.balance(1, 3)).hasValue(0);
        assertThat(cover.balance(0, 3)).isEmpty();
        assertThat(cover(List.of(filled(3)), hours("22:00", "10:00", 1, 1)).gaps())
                .hasSize(7);
    }

    @Test
    void theFirstMorningBelongsToTheRosterBeforeAsLongAsItsDutiesCarryIn() {
        // The slot comes from week 2, whose Sunday is free, or from the night of the Sunday of week 3.
        assertThat(firstJudgedHour(cover(List.of(filled(3)), hours("00:00", "00:00", 1, 1))))
                .isZero();
        assertThat(firstJudgedHour(cover(List.of(filled(1)), hours("00:00", "00:00", 1, 1))))
                .isEqualTo(9);
        assertThat(cover(List.of(filled(1)), hours("00:00", "09:00", 1, 1))
                        .lines()
                        .get(0)
                        .present(0))
                .isEmpty();
    }

    @Test
    void aFirstDayWithNobodyIsAGap() {
        CoverReport cover = cover(List.of(filled(3)), hours("09:00", "17:00", 1, 1));
        assertThat(cover.lines().get(0).gap(0)).isEqualTo(1);
        Slot offOnMonday = filled(1).withChanges(Map.of(MONDAY, Cell.OFF));
        assertThat(cover(List.of(offOnMonday), hours("00:00", "00:00", 1, 1))
                        .lines()
                        .get(0)
                        .gap(0))
                .isEqualTo(1);
    }

    @Test
    void aPostThatBeginsLaterCarriesNothingIntoTheFirstDay() {
        Slot later = filled(1).withDates(MONDAY.plusDays(1), null);
        assertThat(firstJudgedHour(cover(List.of(later), hours("00:00", "00:00", 1, 1))))
                .isZero();
    }

    @Test
    void aDutyOfSeveralDaysCarriesInPastTheFirstDay() {
        ShiftType weekend = ShiftType.of("W", "12:00", "60:00", DutyKind.ON_CALL);
        Rota rota = Patterns.rota(List.of(weekend), "- - - - - W -");
        CoverReport cover = new CoverCounter(
                        new RosterCalendar(rota, Roster.of(MONDAY, 1, List.of(filled(1))), BankHolidays.NONE),
                        rota.shiftsByCode(),
                        List.of(hours("00:00", "00:00", 1, 1)))
                .count();
        assertThat(cover.lines().get(0).present(0)).isEmpty();
        assertThat(cover.lines().get(0).gap(1)).isEqualTo(1);
    }

    private static int firstJudgedHour(CoverReport cover) {
        return IntStream.range(0, 24)
                .filter(hour -> cover.balance(0, hour).isPresent())
                .findFirst()
                .orElse(24);
    }

    @Test
    void asManyMayBeOffAsTheMinimumLeaves() {
        List<Slot> three = List.of(filled(1), filled(1).withId("b"), filled(1).withId("c"));
        assertThat(cover(three, Demand.ofShift("S", Set.of(), 3, 2)).mayBeOff(0))
                .hasValue(1);
        assertThat(cover(three, hours("09:00", "12:00", 3, 0)).mayBeOff(0)).hasValue(3);
        assertThat(cover(three, Demand.ofShift("S", Set.of(), 4, 4)).mayBeOff(0))
                .hasValue(0);
        assertThat(cover(three, Demand.ofShift("N1", Set.of(), 1, 1)).mayBeOff(0))
                .isEqualTo(OptionalInt.empty());
        assertThat(cover(three).onStandardDays(0)).isEqualTo(3);
        assertThat(cover(three).onStandardDays(5)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // day from Monday, a bank holiday, doctors on a normal working day, how many of them may be off; -1 where it is
        // not asked
        "0, false, 3, 1",
        "0, true, 0, -1",
        "5, false, 0, -1",
    })
    void noBankHolidayAndNoDayOffIsANormalWorkingDay(int day, boolean isBankHoliday, int normal, int mayBeOff) {
        List<Slot> three = List.of(filled(1), filled(1).withId("b"), filled(1).withId("c"));
        BankHolidays holidays = isBankHoliday ? BankHolidays.of(Set.of(MONDAY.plusDays(day))) : BankHolidays.NONE;
        for (Demand demand : List.of(Demand.ofShift("S", Set.of(), 3, 2), hours("00:00", "00:00", 2, 2))) {
            CoverReport cover = cover(holidays, three, demand);
            assertThat(cover.onStandardDays(day)).isEqualTo(normal);
            assertThat(cover.mayBeOff(day).orElse(-1)).isEqualTo(mayBeOff);
        }
    }

    @Test
    void thoseOnNormalDaysCountOnlyAgainstTheHoursInWhichTheyWork() {
        // Three on days and one on nights: at night there is nobody to spare, by day two of three may be off.
        List<Slot> four = List.of(filled(1), filled(1).withId("b"), filled(1).withId("c"), filled(3));
        assertThat(cover(four, hours("00:00", "00:00", 1, 1)).mayBeOff(1)).hasValue(2);
        // The night demand reaches a quarter of an hour into the day shift, when the night is still there.
        assertThat(cover(four, hours("21:00", "09:15", 1, 1)).mayBeOff(1)).hasValue(3);
        assertThat(cover(four, hours("18:00", "23:00", 0, 0)).mayBeOff(1)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theCountOfEachMinuteIsThatOfTheDutiesOverIt(long seed) {
        Random random = new Random(seed);
        List<ShiftType> shifts = new ArrayList<>();
        for (int shift = 0; shift < 4; shift++) {
            shifts.add(ShiftType.of("X" + shift, "09:00", "8:00", DutyKind.FULL_SHIFT)
                    .withTimes(random.nextInt(1440), 1 + random.nextInt((int) ShiftType.LONGEST_MINUTES)));
        }
        Rota rota = Patterns.rota(shifts, "X0 X1 - X2 X3 - X0+X2", "- X3 X3 - X1 X1 -");
        List<Slot> slots = List.of(filled(1), filled(2));
        Roster roster = Roster.of(MONDAY.plusDays(random.nextInt(7)), 3, slots);
        RosterCalendar calendar = new RosterCalendar(rota, roster, BankHolidays.NONE);
        CoverReport cover = new CoverCounter(calendar, rota.shiftsByCode(), List.of()).count();
        for (int day = 0; day < calendar.days(); day++) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(cover.onDuty(day, hour)).isEqualTo(fewest(calendar, rota, day * 1440 + hour * 60));
            }
        }
    }

    private static int fewest(RosterCalendar calendar, Rota rota, int from) {
        int fewest = Integer.MAX_VALUE;
        for (int minute = from; minute < from + 60; minute++) {
            int there = 0;
            for (int day = 0; day < calendar.days(); day++) {
                for (Slot slot : calendar.roster().slots()) {
                    for (String code : calendar.cell(slot, day).codes()) {
                        ShiftType shift = rota.shift(code).orElseThrow();
                        long start = day * 1440L + shift.startMinute();
                        there += start <= minute && minute < start + shift.lengthMinutes() ? 1 : 0;
                    }
                }
            }
            fewest = Math.min(fewest, there);
        }
        return fewest;
    }
}
