package cymru.rhod.io.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/08/26                    | 2026-08-05",
                "5/8/2026                    | 2026-08-05",
                "05.08.2026                  | 2026-08-05",
                "05-08-26                    | 2026-08-05",
                "2026-08-05                  | 2026-08-05",
                "2026-08-05 00:00:00         | 2026-08-05",
                "2026/8/5                    | 2026-08-05",
                "Monday, 01 January 2020     | 2020-01-01",
                "Wed 5 Aug 2026              | 2026-08-05",
                "Wednesday 5th of August 2026 | 2026-08-05",
                "5-Aug-26                    | 2026-08-05",
                "August 5, 2026              | 2026-08-05",
                "5 Awst 2026                 | 2026-08-05",
                "Dydd Mercher, 5 Awst 2026   | 2026-08-05",
                "Mercher 5ed o Awst 2026     | 2026-08-05",
                "3 Mawrth 2026               | 2026-03-03",
                "Dydd Mawrth 3 Mawrth 2026   | 2026-03-03",
                "1af o Ionawr 2027           | 2027-01-01",
                "05/08/2026 (Wed)            | 2026-08-05"
            })
    void aDateWithItsYearIsRead(String written, String date) {
        WrittenDate read = WrittenDate.ofText(written).orElseThrow();

        assertThat(read.year()).isNotNull();
        assertThat(read.in(1999, DateOrder.DAY_FIRST)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "5-Aug, ",
        "05-Aug, ",
        "Wed 5 Aug, WEDNESDAY",
        "5 Aug Wed, WEDNESDAY",
        "Mercher 5 Awst, WEDNESDAY",
        "05/08, "
    })
    void aDateWithoutYearHasTheYearItIsGiven(String written, DayOfWeek weekday) {
        WrittenDate read = WrittenDate.ofText(written).orElseThrow();

        assertThat(read.year()).isNull();
        assertThat(read.weekday()).isEqualTo(weekday);
        assertThat(read.in(2026, DateOrder.DAY_FIRST)).hasToString("Optional[2026-08-05]");
    }

    @ParameterizedTest
    @CsvSource({"32/08/2026", "29/02/2027", "0/1/26"})
    void aDateThatIsNoDayOfTheCalendarIsNone(String written) {
        assertThat(WrittenDate.ofText(written).orElseThrow().in(2026, DateOrder.DAY_FIRST))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LD", "Week 1", "0900-1730", "21:15–09:15", "1", "N2", "Tuesday", "Mawrth"})
    void otherTextsAreNoDates(String written) {
        assertThat(WrittenDate.ofText(written)).isEmpty();
    }
}
