package cymru.rhod.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.ui.career.CareerReading.Spell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerReadingTest {

    private static final PayYear FIRST = new PayYear(2026);

    /** Years in which 2002 pays 50,000 and 2026 so much more. */
    private static List<CareerYear> years(long... more) {
        List<CareerYear> years = new ArrayList<>();
        long ahead = 0;
        for (int place = 0; place < more.length; place++) {
            ahead += more[place];
            Money newDeal = Money.ofPounds(50_000);
            Money wales2026 = Money.ofPounds(50_000 + more[place]);
            Money newDealSoFar = newDeal.times(place + 1);
            Money wales2026SoFar = newDealSoFar.plus(Money.ofPounds(ahead));
            years.add(new CareerYear(
                    new PayYear(2026 + place),
                    newDeal,
                    wales2026,
                    wales2026,
                    Money.ofPounds(10),
                    newDealSoFar,
                    wales2026SoFar,
                    wales2026SoFar));
        }
        return years;
    }

    @Test
    void years_in_a_row_in_which_one_contract_pays_more_are_one_spell() {
        CareerReading reading =
                CareerReading.of(years(0, 2_000, 1_000, -500, -800)).orElseThrow();

        assertThat(reading.spells())
                .containsExactly(
                        new Spell(new PayYear(2027), new PayYear(2028), true),
                        new Spell(new PayYear(2029), new PayYear(2030), false));
        assertThat(reading.ahead()).isEqualTo(Money.ofPounds(1_700));
    }

    /** A floor is rounded to the penny in each month: 12 x 7,494.63 is sixpence more than 89,935.50. */
    @Test
    void some_pence_more_in_a_year_are_not_more_pay() {
        Money newDeal = new Money(8_993_550);
        Money floor = new Money(12 * 749_463);
        CareerYear year = new CareerYear(FIRST, newDeal, floor, floor, Money.ZERO, newDeal, floor, floor);

        assertThat(CareerReading.of(List.of(year)).orElseThrow().spells()).isEmpty();
    }

    @Test
    void a_year_in_which_both_pay_the_same_parts_no_spell() {
        assertThat(CareerReading.of(years(10, 0, 10)).orElseThrow().spells())
                .containsExactly(new Spell(FIRST, new PayYear(2028), true));
    }

    @Test
    void nothing_can_be_read_off_no_years_or_a_year_whose_pay_is_not_known() {
        CareerYear known = years(10).get(0);
        CareerYear unknown = new CareerYear(
                new PayYear(2027), known.newDeal(), null, null, Money.ZERO, known.newDealSoFar(), null, null);

        assertThat(CareerReading.of(List.of())).isEmpty();
        assertThat(CareerReading.of(List.of(known, unknown))).isEmpty();
    }

    @Test
    void what_could_be_claimed_is_added_up() {
        assertThat(CareerReading.claimable(years(1, 2, 3))).isEqualTo(Money.ofPounds(30));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 1", "1, 1", "1.5, 2", "3, 5", "7, 10", "18000, 20000", "20000, 20000", "20001, 50000"})
    void the_amounts_at_the_chart_are_round(double apart, long step) {
        assertThat(LinePlot.roundStep(apart)).isEqualTo(step);
    }
}
