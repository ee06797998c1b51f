package cymru.rhod.io.project;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates; one that is none becomes a problem and reads as not given. */
final class DateReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ProblemList problems;

    DateReader(ProblemList problems) {
        this.problems = problems;
    }

    /** Reads a date in a field; null, and a problem unless it was not given, where there is none. */
    @Nullable
    LocalDate read(FieldReader fields, String field) {
        return read(fields.text(field), fields.place(field));
    }

    @Nullable
    LocalDate require(FieldReader fields, String field) {
        fields.require(field);
        return read(fields, field);
    }

    @Nullable
    LocalDate read(@Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        if (DATE.matcher(text).matches()) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (Roster.isDate(date)) {
                    return date;
                }
            } catch (DateTimeParseException noSuchDay) {
                problems.add("file.no-such-date", place, text);
                return null;
            }
        }
        problems.add("file.date", place, Shortened.of(text));
        return null;
    }
}
