package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTextTest {

    @TempDir
    Path folder;

    private String sample;

    @BeforeEach
    void readTheSample() throws IOException {
        sample = Files.readString(CommandLineRun.SAMPLES.resolve("psychiatry-south-roster.rota.json"));
    }

    private String assess(String rota, String... options) throws IOException {
        Path file = folder.resolve("changed.rota.json");
        Files.writeString(file, rota);
        String[] call = new String[options.length + 2];
        call[0] = "assess";
        System.arraycopy(options, 0, call, 1, options.length);
        call[call.length - 1] = file.toString();
        CommandLineRun run = CommandLineRun.of(call);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void probableMistakesAreSaidInTextAndJson() throws IOException {
        String doubtful = sample.replace("\"name\": \"Slot 2\"", "\"name\": \"Slot 1\"")
                .replace("\"weeks\": 26", "\"weeks\": 27")
                // The Saturday after a week of leave is a day off already.
                .replace("\"2026-10-09\": \"leave\"", "\"2026-10-10\": \"leave\"");
        assertThat(assess(doubtful))
                .contains("! 27 weeks are not a multiple of 26: the slots differ in what they work.")
                .contains("! Two slots are called Slot 1.")
                .contains("! Slot 1: leave on 10 October 2026 is on a day off");
        assertThat(assess(doubtful, "--json"))
                .contains("\"id\" : \"roster.not-whole-cycles\"")
                .contains("\"id\" : \"roster.same-name\"")
                .contains("\"id\" : \"roster.leave-on-day-off\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05, 24 June 2026, 4 days are left.",
        "2026-08-01, 20 June 2026, That is today.",
        "2026-07-29, 17 June 2026, It is 3 days late.",
    })
    void aRosterSaysHowLongThereIsUntilItMustBeOut(String start, String due, String countdown) throws IOException {
        assertThat(assess(onDates(start)))
                .contains("It must be out by " + due + ", 6 weeks before it starts. " + countdown);
    }

    @Test
    void aRosterUnderWayIsNotCalledLate() throws IOException {
        assertThat(assess(onDates("2026-06-20"))).contains("It must be out by 9 May 2026, 6 weeks before it starts.\n");
    }

    /** Slot 1 works nights from Wednesday 5 August; a day on the morning after the first makes 24 hours. */
    @Test
    void aRuleBrokenBySlotNamesTheDatesOfItsDays() throws IOException {
        String broken = onDates("2026-08-05")
                .replace("\"startWeek\": 1}", "\"startWeek\": 1, \"changes\": {\"2026-08-06\": \"L1\"}}");
        assertThat(assess(broken).replaceAll("\\s+", " "))
                .contains("Slot 1: Longest duty")
                .contains("(5 August 2026, 6 August 2026)");
    }

    private static String onDates(String start) throws IOException {
        String rota = Files.readString(CommandLineRun.SAMPLES.resolve("psychiatry-south.rota.json"));
        String roster =
                """
                , "roster": {"start": "%s", "weeks": 4, "slots": [{"id": "s1", "name": "Slot 1", "startWeek": 1}]}}
                """
                        .formatted(start);
        return rota.substring(0, rota.lastIndexOf('}')) + roster;
    }

    @Test
    void everyLineKeepsToAHundredColumnsAlsoWithLongNames() throws IOException {
        String longNames = sample.replace("\"Slot 13\"", "\"Dr Gwenllian Angharad Llywelyn-Prichard\"");
        for (String language : new String[] {"en", "cy"}) {
            assertThat(assess(longNames, "--lang", language).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }
    }
}
