package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.england2016.England2016Figures;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.pension.PensionFigures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFilesTest {

    private static final FigureTable TABLE = FigureFiles.builtIn();

    @Test
    void holdExactlyTheFiguresThatTheRulesAskFor() {
        Stream<FigureId> known = Stream.of(
                        NewDealFigures.known(),
                        Wales2026Figures.known(),
                        England2016Figures.known(),
                        WorkingTimeFigures.known(),
                        PensionFigures.known())
                .flatMap(ids -> ids.stream());

        assertThat(TABLE.all())
                .extracting("id")
                .containsExactlyInAnyOrderElementsOf(known.map(FigureId::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {NewDealFigures.class, Wales2026Figures.class, England2016Figures.class, WorkingTimeFigures.class
            })
    void holdEveryFigureThatAContractDeclares(Class<?> declaring) throws IllegalAccessException {
        for (Field field : declaring.getFields()) {
            assertThat(TABLE.all())
                    .as(field.getName())
                    .extracting(Figure::id)
                    .contains(((FigureId) field.get(null)).id());
        }
    }

    @Test
    void knowTheThreePayYearsWhoseScalesAreComplete() {
        assertThat(TABLE.payYears()).containsExactly(new PayYear(2024), new PayYear(2025), new PayYear(2026));
    }

    @Test
    void keepAThirdExact() {
        assertThat(TABLE.on(LocalDate.of(2026, 8, 5)).value(NewDealFigures.ONE_THIRD))
                .isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void holdNoScaleOfTheNewContractBeforeItsOffer() {
        assertThat(TABLE.on(LocalDate.of(2025, 3, 31)).find(Wales2026Figures.BASIC_F1))
                .isEmpty();
        assertThat(TABLE.on(LocalDate.of(2025, 4, 1)).value(Wales2026Figures.BASIC_F1))
                .isEqualTo(Ratio.of(40_000));
    }

    @Test
    void changeAScaleOnTheFirstDayOfThePayYear() {
        FigureId point = NewDealFigures.basicPay(Grade.REGISTRAR, 3);

        assertThat(TABLE.on(LocalDate.of(2026, 3, 31)).value(point)).isEqualTo(Ratio.of(55_157));
        assertThat(TABLE.on(LocalDate.of(2026, 4, 1)).value(point)).isEqualTo(Ratio.of(57_088));
    }
}
