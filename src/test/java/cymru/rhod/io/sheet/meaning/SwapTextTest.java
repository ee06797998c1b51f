package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwapTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SpR5 doing 5th Oct",
                "A doing 5th Oct",
                "swapped with Dr Jones",
                "Swap A/B",
                "A for B Tue",
                "B covering A",
                "Jones in place of Evans",
                "cyfnewid â B",
                "A yn lle B"
            })
    void tellsThatOneWorksForAnother(String text) {
        assertThat(SwapText.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bank holiday", "LD", "induction day", "no room for leave", "0900-1700", "fine", ""})
    void otherRemarksAreNone(String text) {
        assertThat(SwapText.isLikely(text)).isFalse();
    }
}
