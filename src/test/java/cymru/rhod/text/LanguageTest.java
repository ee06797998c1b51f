package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', en-GB, ENGLISH",
        "'', '', '', '', cy-GB, WELSH",
        "'', '', '', '', fr, ENGLISH",
        "'', '', '', cy_GB.UTF-8, en, WELSH",
        "'', '', cy, en_GB.UTF-8, en, WELSH",
        "'', C.UTF-8, cy, cy, cy, ENGLISH",
        "cy, C.UTF-8, en, en, en, WELSH",
        "en, cy, cy, cy, cy, ENGLISH",
        "fr, cy, cy, cy, cy, ENGLISH"
    })
    void theFirstVariableThatIsSetDecidesElseTheSystem(
            String rhod, String all, String messages, String lang, String system, Language expected) {
        Map<String, String> environment =
                Map.of("RHOD_LANG", rhod, "LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

        assertThat(Language.ofSystem(environment, Locale.forLanguageTag(system)))
                .isEqualTo(expected);
    }
}
