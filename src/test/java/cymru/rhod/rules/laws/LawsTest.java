package cymru.rhod.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.cases.Measuring;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.samples.RandomRotas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every rota, tried on many drawn from seeds. */
class LawsTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static PatternReport template(Rota rota) {
        return ENGINE.report(rota).template();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalRotasGiveEqualReports(long seed) {
        assertThat(ENGINE.report(new RandomRotas(seed).worked()))
                .isEqualTo(ENGINE.report(new RandomRotas(seed).worked()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void startingTheCycleInAnotherWeekChangesNoNumber(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        List<Week> rotated = new ArrayList<>(rota.weeks());
        Collections.rotate(rotated, 1 + (int) (seed % rota.weeks().size()));
        PatternReport before = template(rota);
        PatternReport after = template(rota.withWeeks(rotated));
        assertThat(numbers(after)).isEqualTo(numbers(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePatternTwiceIsTheSamePattern(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        List<Week> twice = new ArrayList<>(rota.weeks());
        twice.addAll(rota.weeks());
        assertThat(numbers(template(rota.withWeeks(twice)))).isEqualTo(numbers(template(rota)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingADutyNeverLowersHours(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        CellRef free = firstFree(rota);
        if (free == null) {
            return;
        }
        PatternReport before = template(rota);
        for (ShiftType shift : rota.shifts()) {
            PatternReport after = template(rota.withCells(Map.of(free, Cell.of(shift.code()))));
            assertThat(value(after.dutyHours())).isGreaterThanOrEqualTo(value(before.dutyHours()));
            assertThat(value(after.weekendsWorked())).isGreaterThanOrEqualTo(value(before.weekendsWorked()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMinuteOnDutyCountsOnce(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        List<Duty> duties = Measuring.measure(rota).cycle().duties();
        boolean[] onDuty = new boolean[(int) (rota.weeks().size() * Minutes.PER_WEEK)];
        boolean[] unsocial = new boolean[onDuty.length];
        for (Duty duty : duties) {
            Interval time = duty.time();
            for (long minute = time.startInclusive(); minute < time.endExclusive(); minute++) {
                int at = Math.floorMod(minute, onDuty.length);
                onDuty[at] = true;
                unsocial[at] = isUnsocial(at);
            }
        }
        HoursCount hours = Measuring.measure(rota).hours();
        assertThat(hours.duty()).isEqualTo(count(onDuty));
        assertThat(hours.unsocial()).isEqualTo(count(unsocial));
        assertThat(hours.standard() + hours.fullShift() + hours.partialShift() + hours.onCall())
                .isEqualTo(hours.duty());
        assertThat(template(rota).rows().stream()
                        .mapToLong(row -> row.dutyMinutes())
                        .sum())
                .isEqualTo(hours.duty());
        assertThat(template(rota).onDutyMinutes().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(hours.duty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hoursByKindAddUpToTheAverageJudged(long seed) {
        Rota rota = without(new RandomRotas(seed).worked(), Definition.AVERAGES);
        var measures = Measuring.measure(rota);
        var kinds = measures.hoursByKind();
        assertThat(kinds.standard()
                        .plus(kinds.fullShift())
                        .plus(kinds.partialShift())
                        .plus(kinds.onCall()))
                .isEqualTo(value(measures.dutyHoursWithCover()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBandAgreesWithItsVerdicts(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        PatternReport report = template(rota);
        Band band = report.newDeal().band();
        if (!report.newDeal().isCompliant()) {
            assertThat(band).isEqualTo(Band.BAND_3);
        }
        boolean workingTimeCounts = rota.settings().definitions().takesAlternative(Definition.WTR_BREACH_IS_BAND_3);
        if (band == Band.BAND_3 && !workingTimeCounts) {
            assertThat(report.newDeal().isCompliant()).isFalse();
        }
        assertThat(report.newDeal().path().outcome()).isEqualTo(band.code());
        assertThat(report.newDeal().path().from()).isNotEmpty();
        assertThat(report.newDeal().path().alternatives())
                .allSatisfy(alternative -> assertThat(alternative.outcome()).isNotEqualTo(band.code()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBrokenSaysWhere(long seed) {
        PatternReport report = template(new RandomRotas(seed).worked());
        for (RuleResult result : report.newDeal().limits()) {
            assertThat(result.cells())
                    .allSatisfy(cell -> assertThat(cell.week()).isLessThan(report.weeks()));
            boolean isAverage = result.rule().name().endsWith("hours-limit");
            if (result.isBroken() && !isAverage && !result.rule().name().equals("shortest-off-duty")) {
                assertThat(result.cells()).as(result.rule().id()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesOfPayAddUpToTheTotal(long seed) {
        RotaReport report = ENGINE.report(new RandomRotas(seed).worked());
        for (PayRow row : report.pay()) {
            for (Pay pay : new Pay[] {row.newDeal(), row.wales2026()}) {
                if (pay != null) {
                    long sum = pay.lines().stream()
                            .map(PayLine::amount)
                            .mapToLong(Money::pence)
                            .sum();
                    assertThat(sum)
                            .isBetween(
                                    pay.annualPay().pence() - 2, pay.annualPay().pence() + 2);
                    assertThat(pay.basicPay()).isEqualTo(pay.lines().get(0).amount());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUnchangedSlotOnWholeCyclesIsTheTemplate(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        LocalDate start = LocalDate.of(2026, 8, 3).plusDays(seed % 7);
        int startWeek = 1 + (int) (seed % rota.weeks().size());
        Doctor doctor = new Doctor(
                rota.settings().grade(),
                0,
                0,
                ContractChoice.WALES_2026,
                Ratio.ONE,
                Placement.HOSPITAL,
                false,
                28,
                Map.of());
        Slot slot =
                Slot.of("s1", "Slot 1", startWeek).withDoctor(rota.settings().lessThanFullTime() ? null : doctor);
        Rota once = rota.withRoster(Roster.of(start, rota.weeks().size(), List.of(slot)));
        Rota twice = rota.withRoster(Roster.of(start, 2 * rota.weeks().size(), List.of(slot)));
        SlotReport shared = ENGINE.report(once).slots().get(0);
        SlotReport computed = ENGINE.report(twice).slots().get(0);
        assertThat(numbers(shared.pattern())).isEqualTo(numbers(computed.pattern()));
        assertThat(shared.newDeal() == null ? null : shared.newDeal().annualPay())
                .isEqualTo(
                        computed.newDeal() == null ? null : computed.newDeal().annualPay());
        assertThat(shared.wales2026() == null ? null : shared.wales2026().annualPay())
                .isEqualTo(
                        computed.wales2026() == null
                                ? null
                                : computed.wales2026().annualPay());
        if (rota.settings().lessThanFullTime() || rota.settings().grade() != Grade.F1) {
            assertThat(value(shared.pattern().dutyHours()))
                    .isEqualTo(value(template(rota).dutyHours()));
        }
    }

    private static Rota without(Rota rota, Definition definition) {
        return rota.withSettings(
                rota.settings().withDefinitions(rota.settings().definitions().with(definition, false)));
    }

    /** Everything that does not depend on where the cycle starts or how often it is written down. */
    private static List<Object> numbers(PatternReport report) {
        List<Object> numbers = new ArrayList<>();
        for (Reason.Measured measured : new Reason.Measured[] {
            report.dutyHours(),
            report.workHours(),
            report.dutyHoursWithCover(),
            report.workHoursWithCover(),
            report.outOfHoursFraction(),
            report.weekendFrequency(),
            report.longestDuty(),
            report.shortestOffDuty(),
            report.longestRunOfDutyDays(),
            report.workingTime().averageHours(),
            report.wales2026().averageHours(),
            report.wales2026().outOfHours()
        }) {
            numbers.add(measured == null ? "none" : value(measured));
        }
        report.newDeal().limits().forEach(result -> numbers.add(result.verdict()));
        report.workingTime().rules().forEach(result -> numbers.add(result.verdict()));
        report.wales2026().rules().forEach(result -> numbers.add(result.verdict()));
        numbers.add(report.newDeal().band());
        return numbers;
    }

    private static Ratio value(Reason.Measured measured) {
        return Objects.requireNonNull(measured).value().value();
    }

    private static CellRef firstFree(Rota rota) {
        for (int day = 0; day < rota.weeks().size() * 7; day++) {
            if (rota.cell(CellRef.ofDayIndex(day)).equals(Cell.OFF)) {
                return CellRef.ofDayIndex(day);
            }
        }
        return null;
    }

    private static boolean isUnsocial(int minuteOfCycle) {
        int minuteOfWeek = minuteOfCycle % (int) Minutes.PER_WEEK;
        int hour = minuteOfWeek % (int) Minutes.PER_DAY / 60;
        return minuteOfWeek >= 5 * Minutes.PER_DAY || hour < 7 || hour >= 19;
    }

    private static long count(boolean[] minutes) {
        long count = 0;
        for (boolean minute : minutes) {
            count += minute ? 1 : 0;
        }
        return count;
    }
}
