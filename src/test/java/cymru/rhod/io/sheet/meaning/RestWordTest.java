package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestWordTest {

    /** The markers met in the wild. Source: users and conventions, section C.3. */
    @ParameterizedTest
    @CsvSource({
        "Zero, zero",
        "ZERO, zero",
        "Zero Day, zero",
        "Zero Hours, zero",
        "EWTD, zero",
        "OFF, -",
        "Off, -",
        "off, -",
        "day off, -",
        "(off), -",
        "A/L, leave",
        "AL, leave",
        "Leave, leave",
        "Annual Leave, leave",
        "Study leave, study",
        "Rhydd, -",
        "Gwyliau blynyddol, leave",
        "Diwrnod dim oriau, zero",
        "Absenoldeb astudio, study"
    })
    void wordsWithOneMeaningAreTaken(String written, String mark) {
        RestWord word = RestWord.of(written).orElseThrow();

        assertThat(word.isCertain()).isTrue();
        assertThat(word.possible().get(0).code()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "Z, zero",
        "X, -",
        "O, -",
        "0, zero",
        "Rest, zero",
        "A, leave",
        "S/L, study",
        "BH, -",
        "BANK HOLIDAY, -",
        "Gŵyl banc, -"
    })
    void wordsThatMayBeSomethingElseAreOnlyLikely(String written, String mark) {
        RestWord word = RestWord.of(written).orElseThrow();

        assertThat(word.isCertain()).isFalse();
        assertThat(word.possible().get(0).code()).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LD", "Night", "", "offsite", "0900-1700"})
    void otherWordsAreNone(String written) {
        assertThat(RestWord.of(written)).isEmpty();
    }
}
