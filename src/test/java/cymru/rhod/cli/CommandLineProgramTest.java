package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.figures.PayAwardFile;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineProgramTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            assess                                     | a rota file is missing
            assess --jsn SOUTH                         | unknown option --jsn
            assess --pay-year                          | --pay-year needs a value
            assess --json --json SOUTH                 | --json was given twice
            assess --pay-year 2031/32 SOUTH            | expected one of 2024/25, 2025/26, 2026/27
            assess --pay-year next SOUTH               | "next" is not known
            assess --lang fr SOUTH                     | expected en or cy
            --lang fr                                  | expected en or cy
            assess --set definitions.weekend SOUTH     | expected FIELD=VALUE
            assess --set definitions.weeknd=x SOUTH    | definitions.weekend, definitions.wtrBreachIsBand3
            assess --set definitions.weekend=sun SOUTH | rhod: --set definitions.weekend=sun: “sun” is not known; expected one of: fri-19-to-mon-07, sat-sun
            assess --set cover.leaveWeeksPerYear=52 SOUTH | leaveWeeksPerYear
            assess --set cover.leaveWeekHours=40 SOUTH | leaveWeekHours
            assess --set grade=GP SOUTH                | grade
            assess --set share=0 SOUTH                 | share
            assess --set point2002=10 SOUTH             | --set point2002=10:
            assess --set grade=F1 SOUTH                | --set grade=F1 does not go together with the file: assets
            assess missing.rota.json                   | missing.rota.json
            assess src/test/java/cymru/rhod/cli        | there is no rota in this folder
            asses SOUTH                                | "asses" is neither a file nor a command
            missing.rota.json                          | neither a file nor a command
            """)
    void aWrongCallEndsWithTwoAndNoOutputAndSaysWhatWasExpected(String call, String expected) {
        CommandLineRun run =
                CommandLineRun.of(call.replace("SOUTH", CommandLineRun.SOUTH).split(" "));

        assertThat(run.err()).contains(expected).startsWith("rhod: ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aWrongCallIsAnsweredInTheLanguageItAsksFor() {
        assertThat(CommandLineRun.of("assess", "--lang", "cy").err()).contains("mae ffeil rota ar goll");
        assertThat(CommandLineRun.of("assess", "--lang=cy", "--jsn", CommandLineRun.SOUTH)
                        .err())
                .contains("dewisiad anhysbys --jsn");
    }

    @Test
    void aSettingIsTakenForThisAssessmentOnly(@TempDir Path folder) throws Exception {
        // Clinics until 19:30 make every Friday's weekend worked by the clock, and none more by Saturday and Sunday.
        Path file = folder.resolve("clinics.rota.json");
        String south = Files.readString(Path.of(CommandLineRun.SOUTH));
        Files.writeString(file, south.replace("\"8:00\"", "\"10:30\""));
        byte[] before = Files.readAllBytes(file);

        assertThat(CommandLineRun.of("assess", "--json", file.toString()).out()).contains("\"worked\" : 24,");
        assertThat(CommandLineRun.of("assess", "--json", "--set", "definitions.weekend=sat-sun", file.toString())
                        .out())
                .contains("\"worked\" : 5,");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cover.prospective=false          | "workHoursWithCover" : 45.480769
            cover.leaveWeeksPerYear=5        | "workHoursWithCover" : 46.06383
            cover.leaveWeeksPerYear=13       | "workHoursWithCover" : 47.307692
            definitions.averages=to-the-minute | "workHours" : 45.483333
            lessThanFullTime=true            | "basicShare"
            payYear=2025/26                  | "payYear" : "2025/26"
            """)
    void aSettingEntersTheAssessment(String setting, String expected) {
        CommandLineRun run = CommandLineRun.of("assess", "--json", "--set", setting, CommandLineRun.SOUTH);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(expected);
    }

    @Test
    void aGradeAndPointThatAreSetGiveTheCostOfTheRota() {
        CommandLineRun run = CommandLineRun.of(
                "assess", "--set", "grade=F1", "--set", "point2002=0", "--set", "serviceYears=0", CommandLineRun.SOUTH);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("What the rota costs in pay a year (26 doctors: F1 point 0)");
    }

    @Test
    void aFileWithAPayYearThatIsNotKnownIsNamedWithItsPlaceAndTheYearsKnown(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("later.rota.json");
        Files.writeString(file, Files.readString(Path.of(CommandLineRun.SOUTH)).replace("2026/27", "2031/32"));

        CommandLineRun run = CommandLineRun.of("assess", file.toString());

        assertThat(run.err()).contains(file + ", payYear: “2031/32”", "2024/25, 2025/26, 2026/27");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void thePayYearIsTheOneAskedFor() {
        assertThat(CommandLineRun.of("assess", "--json", "--pay-year", "2024/25", CommandLineRun.SOUTH)
                        .out())
                .contains("\"payYear\" : \"2024/25\"");
    }

    @Test
    void aPayYearOfWhichOnlyAPartIsKnownNamesWhatIsLacking(@TempDir Path folder) throws IOException {
        Path award = Files.writeString(
                folder.resolve("award.json"),
                PayAwardFile.withOne("newdeal2002.basic.F1.0", "GBP/year", PayAwardFile.value("2027-04-01", "40000")));

        assertThat(CommandLineRun.of(
                                "assess", "--figures", award.toString(), "--pay-year", "2027/28", CommandLineRun.SOUTH)
                        .err())
                .contains("only a part of the pay of \"2027/28\"", "Basic pay of F1 at point 1", "and 11 more");
    }

    @Test
    void aBrokenRuleEndsWithOneOnlyWhereTheCallAsksToBeTold() {
        assertThat(CommandLineRun.of("assess", CommandLineRun.NON_COMPLIANT).exitCode())
                .isZero();
        assertThat(CommandLineRun.of("assess", "--check", CommandLineRun.NON_COMPLIANT)
                        .exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("assess", "--check", CommandLineRun.SOUTH).exitCode())
                .isZero();
        assertThat(CommandLineRun.of("assess", "--check", CommandLineRun.SAMPLES.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aRuleBrokenOnlyOnTheDatesOfASlotCountsAndTheSlotIsNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("roster.rota.json");
        String roster = Files.readString(CommandLineRun.SAMPLES.resolve("psychiatry-south-roster.rota.json"));
        // A long day at the end of a night makes one duty of more than 14 hours.
        Files.writeString(
                file, roster.replace("\"2026-09-02\": \"study\"", "\"2026-09-02\": \"N1\", \"2026-09-03\": \"L1\""));

        CommandLineRun report = CommandLineRun.of("assess", "--check", file.toString());
        CommandLineRun overview = CommandLineRun.of("assess", "--check", folder.toString());

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.out()).contains("✗ Slot 3: Longest duty");
        assertThat(overview.exitCode()).isEqualTo(1);
        assertThat(overview.out())
                .contains("roster.rota.json – a rule broken on the dates of Slot 3")
                .contains("1 breaks a rule");
        assertThat(CommandLineRun.of("assess", "--json", file.toString()).out()).contains("newdeal2002.longest-duty");
    }

    @Test
    void aFolderGivesALineForEachRotaInItAndBelow(@TempDir Path folder) throws Exception {
        Path below = Files.createDirectories(folder.resolve("a").resolve("b"));
        Files.copy(Path.of(CommandLineRun.SOUTH), below.resolve("one.rota.json"));
        Files.copy(Path.of(CommandLineRun.NON_COMPLIANT), folder.resolve("two.rota.json"));
        Files.writeString(folder.resolve("notes.json"), "{}");

        CommandLineRun run = CommandLineRun.of("assess", folder.toString());

        assertThat(run.out().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("1B") && line.endsWith("one.rota.json"))
                .anyMatch(line -> line.startsWith("3 ") && line.endsWith("two.rota.json"))
                .contains("2 rotas: 1 × 1B, 1 × 3; 1 breaks a rule");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalFilesOfWhichOneCannotBeUsedGiveNoOutputAndEveryProblem(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(CommandLineRun.SOUTH), folder.resolve("good.rota.json"));
        Files.writeString(folder.resolve("cut.rota.json"), "{\"format\": \"rhod.rota\"");
        Files.writeString(folder.resolve("empty.rota.json"), "");

        CommandLineRun run = CommandLineRun.of("assess", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(folder.resolve("cut.rota.json") + ", line 1")
                .contains(folder.resolve("empty.rota.json").toString())
                .contains("2 of 3 files cannot be used");
    }

    @Test
    void aBarShowsProgressOnlyOnATerminalAndIsWipedAway() {
        String call = CommandLineRun.SAMPLES.toString();

        String err = CommandLineRun.on(false, true, "assess", call).err();
        assertThat(err).contains("[####").endsWith(" \r");
        assertThat(CommandLineRun.on(false, false, "assess", call).err()).isEmpty();
    }

    @Test
    void colourStandsOnlyOnATerminalThatMayShowIt() {
        assertThat(CommandLineRun.on(true, false, "assess", CommandLineRun.SOUTH)
                        .out())
                .contains("\u001B[32m");
        assertThat(CommandLineRun.of("assess", CommandLineRun.SOUTH).out()).doesNotContain("\u001B");
    }

    @Test
    void unknownFieldsOfAFileAreNotedBesideTheOutput(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("newer.rota.json");
        Files.writeString(
                file, Files.readString(Path.of(CommandLineRun.SOUTH)).replaceFirst("\\{", "{\"tomorrow\": 1, "));

        CommandLineRun run = CommandLineRun.of("assess", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("tomorrow");
    }

    @Test
    void helpAndVersionGoToTheOutput() {
        assertThat(CommandLineRun.of("--help").out()).contains("rhod assess FILE...");
        assertThat(CommandLineRun.of("assess", "--help", "--lang", "cy").out()).contains("Codau gorffen:");
        assertThat(CommandLineRun.of("--version").out()).startsWith("Rhod ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpNamesEveryOption(Language language) {
        CommandLine root = new CommandLine(new RootCommand());
        CommandLine assess = root.getSubcommands().get(AssessCommand.NAME);

        assertThat(Messages.in(language).get("cli.help.rhod")).contains(names(root));
        assertThat(Messages.in(language).get("cli.help.assess")).contains(names(assess));
        assertThat(Messages.in(language).get("cli.help.figures"))
                .contains(names(root.getSubcommands().get(FiguresCommand.NAME)));
    }

    private static List<String> names(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::names)
                .flatMap(Arrays::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                | true
            assets/samples/on-call.rota.json    | true
            assess                              | false
            figures                             | false
            missing.rota.json                   | false
            --help                              | false
            assess missing.rota.json            | false
            """)
    void onlyNothingOrAFileThatIsThereOpensTheWindow(String call, boolean window) {
        List<String> arguments = call == null ? List.of() : List.of(call.split(" "));

        assertThat(CommandLineProgram.asksForWindow(arguments)).isEqualTo(window);
    }

    /** A premium, a rate and work on call each have a column of their own among the slots. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineOfPayHasAColumn(Language language, @TempDir Path folder) throws Exception {
        String roster =
                """
                , "nroc": {"mode": "percent-of-basic", "rate": 8},
                "premia": [{"name": "Rural post", "amount": 1000, "pensionable": false}],
                "roster": {"start": "2026-08-05", "weeks": 12, "slots": [
                  {"id": "a", "name": "A", "startWeek": 1,
                   "doctor": {"grade": "StR", "point2002": 4, "serviceYears": 5, "contract": "wales-2026", "omfs": true}}]}}""";
        String sample = Files.readString(CommandLineRun.SAMPLES.resolve("on-call.rota.json"))
                .strip();
        Path file = folder.resolve("on-call.rota.json");
        Files.writeString(file, sample.substring(0, sample.length() - 1) + roster);

        CommandLineRun run = CommandLineRun.of("assess", "--lang", language.code(), file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(Messages.in(language).get("cli.slots.column.pay.nroc-work"))
                .contains("Rural post");
    }
}
