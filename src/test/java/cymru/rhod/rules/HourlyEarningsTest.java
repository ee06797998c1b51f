package cymru.rhod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HourlyEarningsTest {

    @Test
    void hoursHaveTheDecimalsThatMakeThePenny() {
        Ratio rate = Ratio.of(51_750, 40);

        assertThat(shown(new HourlyEarnings().plus(Ratio.of(8_550, 26), rate)))
                .containsExactly(new BigDecimal("5.48077"), new BigDecimal("1293.75"));
        assertThat(shown(new HourlyEarnings().plus(Ratio.of(480), rate)))
                .containsExactly(new BigDecimal("8.00"), new BigDecimal("1293.75"));
        assertThat(shown(new HourlyEarnings().plus(Ratio.of(480), rate.dividedBy(2))))
                .containsExactly(new BigDecimal("8.00"), new BigDecimal("646.875"));
    }

    @Test
    void whatIsShownMultipliesOutToThePenny() {
        Random random = new Random(20260805);
        for (int round = 0; round < 2_000; round++) {
            int weeks = 1 + random.nextInt(52);
            Ratio plain = Ratio.of(3_000_000 + random.nextInt(5_000_000), 100).dividedBy(40);
            HourlyEarnings earnings = new HourlyEarnings()
                    .plus(Ratio.of(random.nextInt(16 * 60 * weeks), weeks), plain)
                    .plus(Ratio.of(random.nextInt(20 * 60 * weeks), weeks), plain.dividedBy(2));
            List<BigDecimal> shown = shown(earnings);

            BigDecimal product =
                    shown.get(0).multiply(shown.get(1)).add(shown.get(2).multiply(shown.get(3)));
            assertThat(Money.roundedToThePenny(Ratio.of(product)))
                    .as("%s", shown)
                    .isEqualTo(Money.roundedToThePenny(earnings.amount()));
        }
    }

    private static List<BigDecimal> shown(HourlyEarnings earnings) {
        return earnings.factors().stream()
                .map(Argument.Factor.class::cast)
                .map(factor -> factor.inHoursOrPounds().toDecimal(factor.decimals()))
                .toList();
    }
}
