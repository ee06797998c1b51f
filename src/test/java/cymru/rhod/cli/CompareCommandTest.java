package cymru.rhod.cli;

import static cymru.rhod.cli.CommandLineRun.NON_COMPLIANT;
import static cymru.rhod.cli.CommandLineRun.SAMPLES;
import static cymru.rhod.cli.CommandLineRun.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "cymru", "rhod", "cli");

    @TempDir
    private Path folder;

    /** Written anew with {@code -Dgolden.write=true}, as for the assessment; read the difference. */
    @ParameterizedTest
    @CsvSource({
        "compare-south, en, psychiatry-south",
        "compare-south, cy, psychiatry-south",
        "compare-roster, cy, psychiatry-south-roster",
        "compare-on-call, en, on-call",
        "compare-two, en, psychiatry-south non-compliant",
        "compare-two, cy, psychiatry-south non-compliant",
    })
    void whatIsWrittenOfSamplesIsAsItWasReadOver(String name, String language, String samples) throws Exception {
        String[] call = ("compare --lang " + language + " " + files(samples)).split(" ");
        CommandLineRun run = CommandLineRun.of(call);

        assertThat(run.err()).isEmpty();
        assertGolden(name + "." + language + ".txt", run.out());
    }

    @ParameterizedTest
    @CsvSource({"en, ''", "cy, ''", "en, --csv"})
    void whatIsWrittenOfTheFolderOfSamplesIsAsItWasReadOver(String language, String form) throws Exception {
        CommandLineRun run = form.isEmpty()
                ? CommandLineRun.of("compare", "--lang", language, SAMPLES.toString())
                : CommandLineRun.of("compare", "--lang", language, form, SAMPLES.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertGolden("compare-folder." + language + (form.isEmpty() ? ".txt" : ".csv"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "psychiatry-south",
                "psychiatry-south-roster",
                "on-call",
                "psychiatry-south on-call",
                "psychiatry-south non-compliant",
                ""
            })
    void whatIsWrittenForProgramsIsAsTheSchemaSays(String samples) throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("assets", "schema", "comparison.schema.json")));
        String files = samples.isEmpty() ? SAMPLES.toString() : files(samples);
        for (String year : List.of("2024/25", "2026/27")) {
            CommandLineRun run = CommandLineRun.of(("compare --json --pay-year " + year + " " + files).split(" "));
            JsonNode json = new ObjectMapper().readTree(run.out());

            assertThat(schema.validate(json)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "psychiatry-south, compare-england, en, '', txt",
        "psychiatry-south, compare-england, cy, '', txt",
        "psychiatry-south, compare-england, en, --csv, csv",
        "on-call, compare-england-on-call, en, '', txt",
        "on-call, compare-england-on-call, cy, '', txt"
    })
    void whatIsWrittenOfEnglandIsAsItWasReadOver(
            String sample, String golden, String language, String form, String ending) throws Exception {
        CommandLineRun run = CommandLineRun.of(
                ("compare --england --lang " + language + " " + form + " " + files(sample)).split(" +"));

        assertThat(run.err()).isEmpty();
        assertGolden(golden + "." + language + "." + ending, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"psychiatry-south-roster", "on-call"})
    void whatIsWrittenOfEnglandForProgramsIsAsTheSchemaSays(String sample) throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(CommandLineRun.of(("compare --england --json " + files(sample)).split(" "))
                        .out());

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("assets", "schema", "comparison.schema.json")))
                        .validate(json))
                .isEmpty();
        assertThat(json.at("/england")).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void englandGoesWithOneFileOnly() {
        assertThat(CommandLineRun.of("compare", "--england", SAMPLES.toString()).err())
                .contains("--england goes with one rota file");
        assertThat(CommandLineRun.of("compare", "--england", SOUTH, SOUTH).exitCode())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aFolderOfSeveralPayYearsSaysHowManyRotasAreOfEach() throws Exception {
        String rota = Files.readString(Path.of(SOUTH));
        Files.writeString(folder.resolve("now.rota.json"), rota);
        Files.writeString(folder.resolve("before.rota.json"), rota.replace("2026/27", "2025/26"));

        assertThat(CommandLineRun.of("compare", folder.toString()).out())
                .containsIgnoringWhitespaces("several pay years: 2025/26 (1 rota), 2026/27 (1 rota).")
                .contains("--pay-year");
        assertThat(CommandLineRun.of("compare", "--pay-year", "2026/27", folder.toString())
                        .out())
                .doesNotContain("several pay years");
    }

    @Test
    void aRotaDoesNotDifferFromItself() {
        assertThat(CommandLineRun.of("compare", SOUTH, SOUTH).out()).contains("Nothing differs");
    }

    @Test
    void fromAFolderTheUnusableAreListedAndTheOthersCompared() throws Exception {
        Files.copy(Path.of(SOUTH), folder.resolve("good.rota.json"));
        Files.writeString(folder.resolve("empty.rota.json"), "");

        CommandLineRun text = CommandLineRun.of("compare", folder.toString());
        CommandLineRun csv = CommandLineRun.of("compare", "--csv", folder.toString());

        assertThat(text.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(text.out()).contains("good.rota.json").contains("1 file cannot be used");
        assertThat(text.err()).contains("empty.rota.json").contains("the file is empty");
        List<NamedCsvRecord> rows = records(csv.out());
        assertThat(rows).hasSize(17);
        assertThat(rows.get(16).getField("file")).endsWith("empty.rota.json");
        assertThat(rows.get(16).getField("problems")).isEqualTo("file.empty");
        assertThat(rows.get(16).getField("pay_2002")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-2", "@SUM(A1)", "\\t=1"})
    void aNameThatLooksLikeAFormulaIsNoneInTheTable(String name) throws Exception {
        String rota = Files.readString(Path.of(SOUTH)).replace("\"Psychiatry South\"", "\"" + name + "\"");
        Path file = Files.writeString(folder.resolve("a.rota.json"), rota);

        List<NamedCsvRecord> rows =
                records(CommandLineRun.of("compare", "--csv", file.toString()).out());

        assertThat(rows).hasSize(16).allSatisfy(row -> {
            assertThat(row.getField("rota")).isEqualTo("'" + name.replace("\\t", "\t"));
        });
        assertThat(rows.get(1).getField("difference"))
                .as("a loss stays a number")
                .isEqualTo("-2112.21");
    }

    @Test
    void theOrderAsked() throws Exception {
        List<NamedCsvRecord> rows =
                records(CommandLineRun.of("compare", "--csv", "--sort", "difference", SAMPLES.toString())
                        .out());
        List<String> known = rows.stream()
                .map(row -> row.getField("difference"))
                .filter(difference -> !difference.isEmpty())
                .toList();

        assertThat(known).hasSizeGreaterThan(50).isSortedAccordingTo((one, other) -> new BigDecimal(one)
                .compareTo(new BigDecimal(other)));
    }

    @Test
    void theOutputGoesToAFileInUtf8() throws Exception {
        Path out = folder.resolve("out.csv");
        String rota = Files.readString(Path.of(SOUTH)).replace("\"Psychiatry South\"", "\"Dŵr, ŷ\"");
        Path file = Files.writeString(folder.resolve("a.rota.json"), rota);

        CommandLineRun run = CommandLineRun.of("compare", "--csv", "-o", out.toString(), file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(records(Files.readString(out)).get(0).getField("rota")).isEqualTo("Dŵr, ŷ");
    }

    @Test
    void aBarIsDrawnWhereMessagesGoToATerminalOnly() {
        assertThat(CommandLineRun.on(false, true, "compare", SAMPLES.toString()).err())
                .contains("[####");
        assertThat(CommandLineRun.of("compare", SAMPLES.toString()).err()).isEmpty();
    }

    @Test
    void badCallsSayWhatWasExpectedAndWriteNothing() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertRefused("expected one rota file, two rota files or one folder", "compare");
        assertRefused("expected one rota file", "compare", SOUTH, NON_COMPLIANT, SOUTH);
        assertRefused("expected one rota file", "compare", SOUTH, SAMPLES.toString());
        assertRefused("there is no rota in this folder", "compare", empty.toString());
        assertRefused("there is no such file", "compare", "nowhere.rota.json");
        assertRefused("there is no such file", "compare", SOUTH, "nowhere.rota.json");
        assertRefused("--csv and --json", "compare", "--csv", "--json", SAMPLES.toString());
        assertRefused("--csv goes with a folder", "compare", "--csv", SOUTH, NON_COMPLIANT);
        assertRefused("expected one of file, name", "compare", "--sort", "size", SAMPLES.toString());
        assertRefused("--pay-year", "compare", "--pay-year", "1999/00", SOUTH);
        assertRefused("cannot be written", "compare", "-o", empty.toString(), SOUTH);
        assertRefused("unknown option --scotland", "compare", "--scotland", SOUTH);
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(CommandLineRun.of("compare", "--help").out()).contains("rhod compare [OPTIONS] FOLDER");
        assertThat(CommandLineRun.of("compare", "--help", "--lang", "cy").out()).contains("FFOLDER");
    }

    private static void assertRefused(String words, String... call) {
        CommandLineRun run = CommandLineRun.of(call);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words);
    }

    private static List<NamedCsvRecord> records(String csv) throws Exception {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static String files(String samples) {
        StringBuilder files = new StringBuilder();
        for (String sample : samples.split(" ")) {
            files.append(SAMPLES.resolve(sample + ".rota.json")).append(' ');
        }
        return files.toString().strip();
    }

    private static void assertGolden(String name, String text) throws Exception {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
