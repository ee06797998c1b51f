package cymru.rhod.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleRotaTest {

    @ParameterizedTest
    @EnumSource
    void everySampleCanBeReadAndIsDescribed(SampleRota sample) {
        assertThat(sample.read(FigureFiles.builtIn().payYears()).details().name())
                .isNotBlank();
        for (Language language : Language.values()) {
            assertThat(new Texts(language).get("app.sample." + sample.id())).isNotBlank();
        }
    }

    @Test
    void aBlankRotaHoldsWeeksOfStandardDays() {
        assertThat(BlankRota.of("East", 3, new Texts(Language.ENGLISH)).weeks())
                .hasSize(3)
                .allSatisfy(week -> assertThat(week.cell(0).text()).isEqualTo("S"));
    }
}
