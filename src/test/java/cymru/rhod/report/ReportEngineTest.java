package cymru.rhod.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.cases.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportEngineTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 5);
    private static final ReportEngine ENGINE = new ReportEngine(
            FigureFiles.builtIn(), BankHolidays.of(Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 25))));

    private static final Rota WEEK = Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY), "S S S S S - -");

    private static Doctor doctor(Grade grade, int point, String share) {
        return new Doctor(
                grade,
                point,
                point,
                ContractChoice.WALES_2026,
                Ratio.of(new BigDecimal(share)),
                Placement.HOSPITAL,
                false,
                null,
                Map.of());
    }

    private static Rota withSlot(Rota rota, int weeks, LocalDate start, Slot slot) {
        return rota.withRoster(Roster.of(start, weeks, List.of(slot)));
    }

    private static Slot slot(int startWeek, Doctor doctor, Map<LocalDate, Cell> changes) {
        return Slot.of("s1", "Slot 1", startWeek).withDoctor(doctor).withChanges(changes);
    }

    private static List<String> assumed(Rota rota) {
        return ENGINE.report(rota).assumed().stream().map(Reason.Assumed::id).toList();
    }

    @Test
    void aSlotBeginsWithItsOwnWeekdayInItsStartWeek() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY), "- - L1 - - - -", "S - - - - - -");
        // From Wednesday of week 1: the long day, then the Monday of week 2.
        SlotReport report = ENGINE.report(withSlot(rota, 1, WEDNESDAY, slot(1, null, Map.of())))
                .slots()
                .get(0);
        assertThat(report.pattern().dutyHours().value().value()).isEqualTo(Ratio.of(750 + 480));
    }

    @Test
    void aBankHolidayWorkedIsOutOfHours() {
        Rota rota = withSlot(WEEK, 4, LocalDate.of(2026, 8, 10), slot(1, doctor(Grade.F2, 0, "1"), Map.of()));
        SlotReport report = ENGINE.report(rota).slots().get(0);
        assertThat(report.bankHolidayMinutes()).isEqualTo(480);
        assertThat(Objects.requireNonNull(report.pattern().wales2026().outOfHours())
                        .value()
                        .value())
                .isEqualTo(Ratio.of(480, 4));
        // 2 hours a week at half the hourly rate: 51,750 / 40 x 1
        assertThat(Objects.requireNonNull(report.wales2026()).annualPay().pounds())
                .isEqualTo("53043.75");
        assertThat(report.pattern().newDeal().band().code()).isEqualTo("none");
    }

    @Test
    void aNightIntoABankHolidayIsOutOfHoursOnlyOnce() {
        Rota rota = Patterns.rota(List.of(Patterns.NIGHT), "- - - - - - N1");
        SlotReport report = ENGINE.report(
                        withSlot(rota, 4, LocalDate.of(2026, 8, 10), slot(1, doctor(Grade.F2, 0, "1"), Map.of())))
                .slots()
                .get(0);
        // Sunday 21:15 to Monday 09:15: out of hours until 07:00 by the clock, on the bank holiday also until 09:15.
        assertThat(report.bankHolidayMinutes()).isEqualTo(9 * 60 + 15);
        assertThat(Objects.requireNonNull(report.pattern().wales2026().outOfHours())
                        .value()
                        .value())
                .isEqualTo(Ratio.of(4 * 585 + 135, 4));
    }

    @Test
    void datedLeaveIsPaidAsTheDayItReplacesAndOffIsNot() {
        LocalDate day = WEDNESDAY.plusDays(1);
        Slot working = slot(1, doctor(Grade.F2, 0, "1"), Map.of());
        for (DayMark paid : List.of(DayMark.LEAVE, DayMark.STUDY, DayMark.SICK, DayMark.LIEU)) {
            Slot away = slot(1, doctor(Grade.F2, 0, "1"), Map.of(day, Cell.marked(paid)));
            assertThat(hours(withSlot(WEEK, 4, WEDNESDAY, away)))
                    .isEqualTo(hours(withSlot(WEEK, 4, WEDNESDAY, working)));
        }
        for (DayMark unpaid : List.of(DayMark.OFF, DayMark.ZERO, DayMark.ABSENT)) {
            Slot off = slot(1, doctor(Grade.F2, 0, "1"), Map.of(day, Cell.marked(unpaid)));
            assertThat(hours(withSlot(WEEK, 4, WEDNESDAY, off))).isEqualTo(Ratio.of(19 * 480, 4));
        }
    }

    private static Ratio hours(Rota rota) {
        return ENGINE.report(rota).slots().get(0).pattern().dutyHours().value().value();
    }

    @Test
    void aSlotWithAShareIsLessThanFullTimeAndItsCodeComesFromItsHours() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S - - - -");
        SlotReport report = ENGINE.report(withSlot(rota, 4, WEDNESDAY, slot(1, doctor(Grade.F2, 0, "0.8"), Map.of())))
                .slots()
                .get(0);
        assertThat(Objects.requireNonNull(report.pattern().newDeal().basicShare())
                        .code())
                .isEqualTo("F6");
        assertThat(Objects.requireNonNull(report.wales2026()).basicPay().pounds())
                .isEqualTo("41400.00");
    }

    @Test
    void aVacantSlotHasHoursAndABandButNoPay() {
        SlotReport report = ENGINE.report(withSlot(WEEK, 4, WEDNESDAY, slot(1, null, Map.of())))
                .slots()
                .get(0);
        assertThat(report.newDeal()).isNull();
        assertThat(report.wales2026()).isNull();
        assertThat(report.pattern().dutyHours().value().value()).isEqualTo(Ratio.of(2400));
    }

    @Test
    void theCostAddsUpFilledSlotsAndCountsVacanciesApart() {
        Roster roster = Roster.of(
                WEDNESDAY,
                4,
                List.of(
                        Slot.of("a", "A", 1).withDoctor(doctor(Grade.F1, 0, "1")),
                        Slot.of("b", "B", 1).withDoctor(doctor(Grade.F2, 0, "1")),
                        Slot.of("c", "C", 1)));
        RotaCost cost = ENGINE.report(WEEK.withRoster(roster)).cost();
        assertThat(cost.doctors()).isEqualTo(2);
        assertThat(cost.vacancies()).isEqualTo(1);
        assertThat(Objects.requireNonNull(cost.newDeal()).pounds()).isEqualTo("83448.45"); // 38,460.45 + 44,988
    }

    @Test
    void aRosterWithoutADoctorHasNoCost() {
        RotaCost cost = ENGINE.report(withSlot(WEEK, 4, WEDNESDAY, slot(1, null, Map.of())))
                .cost();
        assertThat(cost.newDeal()).isNull();
        assertThat(cost.wales2026()).isNull();
        assertThat(cost.reason()).isEqualTo(Reason.Unknown.of("cost.no-doctors"));
        assertThat(cost.vacancies()).isEqualTo(1);
    }

    @Test
    void withoutARosterTheCostIsOneDoctorAWeekAtTheRotasOwnPoint() {
        RotaCost unknown = ENGINE.report(WEEK).cost();
        assertThat(unknown.newDeal()).isNull();
        assertThat(unknown.reason()).isInstanceOf(Reason.Unknown.class);
        Rota graded = WEEK.withSettings(WEEK.settings().withGrade(Grade.CORE_TRAINEE, 2, 2));
        RotaCost cost = ENGINE.report(graded).cost();
        assertThat(Objects.requireNonNull(cost.newDeal()).pounds()).isEqualTo("54703.00");
        assertThat(Objects.requireNonNull(cost.wales2026()).pounds()).isEqualTo("64170.00");
    }

    @ParameterizedTest
    @CsvSource({"F1, 0, 36/5", "StR, 2, 36/5", "StR, 3, 41/5", "F2, , 36/5", "StR, , 36/5", "StR-core, 5, 41/5"})
    void leaveWeeksFollowGradeAndPoint(String grade, Integer point, String weeks) {
        Rota rota = WEEK.withSettings(WEEK.settings()
                .withGrade(Grade.ofCode(grade).orElseThrow(), point, null)
                .withCover(CoverSettings.DERIVED));
        Reason.Measured leave = (Reason.Measured)
                ENGINE.report(rota).template().dutyHoursWithCover().from().get(1);
        assertThat(leave.value().value()).isEqualTo(Table.number(weeks));
        assertThat(assumed(rota)).contains("leave-weeks", "leave-week-hours", "prospective-cover");
        assertThat(assumed(rota).contains("leave-weeks-longer-service"))
                .isEqualTo(grade.equals("StR") && point == null);
    }

    @Test
    void leaveOfARosterIsTheMeanOfItsDoctors() {
        Roster roster = Roster.of(
                WEDNESDAY,
                4,
                List.of(
                        Slot.of("a", "A", 1).withDoctor(doctor(Grade.F1, 0, "1")),
                        Slot.of("b", "B", 1).withDoctor(doctor(Grade.REGISTRAR, 5, "1"))));
        Rota rota = WEEK.withSettings(WEEK.settings().withCover(CoverSettings.DERIVED))
                .withRoster(roster);
        Reason.Measured leave = (Reason.Measured)
                ENGINE.report(rota).template().dutyHoursWithCover().from().get(1);
        assertThat(leave.value().value()).isEqualTo(Ratio.of(77, 10));
    }

    private static ShiftType nonResident(WorkOnCall work) {
        return Patterns.ON_CALL.withWorkOnCall(work);
    }

    @Test
    void nonResidentOnCallWithoutExpectedWorkHasNoHoursAndNoPayIn2026() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, nonResident(null)), "C S S S S - -");
        RotaReport report = ENGINE.report(rota);
        assertThat(report.template().wales2026().averageHours()).isNull();
        assertThat(report.pay()).allSatisfy(row -> assertThat(row.wales2026()).isNull());
        assertThat(report.pay()).allSatisfy(row -> assertThat(row.newDeal()).isNotNull());
        assertThat(report.unknown())
                .map(Reason.Unknown::id)
                .contains("wales2026.nroc-work", "wales2026.nroc-availability");
        assertThat(report.template().wales2026().rules())
                .filteredOn(rule -> rule.verdict() == Verdict.UNKNOWN)
                .map(rule -> rule.rule().name())
                .containsExactly("weekly-hours", "work-in-168-hours");
    }

    @Test
    void itsNormalDayIsOrdinaryWorkAndItsExpectedWorkIsPaidBesides() {
        ExpectedWork work = new ExpectedWork(0, 90);
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, nonResident(new WorkOnCall(work, new ExpectedWork(0, 240)))),
                "C S S S S C -");
        RotaReport report = ENGINE.report(rota);
        assertThat(Objects.requireNonNull(report.template().wales2026().averageHours())
                        .value()
                        .value())
                .isEqualTo(Ratio.of(5 * 480 + 90 + 240));
        assertThat(Objects.requireNonNull(report.template().wales2026().outOfHours())
                        .value()
                        .value())
                .isEqualTo(Ratio.of(330));
        Reason.Unknown left = Objects.requireNonNull(report.pay().get(0).wales2026())
                .leftOut()
                .get(0);
        assertThat(left.id()).isEqualTo("wales2026.nroc-availability");
        assertThat(assumed(rota)).contains("rest-differs-from-work");
    }

    @ParameterizedTest
    @CsvSource({
        // F1 2026/27: 40 h and 330 min of expected work out of hours, 16 + 24 hours available a week
        "PERCENT_OF_BASIC, 8, 3312.00", // 8 % of 41,400
        "MULTIPLE_OF_PLAIN_RATE, 0.5, 17853.75", // (40 - 5.5) hours x 1,035 x 0.5
        "POUNDS_PER_DUTY, 20, 2080.00" // two duties in each of 52 weeks
    })
    void theUsersOwnRateForBeingAvailableIsALineMarkedAsTheirs(AvailabilityRate.Mode mode, String rate, String amount) {
        ExpectedWork work = new ExpectedWork(0, 90);
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, nonResident(new WorkOnCall(work, new ExpectedWork(0, 240)))),
                "C S S S S C -");
        Rota rated = rota.withSettings(
                rota.settings().withAvailability(new AvailabilityRate(mode, Ratio.of(new BigDecimal(rate)))));
        RotaReport report = ENGINE.report(rated);
        assertThat(Objects.requireNonNull(report.pay().get(0).wales2026()).lines())
                .filteredOn(line -> line.id().equals("nroc-availability"))
                .map(line -> line.amount().pounds().toPlainString())
                .containsExactly(amount);
        assertThat(report.unconfirmed()).map(figure -> figure.id()).contains("wales2026.nroc-availability");
        assertThat(report.unknown()).isEmpty();
        assertThat(assumed(rated)).contains("nroc-own-rate");
    }

    @Test
    void availabilityInPercentOfBasicPayFollowsTheHoursWhereNoShareIsGiven() {
        ExpectedWork none = new ExpectedWork(0, 0);
        Rota rota =
                Patterns.rota(List.of(Patterns.STANDARD_DAY, nonResident(new WorkOnCall(none, none))), "C S S - - - -");
        AvailabilityRate eightPercent = new AvailabilityRate(AvailabilityRate.Mode.PERCENT_OF_BASIC, Ratio.of(8));
        RotaReport report = ENGINE.report(rota.withSettings(
                rota.settings().withLessThanFullTime(true, Ratio.ONE).withAvailability(eightPercent)));
        // 8 % of 41,400 for 24 hours of 40
        assertThat(Objects.requireNonNull(report.pay().get(0).wales2026()).lines())
                .filteredOn(line -> line.id().equals("nroc-availability"))
                .map(line -> line.amount().pounds().toPlainString())
                .containsExactly("1987.20");
    }

    @Test
    void thePayYearIsTheFilesElseTheRostersElseTheNewest() {
        assertThat(ENGINE.payYear(WEEK)).isEqualTo(new PayYear(2026));
        Rota dated = withSlot(WEEK, 4, LocalDate.of(2026, 3, 31), slot(1, null, Map.of()));
        assertThat(ENGINE.payYear(dated)).isEqualTo(new PayYear(2025));
        assertThat(assumed(dated)).contains("pay-year", "pay-year-runs-over", "wales2026-contract-date");
        Rota past = withSlot(WEEK, 4, LocalDate.of(2021, 8, 4), slot(1, null, Map.of()));
        assertThat(ENGINE.payYear(past)).isEqualTo(new PayYear(2026));
        Rota own = WEEK.withSettings(WEEK.settings().withPayYear(new PayYear(2024)));
        assertThat(ENGINE.payYear(own)).isEqualTo(new PayYear(2024));
        assertThat(ENGINE.report(own).pay())
                .allSatisfy(row -> assertThat(row.wales2026()).isNull());
        assertThat(ENGINE.report(own).unknown()).map(Reason.Unknown::id).contains("basic-pay");
        Rota future = WEEK.withSettings(WEEK.settings().withPayYear(new PayYear(2040)));
        assertThatThrownBy(() -> ENGINE.report(future)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundingThatWouldChangeAnAnswerIsSaid() {
        // 48:00 and a third of a minute: over 48 exactly, 48:00 when rounded
        ShiftType day = ShiftType.of("D", "08:00", "9:36", DutyKind.STANDARD_DAY);
        ShiftType longer = ShiftType.of("L", "08:00", "9:37", DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(day, longer), "D D D D D - -", "D D D D D - -", "D D D D L - -");
        assertThat(ENGINE.report(rota).template().newDeal().band().code()).startsWith("2");
        assertThat(assumed(rota)).contains("rounding");
        assertThat(assumed(WEEK)).doesNotContain("rounding");
    }

    @Test
    void overlappingDutiesAreAFindingWithTheirCells() {
        ShiftType evening = ShiftType.of("E", "16:00", "4:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, evening), "S+E S S S S - -");
        PatternReport report = ENGINE.report(rota).template();
        assertThat(Objects.requireNonNull(report.overlaps()).value().value()).isEqualTo(Ratio.of(60));
        assertThat(report.dutyHours().value().value()).isEqualTo(Ratio.of(5 * 480 + 180));
        assertThat(report.overlaps().cells()).hasSize(1);
    }

    @Test
    void aStandardDayThatEndsAfterNineteenOnFridaysShowsTheOtherWeekendCount() {
        ShiftType clinic = ShiftType.of("K", "11:30", "8:00", DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, clinic), "S S S S K - -", "S S S S S - -");
        assertThat(assumed(rota)).contains("evening-clinic");
    }

    @Test
    void standardDaysThatOverlapCountOnceInAWeekOfLeave() {
        ShiftType late = ShiftType.of("T", "11:00", "8:00", DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, late), "S+T S+T S+T S+T S+T - -");
        Rota covered = rota.withSettings(rota.settings().withCover(new CoverSettings(true, Ratio.of(7), null)));
        assertThat(ENGINE.report(covered)
                        .template()
                        .dutyHoursWithCover()
                        .value()
                        .value())
                .isEqualTo(Ratio.of(3000));
    }

    @Test
    void fromFortyHoursOnTheNormalDayIsThatOfFullTimeAlsoLessThanFullTime() {
        ShiftType early = ShiftType.of("E", "07:30", "8:00", DutyKind.STANDARD_DAY);
        Rota forty = Patterns.rota(List.of(early), "E E E E E - -");
        Rota under = Patterns.rota(List.of(early), "E E E E - - -");
        assertThat(ENGINE.report(lessThanFullTime(forty))
                        .template()
                        .newDeal()
                        .band()
                        .code())
                .isEqualTo("none");
        assertThat(ENGINE.report(lessThanFullTime(under))
                        .template()
                        .newDeal()
                        .band()
                        .code())
                .isEqualTo("FB");
    }

    private static Rota lessThanFullTime(Rota rota) {
        return rota.withSettings(rota.settings().withLessThanFullTime(true, Ratio.ONE));
    }

    @Test
    void aSlotOfARotaOfLessThanFullTimeIsLessThanFullTimeToo() {
        Rota rota = lessThanFullTime(Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S - - - -"));
        SlotReport slot = ENGINE.report(withSlot(rota, 2, WEDNESDAY, slot(1, doctor(Grade.F2, 0, "1"), Map.of())))
                .slots()
                .get(0);
        assertThat(Objects.requireNonNull(slot.newDeal()).annualPay().pounds()).isEqualTo("26992.80"); // F6 of 44,988
        assertThat(Objects.requireNonNull(slot.wales2026()).annualPay().pounds())
                .isEqualTo("31050.00"); // 24 of 40 h
    }

    @Test
    void theAverageWithCoverIsNeverBelowNone() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S - - - - - -");
        Rota covered = rota.withSettings(rota.settings().withCover(new CoverSettings(true, Ratio.of(13), 2400L)));
        assertThat(ENGINE.report(covered)
                        .template()
                        .dutyHoursWithCover()
                        .value()
                        .value())
                .isEqualTo(Ratio.ZERO);
    }

    @Test
    void aFoundationDoctorsSurgicalPremiumIsLeftOutAndSaid() {
        Doctor surgeon = new Doctor(
                Grade.F1, 0, 0, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, true, null, Map.of());
        Rota rota = withSlot(WEEK, 2, WEDNESDAY, slot(1, surgeon, Map.of()));
        assertThat(Objects.requireNonNull(ENGINE.report(rota).slots().get(0).wales2026())
                        .annualPay()
                        .pounds())
                .isEqualTo("41400.00");
        assertThat(assumed(rota)).contains("wales2026-omfs-foundation");
    }

    @Test
    void dutiesThatOverlapAreSaidWithTheirPlaces() {
        ShiftType evening = ShiftType.of("E", "16:00", "4:00", DutyKind.FULL_SHIFT);
        assertThat(assumed(Patterns.rota(List.of(Patterns.STANDARD_DAY, evening), "S+E S S S S - -")))
                .contains("overlap");
    }

    @Test
    void aShareOnAFullPatternIsSaid() {
        Rota rota = withSlot(WEEK, 2, WEDNESDAY, slot(1, doctor(Grade.F2, 0, "0.8"), Map.of()));
        assertThat(assumed(rota)).contains("share-but-full-time");
    }
}
