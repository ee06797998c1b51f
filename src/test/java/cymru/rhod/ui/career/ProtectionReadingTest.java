package cymru.rhod.ui.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionReadingTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 8);

    /** Months of new pay against a floor of 1,000; what falls short is claimed. */
    private static List<ProtectedMonth> months(long... newPay) {
        List<ProtectedMonth> months = new ArrayList<>();
        for (int place = 0; place < newPay.length; place++) {
            Money pay = Money.ofPounds(newPay[place]);
            Money topUp = Money.ofPounds(Math.max(0, 1_000 - newPay[place]));
            months.add(new ProtectedMonth(
                    FIRST.plusMonths(place), Money.ofPounds(1_000), pay, topUp, Money.ZERO, pay.plus(topUp)));
        }
        return months;
    }

    @Test
    void months_with_the_same_amounts_are_one_line() {
        ProtectionReading reading = ProtectionReading.of(months(900, 900, 900, 1_100));

        assertThat(reading.runs())
                .extracting(ProtectionReading.Run::first, ProtectionReading.Run::last)
                .containsExactly(
                        tuple(FIRST, YearMonth.of(2026, 10)), tuple(YearMonth.of(2026, 11), YearMonth.of(2026, 11)));
    }

    @Test
    void it_says_whether_the_floor_still_binds_at_the_end() {
        assertThat(ProtectionReading.of(months(1_100, 900)).bindsAtTheEnd()).isTrue();
        assertThat(ProtectionReading.of(months(900, 1_100)).bindsAtTheEnd()).isFalse();
        assertThat(ProtectionReading.of(List.of()).bindsAtTheEnd()).isFalse();
    }

    @Test
    void it_says_whether_the_floor_binds_again_after_a_rest() {
        assertThat(ProtectionReading.of(months(900, 1_100, 950, 1_200)).bindsAgain())
                .isTrue();
        assertThat(ProtectionReading.of(months(1_100, 900, 950, 1_200)).bindsAgain())
                .isFalse();
    }

    @Test
    void top_ups_are_added_up() {
        assertThat(ProtectionReading.topUps(months(900, 950, 1_100))).isEqualTo(Money.ofPounds(150));
        assertThat(ProtectionReading.claimable(months(900))).isEqualTo(Money.ZERO);
    }
}
