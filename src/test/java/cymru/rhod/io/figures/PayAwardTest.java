package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of the awards, which would betray a mistyped pay point. */
class PayAwardTest {

    private static final FigureTable TABLE = FigureFiles.builtIn();
    private static final Figures YEAR_2024 = TABLE.on(new PayYear(2024).firstDay());
    private static final Figures YEAR_2025 = TABLE.on(new PayYear(2025).firstDay());
    private static final Figures YEAR_2026 = TABLE.on(new PayYear(2026).firstDay());

    /** The values that the circulars seem to misprint. */
    private static final Set<String> DOUBTFUL = Set.of(
            "newdeal2002.basic.StR-closed.0", "newdeal2002.basic.StR-closed.1", "newdeal2002.basic.dental-core.1");

    @ParameterizedTest
    @MethodSource("pointsOfEveryYear")
    void of2025RaisedTheScaleByFourPercentAndSevenHundredAndFiftyPounds(FigureId point) {
        assertThat(YEAR_2025.value(point)).isEqualTo(roundedUp(YEAR_2024.value(point), "1.04", 750));
    }

    @ParameterizedTest
    @MethodSource("pointsWithoutDoubt")
    void of2026RaisedTheScaleByThreeAndAHalfPercent(FigureId point) {
        assertThat(YEAR_2026.value(point)).isEqualTo(roundedUp(YEAR_2025.value(point), "1.035", 0));
    }

    @ParameterizedTest
    @MethodSource("doubtfulPoints")
    void leavesTheDoubtfulPointsUnconfirmedWithANote(FigureId point) {
        FigureInForce figure = YEAR_2025.get(point);

        assertThat(YEAR_2026.value(point)).isNotEqualTo(roundedUp(figure.value(), "1.035", 0));
        assertThat(figure.grade()).isEqualTo(EvidenceGrade.ASSUMED);
        assertThat(figure.note()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pointsOfTheNewContract")
    void of2026RaisedTheOfferByThreeAndAHalfPercentExactly(FigureId point) {
        assertThat(YEAR_2026.value(point)).isEqualTo(YEAR_2025.value(point).times(Ratio.of(1_035, 1_000)));
    }

    @Test
    void givesCoreAndFixedTermTraineesTheFirstSixPointsOfTheRegistrarsScale() {
        for (Figures year : List.of(YEAR_2024, YEAR_2025, YEAR_2026)) {
            for (int point = 0; point <= 5; point++) {
                Ratio registrar = year.value(NewDealFigures.basicPay(Grade.REGISTRAR, point));
                assertThat(year.value(NewDealFigures.basicPay(Grade.CORE_TRAINEE, point)))
                        .isEqualTo(registrar);
                assertThat(year.value(NewDealFigures.basicPay(Grade.FIXED_TERM_REGISTRAR, point)))
                        .isEqualTo(registrar);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2025, 16500.00, 4730.00", "2026, 17077.50, 4895.55"})
    void setsThePremiaAsSharesOfRegistrarOne(int year, String gp, String oralSurgery) {
        Figures figures = TABLE.on(new PayYear(year).firstDay());
        Ratio registrarOne = figures.value(Wales2026Figures.basicRegistrar(1));

        assertThat(Money.roundedToThePenny(registrarOne.times(figures.value(Wales2026Figures.GP_PREMIUM)))
                        .pounds())
                .isEqualTo(gp);
        assertThat(Money.roundedToThePenny(registrarOne.times(figures.value(Wales2026Figures.OMFS_PREMIUM)))
                        .pounds())
                .isEqualTo(oralSurgery);
    }

    private static Ratio roundedUp(Ratio before, String factor, long pounds) {
        Ratio exact = before.times(Ratio.of(new BigDecimal(factor))).plus(Ratio.of(pounds));
        return Ratio.of(-Math.floorDiv(-exact.numerator(), exact.denominator()));
    }

    private static Stream<FigureId> pointsOfEveryYear() {
        return Stream.of(Grade.F1, Grade.F2, Grade.REGISTRAR, Grade.CORE_TRAINEE, Grade.FIXED_TERM_REGISTRAR)
                .flatMap(PayAwardTest::points);
    }

    private static Stream<FigureId> pointsWithoutDoubt() {
        return allPoints().filter(point -> !DOUBTFUL.contains(point.id()));
    }

    private static Stream<FigureId> doubtfulPoints() {
        return allPoints().filter(point -> DOUBTFUL.contains(point.id()));
    }

    private static Stream<FigureId> pointsOfTheNewContract() {
        return Stream.concat(
                Stream.of(Wales2026Figures.BASIC_F1, Wales2026Figures.BASIC_F2),
                IntStream.rangeClosed(1, Wales2026Figures.registrarSteps()).mapToObj(Wales2026Figures::basicRegistrar));
    }

    private static Stream<FigureId> allPoints() {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade != Grade.DENTAL_FOUNDATION_TRAINEE)
                .flatMap(PayAwardTest::points);
    }

    private static Stream<FigureId> points(Grade grade) {
        return IntStream.rangeClosed(0, grade.topPoint()).mapToObj(point -> NewDealFigures.basicPay(grade, point));
    }
}
