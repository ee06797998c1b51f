package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest
    @CsvSource({
        "'', en-GB, en",
        "'', cy-GB, cy",
        "'', cy, cy",
        "'', fr, en",
        "cy, en-GB, cy",
        "en, cy-GB, en",
        "fr, cy-GB, cy"
    })
    void theLanguageIsTheOneNamedElseTheSystems(String named, String system, String expected) {
        assertThat(Surroundings.language(Map.of("RHOD_LANG", named), Locale.forLanguageTag(system))
                        .code())
                .isEqualTo(expected);
    }

    @Test
    void thereIsNoColourWhereItIsNotWanted() {
        assertThat(Surroundings.mayColour(Map.of())).isTrue();
        assertThat(Surroundings.mayColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Surroundings.mayColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Surroundings.mayColour(Map.of("TERM", "dumb"))).isFalse();
    }
}
