package cymru.rhod.io.sheet.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.ShiftReader;
import cymru.rhod.io.json.Shortened;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.table.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a mapping of the JSON of a mapping file, or says everything that is wrong with it. */
final class MappingReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern ROW = Pattern.compile("\\d+");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z]+");

    private final Place file;
    private final ProblemList problems = new ProblemList();
    private final ProblemList notes = new ProblemList();

    private MappingReader(Place file) {
        this.file = file;
    }

    static MappingResult read(byte[] bytes, String fileName) {
        Place file = Place.file(fileName);
        MappingReader reader = new MappingReader(file);
        JsonNode json = JsonText.parse(bytes, file, reader.problems);
        Mapping mapping = json == null ? null : reader.mapping(json);
        return mapping == null
                ? new MappingResult.Refused(reader.problems.all(file))
                : new MappingResult.Read(mapping, reader.notes.all(file));
    }

    private @Nullable Mapping mapping(JsonNode json) {
        if (!(json instanceof ObjectNode object)
                || !object.path("format").asText().equals(MappingFields.FORMAT)) {
            problems.add("import.mapping-foreign", file, MappingFields.FORMAT);
            return null;
        }
        JsonNode version = object.path("version");
        if (version.isNumber() && version.decimalValue().compareTo(BigDecimal.valueOf(MappingFields.VERSION)) > 0) {
            problems.add(
                    "file.newer-version",
                    file.field("version"),
                    Shortened.of(version),
                    Integer.toString(MappingFields.VERSION));
            return null;
        }
        FieldReader fields = new FieldReader(object, MappingFields.MAPPING, file, problems);
        if (fields.require("version")) {
            fields.whole("version", 1, MappingFields.VERSION);
        }
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        leaveOut(fields, rows, columns);
        String sheet = fields.text("sheet");
        Layout layout = fields.choice("layout", Layout::ofCode, codes(Layout.values(), Layout::code));
        CellAddress heading = heading(fields);
        HiddenCells hidden =
                fields.choice("hidden", HiddenCells::ofCode, codes(HiddenCells.values(), HiddenCells::code));
        DateOrder dateOrder = fields.choice("dateOrder", DateOrder::ofCode, codes(DateOrder.values(), DateOrder::code));
        Integer year = fields.whole("year", FIRST_YEAR, LAST_YEAR);
        String blankWeekday = meaning(fields, "blankWeekday");
        String blankWeekend = meaning(fields, "blankWeekend");
        String missingDates = meaning(fields, "missingDates");
        NameChoice names = fields.choice("names", NameChoice::ofCode, codes(NameChoice.values(), NameChoice::code));
        List<CodeMeaning> codes = codes(fields);
        List<ShiftType> shifts = new ShiftReader(problems, notes).read(fields);
        Map<String, String> extras = fields.others(notes);
        return problems.isEmpty()
                ? new Mapping(
                        sheet,
                        layout,
                        heading,
                        hidden,
                        rows,
                        columns,
                        dateOrder,
                        year,
                        blankWeekday,
                        blankWeekend,
                        missingDates,
                        names,
                        codes,
                        shifts,
                        extras)
                : null;
    }

    private @Nullable CellAddress heading(FieldReader fields) {
        String text = fields.text("heading");
        if (text == null) {
            return null;
        }
        CellAddress address = CellAddress.parse(text).orElse(null);
        if (address == null) {
            problems.add("import.mapping-cell", fields.place("heading"), Shortened.of(text));
        }
        return address;
    }

    private void leaveOut(FieldReader fields, Set<Integer> rows, Set<Integer> columns) {
        int position = 0;
        for (JsonNode line : fields.list("leaveOut")) {
            position++;
            String text = line.isTextual() ? line.textValue().strip() : "";
            CellAddress ofRow =
                    ROW.matcher(text).matches() ? CellAddress.parse("A" + text).orElse(null) : null;
            CellAddress ofColumn = COLUMN.matcher(text).matches()
                    ? CellAddress.parse(text + "1").orElse(null)
                    : null;
            if (ofRow != null) {
                rows.add(ofRow.row());
            } else if (ofColumn != null) {
                columns.add(ofColumn.column());
            } else {
                problems.add(
                        "import.mapping-line",
                        fields.place("leaveOut").field(Integer.toString(position)),
                        Shortened.of(line));
            }
        }
    }

    private List<CodeMeaning> codes(FieldReader fields) {
        List<CodeMeaning> codes = new ArrayList<>();
        int position = 0;
        for (JsonNode element : fields.list("codes")) {
            position++;
            Place place = fields.place("codes").field(Integer.toString(position));
            FieldReader code = FieldReader.of(element, MappingFields.CODE, place, problems);
            if (code == null) {
                continue;
            }
            code.refuseOthers();
            List<String> written = new ArrayList<>();
            for (JsonNode form : code.list("written")) {
                if (form.isTextual() && !form.textValue().isBlank()) {
                    written.add(form.textValue());
                } else {
                    problems.add("file.expected-text", code.place("written"), Shortened.of(form));
                }
            }
            if (code.require("written") && written.isEmpty()) {
                problems.add("import.mapping-no-form", code.place("written"));
            }
            codes.add(new CodeMeaning(written, meaning(code, "means")));
        }
        return codes;
    }

    /** What a meaning names is known only beside a sheet and its key, so here it must only say something. */
    private @Nullable String meaning(FieldReader fields, String field) {
        String text = fields.text(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
