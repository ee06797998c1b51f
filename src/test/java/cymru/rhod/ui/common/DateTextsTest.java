package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 8, 5);

    @ParameterizedTest
    @CsvSource({
        "5/8/2026, 2026-08-05",
        "05.08.26, 2026-08-05",
        "5-8-2026, 2026-08-05",
        "2026-08-05, 2026-08-05",
        "5 Aug, 2026-08-05",
        "5 august 2027, 2027-08-05",
        "5 Awst, 2026-08-05",
        "5 Chwef, 2026-02-05",
        "'14 Mehefin, 2026', 2026-06-14",
        "1 jan, 2027-01-01",
        "1/6, 2026-06-01",
        "29/2/28, 2028-02-29",
    })
    void readsDatesAsPeopleTypeThem(String text, LocalDate date) {
        assertThat(DateTexts.read(" " + text + " ", NEAR)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "Aug", "31/2/2026", "29/2/2027", "5/13/2026", "5 Xyz", "5 Au", "tomorrow", "8/5/2026x"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(DateTexts.read(text, NEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-05", "2027-12-31", "2028-02-29"})
    void whatIsWrittenIsReadBack(LocalDate date) {
        assertThat(DateTexts.read(DateTexts.written(date), NEAR)).contains(date);
    }
}
