package cymru.rhod.cli;

import static cymru.rhod.cli.CommandLineRun.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String SHEET =
            """
            Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun
            1,LD,LD,OFF,TW,D,,
            2,D,D,,D,D,off,off

            LD,Long day,09:00,21:30
            D,Day,0900-1700
            """;

    @TempDir
    private Path folder;

    private Path sheet;
    private Path out;
    private Path mapping;

    @BeforeEach
    void writeSheet() throws IOException {
        sheet = Files.writeString(folder.resolve("rota.csv"), SHEET);
        out = folder.resolve("out.rota.json");
        mapping = folder.resolve("out.mapping.json");
    }

    @Test
    void whatIsOpenIsAskedWithItsCellAndNothingIsWritten() {
        CommandLineRun run = imported("-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("What is “TW” (E2)? Answer in the mapping: codes: {\"written\": [\"TW\"], \"means\": ...}.")
                .contains("What is a blank weekday (D3)? Answer in the mapping: \"blankWeekday\": ...")
                .contains("--save-mapping");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMappingThatIsCompletedByHandMakesTheRota() throws IOException {
        imported("-o", out.toString(), "--save-mapping", mapping.toString());
        String completed = Files.readString(mapping)
                .replace("\"blankWeekday\": null", "\"blankWeekday\": \"D\"")
                .replace("\"means\": null, \"proposals\": []", "\"means\": \"12:00-20:00\"");
        Files.writeString(mapping, completed);

        CommandLineRun run = imported("-o", out.toString(), "--mapping", mapping.toString());

        assertThat(run.err()).doesNotContain("?");
        assertThat(run.exitCode()).isZero();
        Rota rota = read(out);
        assertThat(rota.weeks().get(0).cell(3).text()).isEqualTo("T");
        assertThat(rota.weeks().get(1).cell(2).text()).isEqualTo("D");
        assertThat(CommandLineRun.of("assess", out.toString()).exitCode()).isZero();
    }

    @Test
    void aMappingReadsTheNextSheetLikeIt() throws IOException {
        aMappingThatIsCompletedByHandMakesTheRota();
        Path next = Files.writeString(
                folder.resolve("next.csv"),
                SHEET.replace("2,D,D,,D,D,off,off", "2,D,D,,D,D,off,off\n3,TW,D,ld,D,D,off,off"));

        CommandLineRun run = CommandLineRun.of(
                "import",
                next.toString(),
                "--mapping",
                mapping.toString(),
                "-o",
                folder.resolve("next.rota.json").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(read(folder.resolve("next.rota.json")).weeks()).hasSize(3);
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(out, "mine");

        assertThat(imported("-o", out.toString()).err()).contains("--force");
        assertThat(out).hasContent("mine");
    }

    @Test
    void shiftsAndPatternOfAnExportComeBackAsTheyWere() throws IOException {
        Path shifts = folder.resolve("shifts.csv");
        Path pattern = folder.resolve("pattern.csv");
        CommandLineRun.of("export", "--to", "csv", "--what", "shifts", "-o", shifts.toString(), SOUTH);
        CommandLineRun.of("export", "--to", "csv", "--what", "pattern", "-o", pattern.toString(), SOUTH);

        CommandLineRun run =
                CommandLineRun.of("import", pattern.toString(), "--shifts", shifts.toString(), "-o", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(read(out).shifts()).isEqualTo(read(Path.of(SOUTH)).shifts());
        assertThat(read(out).weeks()).isEqualTo(read(Path.of(SOUTH)).weeks());
    }

    @Test
    void aWorkbookOfOurOwnHoldsTheWholeRota() throws IOException {
        Path own = folder.resolve("own.xlsx");
        CommandLineRun.of("export", "--to", "xlsx", "-o", own.toString(), SOUTH);

        CommandLineRun run = CommandLineRun.of("import", own.toString(), "-o", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out).hasSameTextualContentAs(Path.of(SOUTH));
    }

    @Test
    void aWrongCallSaysWhatWasExpected() {
        assertThat(CommandLineRun.of("import").err()).contains("a spreadsheet is missing");
        assertThat(imported().err()).contains("-o is missing");
        assertThat(imported("-o", "x", "--names", "all").err()).contains("keep or number");
        assertThat(imported("-o", "x", "--sheet", "Other").err())
                .contains("\"Other\"")
                .contains("rota.csv");
        assertThat(imported("-o", "x", "--shifts", sheet.toString()).err()).contains("code, start, length, kind");
        assertThat(imported("-o", "x", "--mapping", sheet.toString()).exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("import", "--help").out()).contains("--save-mapping");
    }

    private CommandLineRun imported(String... arguments) {
        List<String> call = new ArrayList<>(List.of("import", sheet.toString()));
        call.addAll(List.of(arguments));
        return CommandLineRun.of(call.toArray(String[]::new));
    }

    private static Rota read(Path file) {
        return ((ReadResult.Read)
                        RotaFiles.read(file, List.of(PayYear.parse("2026/27").orElseThrow())))
                .rota();
    }
}
