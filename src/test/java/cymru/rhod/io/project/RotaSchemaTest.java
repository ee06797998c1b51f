package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.ShiftFields;
import cymru.rhod.samples.RandomRotas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the published schema, the program and the sample files together. */
class RotaSchemaTest {

    private static final String TEXT = TestRotas.text(Path.of("assets/schema/rota.schema.json"));
    private static final JsonNode JSON = JsonText.parse(TEXT);
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    @ParameterizedTest
    @MethodSource("cymru.rhod.io.project.TestRotas#samples")
    void acceptsEachSample(Path sample) {
        assertThat(SCHEMA.validate(TestRotas.text(sample), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheFileWithEveryField() {
        assertThat(SCHEMA.validate(TestRotas.text(TestRotas.EVERY_FIELD), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsWhatTheProgramWrites() {
        RandomRotas rotas = new RandomRotas(2002);
        for (int number = 0; number < 300; number++) {
            String text = RotaFiles.text(rotas.storable());
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cymru.rhod.io.project.BadRotas#faults")
    void refusesWhatTheProgramRefusesWhereASchemaCan(BadRotas.Fault fault) {
        assertThat(!SCHEMA.validate(JsonText.parse(fault.text())).isEmpty())
                .as(fault.toString())
                .isEqualTo(fault.inSchema());
    }

    @Test
    void namesTheFieldsThatTheProgramKnows() {
        assertThat(fields("")).containsExactlyInAnyOrderElementsOf(RotaFields.ROTA);
        assertThat(fields("/$defs/shift")).containsExactlyInAnyOrderElementsOf(ShiftFields.SHIFT);
        assertThat(fields("/$defs/shift/properties/rest")).containsExactlyInAnyOrderElementsOf(ShiftFields.REST);
        assertThat(fields("/$defs/shift/properties/workOnCall"))
                .containsExactlyInAnyOrderElementsOf(ShiftFields.WORK_ON_CALL);
        assertThat(fields("/$defs/expectedWork")).containsExactlyInAnyOrderElementsOf(ShiftFields.EXPECTED_WORK);
        assertThat(fields("/properties/cover")).containsExactlyInAnyOrderElementsOf(RotaFields.COVER);
        assertThat(fields("/properties/onCall")).containsExactlyInAnyOrderElementsOf(RotaFields.ON_CALL);
        assertThat(fields("/properties/nroc")).containsExactlyInAnyOrderElementsOf(RotaFields.AVAILABILITY);
        assertThat(fields("/properties/definitions")).containsExactlyInAnyOrderElementsOf(RotaFields.DEFINITIONS);
        assertThat(fields("/$defs/ownFigure")).containsExactlyInAnyOrderElementsOf(RotaFields.OWN_FIGURE);
        assertThat(fields("/properties/roster")).containsExactlyInAnyOrderElementsOf(RotaFields.ROSTER);
        assertThat(fields("/$defs/variant")).containsExactlyInAnyOrderElementsOf(RotaFields.VARIANT);
        assertThat(fields("/$defs/slot")).containsExactlyInAnyOrderElementsOf(RotaFields.SLOT);
        assertThat(fields("/$defs/doctor")).containsExactlyInAnyOrderElementsOf(RotaFields.DOCTOR);
        assertThat(fields("/$defs/servicePost")).containsExactlyInAnyOrderElementsOf(RotaFields.SERVICE_POST);
        assertThat(fields("/$defs/protection")).containsExactlyInAnyOrderElementsOf(RotaFields.PROTECTION);
        assertThat(fields("/$defs/protection/properties/terms"))
                .containsExactlyInAnyOrderElementsOf(RotaFields.PROTECTION_TERMS);
        assertThat(fields("/$defs/lateStay")).containsExactlyInAnyOrderElementsOf(RotaFields.LATE_STAY);
        assertThat(fields("/$defs/careerPost")).containsExactlyInAnyOrderElementsOf(RotaFields.CAREER_POST);
        assertThat(fields("/properties/assumedAwards/items"))
                .containsExactlyInAnyOrderElementsOf(RotaFields.ASSUMED_AWARD);
        assertThat(fields("/properties/premia/items")).containsExactlyInAnyOrderElementsOf(RotaFields.PREMIUM);
        assertThat(fields("/properties/workSchedule")).containsExactlyInAnyOrderElementsOf(RotaFields.WORK_SCHEDULE);
        assertThat(fields("/properties/workSchedule/properties/contacts/items"))
                .containsExactlyInAnyOrderElementsOf(RotaFields.CONTACT);
        assertThat(fields("/$defs/offeredPay")).containsExactlyInAnyOrderElementsOf(RotaFields.OFFERED_PAY);
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void givesEachDefinitionItsValuesAndItsDefault(Definition definition) {
        JsonNode schema = JSON.at("/properties/definitions/properties").get(definition.code());

        assertThat(schema.get("default")).isEqualTo(number(DefinitionValues.asJson(definition.standard())));
        assertThat(schema.get("enum"))
                .containsExactly(
                        number(DefinitionValues.asJson(definition.standard())),
                        number(DefinitionValues.asJson(definition.alternative())),
                        JsonText.NODES.nullNode());
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void agreesWithTheProgramAboutTheHighestPointOfAGrade(Grade grade) {
        for (int point = 0; point <= 10; point++) {
            String text = new BadRotas.Fault("/point2002", Integer.toString(point), "", "", true)
                    .text()
                    .replaceFirst("\"grade\":\"StR\"", "\"grade\":\"" + grade.code() + "\"");
            boolean allowed = point <= grade.topPoint();

            assertThat(SCHEMA.validate(text, InputFormat.JSON).isEmpty()).isEqualTo(allowed);
            assertThat(TestRotas.problemsOf(TestRotas.read(text)).isEmpty()).isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/shifts/0/kind, kind",
        "/grade, grade",
        "/placement, placement",
        "/nroc/mode, mode",
        "/roster/slots/0/doctor/contract, contract",
        "/roster/slots/0/doctor/stage, stage",
        "/roster/slots/0/doctor/protection/implementation, implementation",
        "/roster/slots/0/doctor/protection/terms/lasting, lasting"
    })
    void listsTheNamesThatTheProgramKnows(String pointer, String field) {
        for (String name : JSON.findValue(field)
                .get("enum")
                .toString()
                .replaceAll("[\\[\\]\"]", "")
                .split(",")) {
            String value = name.equals("null") ? "null" : "\"" + name + "\"";
            String text = new BadRotas.Fault(pointer, value, "", "", true)
                    .text()
                    .replace("\"point2002\":3", "\"point2002\":0")
                    .replace("\"point2002\":1", "\"point2002\":0");
            assertThat(TestRotas.problemsOf(TestRotas.read(text))).as(name).isEmpty();
        }
    }

    private static List<String> fields(String pointer) {
        List<String> names = new ArrayList<>();
        JSON.at(pointer + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whole numbers of any size are one kind here. */
    private static JsonNode number(JsonNode node) {
        return node.isNumber() ? JsonText.NODES.numberNode(node.bigIntegerValue()) : node;
    }
}
