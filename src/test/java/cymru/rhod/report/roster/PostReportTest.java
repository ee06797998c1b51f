package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate BOXING_DAY = LocalDate.of(2026, 12, 28);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final ReportEngine ENGINE =
            new ReportEngine(FigureFiles.builtIn(), BankHolidays.of(Set.of(CHRISTMAS, BOXING_DAY, NEW_YEAR)));

    private static final ShiftType RESIDENT =
            ShiftType.of("R", "09:00", "24:00", DutyKind.ON_CALL).withKind(DutyKind.ON_CALL, true);

    /** Christmas week on nights, then a week of days with a weekend. */
    private static final Rota CHRISTMAS_ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT, Patterns.ON_CALL, RESIDENT),
            "N1 N1 N1 N1 - - -",
            "S zero - S S L1 L1");

    private static final Slot SLOT = Slot.of("s1", "Slot 1", 1).withDoctor(doctor(28, Ratio.ONE));

    private static Doctor doctor(Integer leaveDays, Ratio share) {
        return new Doctor(
                Grade.F1, 0, 0, ContractChoice.WALES_2026, share, Placement.HOSPITAL, false, leaveDays, Map.of());
    }

    private static RotaReport report(Rota rota, int weeks, Slot slot) {
        return ENGINE.report(rota.withRoster(Roster.of(MONDAY, weeks, List.of(slot))));
    }

    private static PostReport post(RotaReport report) {
        return Objects.requireNonNull(report.roster()).posts().get(0);
    }

    private static PostReport post(Slot slot) {
        return post(report(CHRISTMAS_ROTA, 2, slot));
    }

    private static Ratio value(Reason.Measured measured) {
        return measured.value().value();
    }

    private static Ratio of(long number) {
        return Ratio.of(number);
    }

    @Test
    void hoursAreThoseOfTheDatesByWeekAndOutOfHoursWithBankHolidays() {
        DutyTally tally = post(SLOT).tally();
        assertThat(value(tally.duty())).isEqualTo(of(97 * 60));
        assertThat(tally.minutesByWeek()).containsExactly(48 * 60L, 49 * 60L);
        // Three nights of 9:45, one of 12:00 into Christmas Day, two bank holidays of 8:00, a weekend of 25:00.
        assertThat(value(tally.outOfHours())).isEqualTo(of(29 * 60 + 15 + 12 * 60 + 16 * 60 + 25 * 60));
        // Of three standard days two are bank holidays: 8:00 in two weeks.
        assertThat(value(tally.normalDaytime())).isEqualTo(of(4 * 60));
    }

    @Test
    void dutiesAreCountedByWhatTheyAre() {
        DutyTally tally = post(SLOT).tally();
        assertThat(value(tally.nights())).isEqualTo(of(4));
        assertThat(value(tally.longDays())).isEqualTo(of(2));
        assertThat(value(tally.weekends())).isEqualTo(of(1));
        assertThat(tally.weekendsInPost()).isEqualTo(2);
        assertThat(tally.duties())
                .containsExactly(
                        Map.entry("S", 3),
                        Map.entry("L1", 2),
                        Map.entry("N1", 4),
                        Map.entry("C", 0),
                        Map.entry("R", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "S - - - - - -, 0, 0, 0, 0",
        "N1 - - - - - -, 1, 0, 0, 0",
        "- - - - N1 - -, 1, 0, 1, 1",
        "L1 - - - - - -, 0, 1, 0, 0",
        // 09:00 to 21:30 touches nothing that makes a weekend before Friday 19:00.
        "- - - - L1 - -, 0, 1, 1, 0",
        "C - - - - - -, 0, 0, 0, 0",
        "R - - - - - -, 1, 0, 0, 0",
        "- - - - - R R, 2, 0, 1, 1",
    })
    void nightsLongDaysAndWeekendsFollowTheClock(String week, int nights, int longDays, int weekends, int otherwise) {
        Rota rota = Patterns.rota(CHRISTMAS_ROTA.shifts(), week);
        DutyTally tally = post(report(rota, 1, SLOT)).tally();
        assertThat(value(tally.nights())).isEqualTo(of(nights));
        assertThat(value(tally.longDays())).isEqualTo(of(longDays));
        assertThat(value(tally.weekends())).isEqualTo(of(weekends));
        assertThat(value(tally.otherWeekends())).isEqualTo(of(otherwise));
        DutyTally turned =
                post(report(Patterns.with(rota, Definition.WEEKEND), 1, SLOT)).tally();
        assertThat(value(turned.weekends())).isEqualTo(of(otherwise));
    }

    @Test
    void dutiesThatTouchAreOneLongDay() {
        ShiftType evening = ShiftType.of("E", "17:00", "3:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, evening), "S+E S - - - - -");
        assertThat(value(post(report(rota, 1, SLOT)).tally().longDays())).isEqualTo(of(1));
    }

    @Test
    void leaveCountsInHoursAndNotInWhatIsWorked() {
        Slot away = SLOT.withChanges(Map.of(MONDAY, Cell.parse("leave"), MONDAY.plusDays(10), Cell.parse("absent")));
        DutyTally tally = post(away).tally();
        assertThat(value(tally.duty())).isEqualTo(of(89 * 60));
        assertThat(value(tally.nights())).isEqualTo(of(3));
        assertThat(tally.duties("N1")).isEqualTo(3);
    }

    @Test
    void bankHolidaysWorkedAndRestDaysOnThemAreOwedAndOrdinaryDaysOffAreNot() {
        BankHolidayCount asPlanned = post(SLOT).bankHolidays();
        assertThat(asPlanned.workedOn()).containsExactly(CHRISTMAS, BOXING_DAY, NEW_YEAR);
        assertThat(value(asPlanned.owed())).isEqualTo(of(3));

        Slot resting = SLOT.withChanges(Map.of(
                BOXING_DAY, Cell.parse("zero"), NEW_YEAR, Cell.parse("-"), MONDAY.plusDays(10), Cell.parse("lieu")));
        BankHolidayCount changed = post(resting).bankHolidays();
        assertThat(value(changed.inPost())).isEqualTo(of(3));
        assertThat(changed.workedOn()).containsExactly(CHRISTMAS);
        assertThat(value(changed.restDays())).isEqualTo(of(1));
        assertThat(value(changed.taken())).isEqualTo(of(1));
        assertThat(value(changed.owed())).isEqualTo(of(1));
    }

    @Test
    void leaveIsDueForTheWeeksOfThePostAndTakenOnStandardDays() {
        LeaveScope leave = post(SLOT).leave();
        assertThat(value(Objects.requireNonNull(leave.entitlement()))).isEqualTo(Ratio.of(28 * 2, 52));
        assertThat(value(leave.takeable())).isEqualTo(of(1));
        assertThat(value(leave.longest())).isEqualTo(of(7));
        assertThat(leave.longestFirst()).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(leave.longestLast()).isEqualTo(NEW_YEAR);
        assertThat(leave.canBeTaken()).isFalse();

        Slot away = SLOT.withChanges(Map.of(MONDAY.plusDays(10), Cell.parse("leave")));
        assertThat(value(post(away).leave().putIn())).isEqualTo(of(1));
        assertThat(value(post(away).leave().takeable())).isEqualTo(of(0));
    }

    @ParameterizedTest
    @CsvSource({"28, 1, 14/13", ", 1, 14/13", ", 4/5, 56/65", "26, 4/5, 1"})
    void leaveNotGivenIsThatOfTheGradeByTheShareOfFullTime(Integer leaveDays, String share, String due) {
        Slot slot = SLOT.withDoctor(doctor(leaveDays, ratio(share)));
        assertThat(value(Objects.requireNonNull(post(slot).leave().entitlement())))
                .isEqualTo(ratio(due));
    }

    private static Ratio ratio(String text) {
        String[] parts = text.split("/");
        return Ratio.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    @Test
    void vacantSlotsAreDueNoLeaveAndHaveNoPay() {
        PostReport vacant = post(SLOT.withDoctor(null));
        assertThat(vacant.leave().entitlement()).isNull();
        assertThat(vacant.leave().canBeTaken()).isTrue();
        assertThat(vacant.pay().newDeal()).isNull();
        assertThat(vacant.pay().own()).isNull();
    }

    @Test
    void leaveThatThePatternFixesIsNotTakenAgain() {
        Rota rota = Patterns.rota(CHRISTMAS_ROTA.shifts(), "N1 N1 N1 N1 - - -", "leave leave leave leave leave - -");
        LeaveScope leave = post(report(rota, 2, SLOT)).leave();
        assertThat(value(leave.fixed())).isEqualTo(of(5));
        assertThat(value(leave.takeable())).isEqualTo(of(0));
        assertThat(leave.canBeTaken()).isTrue();
    }

    @Test
    void workingTimeOfAShortPostIsAveragedOverItAndHeldAgainst48Hours() {
        WorkingTimeReference reference = post(SLOT).workingTime();
        assertThat(reference.first()).isEqualTo(MONDAY);
        assertThat(reference.last()).isEqualTo(MONDAY.plusDays(13));
        assertThat(Objects.requireNonNull(reference.average().measured()).value())
                .isEqualTo(Ratio.of(97 * 60, 2));
        assertThat(reference.average().holds()).isFalse();
    }

    @Test
    void workingTimeOfALongPostIsThatOfItsHardest26Weeks() {
        Rota rota = Patterns.rota(CHRISTMAS_ROTA.shifts(), "S S S S S - -");
        LocalDate inWeek30 = MONDAY.plusWeeks(29).plusDays(5);
        Slot busyLater = SLOT.withChanges(Map.of(inWeek30, Cell.of("L1")));
        WorkingTimeReference reference = post(report(rota, 40, busyLater)).workingTime();
        assertThat(Objects.requireNonNull(reference.average().measured()).value())
                .isEqualTo(Ratio.of(26 * 2400 + 750, 26));
        assertThat(reference.first()).isEqualTo(MONDAY.plusWeeks(4));
        assertThat(reference.last()).isEqualTo(MONDAY.plusWeeks(30).minusDays(1));
    }

    @Test
    void onCallFromHomeCountsInWorkingTimeByItsWork() {
        Rota rota = Patterns.rota(CHRISTMAS_ROTA.shifts(), "C - - - - - -");
        // Of 24 hours 16 are out of hours, and half of these are rest.
        assertThat(Objects.requireNonNull(post(report(rota, 1, SLOT))
                                .workingTime()
                                .average()
                                .measured())
                        .value())
                .isEqualTo(of(16 * 60));
    }

    @Test
    void aPostOfItsOwnDatesCountsOnlyThemAndFillsUpItsLastWeekForAverages() {
        Slot later = SLOT.withDates(MONDAY.plusDays(2), MONDAY.plusDays(11));
        RotaReport report = report(CHRISTMAS_ROTA, 2, later);
        assertThat(post(report).post()).isEqualTo(new Post(MONDAY.plusDays(2), MONDAY.plusDays(11), true, 4));
        assertThat(value(post(report).tally().nights())).isEqualTo(of(2));
        assertThat(value(post(report).tally().duty())).isEqualTo(of((24 + 24) * 60));
        // The four days after it are Saturday and Sunday on L1, and two nights of the next cycle.
        assertThat(report.slots().get(0).pattern().weeks()).isEqualTo(2);
        assertThat(value(report.slots().get(0).pattern().dutyHours())).isEqualTo(Ratio.of((48 + 25 + 24) * 60, 2));
    }

    @Test
    void cellsOfASlotsPatternAreFoundOnTheCalendar() {
        LocalDate wednesday = MONDAY.plusDays(2);
        Rota rota = CHRISTMAS_ROTA.withRoster(Roster.of(wednesday, 2, List.of(SLOT.withStartWeek(2))));
        SlotDates shared = ENGINE.report(rota).slots().get(0).basis().dates();
        assertThat(shared.dateOf(new CellRef(1, 2))).isEqualTo(wednesday);
        assertThat(shared.dateOf(new CellRef(0, 0))).isEqualTo(wednesday.plusDays(5));
        assertThat(shared.dateOf(new CellRef(1, 1))).isEqualTo(wednesday.plusDays(13));

        Slot changed = SLOT.withStartWeek(2).withChanges(Map.of(wednesday, Cell.of("S")));
        SlotDates own = ENGINE.report(CHRISTMAS_ROTA.withRoster(Roster.of(wednesday, 2, List.of(changed))))
                .slots()
                .get(0)
                .basis()
                .dates();
        assertThat(own.dateOf(new CellRef(0, 2))).isEqualTo(wednesday);
        assertThat(own.datesOf(List.of(new CellRef(1, 0), new CellRef(0, 3), new CellRef(0, 3))))
                .containsExactly(wednesday.plusDays(1), wednesday.plusDays(5));
    }

    @Test
    void fixedDaysOffTakeDutiesOutOfEveryNumber() {
        Slot withoutMondays = SLOT.withFixedDaysOff(Set.of(DayOfWeek.MONDAY));
        RotaReport report = report(CHRISTMAS_ROTA, 2, withoutMondays);
        assertThat(value(post(report).tally().duty())).isEqualTo(of(77 * 60));
        assertThat(value(report.slots().get(0).pattern().dutyHours())).isEqualTo(Ratio.of(77 * 60, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05, 2026-08-31, 264919",
        "2026-08-01, 2026-08-31, 304167",
        "2026-08-01, 2027-07-31, 3650000",
        "2026-08-05, 2026-12-01, 1187231",
        "2028-02-29, 2028-02-29, 10489",
    })
    void payForDatesIsByCalendarMonths(LocalDate first, LocalDate last, long pence) {
        Pay pay = new Pay(
                new Money(3_650_000),
                new Money(3_650_000),
                Money.ZERO,
                List.of(),
                List.of(),
                List.of(),
                Reason.Measured.of("newdeal2002.pay", Quantity.poundsPerYear(of(36_500))));
        PayOnDates onDates = PayOnDates.of(pay, new Post(first, last, false, 0));
        assertThat(onDates.forPost()).isEqualTo(new Money(pence));
        assertThat(onDates.forMonth()).isEqualTo(new Money(304_167));
    }

    /**
     * A one-off holiday on Monday 4 January 2027, a standard day: 8:00 more out of hours over two weeks, 4:00 a week. Under the 2026
     * contract half the hourly rate for them is 0.5 x 4/40 of the basic pay of 41,400: 2,070 a year more.
     */
    @Test
    void aOneOffBankHolidayIsPaidAndCountedLikeOneOfWales() {
        LocalDate monday = NEW_YEAR.plusDays(3);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S - -", "S S S S S - -");
        Roster roster = Roster.of(monday, 2, List.of(SLOT));
        PostReport without = post(ENGINE.report(rota.withRoster(roster)));
        PostReport with = post(ENGINE.report(
                rota.withRoster(roster.withBankHolidays(List.of(new OneOffHoliday(monday, "Coronation"))))));
        assertThat(value(with.tally().outOfHours()).minus(value(without.tally().outOfHours())))
                .isEqualTo(of(8 * 60));
        assertThat(value(with.bankHolidays().worked())).isEqualTo(of(1));
        assertThat(value(with.bankHolidays().owed())).isEqualTo(of(1));
        assertThat(Objects.requireNonNull(with.pay().wales2026())
                        .year()
                        .minus(Objects.requireNonNull(without.pay().wales2026()).year()))
                .isEqualTo(new Money(207_000));
        assertThat(with.pay().newDeal()).isEqualTo(without.pay().newDeal());
    }

    @Test
    void payOfADoctorIsThatOfTheContractTheyAreOn() {
        DoctorPay pay = post(SLOT).pay();
        assertThat(pay.own()).isSameAs(pay.wales2026());
        Money difference = Objects.requireNonNull(pay.wales2026())
                .year()
                .minus(Objects.requireNonNull(pay.newDeal()).year());
        assertThat(pay.difference()).isEqualTo(difference);
    }
}
