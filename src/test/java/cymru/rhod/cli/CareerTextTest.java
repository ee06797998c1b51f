package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where doctors stand in training and pay, in the terminal and as JSON. */
class CareerTextTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "cymru", "rhod", "cli");
    private static final String ROTA = GOLDEN.resolve("employment.rota.json").toString();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void whatFollowsTheReportIsAsItWasReadOver(String language) throws Exception {
        CommandLineRun run = CommandLineRun.of("assess", "--lang", language, ROTA);
        String heading = language.equals("en") ? "Training and pay" : "Hyfforddiant a chyflog";
        String text = run.out().substring(run.out().indexOf(heading));
        Path golden = GOLDEN.resolve("employment." + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }

        assertThat(run.err()).isEmpty();
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void theJsonHoldsTheSameAndKeepsToTheSchema() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(CommandLineRun.of("assess", "--json", ROTA).out());
        JsonNode doctor = json.at("/employment/0");

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("assets/schema/assessment.schema.json")))
                        .validate(json))
                .isEmpty();
        assertThat(doctor.at("/credit/notionalStart").asText()).isEqualTo("2021-02-03");
        assertThat(doctor.at("/credit/registrarStep2026").asInt()).isEqualTo(3);
        assertThat(doctor.at("/moves/2/because").asText()).isEqualTo("completing");
        assertThat(doctor.at("/protection").asText()).isEqualTo("protected");
        assertThat(doctor.at("/lateStays/0/plainMinutes").asInt()).isEqualTo(30);
        assertThat(json.at("/employment/1/protection").asText()).isEqualTo("must-claim");
        assertThat(json.at("/employment/1/pension/possiblyPensionable").asDouble())
                .isPositive();
        assertThat(json.at("/career")).hasSize(5);
    }

    @Test
    void aRotaWithoutAnyOfItSaysNothingOfIt() {
        String sample =
                CommandLineRun.SAMPLES.resolve("psychiatry-south.rota.json").toString();

        assertThat(CommandLineRun.of("assess", "--json", sample).out()).doesNotContain("\"employment\"", "\"career\"");
    }
}
