package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure has a name, and the notes are told, in the reader's language. */
class FigureTextsTest {

    private static final List<Figure> FIGURES = FigureFiles.builtIn().all();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasANameOfItsOwn(Language language) {
        Wording wording = Wording.in(language);

        assertThat(FIGURES.stream().map(figure -> wording.figureName(figure.id())))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void pointsAndSupplementsAreNamedAlike() {
        Wording english = Wording.in(Language.ENGLISH);

        assertThat(english.figureName("newdeal2002.basic.StR-closed.3"))
                .isEqualTo("Basic pay of StR (closed scale) at point 3, 2002 contract");
        assertThat(english.figureName("newdeal2002.supplement.1B")).isEqualTo("Supplement of Band 1B");
        assertThat(english.figureName("newdeal2002.supplement.gp"))
                .isEqualTo("Supplement of a registrar in a GP practice");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNotesOfTheFilesAreTheNotesOfTheTexts(Language language) {
        Set<String> noted = FIGURES.stream()
                .filter(figure -> !figure.note().isEmpty())
                .map(figure -> "figure." + figure.id() + ".note")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Messages.in(language).keys())
                .filteredOn(key -> key.startsWith("figure.") && key.endsWith(".note"))
                .containsExactlyInAnyOrderElementsOf(noted);
    }

    @Test
    void theEnglishNotesAreThoseOfTheFiles() {
        assertThat(FIGURES).filteredOn(figure -> !figure.note().isEmpty()).allSatisfy(figure -> assertThat(
                        Messages.in(Language.ENGLISH).get("figure." + figure.id() + ".note"))
                .isEqualTo(figure.note()));
    }

    @Test
    void aFigureIsToldWithItsUnitAndItsSourceInWelsh() {
        FigureInForce rate = new FigureInForce(
                "wales2026.additional-hours-rate",
                Unit.MULTIPLIER,
                Ratio.ONE,
                LocalDate.of(2026, 4, 1),
                "Wales_v_Eng_compare",
                "wales-2026, section 3",
                EvidenceGrade.UNOFFICIAL,
                "");
        Wording welsh = Wording.in(Language.WELSH);

        assertThat(welsh.name(rate)).isEqualTo("Cyfradd oriau ychwanegol, contract 2026");
        assertThat(welsh.value(rate)).isEqualTo("1 × y gyfradd arferol fesul awr");
        assertThat(welsh.source(rate))
                .isEqualTo("Wales_v_Eng_compare, wales-2026, adran 3; mewn grym o 1 Ebrill 2026; answyddogol");
    }
}
