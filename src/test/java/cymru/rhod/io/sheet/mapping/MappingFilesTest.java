package cymru.rhod.io.sheet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the mapping file, its schema and the program together. */
class MappingFilesTest {

    private static final Path SCHEMA_FILE = Path.of("assets/schema/mapping.schema.json");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SCHEMA_FILE.toUri().toString()));

    private static final Mapping WHOLE = new Mapping(
            "Rota",
            Layout.DATES_DOWN,
            new CellAddress(3, 1),
            HiddenCells.USE,
            Set.of(6, 40),
            Set.of(7),
            DateOrder.MONTH_FIRST,
            2026,
            "S",
            "-",
            "zero",
            NameChoice.NUMBER,
            List.of(
                    new CodeMeaning(List.of("LD", "ld", "Long Day"), "LD"),
                    new CodeMeaning(List.of("8-4"), "08:00-16:00"),
                    new CodeMeaning(List.of("TW"), null)),
            List.of(
                    ShiftType.of("LD", "09:00", "12:30", DutyKind.FULL_SHIFT),
                    ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
            Map.of("later", "[1, 2]"));

    private static final OpenAnswers OPEN =
            new OpenAnswers(Map.of("year", List.of("2026", "2027")), Map.of("TW", List.of("T")), WHOLE.shifts());

    @Test
    void comesBackAsItWasWritten() {
        for (Mapping mapping : List.of(WHOLE, Mapping.NONE)) {
            String text = MappingFiles.text(mapping, OPEN);

            assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(text).isEmpty();
            assertThat(read(text)).isInstanceOfSatisfying(MappingResult.Read.class, read -> {
                assertThat(read.mapping().withExtras(Map.of())).isEqualTo(mapping.withExtras(Map.of()));
                assertThat(read.mapping().extras().keySet())
                        .isEqualTo(mapping.extras().keySet());
            });
        }
    }

    @Test
    void aFieldNotKnownIsKeptAndTold() {
        MappingResult.Read read = (MappingResult.Read) read(MappingFiles.text(WHOLE, OpenAnswers.NONE));

        assertThat(read.notes()).extracting(Problem::code).containsExactly("file.kept-field");
        assertThat(MappingFiles.text(read.mapping(), OpenAnswers.NONE))
                .isEqualTo(MappingFiles.text(WHOLE, OpenAnswers.NONE));
    }

    @Test
    void whatIsOpenStandsThereToBeCompleted() {
        String text = MappingFiles.text(Mapping.NONE, OPEN);

        assertThat(text).contains("\"year\": null").contains("\"year\": [\"2026\", \"2027\"]");
        assertThat(MappingFiles.text(WHOLE, OPEN))
                .contains("{\"written\": [\"TW\"], \"means\": null, \"proposals\": [\"T\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]                                                  | import.mapping-foreign",
                "{'format': 'rhod.rota', 'version': 1}               | import.mapping-foreign",
                "{'format': 'rhod.mapping', 'version': 2}            | file.newer-version",
                "{'format': 'rhod.mapping'}                          | file.missing-field",
                "{'format': 'rhod.mapping', 'version': 1, 'layout': 'diagonal'} | file.choice",
                "{'format': 'rhod.mapping', 'version': 1, 'heading': '4C'}      | import.mapping-cell",
                "{'format': 'rhod.mapping', 'version': 1, 'leaveOut': ['7H']}   | import.mapping-line",
                "{'format': 'rhod.mapping', 'version': 1, 'leaveOut': ['B5']}   | import.mapping-line",
                "{'format': 'rhod.mapping', 'version': 1, 'leaveOut': [7]}      | import.mapping-line",
                "{'format': 'rhod.mapping', 'version': 1, 'year': 26}           | file.expected-whole",
                "{'format': 'rhod.mapping', 'version': 1, 'codes': {}}          | file.expected-list",
                "{'format': 'rhod.mapping', 'version': 1, 'codes': [{'written': []}]}  | import.mapping-no-form",
                "{'format': 'rhod.mapping', 'version': 1, 'codes': [{'means': 'LD'}]}  | file.missing-field",
                "{'format': 'rhod.mapping', 'version': 1, 'codes': [{'written': ['A'], 'mean': 'LD'}]}  | file.unknown-field",
                "{'format': 'rhod.mapping', 'version': 1, 'shifts': [{'code': 'too long'}]}  | file.shift-code",
                "{'format': 'rhod.mapping', 'version'                | file.truncated",
            })
    void aFaultNamesItsFieldAndWhatWasExpected(String json, String code) {
        String text = json.replace('\'', '"');
        MappingResult result = read(text);

        assertThat(result).isInstanceOf(MappingResult.Refused.class);
        List<Problem> problems = ((MappingResult.Refused) result).problems();
        assertThat(problems).extracting(Problem::code).contains(code);
        for (Language language : Language.values()) {
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(Wording.in(language).problem(problem))
                            .startsWith("test.mapping.json")
                            .doesNotContainPattern("\\{\\d}"));
        }
        if (!code.equals("file.truncated")) {
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void theSchemaNamesTheFieldsAndValuesThatTheProgramKnows() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SCHEMA_FILE.toFile());

        assertThat(names(schema.at("/properties"))).containsExactlyElementsOf(MappingFields.MAPPING);
        assertThat(names(schema.at("/$defs/code/properties"))).containsExactlyElementsOf(MappingFields.CODE);
        assertThat(values(schema, "layout")).isEqualTo(codes(Layout.values(), Layout::code));
        assertThat(values(schema, "hidden")).isEqualTo(codes(HiddenCells.values(), HiddenCells::code));
        assertThat(values(schema, "dateOrder")).isEqualTo(codes(DateOrder.values(), DateOrder::code));
        assertThat(values(schema, "names")).isEqualTo(codes(NameChoice.values(), NameChoice::code));
    }

    @Test
    void learnedCodesAreKeptWithoutWhatIsOpenAndTheLatestMeaningCounts(@TempDir Path home) throws IOException {
        assertThat(LearnedCodes.read(home)).isEqualTo(Mapping.NONE);

        Mapping learned = LearnedCodes.after(Mapping.NONE, WHOLE);
        Mapping later = LearnedCodes.after(learned, Mapping.NONE.withMeaning(List.of("(LONG day)"), "S"));
        Files.writeString(LearnedCodes.file(home), MappingFiles.text(later, OpenAnswers.NONE));

        Mapping read = LearnedCodes.read(home);
        assertThat(read.meaningOf("long day")).contains("S");
        assertThat(read.meaningOf("ld")).contains("LD");
        assertThat(read.meaningOf("TW")).isEmpty();
        assertThat(read.sheet()).isNull();
        assertThat(read.shifts()).isEqualTo(WHOLE.shifts());
    }

    @Test
    void whatTwoRotasTaughtCanBeReadThoughBothTypeTheirShiftsWithTheSameKeys(@TempDir Path home) throws IOException {
        ShiftType day =
                ShiftType.of("D", "09:00", "8:00", DutyKind.STANDARD_DAY).withKey("1");
        Mapping first = LearnedCodes.after(Mapping.NONE, Mapping.NONE.withShifts(List.of(day)));
        Mapping both = LearnedCodes.after(first, Mapping.NONE.withShifts(List.of(day.withCode("E"))));
        Files.writeString(LearnedCodes.file(home), MappingFiles.text(both, OpenAnswers.NONE));

        assertThat(LearnedCodes.read(home).shifts()).extracting(ShiftType::code).containsExactly("D", "E");
    }

    private static MappingResult read(String text) {
        return MappingFiles.read(text.getBytes(StandardCharsets.UTF_8), "test.mapping.json");
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> values(JsonNode schema, String field) {
        List<String> values = new ArrayList<>();
        schema.at("/properties/" + field + "/enum").forEach(value -> {
            if (!value.isNull()) {
                values.add(value.textValue());
            }
        });
        return values;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
