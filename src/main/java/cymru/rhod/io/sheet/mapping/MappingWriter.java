package cymru.rhod.io.sheet.mapping;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.io.json.JsonFields;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.ShiftWriter;
import cymru.rhod.io.sheet.table.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the JSON of a mapping. What was not decided is left out, but for the codes and fields that are to be completed. */
final class MappingWriter {

    private MappingWriter() {}

    static ObjectNode json(Mapping mapping, OpenAnswers open) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("format", MappingFields.FORMAT);
        json.put("version", MappingFields.VERSION);
        JsonFields.put(json, "sheet", mapping.sheet());
        JsonFields.put(
                json,
                "layout",
                mapping.layout() == null ? null : mapping.layout().code());
        JsonFields.put(
                json,
                "heading",
                mapping.heading() == null ? null : mapping.heading().a1());
        JsonFields.put(
                json,
                "hidden",
                mapping.hidden() == null ? null : mapping.hidden().code());
        leaveOut(json, mapping);
        JsonFields.put(
                json,
                "dateOrder",
                mapping.dateOrder() == null ? null : mapping.dateOrder().code());
        JsonFields.put(json, "year", mapping.year());
        JsonFields.put(json, "blankWeekday", mapping.blankWeekday());
        JsonFields.put(json, "blankWeekend", mapping.blankWeekend());
        JsonFields.put(json, "missingDates", mapping.missingDates());
        JsonFields.put(
                json, "names", mapping.names() == null ? null : mapping.names().code());
        open.fields().keySet().forEach(field -> {
            if (!json.has(field)) {
                json.putNull(field);
            }
        });
        if (!mapping.codes().isEmpty()) {
            ArrayNode codes = json.putArray("codes");
            mapping.codes().forEach(code -> codes.add(code(code, open)));
        }
        if (!mapping.shifts().isEmpty()) {
            ArrayNode shifts = json.putArray("shifts");
            mapping.shifts().forEach(shift -> shifts.add(ShiftWriter.json(shift)));
        }
        open(json, open);
        JsonFields.extras(json, mapping.extras());
        return json;
    }

    private static void leaveOut(ObjectNode json, Mapping mapping) {
        List<String> lines = new ArrayList<>();
        new TreeSet<>(mapping.rowsLeftOut()).forEach(row -> lines.add(Integer.toString(row + 1)));
        new TreeSet<>(mapping.columnsLeftOut()).forEach(column -> lines.add(CellAddress.letters(column)));
        if (!lines.isEmpty()) {
            ArrayNode array = json.putArray("leaveOut");
            lines.forEach(array::add);
        }
    }

    private static ObjectNode code(CodeMeaning code, OpenAnswers open) {
        ObjectNode json = JsonText.NODES.objectNode();
        ArrayNode written = json.putArray("written");
        code.written().forEach(written::add);
        json.put("means", code.means());
        List<String> proposals = open.codes().getOrDefault(code.written().get(0), List.of());
        if (code.means() == null) {
            ArrayNode likely = json.putArray("proposals");
            proposals.forEach(likely::add);
        }
        return json;
    }

    private static void open(ObjectNode json, OpenAnswers open) {
        if (open.fields().isEmpty() && open.shifts().isEmpty()) {
            return;
        }
        ObjectNode answers = json.putObject("open");
        new TreeMap<>(open.fields()).forEach((field, proposals) -> {
            ArrayNode likely = answers.putArray(field);
            proposals.forEach(likely::add);
        });
        if (!open.shifts().isEmpty()) {
            ArrayNode shifts = answers.putArray("shifts");
            open.shifts().forEach(shift -> shifts.add(ShiftWriter.json(shift)));
        }
    }
}
