package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {

    @ParameterizedTest
    @CsvSource({
        "0900-1730, 09:00-17:30",
        "9am-5pm, 09:00-17:00",
        "21:15–09:15, 21:15-09:15",
        "09.00 - 17.00, 09:00-17:00",
        "08:30 to 17:00, 08:30-17:00",
        "0800hrs-1630hrs, 08:00-16:30",
        "9.30am - 5.30pm, 09:30-17:30",
        "9yb-5yh, 09:00-17:00",
        "12pm-8pm, 12:00-20:00",
        "8pm-midnight, 20:00-00:00",
        "noon-8pm, 12:00-20:00",
        "21:00-09:00:00, 21:00-09:00",
        "09:00-09:00, 09:00-09:00",
        "16:00-24:00, 16:00-00:00",
        "9-17, 09:00-17:00",
        "21-9, 21:00-09:00",
        "8am-5, 08:00-17:00",
        "900-1700, 09:00-17:00"
    })
    void timesWithoutDoubtAreRead(String written, String times) {
        WrittenTimes read = WrittenTimes.of(written);

        assertThat(read.isCertain()).isTrue();
        assertThat(read.possible().get(0).text()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "8-4, 08:00-16:00 20:00-04:00",
        "9-5, 09:00-17:00 21:00-05:00",
        "8-8, 08:00-20:00 20:00-08:00",
        "9:00-5:00, 09:00-17:00 21:00-05:00"
    })
    void timesThatDoNotTellMorningFromEveningAreInDoubtTheLikeliestFirst(String written, String times) {
        WrittenTimes read = WrittenTimes.of(written);

        assertThat(read.isCertain()).isFalse();
        assertThat(read.possible().stream().map(DutyTimes::text).collect(Collectors.joining(" ")))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00-09:00", "09:00-17:75", "0900-2530", "24:30-09:00"})
    void timesThatNoClockShowsAreTimesAndNonePossible(String written) {
        assertThat(WrittenTimes.of(written).isTimes()).isTrue();
        assertThat(WrittenTimes.of(written).possible()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LD", "", "-", "9", "L1-L2", "05/08", "0900-1730 (ward)", "N1", "1 in 8"})
    void otherTextsAreNoTimes(String written) {
        assertThat(WrittenTimes.of(written).isTimes()).isFalse();
    }
}
