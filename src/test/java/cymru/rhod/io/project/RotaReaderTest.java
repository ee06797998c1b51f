package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotaReaderTest {

    private static final String LEAST =
            """
            {"format": "rhod.rota", "version": 1,
             "shifts": [{"code": "S", "start": "09:00", "length": "8:00", "kind": "standard-day"}],
             "pattern": [["S", " S ", "S + S", "S", "S", "-", "-"]]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("cymru.rhod.io.project.BadRotas#faults")
    void namesEachFaultOnceWithItsPlace(BadRotas.Fault fault) {
        ReadResult result = TestRotas.read(fault.text());

        String file = "test.rota.json" + (fault.place().isEmpty() ? "" : ", ");
        assertThat(TestRotas.problemsOf(result))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(fault.code(), file + fault.place()));
    }

    @Test
    void everythingButFormatVersionShiftsAndPatternMayBeLeftOut() {
        Rota rota = TestRotas.rotaOf(TestRotas.read(LEAST));

        assertThat(rota.settings()).isEqualTo(RotaSettings.DEFAULT);
        assertThat(rota.roster()).isNull();
        assertThat(rota.details().name()).isEmpty();
        assertThat(rota.shifts().get(0).name()).isEqualTo("S");
        assertThat(rota.shifts().get(0).isResident()).isTrue();
    }

    @Test
    void spacesAroundTheCodesOfACellAreNoMatter() {
        Rota rota = TestRotas.rotaOf(TestRotas.read(LEAST));

        assertThat(rota.weeks().get(0).cells()).startsWith(Cell.of("S"), Cell.of("S"), Cell.of("S", "S"));
    }

    @Test
    void valuesArriveWhereTheyBelong() {
        Rota rota = TestRotas.rota(TestRotas.EVERY_FIELD);

        assertThat(rota.settings().share()).isEqualTo(Ratio.of(4, 5));
        assertThat(rota.settings().cover().leaveWeeksPerYear()).isEqualTo(Ratio.of(33, 5));
        assertThat(rota.settings().cover().leaveWeekMinutes()).isEqualTo(2400);
        assertThat(rota.settings().placement()).isEqualTo(Placement.GP_PRACTICE);
        assertThat(rota.settings().definitions().alternatives())
                .containsExactlyInAnyOrder(
                        Definition.WEEKEND, Definition.WTR_BREACH_IS_BAND_3, Definition.STUDY_LEAVE_DAYS);
        assertThat(rota.shifts().get(1).rest().weekendMinutes()).isEqualTo(720);
        assertThat(rota.shifts().get(1).workOnCall().weekend().plainMinutes()).isEqualTo(15);
        assertThat(rota.roster().slots().get(0).doctor().leaveDays()).isEqualTo(28);
        assertThat(rota.roster().slots().get(1).doctor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990/91", "9999/00", "2027/28", "2026/28", "next"})
    void aPayYearWithoutFiguresIsRefusedWithThoseThatHaveSome(String year) {
        String text = LEAST.strip().replaceFirst("}$", ", \"payYear\": \"" + year + "\"}");

        assertThat(TestRotas.problemsOf(TestRotas.read(text)))
                .containsExactly(
                        Problem.of("file.pay-year", "test.rota.json, payYear", year, "2024/25, 2025/26, 2026/27"));
    }

    @Test
    void rosterFieldsLeftOutTakeTheirStandardValues() {
        String roster = LEAST.strip()
                .replaceFirst("}$", ", \"roster\": {\"start\": \"2026-08-05\", \"slots\": [{}, {\"id\": \"s1\"}]}}");

        Rota rota = TestRotas.rotaOf(TestRotas.read(roster));

        assertThat(rota.roster().weeks()).isEqualTo(1);
        assertThat(rota.roster().slots()).extracting("id", "startWeek").containsExactly(tuple("s2", 1), tuple("s1", 1));
    }

    @Test
    void nullMeansLeftOut() {
        String nulls = LEAST.strip()
                .replaceFirst(
                        "}$",
                        """
                , "name": null, "grade": null, "share": null, "cover": null, "definitions": {"weekend": null},
                "onCall": {"criterionR": null, "frequencyOneIn": null}, "roster": null}""");

        assertThat(TestRotas.rotaOf(TestRotas.read(nulls)).settings()).isEqualTo(RotaSettings.DEFAULT);
    }

    @Test
    void manyFaultsAreNamedTogether() {
        String text =
                LEAST.replace("09:00", "25:00").replace("8:00\"", "80:00\"").replace("\"-\"]]", "\"X\"], [\"S\"]]");

        assertThat(TestRotas.problemsOf(TestRotas.read(text)))
                .extracting(Problem::code)
                .containsExactly("file.clock-time", "file.shift-length", "file.unknown-code", "file.days-of-week");
    }

    @Test
    void beyondFiftyFaultsTheRestAreCounted() {
        String text = LEAST.replace("\"-\"]]", "\"-\"]" + ", []".repeat(60) + "]");

        assertThat(TestRotas.problemsOf(TestRotas.read(text)))
                .hasSize(51)
                .last()
                .isEqualTo(Problem.of("file.more", "test.rota.json", "10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            ''                                  | file.empty           | -
            '   '                               | file.empty           | -
            '{"format": "rhod.rota", "version"' | file.truncated       | line:1, column:34
            '{"format": "rhod.rota"'            | file.truncated       | line:1, column:23
            '{"format": "rhod'                  | file.truncated       | line:1, column:17
            '{"format": "rhod.rota",}'          | file.not-json        | line:1, column:24
            '{} {}'                             | file.not-json        | line:1, column:4
            'format: rhod.rota'                 | file.not-json        | line:1, column:1
            '{"share": NaN}'                    | file.not-json        | line:1, column:14
            '{"share": 1e99999999999}'          | file.beyond-limits   | -
            '{"name": "\\ud800"}'               | file.half-character  | line:1, column:10
            '{"a": 1, "a": 2}'                  | file.duplicate-field | line:1, column:10
            '[]'                                | file.foreign         | -
            '7'                                 | file.foreign         | -
            'null'                              | file.foreign         | -
            '{"format": 1}'                     | file.foreign         | -
            '{"type": "FeatureCollection"}'     | file.foreign         | -
            """)
    void saysWhyAFileIsNoRotaFile(String text, String code, String place) {
        assertThat(TestRotas.problemsOf(TestRotas.read(text)))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(code, "test.rota.json" + (place == null ? "" : ", " + place)));
    }

    @Test
    void saysInWhichLineTextIsNotUtf8() {
        byte[] latin1 = LEAST.replace("\"S\"", "\"Ŝ\"").replace("09", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TestRotas.problemsOf(RotaFiles.read(latin1, "x", TestRotas.PAY_YEARS)))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("file.not-utf8", "x, line:2, column:37"));
    }

    @Test
    void saysThatABinaryFileIsBinary() {
        assertThat(TestRotas.problemsOf(RotaFiles.read(new byte[] {'P', 'K', 3, 4, 0, 0}, "x", TestRotas.PAY_YEARS)))
                .extracting(Problem::code)
                .containsExactly("file.binary");
    }

    @Test
    void aByteOrderMarkIsNoMatter() {
        assertThat(TestRotas.read("\uFEFF" + LEAST)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void hostileNestingAndNumbersAreRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(codeOf("[".repeat(1_000_000))).isEqualTo("file.beyond-limits");
            assertThat(codeOf("{\"a\":".repeat(1_000_000))).isEqualTo("file.beyond-limits");
            assertThat(codeOf("9".repeat(1_000_000))).isEqualTo("file.beyond-limits");
            assertThat(codeOf("[" + "1,".repeat(1_000_000) + "1]")).isEqualTo("file.foreign");
            assertThat(codeOf(LEAST.replace("\"-\"]]", "\"-\"]" + ", 1".repeat(1_000_000) + "]")))
                    .isEqualTo("file.expected-list");
        });
    }

    @Test
    void readsAFileOfTenMegabytesAndNoByteMore() throws IOException {
        Path file = folder.resolve("large.rota.json");
        String spaces = " ".repeat(JsonText.MOST_BYTES - LEAST.length());
        Files.writeString(file, LEAST + spaces);
        assertThat(RotaFiles.read(file, TestRotas.PAY_YEARS)).isInstanceOf(ReadResult.Read.class);

        Files.writeString(file, LEAST + spaces + " ");
        assertThat(TestRotas.problemsOf(RotaFiles.read(file, TestRotas.PAY_YEARS)))
                .containsExactly(Problem.of("file.too-large", "large.rota.json"));
    }

    @Test
    void saysThatThereIsNoFileOrThatItIsAFolder() {
        assertThat(TestRotas.problemsOf(RotaFiles.read(folder.resolve("none.rota.json"), TestRotas.PAY_YEARS)))
                .containsExactly(Problem.of("file.missing", "none.rota.json"));
        assertThat(TestRotas.problemsOf(RotaFiles.read(folder, TestRotas.PAY_YEARS)))
                .extracting(Problem::code)
                .containsExactly("file.folder");
    }

    private static String codeOf(String text) {
        return TestRotas.problemsOf(TestRotas.read(text)).get(0).code();
    }
}
