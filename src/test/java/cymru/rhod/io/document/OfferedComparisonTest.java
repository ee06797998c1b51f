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
        assertThat(comparison.isDifferent()).isTrue();
    }

    @Test
    void aLineThatTheRotaDoesNotGiveStandsAloneUnderItsName() {
        OfferedComparison comparison = compared(offered("Ward allowance", 300));

        assertThat(comparison.items().get(3))
                .isEqualTo(new OfferedComparison.Item("Ward allowance", null, Money.ofPounds(300)));
    }

    @Test
    void theWholeIsTheSumOfTheLinesUnlessItWasGiven() {
        assertThat(compared(offered("basic", 41_400), offered("Ward allowance", 300))
                        .total()
                        .offered())
                .isEqualTo(Money.ofPounds(41_700));
        assertThat(compared(offered("basic", 41_400), offered(OfferedPay.TOTAL, 52_000))
                        .total()
                        .difference())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void anOfferThatAgreesInEveryLineIsNotDifferent() {
        assertThat(compared(offered("basic", 41_400), offered("out-of-hours", 10_000), offered("Rural post", 600))
                        .isDifferent())
                .isFalse();
    }

    private static OfferedComparison compared(OfferedPay... offered) {
        return new OfferedComparison(PAY, List.of(offered), new Words(Wording.in(Language.ENGLISH)));
    }

    private static OfferedPay offered(String line, long pounds) {
        return new OfferedPay(line, Money.ofPounds(pounds));
    }
}
