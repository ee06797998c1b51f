package cymru.rhod.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyTest {

    /** £51,280.60 is shown as £51,281 and £52,730.20 as £52,730, so what is shown between them is £1,449, although it is £1,449.60. */
    @Test
    void aDifferenceShownBesideBothAmountsAddsUpWithThem() {
        Money before = new Money(5_128_060);
        Money after = new Money(5_273_020);

        assertThat(after.shownMoreThan(before)).isEqualTo(Money.ofPounds(1_449));
        assertThat(before.shownMoreThan(after)).isEqualTo(Money.ofPounds(-1_449));
    }
}
