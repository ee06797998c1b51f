package cymru.rhod.report;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.FigureValues;
import cymru.rhod.rules.figures.Figures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's own values of figures: from when they count, what they change, and that each number they enter says so. */
class OwnFiguresTest {

    private static final FigureTable TABLE = FigureFiles.builtIn();
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final String BASIC_F1 = "wales2026.basic.F1";
    private static final String BAND_2_HOURS = "newdeal2002.chart.band-2-hours";

    private final ReportEngine engine = new ReportEngine(TABLE, new WelshBankHolidays());

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, false, 40000",
        "2026-04-01, true, 50000",
        "2027-03-31, true, 50000",
        "2027-04-01, true, 51000",
        "2099-12-31, true, 51000"
    })
    void anOwnValueCountsFromItsDayUntilTheNextOne(LocalDate date, boolean isOwn, int value) {
        List<OwnFigure> own = List.of(own(BASIC_F1, LocalDate.of(2027, 4, 1), 51000), own(BASIC_F1, APRIL_2026, 50000));

        FigureInForce figure = TABLE.on(date, own).find(BASIC_F1).orElseThrow();

        assertThat(figure.isOwn()).isEqualTo(isOwn);
        assertThat(figure.value()).isEqualTo(Ratio.of(value));
    }

    @Test
    void thePublishedValueStaysInSight() {
        Figures figures = TABLE.on(APRIL_2026, List.of(own(BASIC_F1, APRIL_2026, 50000)));

        assertThat(figures.published(BASIC_F1).orElseThrow().value()).isEqualTo(Ratio.of(41400));
        assertThat(figures.own()).extracting(FigureInForce::clause).containsExactly("a trial");
    }

    @Test
    void payWithAnOwnFigureIsMarkedAndTheFigureIsListedFirst() {
        RotaReport report = engine.report(with(own(BASIC_F1, APRIL_2026, 50000)));

        Pay pay = Objects.requireNonNull(report.pay().get(0).wales2026());
        assertThat(pay.basicPay()).isEqualTo(Money.ofPounds(50_000));
        assertThat(pay.restsOnOwn()).isTrue();
        assertThat(report.unconfirmed().get(0).isOwn()).isTrue();
        assertThat(report.unconfirmed()).doesNotHaveDuplicates();
    }

    @Test
    void anOwnThresholdOfTheChartMarksTheStepAndThePayOfTheBand() {
        RotaReport report = engine.report(with(own(BAND_2_HOURS, APRIL_2026, 40 * 60 + 30)));

        assertThat(report.template().newDeal().band().code()).startsWith("2");
        assertThat(report.template().newDeal().path().withAll())
                .filteredOn(Reason.Compared.class::isInstance)
                .anyMatch(reason -> ((Reason.Compared) reason).limit().isOwn());
        assertThat(report.pay())
                .allMatch(row -> Objects.requireNonNull(row.newDeal()).restsOnOwn());
        assertThat(report.resultsWith(BAND_2_HOURS)).isNotEmpty();
    }

    @Test
    void anOwnValueCountsUnderEnglandsContractToo() {
        EnglandComparison england = new EnglandComparison(TABLE, new WelshBankHolidays());
        EnglandComparison.PayPoint point = new EnglandComparison.PayPoint(Grade.F1, 0, null);
        OwnFigure own = own("england2016.basic.1", APRIL_2026, 50000);

        Pay pay = england.of(with(own), new PayYear(2026))
                .atPoint(point, Set.of())
                .pay();

        assertThat(Objects.requireNonNull(pay).basicPay()).isEqualTo(Money.ofPounds(50_000));
        assertThat(pay.restsOnOwn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, ''", "2026-04-02, 2027/28", "2027-03-31, 2027/28", "2027-04-01, ''"})
    void anOwnValueThatBeginsWithinThePayYearIsToldAsNotCountingYet(LocalDate from, String countsFrom) {
        RotaReport report = engine.report(with(own(BASIC_F1, from, 50000)));

        assertThat(report.assumed())
                .filteredOn(assumed -> assumed.id().equals("own-figure-within-year"))
                .map(assumed -> assumed.arguments().get(3))
                .isEqualTo(countsFrom.isEmpty() ? List.of() : List.of(new Argument.Verbatim(countsFrom)));
    }

    @Test
    void aTableWithOwnValuesHasThemOnEveryDateFromTheirs() {
        FigureTable table = TABLE.with(List.of(own(BASIC_F1, LocalDate.of(2025, 8, 1), 50000)));

        assertThat(table.on(LocalDate.of(2025, 7, 31))
                        .find(BASIC_F1)
                        .orElseThrow()
                        .value())
                .isEqualTo(Ratio.of(40_000));
        assertThat(table.on(LocalDate.of(2030, 4, 1))
                        .find(BASIC_F1)
                        .orElseThrow()
                        .isOwn())
                .isTrue();
    }

    @Test
    void withoutTheOwnValueTheReportIsAsBefore() {
        RotaReport before = engine.report(rota());
        engine.report(with(own(BAND_2_HOURS, APRIL_2026, 40 * 60 + 30)));

        RotaReport after = engine.report(rota());
        assertThat(after.template()).isEqualTo(before.template());
        assertThat(after.pay()).isEqualTo(before.pay());
        assertThat(after.unconfirmed()).isEqualTo(before.unconfirmed());
    }

    @Test
    void aValueThatBeginsWithinThePayYearDoesNotCountInIt() {
        RotaReport report = engine.report(with(own(BASIC_F1, LocalDate.of(2026, 8, 5), 50000)));

        assertThat(report.unconfirmed()).noneMatch(FigureInForce::isOwn);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anyPossibleValueOfAnyFigureGivesAReport(FigureId id) {
        for (Ratio value : extremes(id.unit())) {
            assertThat(FigureValues.isPossible(value, id.unit())).isTrue();
            OwnFigure own = new OwnFigure(id.id(), APRIL_2026, value, "an extreme");

            RotaReport report = engine.report(with(own, rota("on-call")));

            assertThat(report.unconfirmed().get(0).id()).isEqualTo(id.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "7", "366"})
    void anyReferencePeriodGivesAverages(int days) {
        RotaReport report = engine.report(with(own("wtr.reference-period", APRIL_2026, days)));

        assertThat(Objects.requireNonNull(report.roster()).posts()).hasSize(26);
    }

    static Stream<FigureId> figures() {
        return KnownFigures.all().stream();
    }

    private static List<Ratio> extremes(Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> List.of(Ratio.of(1), Ratio.of(168 * 60));
            case FRACTION -> List.of(Ratio.of(1, 999_999), Ratio.of(1, 1_000_000), Ratio.ONE);
            case DAYS -> List.of(Ratio.of(1), Ratio.of(366));
            case COUNT -> List.of(Ratio.of(1), Ratio.of(1000));
            case ONE_IN, MULTIPLIER -> List.of(Ratio.of(1, 999_999), Ratio.of(1000));
            case WEEKS_PER_YEAR -> List.of(Ratio.of(1, 999_999), Ratio.of(52));
            case POUNDS, POUNDS_PER_YEAR -> List.of(Ratio.of(1, 100), Ratio.of(1_000_000));
        };
    }

    private static OwnFigure own(String id, LocalDate from, long value) {
        return new OwnFigure(id, from, Ratio.of(value), "a trial");
    }

    private static Rota with(OwnFigure own) {
        return with(own, rota());
    }

    private static Rota with(OwnFigure own, Rota rota) {
        return rota.withSettings(rota.settings().withPayYear(new PayYear(2026)).withFigures(List.of(own)));
    }

    private static Rota rota() {
        return rota("psychiatry-south-roster");
    }

    private static Rota rota(String sample) {
        ReadResult result = RotaFiles.read(Path.of("assets/samples/" + sample + ".rota.json"), TABLE.payYears());
        return ((ReadResult.Read) result).rota();
    }
}
