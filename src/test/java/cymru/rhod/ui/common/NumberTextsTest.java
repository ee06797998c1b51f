package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.6 | 6.6",
                "6,6 | 6.6",
                "6,62 | 6.62",
                "0,625 | 0.625",
                "2,500 | 2500",
                "2,500.75 | 2500.75",
                "89,935 | 89935",
                "1,234,567.5 | 1234567.5",
                "2500 | 2500",
            })
    void aCommaBeforeThreeDigitsPartsTheThousands(String typed, String number) {
        assertThat(NumberTexts.decimal(typed).map(NumberTexts::ofDecimal)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2,5,6", "12,34,567", "1.2.3", "2,500,", "2500,000", ",5", "0,625,000", "one"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(NumberTexts.decimal(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"£2,500 | 2500", "£ 2 500.50 | 2500.5", "89935.5 | 89935.5", "£0.25 | 0.25", "1,50 | 1.5"})
    void readsPoundsWithTheirSignAndThousandsApart(String typed, String number) {
        assertThat(NumberTexts.pounds(typed).map(NumberTexts::ofDecimal)).contains(number);
    }
}
