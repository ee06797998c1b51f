package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
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
        long total = Table.number(row.get(4)).times(60).rounded();
        long outOfHours = Table.number(row.get(5)).times(60).rounded();
        Wales2026Hours hours = new Wales2026Hours(1, total, outOfHours, 0, 0, 0, 0, List.of(), List.of());
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
