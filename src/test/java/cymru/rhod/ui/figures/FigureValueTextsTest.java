package cymru.rhod.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import cymru.rhod.ui.common.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people type the value of a figure, and what is no value. */
class FigureValueTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MINUTES_PER_WEEK | 48:00     | 2880  | 1 | 48:00
            MINUTES_PER_WEEK | 48        | 2880  | 1 | 48:00
            MINUTES          | 168:00    | 10080 | 1 | 168:00
            FRACTION         | 40 %      | 2     | 5 | 40 %
            FRACTION         | 40%       | 2     | 5 | 40 %
            FRACTION         | 0.4       | 2     | 5 | 40 %
            FRACTION         | 1         | 1     | 1 | 100 %
            FRACTION         | 1/3       | 1     | 3 | 1/3
            FRACTION         | 8.6 %     | 43    | 500 | 8.6 %
            ONE_IN           | 1 in 6.5  | 13    | 2 | 6.5
            ONE_IN           | 1 o bob 6 | 6     | 1 | 6
            DAYS             | 28        | 28    | 1 | 28
            POUNDS_PER_YEAR  | £41,400   | 41400 | 1 | 41400
            POUNDS_PER_YEAR  | 41400.50  | 82801 | 2 | 41400.5
            """)
    void readsAndWritesAValue(Unit unit, String typed, long numerator, long denominator, String written) {
        Ratio value = Ratio.of(numerator, denominator);

        assertThat(FigureValueTexts.read(typed, unit)).isEqualTo(Parsed.of(value));
        assertThat(FigureValueTexts.written(value, unit)).isEqualTo(written);
        assertThat(FigureValueTexts.read(written, unit)).isEqualTo(Parsed.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES_PER_WEEK, 0:00, hours",
        "MINUTES_PER_WEEK, 168:01, hours",
        "FRACTION, 101 %, share",
        "FRACTION, 40, share",
        "FRACTION, 0, share",
        "FRACTION, -0.4, share",
        "DAYS, 1.5, whole",
        "POUNDS_PER_YEAR, 0.005, money",
        "POUNDS_PER_YEAR, lots, money",
        "ONE_IN, 0, number"
    })
    void refusesWhatIsNoValueAndSaysWhatIsExpected(Unit unit, String typed, String expected) {
        assertThat(FigureValueTexts.read(typed, unit)).isEqualTo(Parsed.expected("figures.expected." + expected));
    }
}
