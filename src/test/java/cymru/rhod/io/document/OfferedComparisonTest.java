package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedComparisonTest {

    private static final Reason WHY = Reason.Measured.of("pay-line.basic", Quantity.poundsPerYear(Ratio.ONE));
    private static final Pay PAY = new Pay(
            Money.ofPounds(41_400),
            Money.ofPounds(52_000),
            Money.ofPounds(41_400),
            List.of(
                    new PayLine("basic", Money.ofPounds(41_400), WHY),
                    new PayLine("out-of-hours", Money.ofPounds(10_000), WHY),
                    new PayLine("own-premium", "Rural post", Money.ofPounds(600), WHY)),
            List.of(),
            List.of(),
            WHY);

    @Test
    void linesMeetByTheirIdOrTheirOwnName() {
        OfferedComparison comparison = compared(offered("basic", 41_000), offered("Rural post", 600));

        assertThat(comparison.items())
                .extracting(OfferedComparison.Item::difference)
                .containsExactly(Money.ofPounds(-400), null, Money.ZERO);
        assertThat(comparison.outcome()).isEqualTo(OfferedComparison.Outcome.LESS);
    }

    @Test
    void aLineThatTheRotaDoesNotGiveStandsAloneUnderItsName() {
        OfferedComparison comparison = compared(offered("Ward allowance", 300));

        assertThat(comparison.items().get(3))
                .isEqualTo(new OfferedComparison.Item("Ward allowance", null, Money.ofPounds(300)));
    }

    @Test
    void theWholeIsTheSumWhereEveryItemOfTheRotaWasEntered() {
        assertThat(compared(offered("basic", 41_400), offered("out-of-hours", 9_000), offered("Rural post", 600))
                        .total()
                        .offered())
                .isEqualTo(Money.ofPounds(51_000));
        assertThat(compared(offered("basic", 41_400), offered("Ward allowance", 300))
                        .total()
                        .offered())
                .isNull();
        assertThat(compared(offered("basic", 41_400), offered(OfferedPay.TOTAL, 52_000))
                        .total()
                        .difference())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasNotEnteredIsMissingFromTheOfferOnlyWhereTheItemsAreAllOfIt() {
        assertThat(compared(offered(OfferedPay.TOTAL, 51_000)).isWholeByItems()).isFalse();
        assertThat(compared(offered("basic", 41_000)).isWholeByItems()).isFalse();
        assertThat(compared(offered("basic", 41_000), offered(OfferedPay.TOTAL, 51_000))
                        .isWholeByItems())
                .isFalse();
        assertThat(compared(offered("basic", 41_000), offered(OfferedPay.TOTAL, 41_000))
                        .isWholeByItems())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "total, 5199900, LESS",
        "total, 5199901, SAME",
        "total, 5200000, SAME",
        "total, 5200020, SAME",
        "total, 5200100, MORE",
        "basic, 4100000, LESS",
        "basic, 4140050, SAME",
        "basic, 4200000, MORE",
        "Ward allowance, 30000, UNKNOWN",
    })
    void aDifferenceOfLessThanAPoundIsRounding(String line, long pence, OfferedComparison.Outcome outcome) {
        assertThat(compared(new OfferedPay(line, new Money(pence))).outcome()).isEqualTo(outcome);
    }

    private static OfferedComparison compared(OfferedPay... offered) {
        return new OfferedComparison(PAY, List.of(offered), new Words(Wording.in(Language.ENGLISH)));
    }

    private static OfferedPay offered(String line, long pounds) {
        return new OfferedPay(line, Money.ofPounds(pounds));
    }
}
