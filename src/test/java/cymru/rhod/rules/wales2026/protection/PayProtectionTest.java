package cymru.rhod.rules.wales2026.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.cases.Table;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked example of calculations, section 1, to the penny, and each point of its "behaviour to test". */
class PayProtectionTest {

    private static final LocalDate TRANSFER = LocalDate.of(2026, 8, 5);
    private static final JsonNode EXAMPLE = example();

    private static JsonNode example() {
        try (InputStream stream = Table.class.getResourceAsStream("pay-protection.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePayOfTheDayBeforeIsPointAndBand() {
        Figures figures = FigureFiles.builtIn().on(TRANSFER.minusDays(1));
        Ratio pay = figures.value(NewDealFigures.basicPay(Grade.REGISTRAR, 4)).times(Ratio.of(3, 2));

        assertThat(pay.toDecimal(2)).isEqualTo(new BigDecimal(EXAMPLE.get("pay").asText()));
    }

    @ParameterizedTest
    @EnumSource(Lasting.class)
    void theExampleIsRightToThePenny(Lasting lasting) {
        List<ProtectedMonth> months = PayProtection.months(claimed(lasting), segments(), List.of());

        for (JsonNode expect : EXAMPLE.get("expect")) {
            ProtectedMonth month = month(months, expect.get("month").asText());
            assertThat(month.topUp().pounds())
                    .isEqualTo(expect.get(lasting.code()).asText());
            assertThat(month.newPay().pounds()).isEqualTo(expect.get("newPay").asText());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Lasting.class,
            names = {"WHOLE_TRAINING", "IF_LOWER_AT_TRANSFER"})
    void aFirstSlotThatPaysMoreEndsOnlyWhatIsGrantedAtTheTransfer(Lasting lasting) {
        List<PaySegment> segments = new ArrayList<>(segments());
        segments.set(0, pay("2026-08-05", "2027-03-31", "90000"));
        List<ProtectedMonth> months = PayProtection.months(claimed(lasting), segments, List.of());

        for (JsonNode expect : EXAMPLE.get("expectHadTheFirstSlotPaid90000")) {
            assertThat(month(months, expect.get("month").asText()).topUp().pounds())
                    .isEqualTo(expect.get(lasting.code()).asText());
        }
    }

    @Test
    void daysOfTheMonthBeforeTheTransferArePaidUnderTheOldContract() {
        ProtectedMonth august = months(pay("2026-08-05", "2026-09-30", "84456")).get(0);

        // 27 of 31 days: 7,038.00 and 7,494.625 each times 27/31.
        assertThat(august.newPay().pounds()).isEqualTo("6129.87");
        assertThat(august.floor().pounds()).isEqualTo("6527.58");
        assertThat(august.topUp().pounds()).isEqualTo("397.71");
    }

    @Test
    void aSegmentThatBeganEarlierCountsFromTheTransferAlone() {
        assertThat(months(pay("2026-04-01", "2026-09-30", "84456"))
                        .get(0)
                        .newPay()
                        .pounds())
                .isEqualTo("6129.87");
    }

    @ParameterizedTest
    @CsvSource({"89935.49", "89935.50", "89935.51", "60000", "120000", "0"})
    void theTopUpIsNeverNegativeAndNeverLiftsPayAboveTheFloor(String year) {
        for (ProtectedMonth month : months(pay("2026-08-05", "2027-03-31", year))) {
            assertThat(month.topUp()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(month.paid()).isGreaterThanOrEqualTo(month.newPay());
            if (month.topUp().pence() > 0) {
                assertThat(month.paid()).isLessThanOrEqualTo(month.floor());
            }
        }
    }

    @Test
    void anotherShareScalesTheFloorUnlessChosenOtherwise() {
        PaySegment part = new PaySegment(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                Ratio.of(3, 5),
                Ratio.of(50_000),
                Ratio.of(50_000));
        Protection scaled = claimed(Lasting.WHOLE_TRAINING);
        Protection unscaled = with(scaled, scaled.terms().withScaledByShare(false));

        // 7,494.625 x 0.6 - 50,000 / 12, and without the share.
        assertThat(only(PayProtection.months(scaled, List.of(part), List.of()))
                        .topUp()
                        .pounds())
                .isEqualTo("330.11");
        assertThat(only(PayProtection.months(unscaled, List.of(part), List.of()))
                        .topUp()
                        .pounds())
                .isEqualTo("3327.96");
    }

    @Test
    void theFloorOfADoctorWhoGoesBackToFullTimeIsScaledUp() {
        Protection sixty = new Protection(
                TRANSFER,
                Money.ofPounds(60_000),
                Ratio.of(3, 5),
                "FA",
                Implementation.YES,
                TRANSFER,
                ProtectionTerms.DEFAULT);

        assertThat(only(PayProtection.months(sixty, List.of(pay("2026-09-01", "2026-09-30", "90000")), List.of()))
                        .floor()
                        .pounds())
                .isEqualTo("8333.33");
    }

    @Test
    void theFloorFollowsAwardsOnlyWhereChosen() {
        List<AssumedAward> awards = List.of(
                new AssumedAward(LocalDate.of(2026, 4, 1), Ratio.of(7, 2)),
                new AssumedAward(LocalDate.of(2027, 4, 1), Ratio.of(3)));
        Protection cash = claimed(Lasting.WHOLE_TRAINING);
        Protection uprated = with(cash, cash.terms().withUprated(true));

        assertThat(month(PayProtection.months(cash, segments(), awards), "2027-04")
                        .floor()
                        .pounds())
                .isEqualTo("7494.63");
        assertThat(month(PayProtection.months(uprated, segments(), awards), "2027-03")
                        .floor()
                        .pounds())
                .isEqualTo("7494.63");
        assertThat(month(PayProtection.months(uprated, segments(), awards), "2027-04")
                        .floor()
                        .pounds())
                .isEqualTo("7719.46");
    }

    @Test
    void protectionEndsOnAGivenDate() {
        Protection protection = claimed(Lasting.WHOLE_TRAINING);
        Protection until =
                with(protection, protection.terms().withLasting(Lasting.UNTIL_OVERTAKEN, LocalDate.of(2026, 9, 15)));
        List<ProtectedMonth> months = PayProtection.months(until, segments(), List.of());

        assertThat(month(months, "2026-08").topUp().pounds()).isEqualTo("397.71");
        assertThat(month(months, "2026-09").topUp().pounds()).isEqualTo("228.31");
        assertThat(month(months, "2026-10").topUp()).isEqualTo(Money.ZERO);
        assertThat(month(months, "2026-10").claimable()).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyBasicPayAndHoursAreHeldAgainstTheFloorWhereChosen() {
        PaySegment withPremium = new PaySegment(
                LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), Ratio.ONE, Ratio.of(95_000), Ratio.of(84_456));
        Protection total = claimed(Lasting.WHOLE_TRAINING);
        Protection hours = with(total, total.terms().withComparesTotal(false));

        assertThat(only(PayProtection.months(total, List.of(withPremium), List.of()))
                        .topUp())
                .isEqualTo(Money.ZERO);
        assertThat(only(PayProtection.months(hours, List.of(withPremium), List.of()))
                        .topUp()
                        .pounds())
                .isEqualTo("456.63");
    }

    @Test
    void whatWasNotClaimedIsShownAndNotPaid() {
        Protection unclaimed = Protection.of(TRANSFER, pay());
        ProtectedMonth month = month(PayProtection.months(unclaimed, segments(), List.of()), "2026-09");

        assertThat(month.topUp()).isEqualTo(Money.ZERO);
        assertThat(month.claimable().pounds()).isEqualTo("456.63");
        assertThat(month.paid()).isEqualTo(month.newPay());
    }

    @Test
    void aClaimPaysFromItsFirstDay() {
        Protection late = new Protection(
                TRANSFER,
                pay(),
                Ratio.ONE,
                "2B",
                Implementation.YES,
                LocalDate.of(2026, 9, 16),
                ProtectionTerms.DEFAULT);
        List<ProtectedMonth> months = PayProtection.months(late, segments(), List.of());

        assertThat(month(months, "2026-08").claimable().pounds()).isEqualTo("397.71");
        assertThat(month(months, "2026-09").claimable().pounds()).isEqualTo("228.31");
        assertThat(month(months, "2026-09").topUp().pounds()).isEqualTo("228.31");
        assertThat(month(months, "2026-10").topUp().pounds()).isEqualTo("456.63");
    }

    @Test
    void aGapInEmploymentIsNoMonthOfProtection() {
        List<ProtectedMonth> months =
                months(pay("2026-08-05", "2026-09-30", "84456"), pay("2026-11-16", "2026-11-30", "84456"));

        assertThat(months).extracting(ProtectedMonth::month).doesNotContain(YearMonth.of(2026, 10));
        // Half of November.
        assertThat(month(months, "2026-11").topUp().pounds()).isEqualTo("228.31");
    }

    @Test
    void itStopsMatteringAfterTheLastMonthItBinds() {
        Protection protection = claimed(Lasting.UNTIL_OVERTAKEN);

        assertThat(PayProtection.lastBinding(PayProtection.months(protection, segments(), List.of())))
                .contains(YearMonth.of(2028, 7));
        assertThat(PayProtection.lastBinding(months(pay("2026-08-05", "2027-08-04", "120000"))))
                .isEmpty();
    }

    @Test
    void withoutThePayOfTheDayBeforeNothingIsWorkedOut() {
        assertThat(PayProtection.months(Protection.of(TRANSFER, null), segments(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2A, yes, must-claim",
                "2B, yes, must-claim",
                "3, yes, must-claim",
                "FA, yes, must-claim",
                "1A, yes, protected",
                "FB, yes, protected",
                "gp, yes, protected",
                "none, yes, protected",
                "2B, unsure, ask",
                "-, yes, ask",
                "2B, no, not-covered",
            })
    void thoseLeavingBand2Or3OrFaMustClaim(String band, String implementation, String outcome) {
        Protection protection = new Protection(
                TRANSFER,
                pay(),
                Ratio.ONE,
                band,
                Implementation.ofCode(implementation).orElseThrow(),
                null,
                ProtectionTerms.DEFAULT);

        assertThat(ProtectionClaim.of(protection).outcome()).isEqualTo(outcome);
    }

    @Test
    void whoIsNotCoveredHasNoFloor() {
        Protection protection =
                new Protection(TRANSFER, pay(), Ratio.ONE, "2B", Implementation.NO, TRANSFER, ProtectionTerms.DEFAULT);

        assertThat(PayProtection.months(protection, segments(), List.of())).isEmpty();
    }

    private static List<ProtectedMonth> months(PaySegment... segments) {
        return PayProtection.months(claimed(Lasting.WHOLE_TRAINING), List.of(segments), List.of());
    }

    private static Protection claimed(Lasting lasting) {
        return new Protection(
                TRANSFER,
                pay(),
                Ratio.ONE,
                "1A",
                Implementation.YES,
                TRANSFER,
                ProtectionTerms.DEFAULT.withLasting(lasting, null));
    }

    private static Protection with(Protection protection, ProtectionTerms terms) {
        return new Protection(
                protection.date(),
                protection.totalPay(),
                protection.share(),
                protection.band(),
                protection.implementation(),
                protection.claimedFrom(),
                terms);
    }

    private static Money pay() {
        return Money.roundedToThePenny(
                Ratio.of(new BigDecimal(EXAMPLE.get("pay").asText())));
    }

    /** The example's segments by the formula of pay: scale ÷ 40 x (H + 0.5 E). */
    private static List<PaySegment> segments() {
        return StreamSupport.stream(EXAMPLE.get("segments").spliterator(), false)
                .map(segment -> {
                    Ratio weighted = Ratio.of(segment.get("hours").longValue())
                            .plus(Ratio.of(segment.get("outOfHours").longValue(), 2));
                    Ratio year = Ratio.of(new BigDecimal(segment.get("scale").asText()))
                            .times(weighted)
                            .dividedBy(40);
                    assertThat(year.toDecimal(2))
                            .isEqualTo(new BigDecimal(segment.get("year").asText()));
                    return pay(
                            segment.get("from").asText(),
                            segment.get("to").asText(),
                            segment.get("year").asText());
                })
                .toList();
    }

    private static PaySegment pay(String from, String to, String year) {
        Ratio pounds = Ratio.of(new BigDecimal(year));
        return new PaySegment(LocalDate.parse(from), LocalDate.parse(to), Ratio.ONE, pounds, pounds);
    }

    private static ProtectedMonth only(List<ProtectedMonth> months) {
        assertThat(months).hasSize(1);
        return months.get(0);
    }

    private static ProtectedMonth month(List<ProtectedMonth> months, String month) {
        return months.stream()
                .filter(one -> one.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }
}
