package cymru.rhod.io.figures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FigureJson;
import cymru.rhod.io.json.JsonTree;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureId;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one figures file and checks it against the figures that the rules ask for. It collects every fault it finds. */
final class FigureFileReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> FILE_FIELDS = Set.of("note", "figures");
    private static final Set<String> FIGURE_FIELDS = Set.of("id", "unit", "values", "note");
    private static final Set<String> VALUE_FIELDS = Set.of("from", "until", "value", "source", "clause", "grade");

    private final String file;
    private final Map<String, FigureId> known = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FigureFileReader(String file, Collection<FigureId> known) {
        this.file = file;
        known.forEach(id -> this.known.put(id.id(), id));
    }

    /**
     * Reads a figures file that holds every figure of a contract.
     *
     * @param file its name, for messages
     * @param known the figures that it must hold, and no other
     * @throws FigureFileException if anything about it is wrong
     * @throws IOException if the stream cannot be read
     */
    static List<Figure> read(InputStream stream, String file, Collection<FigureId> known)
            throws FigureFileException, IOException {
        FigureFileReader reader = new FigureFileReader(file, known);
        reader.readFile(stream);
        reader.requireAll();
        return reader.figures();
    }

    /**
     * Reads a figures file that holds some figures, as that of a pay award does.
     *
     * @param file its name, for messages
     * @param known the figures that it may hold, and no other
     * @throws FigureFileException if anything about it is wrong
     * @throws IOException if the stream cannot be read
     */
    static List<Figure> readSome(InputStream stream, String file, Collection<FigureId> known)
            throws FigureFileException, IOException {
        FigureFileReader reader = new FigureFileReader(file, known);
        reader.readFile(stream);
        return reader.figures();
    }

    private List<Figure> figures() throws FigureFileException {
        if (!problems.isEmpty()) {
            throw new FigureFileException(problems);
        }
        return List.copyOf(figures.values());
    }

    private void requireAll() {
        known.keySet().stream()
                .filter(id -> !figures.containsKey(id))
                .forEach(id -> report("figures.missing-id", file, id));
    }

    private void readFile(InputStream stream) throws IOException {
        JsonNode root;
        try (JsonParser parser = JSON.createParser(stream)) {
            root = JsonTree.read(parser, JsonTree.Watch.NONE);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value");
            }
        } catch (JsonProcessingException e) {
            report("figures.not-json", file, e.getOriginalMessage());
            return;
        }
        if (!root.isObject() || !root.path("figures").isArray()) {
            report("figures.no-list", file);
            return;
        }
        checkFields(root, FILE_FIELDS, file);
        int number = 0;
        for (JsonNode node : root.path("figures")) {
            number++;
            readFigure(node, file + ", figure:" + number);
        }
    }

    private void readFigure(JsonNode node, String position) {
        String id = text(node, "id");
        FigureId expected = known.get(id);
        if (expected == null) {
            report("figures.unknown-id", position, id);
            return;
        }
        String place = file + ", " + id;
        checkFields(node, FIGURE_FIELDS, place);
        if (!text(node, "unit").equals(expected.unit().symbol())) {
            report(
                    "figures.wrong-unit",
                    place,
                    text(node, "unit"),
                    expected.unit().symbol());
        }
        Figure figure =
                new Figure(id, expected.unit(), readValues(node.path("values"), expected, place), text(node, "note"));
        if (figures.put(id, figure) != null) {
            report("figures.repeated-id", place);
        }
    }

    private List<Figure.Dated> readValues(JsonNode nodes, FigureId id, String place) {
        List<Figure.Dated> values = new ArrayList<>();
        if (!nodes.isArray() || nodes.isEmpty()) {
            report("figures.no-values", place);
        }
        int number = 0;
        for (JsonNode node : nodes) {
            number++;
            readValue(node, id, place + ", value:" + number).ifPresent(values::add);
        }
        for (int next = 1; next < values.size(); next++) {
            ValueDates.fault(values.get(next - 1), values.get(next), place).ifPresent(problems::add);
        }
        return values;
    }

    private Optional<Figure.Dated> readValue(JsonNode node, FigureId id, String place) {
        checkFields(node, VALUE_FIELDS, place);
        LocalDate from = date(node, "from", place);
        LocalDate until = node.has("until") ? date(node, "until", place) : null;
        Optional<Ratio> value = FigureJson.read(node.path("value"), id.unit());
        if (value.isEmpty()) {
            report("figures.malformed-value", place, node.path("value").asText(), FigureJson.form(id.unit()));
        }
        if (text(node, "source").isBlank()) {
            report("figures.missing-source", place);
        }
        Optional<EvidenceGrade> grade = EvidenceGrade.ofCode(text(node, "grade"));
        if (grade.isEmpty()) {
            report("figures.unknown-grade", place, text(node, "grade"));
        }
        if (from == null || value.isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        if (until != null && until.isBefore(from)) {
            report("figures.dates-reversed", place, from.toString(), until.toString());
        }
        return Optional.of(
                new Figure.Dated(from, until, value.get(), text(node, "source"), text(node, "clause"), grade.get()));
    }

    private @Nullable LocalDate date(JsonNode node, String field, String place) {
        try {
            return LocalDate.parse(text(node, field));
        } catch (DateTimeException e) {
            report("figures.malformed-date", place, text(node, field));
            return null;
        }
    }

    private void checkFields(JsonNode node, Set<String> allowed, String place) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name)) {
                report("figures.unknown-field", place, name);
            }
        }
    }

    private void report(String code, String place, String... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }

    /** Returns a field that is a text, or nothing where it is left out or is something else: both are then refused alike. */
    private static String text(JsonNode node, String field) {
        String text = node.path(field).textValue();
        return text == null ? "" : text;
    }
}
