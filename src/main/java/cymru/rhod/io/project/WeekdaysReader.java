package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads and names weekdays as files do: {@code Mon} to {@code Sun}. */
final class WeekdaysReader {

    private static final List<String> CODES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final ProblemList problems;

    WeekdaysReader(ProblemList problems) {
        this.problems = problems;
    }

    static String code(DayOfWeek day) {
        return CODES.get(day.getValue() - 1);
    }

    /** Returns the weekdays listed in a field; none where it was not given. */
    Set<DayOfWeek> read(FieldReader fields, String field) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int position = 0;
        for (JsonNode element : fields.list(field)) {
            position++;
            Place place = fields.place(field).field(Integer.toString(position));
            int day = element.isTextual() ? CODES.indexOf(element.textValue()) : -1;
            if (day < 0) {
                problems.add("file.choice", place, Shortened.of(element), String.join(", ", CODES));
            } else {
                days.add(DayOfWeek.of(day + 1));
            }
        }
        return Collections.unmodifiableSet(days);
    }
}
