package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayCurveTest {

    private static final Rota SOUTH = Samples.rota("psychiatry-south");
    private static final RotaReport REPORT = Samples.report(SOUTH);

    /** Band 1B of StR point 0 is 47,946 × 1.4, 2B × 1.5, 3 × 2; the line is 1,423.125 × (hours + half of a fifth of them). */
    @ParameterizedTest(name = "{0} h")
    @CsvSource({
        "30:00, 1B, 67124.40, 61194.38",
        "40:00, 1B, 67124.40, 62617.50",
        "42:52, 1B, 67124.40, 67105.09",
        "42:53, 1B, 67124.40, 67131.18",
        "48:00, 1B, 67124.40, 75141.00",
        "48:01, 2B, 71919.00, 75167.09",
        "56:00, 2B, 71919.00, 87664.50",
        "56:01, 3, 95892.00, 87690.59",
        "60:00, 3, 95892.00, 93926.25",
    })
    void payAtSomeHoursWithAFifthOutOfHours(String hours, String band, String newDeal, String wales2026) {
        CurvePoint point = curve(Ratio.of(1, 5)).at(minutes(hours));

        assertThat(point.band().code()).isEqualTo(band);
        assertThat(point.newDeal().pounds()).isEqualTo(newDeal);
        assertThat(point.wales2026().pounds()).isEqualTo(wales2026);
    }

    @Test
    void theStepsEndExactlyAtTheLimitsOfTheChart() {
        assertThat(curve(Ratio.of(1, 5)).newDeal())
                .extracting(
                        BandStep::from, BandStep::isFromIncluded, BandStep::to, BandStep::isToIncluded, s -> s.band()
                                .code())
                .containsExactly(
                        tuple(minutes("30:00"), true, minutes("48:00"), true, "1B"),
                        tuple(minutes("48:00"), false, minutes("56:00"), true, "2B"),
                        tuple(minutes("56:00"), false, minutes("60:00"), true, "3"));
    }

    @Test
    void theLinesCrossWhereTheyAreEqualAndWhereACliffCarriesOneAcross() {
        assertThat(curve(Ratio.of(1, 5)).crossings())
                .containsExactly(
                        // 67,124.40 × 60 ÷ (1,423.125 × 1.1) minutes
                        new Crossing(Ratio.of(6712440L * 60, 100).dividedBy(Ratio.of(15654375, 10000)), true, true),
                        new Crossing(minutes("56:00"), false, false));
    }

    @Test
    void hoursOver48AreNotAllowedUnderTheContractOf2026() {
        PayCurve curve = curve(Ratio.of(1, 5));

        assertThat(curve.at(minutes("48:00")).isAllowed2026()).isTrue();
        assertThat(curve.at(minutes("48:01")).isAllowed2026()).isFalse();
    }

    @Test
    void moreThanAThirdOutOfHoursMovesTheBand() {
        assertThat(curve(Ratio.of(1, 3)).at(minutes("45:00")).band()).isEqualTo(Band.BAND_1B);
        assertThat(curve(Ratio.of(34, 100)).at(minutes("45:00")).band()).isEqualTo(Band.BAND_1A);
        assertThat(curve(Ratio.of(34, 100)).at(minutes("49:00")).band()).isEqualTo(Band.BAND_2A);
    }

    @Test
    void nothingOutOfHoursIsUnbandedUpTo40Hours() {
        PayCurve curve = curve(Ratio.ZERO);

        assertThat(curve.at(minutes("40:00")).band()).isEqualTo(Band.NONE);
        assertThat(curve.at(minutes("40:01")).band()).isEqualTo(Band.BAND_1B);
    }

    @Test
    void theRotaIsADotOnBothLinesAtTheHoursOfEachContract() {
        PayCurve curve = PayCurve.of(REPORT, row(Grade.REGISTRAR, 3), null);

        assertThat(curve.newDealDot().minutes())
                .isEqualTo(REPORT.template().workHoursWithCover().value().value());
        assertThat(curve.at(curve.newDealDot().minutes()).newDeal())
                .isEqualTo(curve.newDealDot().pay());
        assertThat(curve.wales2026Dot().minutes().dividedBy(Minutes.PER_HOUR).toDecimal(6))
                .isEqualTo("45.480769");
        assertThat(curve.at(curve.wales2026Dot().minutes()).wales2026())
                .isEqualTo(curve.wales2026Dot().pay());
        assertThat(curve.isRotaOnSteps()).isTrue();
    }

    @Test
    void aRotaInBand3ForItsRestLiesOffTheSteps() {
        ShiftType tooLong = ShiftType.of("X", "08:00", "14:15", DutyKind.FULL_SHIFT);
        RotaReport report = Samples.report(Patterns.rota(List.of(Patterns.STANDARD_DAY, tooLong), "S S S X - - -"));

        PayCurve curve = PayCurve.of(report, report.pay().get(0), null);

        assertThat(report.template().newDeal().band()).isEqualTo(Band.BAND_3);
        assertThat(curve.isRotaOnSteps()).isFalse();
    }

    @Test
    void lessThanFullTimeTheShareOfBasicPayMakesCliffsToo() {
        RotaReport report = Samples.report(Samples.rota("less-than-full-time"));
        PayCurve curve = PayCurve.of(report, report.pay().get(0), null);

        assertThat(curve.newDeal())
                .extracting(step -> step.from().dividedBy(Minutes.PER_HOUR))
                .startsWith(Ratio.of(30), Ratio.of(32), Ratio.of(36), Ratio.of(40));
        assertThat(curve.newDeal().get(1).isFromIncluded())
                .as("F8 begins at 32:00")
                .isTrue();
    }

    @Test
    void aYearWithoutTheContractOf2026HasNeitherLineNorLimit() {
        Rota earlier = SOUTH.withSettings(SOUTH.settings().withPayYear(new PayYear(2024)));
        RotaReport report = Samples.report(earlier);
        PayCurve curve = PayCurve.of(report, report.pay().get(6), null);

        assertThat(curve.crossings()).isEmpty();
        assertThat(curve.at(minutes("50:00")).wales2026()).isNull();
        assertThat(curve.at(minutes("50:00")).isAllowed2026()).isTrue();
        assertThat(curve.limit2026()).isNull();
    }

    @Test
    void onCallWithoutExpectedWorkHasALineAndNoDot() {
        Rota onCall = Samples.rota("on-call");
        Rota without = onCall.withShifts(onCall.shifts().stream()
                .map(shift -> shift.withWorkOnCall(null))
                .toList());
        RotaReport report = Samples.report(without);
        PayCurve curve = PayCurve.of(report, report.pay().get(6), null);

        assertThat(curve.wales2026Dot()).isNull();
        assertThat(curve.at(minutes("45:00")).wales2026()).isNotNull();
        assertThat(curve.at(minutes("45:00")).wales2026Basis().isWhole()).isFalse();
        assertThat(curve.leftOut()).extracting(Reason.Unknown::id).containsExactly("wales2026.nroc-work");
    }

    @Test
    void whatTheLineOf2026LeavesOutIsNamed() {
        RotaReport report = Samples.report(Samples.rota("on-call"));
        PayCurve curve = PayCurve.of(report, report.pay().get(6), null);

        assertThat(curve.leftOut()).extracting(Reason.Unknown::id).containsExactly("wales2026.nroc-availability");
        assertThat(curve.basis().isWhole()).isFalse();
        assertThat(curve.at(minutes("35:00")).outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(curve(Ratio.of(1, 5)).leftOut()).isEmpty();
    }

    @Test
    void pointsStandAtEachQuarterOfAnHourAndAroundEachCliff() {
        assertThat(curve(Ratio.of(1, 5)).points())
                .extracting(CurvePoint::minutes)
                .hasSize(121 + 2 * 2 + 1)
                .contains(minutes("47:59"), minutes("48:00"), minutes("48:01"), minutes("55:59"), minutes("56:01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29:59", "60:01"})
    void theCurveEnds(String hours) {
        PayCurve curve = curve(Ratio.ZERO);
        Ratio outside = minutes(hours);

        assertThatIllegalArgumentException().isThrownBy(() -> curve.at(outside));
    }

    private static PayCurve curve(Ratio unsocialShare) {
        return PayCurve.of(REPORT, row(Grade.REGISTRAR, 0), unsocialShare);
    }

    private static PayRow row(Grade grade, int point) {
        return REPORT.pay().stream()
                .filter(row -> row.grade() == grade && row.point() == point)
                .findFirst()
                .orElseThrow();
    }

    private static Ratio minutes(String hours) {
        return Ratio.of(Minutes.parseHours(hours).orElseThrow());
    }
}
