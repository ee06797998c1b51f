package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Minutes;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextsTest {

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00",
        "9:00, 09:00",
        "09.00, 09:00",
        "0900, 09:00",
        "900, 09:00",
        "9, 09:00",
        "9am, 09:00",
        "9 AM, 09:00",
        "9 a.m., 09:00",
        "9p, 21:00",
        "9.15pm, 21:15",
        "12am, 00:00",
        "12 pm, 12:00",
        "0, 00:00",
        "21h15, 21:15",
        "' 21:15 ', 21:15",
        "23:59, 23:59"
    })
    void a_time_of_day_is_read_as_people_type_it(String typed, String time) {
        assertThat(TimeTexts.clockTime(typed)).isEqualTo(Minutes.parseClockTime(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25:00", "24:00", "9:60", "9:5", "13pm", "0am", "nine", "-1", "9m", "12:30:00", "99999999999"
            })
    void what_is_no_time_of_day_is_not_guessed(String typed) {
        assertThat(TimeTexts.clockTime(typed)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "12:30, 12:30",
        "12.30, 12:30",
        "1230, 12:30",
        "830, 8:30",
        "12h30, 12:30",
        "12 h 30 min, 12:30",
        "12, 12:00",
        "8 h, 8:00",
        "12.5, 12:30",
        "'12,5 h', 12:30",
        "0:00, 0:00",
        "0:45, 0:45",
        "72:01, 72:01",
        "168:00, 168:00"
    })
    void a_length_is_read_as_people_type_it(String typed, String length) {
        assertThat(TimeTexts.length(typed)).isEqualTo(Minutes.parseHours(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-8:00", "8:60", "8:5", "12.75", "eight", "8:00:00", "1e3", "99999999999"})
    void what_is_no_length_is_not_guessed(String typed) {
        assertThat(TimeTexts.length(typed)).isEqualTo(OptionalLong.empty());
    }
}
