package cymru.rhod.cli;

import static cymru.rhod.cli.CommandLineRun.NON_COMPLIANT;
import static cymru.rhod.cli.CommandLineRun.SAMPLES;
import static cymru.rhod.cli.CommandLineRun.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final String ROSTER =
            SAMPLES.resolve("psychiatry-south-roster.rota.json").toString();

    @TempDir
    private Path folder;

    @Test
    void oneFileIsWrittenWhereTheCallSays() throws IOException {
        Path out = folder.resolve("pattern.csv");

        CommandLineRun run = export("--to", "csv", "-o", out.toString(), SOUTH);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(27).startsWith("week,Mon,Tue,Wed,Thu,Fri,Sat,Sun");
    }

    @Test
    void severalRotasGoIntoAFolderThatIsMade() throws IOException {
        Path out = folder.resolve("new/tables");

        CommandLineRun run = export("--to", "csv", "--what", "shifts", "-o", out.toString(), SOUTH, NON_COMPLIANT);

        assertThat(run.exitCode()).isZero();
        assertThat(names(out)).containsExactly("non-compliant-shifts.csv", "psychiatry-south-shifts.csv");
    }

    @Test
    void aFolderThatIsThereTakesOneFileToo() throws IOException {
        assertThat(export("--to", "csv", "-o", folder.toString(), SOUTH).exitCode())
                .isZero();
        assertThat(names(folder)).containsExactly("psychiatry-south-pattern.csv");
    }

    @Test
    void rotasOfOneNameGetFilesOfTheirOwn() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(Path.of(SOUTH), other.resolve("Psychiatry-South.rota.json"));

        assertThat(export("--to", "csv", "-o", folder.resolve("out").toString(), SOUTH, other.toString())
                        .exitCode())
                .isZero();
        assertThat(names(folder.resolve("out")))
                .containsExactlyInAnyOrder("psychiatry-south-pattern.csv", "Psychiatry-South-pattern-2.csv");
    }

    @Test
    void aFileThatIsThereIsWrittenOverOnlyWhereTheCallSaysSo() throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "mine");

        CommandLineRun refused = export("--to", "csv", "-o", out.toString(), SOUTH);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refused.err()).contains("out.csv: there is such a file already");
        assertThat(out).hasContent("mine");

        assertThat(export("--force", "--to", "csv", "-o", out.toString(), SOUTH).exitCode())
                .isZero();
        assertThat(Files.readString(out)).startsWith("week,");
        assertThat(names(folder)).containsExactly("out.csv");
    }

    @Test
    void nothingIsWrittenWhereOneRotaCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.rota.json"), "");
        Path out = folder.resolve("out");

        CommandLineRun run = export("--to", "csv", "-o", out.toString(), SOUTH, broken.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("broken.rota.json: the file is empty").contains("1 of 2 files cannot be used");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandLineRun run = export("--to", "csv", "-o", file.resolve("out.csv").toString(), SOUTH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("out.csv").doesNotContain("Exception");
    }

    @Test
    void eachSlotGetsACalendarOfItsOwn() throws IOException {
        assertThat(export("--to", "ics", "--what", "slot", "-o", folder.toString(), ROSTER)
                        .exitCode())
                .isZero();

        assertThat(names(folder)).hasSize(26).contains("psychiatry-south-roster-slot-Slot 26.ics");
    }

    @Test
    void aSlotIsFoundByItsNameOrItsId() throws IOException {
        Path byName = folder.resolve("name.ics");
        Path byId = folder.resolve("id.ics");

        export("--to", "ics", "--what", "slot", "--slot", "slot 7", "-o", byName.toString(), ROSTER);
        export("--to", "ics", "--what", "slot", "--slot", "s7", "-o", byId.toString(), ROSTER);

        assertThat(byName).hasSameTextualContentAs(byId);
        assertThat(Files.readString(byName)).contains("X-WR-CALNAME:Slot 7 ").contains("DTSTAMP:20260620T120000Z");
    }

    @Test
    void theDaysInACalendarAreThoseAskedFor() throws IOException {
        Path out = folder.resolve("all.ics");

        export("--to", "ics", "--lang", "cy", "--include", "off,zero", "-o", out.toString(), ROSTER);
        assertThat(Files.readString(out)).contains("Rhydd");
        export("--force", "--to", "ics", "--include", "none", "-o", out.toString(), ROSTER);
        assertThat(Files.readString(out)).contains("No duty").doesNotContain("Annual leave");
    }

    @Test
    void badCallsSayWhatIsPossible() {
        String out = folder.resolve("out").toString();

        assertRefused("a rota file is missing", "--to", "csv", "-o", out);
        assertRefused("-o is missing", "--to", "csv", SOUTH);
        assertRefused("--to is missing; expected one of ", "-o", out, SOUTH);
        assertRefused("--to: \"doc\" cannot be made; expected one of ", "--to", "doc", "-o", out, SOUTH);
        assertRefused(
                "--what: \"roster\" is not something that --to csv makes; expected one of pattern, shifts",
                "--to",
                "csv",
                "--what",
                "roster",
                "-o",
                out,
                SOUTH);
        assertRefused("“--to csv” is about the rota as a whole", "--to", "csv", "--slot", "Slot 1", "-o", out, SOUTH);
        assertRefused("needs slots with their dates, and this rota has none", "--to", "ics", "-o", out, SOUTH);
        assertRefused(
                "there is no slot “Nobody”; expected one of: Slot 1, Slot 2,",
                "--to",
                "ics",
                "--what",
                "slot",
                "--slot",
                "Nobody",
                "-o",
                out,
                ROSTER);
        assertRefused(
                "--include: \"rest\" is not a kind of day; expected some of off, zero, leave",
                "--to",
                "ics",
                "--include",
                "leave,rest",
                "-o",
                out,
                ROSTER);
        assertRefused("there is no such file", "--to", "csv", "-o", out, "nowhere.rota.json");
        assertRefused("--pay-year", "--to", "csv", "--pay-year", "1999/00", "-o", out, SOUTH);
    }

    @Test
    void aBarIsDrawnWhereMessagesGoToATerminal() {
        CommandLineRun run =
                CommandLineRun.on(false, true, "export", "--to", "csv", "-o", folder.toString(), SAMPLES.toString());

        assertThat(run.err()).contains("[####").contains("6/6");
    }

    /** In a process of its own: a library that logs does so once, when it is first used. */
    @ParameterizedTest
    @CsvSource({"xlsx, whole", "ics, all"})
    void noLibraryTalksOnTheTerminal(String format, String content) throws Exception {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cymru.rhod.Main",
                        "export",
                        "--to",
                        format,
                        "--what",
                        content,
                        "-o",
                        folder.resolve("out").toString(),
                        ROSTER)
                .redirectError(err.toFile())
                .redirectOutput(folder.resolve("words").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
        assertThat(folder.resolve("words")).isEmptyFile();
        assertThat(folder.resolve("out")).isNotEmptyFile();
    }

    @Test
    void aWorkbookIsWrittenForEachRota() throws IOException {
        assertThat(export("--to", "xlsx", "-o", folder.toString(), SAMPLES.toString())
                        .exitCode())
                .isZero();

        assertThat(names(folder)).hasSize(6).allSatisfy(name -> assertThat(name).endsWith("-whole.xlsx"));
    }

    @Test
    void whatIsChangedInAWorkbookIsNotLostWithoutAWord() throws IOException {
        Path file = folder.resolve("south.xlsx");
        Path changed = folder.resolve("changed.xlsx");
        export("--to", "xlsx", "-o", file.toString(), SOUTH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(changed)) {
            workbook.getSheetAt(0).getRow(6).getCell(2).setCellValue("L2");
            workbook.write(out);
        }
        String out = folder.resolve("back.rota.json").toString();

        CommandLineRun refused = CommandLineRun.of("import", changed.toString(), "-o", out);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refused.err()).contains("(week 3 Tue)").contains("--sheet \"Pattern\"");
        assertThat(Path.of(out)).doesNotExist();

        assertThat(CommandLineRun.of("import", "--sheet", "Pattern", changed.toString(), "-o", out)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(Path.of(out)))
                .contains("[\"S\", \"L2\", \"S\", \"S\", \"L1\"")
                .contains("Long day 1");
        assertThat(CommandLineRun.of("import", "--force", "--sheet", "rhod", changed.toString(), "-o", out)
                        .exitCode())
                .isZero();
        assertThat(Path.of(out)).hasSameTextualContentAs(Path.of(SOUTH));
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(export("--help").out()).contains("rhod export [OPTIONS]");
        assertThat(export("--help", "--lang", "cy").out()).contains("rhod export [DEWISIADAU]");
    }

    @Test
    void documentsAreMadeAsPdfAndHtml() throws IOException {
        Path pdf = folder.resolve("analysis.pdf");
        Path html = folder.resolve("statement.html");

        CommandLineRun run = export("--to", "pdf", "--what", "analysis", "-o", pdf.toString(), SOUTH);
        export(
                "--to",
                "html",
                "--what",
                "pay-statement",
                "--slot",
                "Slot 1",
                "--lang",
                "cy",
                "-o",
                html.toString(),
                ROSTER);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        assertThat(Files.readString(html)).contains("lang=\"cy-GB\"", "Datganiad cyflog", "Slot 1");
    }

    @Test
    void aDocumentInBothLanguagesHasWelshFirst() throws IOException {
        Path html = folder.resolve("both.html");

        export("--to", "html", "--what", "leave-and-cover", "--lang", "both", "-o", html.toString(), ROSTER);

        assertThat(Files.readString(html)).containsSubsequence("lang=\"cy-GB\"", "Gwyliau a", "Leave and");
    }

    @Test
    void onlyDocumentsCanBeInBothLanguages() {
        CommandLineRun run = export(
                "--to", "csv", "--lang", "both", "-o", folder.resolve("x.csv").toString(), SOUTH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("both is for pdf and html");
    }

    @Test
    void aDocumentAboutDatesNeedsThem() {
        CommandLineRun run = export(
                "--to",
                "pdf",
                "--what",
                "leave-and-cover",
                "-o",
                folder.resolve("x.pdf").toString(),
                SOUTH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("“--to pdf --what leave-and-cover” needs slots with their dates", "Lay it on dates first");
    }

    @ParameterizedTest
    @CsvSource({"all, '', --to ics --what all", "'', '', --to ics", "slot, Slot 1, Slot 1"})
    void aCalendarNeedsDatesAndIsNamedAsItWasAskedFor(String content, String slot, String named) {
        CommandLineRun run = export(
                "--to",
                "ics",
                "--what",
                content,
                "--slot",
                slot,
                "-o",
                folder.resolve("x.ics").toString(),
                SOUTH);

        assertThat(run.err()).contains("“" + named + "” needs slots with their dates");
    }

    @Test
    void aMistakeOfTheProgramNamesWhatWasBeingDone() {
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                false,
                false,
                Language.ENGLISH,
                new BrokenClock(),
                folder);

        int exitCode = CommandLineProgram.run(
                List.of("export", "--to", "xlsx", "-o", folder.resolve("x.xlsx").toString(), SOUTH), surroundings);

        assertThat(exitCode).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .contains("“rhod export” could not be finished", "no time")
                .doesNotContain("assessed");
    }

    private static final class BrokenClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("no time");
        }
    }

    @Test
    void theGridIsAPicture() throws IOException {
        Path png = folder.resolve("grid.png");

        export("--to", "png", "-o", png.toString(), SOUTH);

        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    private static CommandLineRun export(String... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void assertRefused(String words, String... arguments) {
        CommandLineRun run = export(arguments);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
