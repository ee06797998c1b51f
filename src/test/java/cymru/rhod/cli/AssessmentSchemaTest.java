package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(CommandLineRun.SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAssessmentOfEverySampleIsAsTheSchemaSays(Path sample) throws Exception {
        for (String language : List.of("en", "cy")) {
            for (String year : List.of("2024/25", "2026/27")) {
                assertThat(problems(
                                json("assess", "--json", "--lang", language, "--pay-year", year, sample.toString())))
                        .isEmpty();
            }
        }
    }

    @Test
    void severalFilesGiveAnArrayOfAssessmentsThatNameTheirFile() throws Exception {
        JsonNode json = json("assess", "--json", CommandLineRun.SAMPLES.toString());

        assertThat(json.isArray()).isTrue();
        assertThat(json.findValuesAsText("file")).hasSameSizeAs(samples());
        assertThat(problems(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/template/newDeal/band", "/template/pay/0/wales2026", "/template/wtr/averageHours"})
    void theSchemaNoticesAValueThatIsWrong(String pointer) throws Exception {
        ObjectNode json = (ObjectNode) json("assess", "--json", CommandLineRun.SOUTH);
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        ((ObjectNode) json.at(pointer.substring(0, pointer.lastIndexOf('/')))).put(field, "wrong");

        assertThat(problems(json)).isNotEmpty();
    }

    @Test
    void onlyTheSentencesDependOnTheLanguage() throws Exception {
        JsonNode english = json("assess", "--json", CommandLineRun.NON_COMPLIANT);
        JsonNode welsh = json("assess", "--json", "--lang", "cy", CommandLineRun.NON_COMPLIANT);

        assertThat(welsh).isNotEqualTo(english);
        assertThat(withoutSentences(welsh)).isEqualTo(withoutSentences(english));
    }

    private static JsonNode withoutSentences(JsonNode json) {
        json.findParents("says").forEach(parent -> ((ObjectNode) parent).remove("says"));
        return json;
    }

    private static JsonNode json(String... call) throws IOException {
        CommandLineRun run = CommandLineRun.of(call);
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }

    private static List<String> problems(JsonNode json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("assets", "schema", "assessment.schema.json")));
        return schema.validate(json).stream().map(Object::toString).toList();
    }
}
