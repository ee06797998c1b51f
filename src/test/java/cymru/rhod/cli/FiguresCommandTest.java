package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.io.figures.PayAwardFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a call: listed, and taken from further files and the user's folder. */
class FiguresCommandTest {

    @TempDir
    Path home;

    @Test
    void listsTheFiguresOfADay() {
        CommandLineRun run = CommandLineRun.of("figures", "--on", "2026-08-05");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Figures in force on 5 August 2026")
                .containsPattern("GP premium.* 30.* unofficial +wales2026.gp-premium")
                .contains("newdeal2002.basic.StR.3", "wtr.daily-rest");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsThemInWelshAndForPrograms() throws IOException {
        CommandLineRun run = CommandLineRun.of("figures", "--json", "--lang", "cy");

        JsonNode figures = new ObjectMapper().readTree(run.out());
        assertThat(figures).allMatch(figure -> figure.hasNonNull("value") && figure.hasNonNull("source"));
        assertThat(figures.toString()).contains("Gorffwys dyddiol", "\"11:00\"");
    }

    @Test
    void beforeTheOfferThereIsNoFigureOfTheNewContract() {
        assertThat(CommandLineRun.of("figures", "--on", "2025-03-31").out()).doesNotContain("wales2026.");
    }

    @Test
    void refusesWhatIsNoDate() {
        CommandLineRun run = CommandLineRun.of("figures", "--on", "tomorrow");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("--on", "2026-08-05");
    }

    @Test
    void anAwardOfTheUsersMakesItsPayYearKnown() throws IOException {
        Path award = home.resolve("award-2027.json");
        Files.writeString(award, PayAwardFile.of2027());

        CommandLineRun without = CommandLineRun.of("assess", "--pay-year", "2027/28", CommandLineRun.SOUTH);
        CommandLineRun with = CommandLineRun.of(
                "assess", "--pay-year", "2027/28", "--figures", award.toString(), CommandLineRun.SOUTH);

        assertThat(without.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(without.err()).contains("2027/28");
        assertThat(with.exitCode()).isZero();
        assertThat(with.err()).isEmpty();
        // 1B at F1 minimum: 40,000 and 40 per cent of it
        assertThat(with.out()).contains("2027/28", "£56,000");
    }

    @Test
    void theFilesOfTheUsersFolderCountInEveryCall() throws IOException {
        Path folder = Files.createDirectories(home.resolve("figures"));
        Files.writeString(folder.resolve("award.json"), PayAwardFile.of2027());
        Files.writeString(folder.resolve("broken.json"), "{");

        CommandLineRun run = CommandLineRun.at(home, "assess", "--pay-year", "2027/28", CommandLineRun.SOUTH);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("left out", "broken.json");
    }

    @Test
    void aFaultyFileThatTheCallNamesIsAnError() throws IOException {
        Path award = home.resolve("award.json");
        Files.writeString(award, PayAwardFile.of2027().replace("GBP/year", "days"));

        CommandLineRun run = CommandLineRun.of("assess", "--figures", award.toString(), CommandLineRun.SOUTH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("award.json, newdeal2002.basic.F1.0: the unit is “days”");
    }

    @Test
    void aChangeOfAPublishedValueIsTold() throws IOException {
        Path award = home.resolve("award.json");
        Files.writeString(award, PayAwardFile.of2027().replace("2027-04-01", "2026-04-01"));

        CommandLineRun run = CommandLineRun.of("figures", "--figures", award.toString());

        assertThat(run.err())
                .contains(
                        "changes a value that was known: Basic pay of F1 at point 0, 2002 contract from 1 April 2026");
    }

    @Test
    void anAssessmentTellsOfTheUsersOwnFiguresWithTheirReason() throws IOException {
        Path rota = home.resolve("own.rota.json");
        Files.writeString(
                rota,
                Files.readString(Path.of(CommandLineRun.SOUTH))
                        .replaceFirst(
                                "\"payYear\"",
                                "\"figures\": [{\"id\": \"wales2026.basic.F1\", \"from\": \"2026-04-01\","
                                        + " \"value\": 45000, \"reason\": \"Letter of May\"}],\n  \"payYear\""));

        assertThat(CommandLineRun.of("assess", rota.toString()).out())
                .contains("your own figure: Letter of May: Basic pay of F1, 2026 contract (£45,000 a year)");
        assertThat(CommandLineRun.of("assess", "--json", rota.toString()).out())
                .containsPattern("\"source\" : \"own-figure\",\\s+\"reason\" : \"Letter of May\"");
    }
}
