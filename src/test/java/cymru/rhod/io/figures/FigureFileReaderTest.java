package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFileReaderTest {

    private static final FigureId LIMIT = new FigureId(Contract.WORKING_TIME, "limit", Unit.MINUTES_PER_WEEK);
    private static final FigureId SHARE = new FigureId(Contract.WORKING_TIME, "share", Unit.FRACTION);
    private static final FigureId PAY = new FigureId(Contract.WORKING_TIME, "pay", Unit.POUNDS_PER_YEAR);
    private static final FigureId DAYS = new FigureId(Contract.WORKING_TIME, "days", Unit.DAYS);
    private static final FigureId ONE_IN = new FigureId(Contract.WORKING_TIME, "one-in", Unit.ONE_IN);

    private static final String GOOD_VALUE =
            "{'from': '2024-04-01', 'value': '48:00', 'source': 'Law', 'clause': '4', 'grade': 'published'}";

    @Test
    void readsAFigureWithItsDatesSourceAndNote() throws Exception {
        List<Figure> figures = read(
                """
                {'figures': [{'id': 'wtr.limit', 'unit': 'h/week', 'note': 'For all.', 'values': [
                  {'from': '2004-08-01', 'until': '2009-07-31', 'value': '56:00', 'source': 'Law', 'clause': '4',
                   'grade': 'derived'},
                  {'from': '2009-08-01', 'value': '48:30', 'source': 'Later law', 'grade': 'published'}]}]}
                """,
                LIMIT);

        assertThat(figures)
                .containsExactly(new Figure(
                        "wtr.limit",
                        Unit.MINUTES_PER_WEEK,
                        List.of(
                                new Figure.Dated(
                                        LocalDate.of(2004, 8, 1),
                                        LocalDate.of(2009, 7, 31),
                                        Ratio.of(56 * 60),
                                        "Law",
                                        "4",
                                        EvidenceGrade.DERIVED),
                                new Figure.Dated(
                                        LocalDate.of(2009, 8, 1),
                                        null,
                                        Ratio.of(48 * 60 + 30),
                                        "Later law",
                                        "",
                                        EvidenceGrade.PUBLISHED)),
                        "For all."));
    }

    @ParameterizedTest
    @CsvSource({
        "share, 0.4, 2, 5",
        "share, '1/3', 1, 3",
        "share, 1, 1, 1",
        "share, 0.1, 1, 10",
        "pay, 35390, 35390, 1",
        "pay, 17077.50, 34155, 2",
        "days, 28, 28, 1",
        "one-in, 6.5, 13, 2",
        "one-in, 13/2, 13, 2"
    })
    void readsEveryUnitExactly(String figure, String value, long numerator, long denominator) throws Exception {
        FigureId id = known(figure);

        assertThat(read(fileWith(id, value), id).get(0).values().get(0).value())
                .isEqualTo(Ratio.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 48",
        "limit, 48:60",
        "limit, 0:00",
        "limit, 48.5",
        "limit, true",
        "share, 1.01",
        "share, 0",
        "share, -0.5",
        "share, 1/0",
        "share, 4/3",
        "share, 0:20",
        "share, 40 %",
        "pay, 35390.005",
        "pay, 35390.0050000",
        "pay, 1e99",
        "pay, 1e-99",
        "pay, '35,390'",
        "days, 2.5",
        "days, 9999999999999999",
        "one-in, 0",
        "one-in, null"
    })
    void refusesAValueThatItsUnitCannotHave(String figure, String value) {
        FigureId id = known(figure);

        assertThat(problems(fileWith(id, value), id))
                .extracting(Problem::code)
                .containsExactly("figures.malformed-value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            h/week                | h                       | figures.wrong-unit
            wtr.limit             | wtr.other               | figures.unknown-id
            'figures'             | 'figuers'               | figures.no-list
            'values': [{          | 'other': [{             | figures.no-values
            'values': [{          | 'values': [], 'no': [{  | figures.no-values
            'unit'                | 'remark': 1, 'unit'     | figures.unknown-field
            'from'                | 'to': 1, 'from'         | figures.unknown-field
            {'figures'            | {'a': 1, 'figures'      | figures.unknown-field
            2024-04-01            | 2024-04-31              | figures.malformed-date
            '2024-04-01'          | 20240401                | figures.malformed-date
            'Law'                 | ' '                     | figures.missing-source
            'source': 'Law',      |                         | figures.missing-source
            published             | A                       | figures.unknown-grade
            , 'grade': 'published'|                         | figures.unknown-grade
            'value'               | 'until': '2024-03-31', 'value' | figures.dates-reversed
            'value'               | 'until': 'never', 'value' | figures.malformed-date
            """)
    void refusesAFaultAndNamesIt(String right, String fault, String code) {
        String file = fileOf(GOOD_VALUE);
        String faulty = file.replace(right, fault == null ? "" : fault);

        assertThat(faulty).isNotEqualTo(file);
        assertThat(problems(faulty, LIMIT)).extracting(Problem::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-04-01, ",
        "2025-03-30, 2025-04-01, figures.gap-between-dates",
        "2025-04-01, 2025-04-01, figures.dates-overlap",
        "2026-01-01, 2025-04-01, figures.dates-overlap",
        "2024-12-31, 2024-04-01, figures.dates-out-of-order",
        "2024-12-31, 2024-03-31, figures.dates-out-of-order"
    })
    void leavesNeitherGapNorOverlapBetweenTwoValues(String until, String next, String code) throws Exception {
        String file = fileOf(GOOD_VALUE.replace("'value'", "'until': '" + until + "', 'value'")
                + ","
                + GOOD_VALUE.replace("2024-04-01", next));

        if (code == null) {
            assertThat(read(file, LIMIT).get(0).values()).hasSize(2);
        } else {
            assertThat(problems(file, LIMIT)).extracting(Problem::code).containsExactly(code);
        }
    }

    @Test
    void refusesAMissingAndARepeatedFigure() {
        String figure = "{'id': 'wtr.limit', 'unit': 'h/week', 'values': [" + GOOD_VALUE + "]}";

        assertThat(problems("{'figures': [" + figure + "," + figure + "]}", LIMIT, SHARE))
                .containsExactly(
                        Problem.of("figures.repeated-id", "test.json, wtr.limit"),
                        Problem.of("figures.missing-id", "test.json", "wtr.share"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            ''
            {'figures': [}
            {'figures': [], 'figures': []}
            {'figures': []} trailing
            """)
    void refusesAFileThatIsNotOneJsonDocument(String text) {
        assertThat(problems(text == null ? "" : text, LIMIT))
                .isNotEmpty()
                .first()
                .satisfies(problem -> assertThat(problem.code()).isIn("figures.not-json", "figures.no-list"));
    }

    @Test
    void namesThePlaceTheValueAndTheRightForm() {
        assertThat(problems(fileWith(LIMIT, "48"), LIMIT))
                .containsExactly(
                        Problem.of("figures.malformed-value", "test.json, wtr.limit, value:1", "48", "\"48:00\""));
    }

    @Test
    void listsEveryFaultAtOnceInItsMessage() {
        String file = fileWith(LIMIT, "48").replace("'Law'", "''");

        assertThatExceptionOfType(FigureFileException.class)
                .isThrownBy(() -> read(file, LIMIT))
                .withMessageContaining("figures.malformed-value at test.json, wtr.limit, value:1")
                .withMessageContaining("figures.missing-source");
    }

    private static String fileOf(String values) {
        return "{'figures': [{'id': 'wtr.limit', 'unit': 'h/week', 'values': [" + values + "]}]}";
    }

    private static String fileWith(FigureId id, String value) {
        boolean bare = value.matches("-?[0-9.]+(e-?[0-9]+)?|true|null");
        String written = bare ? value : "'" + value + "'";
        return "{'figures': [{'id': '" + id.id() + "', 'unit': '" + id.unit().symbol() + "', 'values': ["
                + GOOD_VALUE.replace("'48:00'", written) + "]}]}";
    }

    private static FigureId known(String name) {
        return List.of(LIMIT, SHARE, PAY, DAYS, ONE_IN).stream()
                .filter(id -> id.id().endsWith("." + name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> problems(String file, FigureId... known) {
        return catchThrowableOfType(FigureFileException.class, () -> read(file, known))
                .problems();
    }

    private static List<Figure> read(String file, FigureId... known) throws FigureFileException, IOException {
        byte[] bytes = file.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return FigureFileReader.read(new ByteArrayInputStream(bytes), "test.json", List.of(known));
    }
}
