package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWithTimesTest {

    @ParameterizedTest
    @CsvSource({
        "SD 0900-1700,     SD, 09:00-17:00",
        "SD (9am-5pm),     SD, 09:00-17:00",
        "LD: 09:00 - 21:30, LD, 09:00-21:30",
        "0900-1700 SD,     SD, 09:00-17:00",
        "21:00-09:30 (N),  N,  21:00-09:30"
    })
    void aCodeStandsWithItsTimes(String written, String code, String times) {
        assertThat(CodeWithTimes.of(written)).hasValueSatisfying(read -> {
            assertThat(read.code()).isEqualTo(code);
            assertThat(read.possible()).extracting(DutyTimes::text).containsExactly(times);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SD", "0900-1700", "9am - 5 pm", "LD (swap)", "LD 12", "F1 A", "0900-1700 0900-1200"})
    void otherFormsAreNone(String written) {
        assertThat(CodeWithTimes.of(written)).isEmpty();
    }
}
