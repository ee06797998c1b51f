package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.EvidenceGrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the published schema, the figures files and the program together. */
class FiguresSchemaTest {

    private static final Path FILE = Path.of("assets/schema/figures.schema.json");

    @ParameterizedTest
    @EnumSource(Contract.class)
    void acceptsTheFilesOfTheProgram(Contract contract) throws IOException {
        assertThat(schema().validate(figuresOf(contract), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "value": "48:00"   | "value": 48
            "value": "48:00"   | "value": "48:60"
            "unit": "h/week"   | "unit": "hours"
            "unit": "h/week"   | "unit": "days"
            "grade"            | "degree"
            "source"           | "origin"
            "wtr.              | "wrt.
            2009-08-01         | 1 August 2009
            """)
    void refusesWhatTheProgramRefuses(String right, String wrong) throws IOException {
        String good = figuresOf(Contract.WORKING_TIME);
        String faulty = good.replace(right, wrong);

        assertThat(faulty).isNotEqualTo(good);
        assertThat(schema().validate(faulty, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .isNotEmpty();
    }

    @Test
    void namesEveryUnitGradeAndContract() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(Files.readString(FILE)).path("$defs");
        JsonNode figure = definitions.path("figure").path("properties");
        JsonNode value = definitions.path("value").path("properties");

        assertThat(texts(figure.path("unit").path("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unit.values()).map(Unit::symbol).toList());
        assertThat(texts(value.path("grade").path("enum")))
                .containsExactlyElementsOf(Arrays.stream(EvidenceGrade.values())
                        .map(EvidenceGrade::code)
                        .toList());
        assertThat(figure.path("id").path("pattern").textValue())
                .contains(Arrays.stream(Contract.values()).map(Contract::code).toList());
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(FILE));
    }

    private static String figuresOf(Contract contract) throws IOException {
        return Files.readString(Path.of("src/main/resources/cymru/rhod/rules/" + contract.code() + "/figures.json"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
