package cymru.rhod.io.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFrequencyIsCalledInACellWhatItIsCalledElsewhere(Language language) {
        Wording wording = Wording.in(language);
        String elsewhere = wording.quantity(Quantity.oneIn(Ratio.of(4)));

        assertThat(new SheetTexts(wording, Instant.EPOCH).oneIn().code())
                .isEqualTo("\"" + elsewhere.substring(0, elsewhere.length() - 1) + "\"0.##");
    }
}
