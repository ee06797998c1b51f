package cymru.rhod.io.sheet.mapping;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.ShiftReader;
import cymru.rhod.io.sheet.ShiftsCsv;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads shift types as {@link ShiftsCsv} writes them; what a rota file refuses, this refuses too. Columns may be in any order. */
public final class ShiftsCsvReader {

    /** What was read; the shift types are all of them only where there is no problem. */
    public record Shifts(List<ShiftType> shifts, List<Problem> problems) {

        public Shifts {
            shifts = List.copyOf(shifts);
            problems = List.copyOf(problems);
        }
    }

    private static final List<String> REQUIRED = List.of("code", "start", "length", "kind");

    private final SheetTable sheet;
    private final Map<String, Integer> columns = new HashMap<>();

    private ShiftsCsvReader(SheetTable sheet) {
        this.sheet = sheet;
        for (int column = 0; column < sheet.width(); column++) {
            columns.putIfAbsent(sheet.cell(0, column).text(), column);
        }
    }

    /** Reads the first sheet. */
    public static Shifts read(Workbook workbook) {
        Place file = Place.file(workbook.fileName());
        ProblemList problems = new ProblemList();
        ShiftsCsvReader reader = new ShiftsCsvReader(workbook.sheets().get(0));
        if (!reader.columns.keySet().containsAll(REQUIRED)) {
            problems.add("import.no-shifts", file, String.join(", ", REQUIRED));
            return new Shifts(List.of(), problems.all(file));
        }
        FieldReader fields = new FieldReader(reader.json(), List.of("shifts"), file, problems);
        List<ShiftType> shifts = new ShiftReader(problems, new ProblemList()).read(fields);
        return new Shifts(shifts, problems.all(file));
    }

    private ObjectNode json() {
        ObjectNode json = JsonText.NODES.objectNode();
        ArrayNode shifts = json.putArray("shifts");
        for (int row = 1; row < sheet.height(); row++) {
            if (!sheet.rows().get(row).isEmpty()) {
                shifts.add(shift(row));
            }
        }
        return json;
    }

    private ObjectNode shift(int row) {
        ObjectNode shift = JsonText.NODES.objectNode();
        for (String field : List.of("code", "key", "start", "length", "kind", "colour")) {
            put(shift, field, row, field);
        }
        if (columns.containsKey("name")) {
            // A shift may have an empty name; where the column is missing, it is called by its code.
            shift.put("name", text(row, "name"));
        }
        String resident = text(row, "resident");
        if (resident.equals("true") || resident.equals("false")) {
            shift.put("resident", Boolean.parseBoolean(resident));
        } else {
            put(shift, "resident", row, "resident");
        }
        if (!text(row, "rest_weekday").isEmpty() || !text(row, "rest_weekend").isEmpty()) {
            ObjectNode rest = shift.putObject("rest");
            put(rest, "weekday", row, "rest_weekday");
            put(rest, "weekend", row, "rest_weekend");
        }
        if (!text(row, "work_weekday_plain").isEmpty()) {
            ObjectNode work = shift.putObject("workOnCall");
            for (String day : List.of("weekday", "weekend")) {
                ObjectNode ofDay = work.putObject(day);
                put(ofDay, "plain", row, "work_" + day + "_plain");
                put(ofDay, "outOfHours", row, "work_" + day + "_out_of_hours");
            }
        }
        return shift;
    }

    private void put(ObjectNode json, String field, int row, String column) {
        String text = text(row, column);
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    private String text(int row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : sheet.cell(row, at).text();
    }
}
