package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pay under both contracts against published and derived amounts. */
class PayCasesTest {

    static Stream<List<String>> banded() {
        return Table.rows("pay-2002.csv");
    }

    static Stream<List<String>> hoursBased() {
        return Table.rows("pay-2026.csv");
    }

    static Stream<List<String>> shares() {
        return Table.rows("equitable-pay.csv");
    }

    @ParameterizedTest
    @MethodSource("banded")
    void payByBand(List<String> row) {
        Figures figures = figures(row.get(2));
        Grade grade = Grade.ofCode(row.get(0)).orElseThrow();
        NewDealResult result = result(band(row.get(3)), Table.number(row.get(4)), figures);
        assertThat(BandedPay.of(result, grade, Integer.parseInt(row.get(1)), Placement.HOSPITAL, figures)
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualTo(row.get(5));
    }

    @Test
    void aRegistrarInAPracticeIsPaidTheFixedSupplementInsteadOfAnyBand() {
        Figures figures = figures("2026/27");
        for (Band band : List.of(Band.NONE, Band.BAND_1B, Band.BAND_3)) {
            NewDealResult result = result(band, Ratio.ONE, figures);
            assertThat(BandedPay.of(result, Grade.REGISTRAR, 0, Placement.GP_PRACTICE, figures)
                            .orElseThrow()
                            .annualPay()
                            .pounds())
                    .isEqualTo("69521.70");
        }
    }

    @Test
    void aFoundationDoctorInAPracticeIsPaidTheBandOfTheHours() {
        Figures figures = figures("2026/27");
        NewDealResult unbanded = result(Band.NONE, Ratio.ONE, figures);
        assertThat(BandedPay.of(unbanded, Grade.F1, 0, Placement.GP_PRACTICE, figures)
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualTo("38460.45");
        assertThat(BandedPay.of(unbanded, Grade.F2, 0, Placement.GP_PRACTICE, figures)
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualTo("44988.00");
    }

    @Test
    void belowTwentyHoursThereIsNoNumber() {
        Figures figures = figures("2026/27");
        BasicShare outside = EquitablePay.share(hours(Ratio.of(1199)), figures);
        NewDealResult result = new NewDealResult(
                WorkingPattern.FULL_SHIFT,
                List.of(),
                Band.BAND_FB,
                figures.get(NewDealFigures.supplement(Band.BAND_FB)),
                Reason.Decided.of(BandDecision.RULE, "FB"),
                outside,
                null);
        assertThat(BandedPay.of(result, Grade.F2, 0, Placement.HOSPITAL, figures))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shares")
    void shareOfBasicPay(List<String> row) {
        BasicShare share = EquitablePay.share(hours(Table.number(row.get(0)).times(60)), figures("2026/27"));
        if (row.get(1).equals("-")) {
            assertThat(share.code()).isNull();
            assertThat(share.share()).isNull();
        } else {
            assertThat(share.code()).isEqualTo(row.get(1));
            assertThat(share.share()).isEqualTo(Table.number(row.get(2)));
        }
    }

    @ParameterizedTest
    @MethodSource("hoursBased")
    void payByHours(List<String> row) {
        Wales2026Hours hours = Wales2026Hours.ofAverages(
                Table.number(row.get(4)).times(60), Table.number(row.get(5)).times(60));
        HoursBasedPay.Payee payee = new HoursBasedPay.Payee(
                Grade.ofCode(row.get(0)).orElseThrow(),
                Integer.valueOf(row.get(1)),
                row.get(3).equals("-") ? null : Table.number(row.get(3)),
                Placement.ofCode(row.get(6)).orElseThrow(),
                row.get(7).equals("yes"),
                null);
        assertThat(HoursBasedPay.of(hours, payee, figures(row.get(2)))
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualTo(row.get(8));
    }

    @Test
    void workExpectedOnCallIsALineOfItsOwnWithinTheSameTotal() {
        // 46 h a week with 10 out of hours; of them 3 h on call, 2 of those out of hours.
        Wales2026Hours hours =
                new Wales2026Hours(1, 46 * 60L, 10 * 60L, 40 * 60, 3 * 60, 2 * 60, 1, 0, List.of(), List.of());
        Pay pay = HoursBasedPay.of(hours, registrar(null, List.of()), figures("2026/27"))
                .orElseThrow();
        Pay withoutCall = HoursBasedPay.of(
                        Wales2026Hours.ofAverages(Ratio.of(46 * 60), Ratio.of(10 * 60)),
                        registrar(null, List.of()),
                        figures("2026/27"))
                .orElseThrow();

        assertThat(pay.annualPay()).isEqualTo(withoutCall.annualPay());
        // Registrar 1: 1,423.125 for each weekly hour.
        assertThat(amounts(pay))
                .containsExactly(
                        "basic 56925.00", "additional-hours 4269.38", "out-of-hours 5692.50", "nroc-work 5692.50");
        assertThat(pay.isWhole()).isFalse();
    }

    @Test
    void workOnCallThatBasicPayCoversEarnsOnlyItsUnsocialPart() {
        Wales2026Hours hours =
                new Wales2026Hours(1, 40 * 60L, 2 * 60L, 40 * 60, 3 * 60, 2 * 60, 1, 0, List.of(), List.of());

        assertThat(amounts(HoursBasedPay.of(hours, registrar(null, List.of()), figures("2026/27"))
                        .orElseThrow()))
                .containsExactly("basic 56925.00", "nroc-work 1423.13");
    }

    @ParameterizedTest
    @CsvSource({"false, 5265.56", "true, 5692.50"})
    void aRateByTheHourRunsDuringWorkOnlyIfChosen(boolean duringWork, String availability) {
        Wales2026Hours hours =
                new Wales2026Hours(1, 43 * 60L, 2 * 60L, 40 * 60, 3 * 60, 2 * 60, 1, 0, List.of(), List.of());
        AvailabilityRate rate =
                new AvailabilityRate(AvailabilityRate.Mode.MULTIPLE_OF_PLAIN_RATE, Ratio.of(1, 10), duringWork);

        assertThat(amounts(HoursBasedPay.of(hours, registrar(rate, List.of()), figures("2026/27"))
                        .orElseThrow()))
                .contains("nroc-availability " + availability);
    }

    @Test
    void premiaOfTheUsersOwnArePaidAndCountForThePensionWhereTheyShould() {
        List<Premium> premia = List.of(
                new Premium("Flexible", Money.ofPounds(2000), true),
                new Premium("Hard to fill", Money.ofPounds(1000), false));
        HoursBasedPay.Payee payee =
                new HoursBasedPay.Payee(Grade.REGISTRAR, 0, Ratio.of(1, 2), Placement.HOSPITAL, false, null, premia);
        Pay pay = HoursBasedPay.of(Wales2026Hours.ofAverages(Ratio.of(20 * 60), Ratio.ZERO), payee, figures("2026/27"))
                .orElseThrow();

        assertThat(amounts(pay)).containsExactly("basic 28462.50", "own-premium 1000.00", "own-premium 500.00");
        assertThat(pay.annualPay().pounds()).isEqualTo("29962.50");
        assertThat(pay.pensionablePay().pounds()).isEqualTo("29462.50");
        assertThat(pay.restsOnOwn()).isTrue();
    }

    @Test
    void outOfHoursWorkOfAPracticeIsPaidOnTopOfThePremium() {
        HoursBasedPay.Payee payee =
                new HoursBasedPay.Payee(Grade.REGISTRAR, 0, Ratio.ONE, Placement.GP_PRACTICE, false, null, List.of());
        Pay without = HoursBasedPay.of(
                        Wales2026Hours.ofAverages(Ratio.of(40 * 60), Ratio.ZERO), payee, figures("2026/27"))
                .orElseThrow();
        Pay with = HoursBasedPay.of(
                        Wales2026Hours.ofAverages(Ratio.of(42 * 60), Ratio.of(2 * 60)), payee, figures("2026/27"))
                .orElseThrow();

        assertThat(amounts(without)).containsExactly("basic 56925.00", "gp-premium 17077.50");
        assertThat(amounts(with))
                .containsExactly(
                        "basic 56925.00", "additional-hours 2846.25", "out-of-hours 1423.13", "gp-premium 17077.50");
    }

    @ParameterizedTest
    @CsvSource({"none, 59957.00", "1B, 83939.80", "1A, 89935.50", "3, 119914.00"})
    void aBandIsPaidWithoutAPattern(String band, String pay) {
        assertThat(BandedPay.ofBand(
                                Band.ofCode(band).orElseThrow(),
                                Ratio.ONE,
                                Grade.REGISTRAR,
                                4,
                                Placement.HOSPITAL,
                                figures("2026/27"))
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualTo(pay);
    }

    private static HoursBasedPay.Payee registrar(AvailabilityRate rate, List<Premium> premia) {
        return new HoursBasedPay.Payee(Grade.REGISTRAR, 0, Ratio.ONE, Placement.HOSPITAL, false, rate, premia);
    }

    private static List<String> amounts(Pay pay) {
        return pay.lines().stream()
                .map(line -> line.id() + " " + line.amount().pounds())
                .toList();
    }

    private static Figures figures(String payYear) {
        return FigureFiles.builtIn().on(PayYear.parse(payYear).orElseThrow().firstDay());
    }

    private static Band band(String code) {
        return Arrays.stream(Band.values())
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Reason.Measured hours(Ratio minutes) {
        return Reason.Measured.of("measure.work-hours-with-cover", Quantity.minutesPerWeek(minutes));
    }

    private static NewDealResult result(Band band, Ratio share, Figures figures) {
        BasicShare basicShare =
                share.equals(Ratio.ONE) ? null : new BasicShare("F", share, Reason.Decided.of(EquitablePay.RULE, "F"));
        return new NewDealResult(
                WorkingPattern.FULL_SHIFT,
                List.of(),
                band,
                band == Band.NONE ? null : figures.get(NewDealFigures.supplement(band)),
                Reason.Decided.of(BandDecision.RULE, band.code()),
                basicShare,
                null);
    }
}
