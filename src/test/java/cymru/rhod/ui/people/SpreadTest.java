package cymru.rhod.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Ratio;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static List<CellValue> values(Integer... numbers) {
        return Arrays.stream(numbers).map(SpreadTest::value).toList();
    }

    private static CellValue value(int number) {
        return new CellValue(String.valueOf(number), Ratio.of(number), null);
    }

    @Test
    void one_number_has_no_spread() {
        assertThat(Spread.of(List.of(value(3), CellValue.NONE))).isEmpty();
    }

    @Test
    void the_mean_is_of_those_who_have_the_number() {
        Spread spread =
                Spread.of(List.of(value(3), CellValue.NONE, value(4), value(6))).orElseThrow();

        assertThat(spread.mean()).isEqualTo(Ratio.of(13, 3));
        assertThat(spread.markOf(value(3))).isEqualTo(Spread.Mark.LOWEST);
        assertThat(spread.markOf(value(4))).isEqualTo(Spread.Mark.NONE);
        assertThat(spread.markOf(value(6))).isEqualTo(Spread.Mark.HIGHEST);
        assertThat(spread.markOf(CellValue.NONE)).isEqualTo(Spread.Mark.NONE);
    }

    @Test
    void what_half_of_them_have_does_not_stand_out() {
        Spread spread = Spread.of(values(5, 5, 5, 4)).orElseThrow();

        assertThat(spread.markOf(value(5))).isEqualTo(Spread.Mark.NONE);
        assertThat(spread.markOf(value(4))).isEqualTo(Spread.Mark.LOWEST);
    }

    @Test
    void nobody_stands_out_where_all_are_alike() {
        Spread spread = Spread.of(values(5, 5, 5)).orElseThrow();

        assertThat(spread.markOf(value(5))).isEqualTo(Spread.Mark.NONE);
    }
}
