package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    private static final Language ENGLISH = Language.ENGLISH;
    private static final Language WELSH = Language.WELSH;

    @Test
    void putsArgumentsInTheirPlaces() {
        assertThat(TextPattern.parse("{1} before {0}").format(ENGLISH, "b", "a"))
                .isEqualTo("a before b");
    }

    @Test
    void leavesAPlaceWithoutAnArgumentAsItIsWritten() {
        assertThat(TextPattern.parse("week {0}, {1}").format(ENGLISH, 3)).isEqualTo("week 3, {1}");
    }

    @Test
    void keepsApostrophesThatStandBeforeLetters() {
        assertThat(TextPattern.parse("mae'r {0} a'r un ''arall'' '{'").format(WELSH, "cyntaf"))
                .isEqualTo("mae'r cyntaf a'r un 'arall' {");
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few", "4,other", "5,other", "6,many", "7,other", "11,other", "100,other"
    })
    void choosesTheWelshFormOfANumber(int number, String form) {
        TextPattern pattern =
                TextPattern.parse("{0, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}");

        assertThat(pattern.format(WELSH, number)).isEqualTo(form);
    }

    @Test
    void showsTheCountedNumberWithItsThousandsMarked() {
        TextPattern pattern = TextPattern.parse("{0, plural, =0 {none} one {# rota} other {# rotas}}");

        assertThat(pattern.format(ENGLISH, 0)).isEqualTo("none");
        assertThat(pattern.format(ENGLISH, 1L)).isEqualTo("1 rota");
        assertThat(pattern.format(ENGLISH, 12345)).isEqualTo("12,345 rotas");
        assertThat(pattern.format(ENGLISH, new BigDecimal("1.5"))).isEqualTo("1.5 rotas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's {0}, isn't it",
                "it''s '{0}' and '' and '{it''s}' and '}",
                "'#' and # outside a plural",
                "{1, plural, one {'#' is # of {0}} other {it's # '{0}' {0}}}",
                "{1, plural, =1 {one} other {{2, select, x {# in x} other {it''s}}}} after",
                "'{unclosed",
                "ends with '",
            })
    void readsApostrophesAndFormsAsIcuDoes(String text) {
        Object[] arguments = {"zero", 1, "x"};

        assertThat(TextPattern.parse(text).format(ENGLISH, arguments))
                .isEqualTo(new MessageFormat(text, ENGLISH.locale()).format(arguments));
    }

    @Test
    void choosesByAWord() {
        TextPattern pattern = TextPattern.parse("{0, select, week {a week} other {something}}");

        assertThat(pattern.format(ENGLISH, "week")).isEqualTo("a week");
        assertThat(pattern.format(ENGLISH, "day")).isEqualTo("something");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{0, number}", "{name}", "{}", "{0", "{0} }", "{0, plural, one {x}}", "{0, plural, other {x}"})
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> TextPattern.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
