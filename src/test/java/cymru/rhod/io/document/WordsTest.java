package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.awt.Font;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final PayBasis DOUBTFUL = new PayBasis(true, true, false);

    private final Words words = new Words(Wording.in(Language.ENGLISH));

    @Test
    void anAmountHasASignForAllThatMustBeKnownOfIt() {
        assertThat(words.marked(Money.ofPounds(1), DOUBTFUL)).isEqualTo("£1.00‡*†");
        assertThat(words.marked(Money.ofPounds(1), PayBasis.CERTAIN)).isEqualTo("£1.00");
        assertThat(words.annualPay(null)).isEqualTo(Words.NONE);
    }

    @Test
    void everySignHasItsSentence() {
        Section section = new Section("id", "Pay");

        words.legend(section, DOUBTFUL);

        assertThat(html(section)).contains(">† Something", ">‡ rests on a value of your own", ">* rests on figures");
    }

    @Test
    void theFontOfThePdfHasEverySign() throws Exception {
        try (InputStream file =
                Objects.requireNonNull(PdfFile.class.getResourceAsStream("LiberationSans-Regular.ttf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);

            assertThat(font.canDisplayUpTo(words.marked(Money.ofPounds(1), DOUBTFUL)))
                    .isEqualTo(-1);
        }
    }

    private static String html(Section section) {
        StringBuilder html = new StringBuilder();
        section.element().writeTo(html);
        return html.toString();
    }
}
