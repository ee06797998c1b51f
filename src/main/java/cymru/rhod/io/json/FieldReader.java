package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One object of the file, read field by field. A field that is missing, and one whose value is {@code null}, was not given. What
 * is wrong becomes a problem and reads as not given, so that the reader goes on and finds the next one.
 */
public final class FieldReader {

    /** More digits before the point than any number of a rota has; beyond them a number is not worked out. */
    private static final int MOST_DIGITS = 12;

    private final ObjectNode object;
    private final List<String> fields;
    private final Place place;
    private final ProblemList problems;

    /** @param fields the names this object may hold, all of them; asking for another is an error of the program */
    public FieldReader(ObjectNode object, List<String> fields, Place place, ProblemList problems) {
        this.object = object;
        this.fields = fields;
        this.place = place;
        this.problems = problems;
    }

    public Place place() {
        return place;
    }

    public Place place(String field) {
        return place.field(field);
    }

    /** Returns the value of a field as it is in the file, or null if it was not given. */
    @Nullable
    public JsonNode value(String field) {
        if (!fields.contains(field)) {
            throw new IllegalArgumentException("a field that is not listed: " + field);
        }
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    public String text(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isTextual()) {
            problems.add("file.expected-text", place(field), Shortened.of(value));
            return null;
        }
        return value == null ? null : value.textValue();
    }

    public String text(String field, String standard) {
        String text = text(field);
        return text == null ? standard : text;
    }

    @Nullable
    public String requiredText(String field) {
        require(field);
        return text(field);
    }

    @Nullable
    public Boolean flag(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isBoolean()) {
            problems.add("file.expected-flag", place(field), Shortened.of(value));
            return null;
        }
        return value == null ? null : value.booleanValue();
    }

    public boolean flag(String field, boolean standard) {
        Boolean flag = flag(field);
        return flag == null ? standard : flag;
    }

    /** Reads a whole number within limits, both allowed; 3.0 is the whole number 3. */
    @Nullable
    public Integer whole(String field, int lowest, int highest) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()
                || value.decimalValue().compareTo(BigDecimal.valueOf(lowest)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(highest)) > 0
                || decimalsOf(value.decimalValue()) > 0) {
            problems.add(
                    "file.expected-whole",
                    place(field),
                    Shortened.of(value),
                    Integer.toString(lowest),
                    Integer.toString(highest));
            return null;
        }
        return value.decimalValue().intValueExact();
    }

    public int whole(String field, int lowest, int highest, int standard) {
        Integer number = whole(field, lowest, highest);
        return number == null ? standard : number;
    }

    /**
     * Reads a decimal number.
     *
     * @param code the problem to add unless the value is a number within the limits
     */
    @Nullable
    public Ratio decimal(String field, String code, Predicate<Ratio> limits) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        if (!value.isNumber() || number.precision() - (long) number.scale() > MOST_DIGITS) {
            problems.add(code, place(field), Shortened.of(value));
            return null;
        }
        if (number.scale() > RotaSettings.MOST_DECIMALS) {
            problems.add(
                    "file.decimals", place(field), Shortened.of(value), Integer.toString(RotaSettings.MOST_DECIMALS));
            return null;
        }
        Ratio ratio = Ratio.of(number);
        if (!limits.test(ratio)) {
            problems.add(code, place(field), Shortened.of(value));
            return null;
        }
        return ratio;
    }

    /** Reads one of a list of names. */
    public <T> @Nullable T choice(String field, Function<String, Optional<T>> ofCode, List<String> codes) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Optional<T> choice = ofCode.apply(text);
        if (choice.isEmpty()) {
            problems.add("file.choice", place(field), Shortened.of(text), String.join(", ", codes));
        }
        return choice.orElse(null);
    }

    /** Reads a time of day as minutes after midnight. */
    @Nullable
    public Long clockTime(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        OptionalLong time = Minutes.parseClockTime(text);
        if (time.isEmpty()) {
            problems.add("file.clock-time", place(field), Shortened.of(text));
            return null;
        }
        return time.getAsLong();
    }

    /** Reads a length of time in minutes, from nothing to the longest allowed. */
    @Nullable
    public Long length(String field, long longestMinutes) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        OptionalLong length = Minutes.parseHours(text);
        if (length.isEmpty() || length.getAsLong() > longestMinutes) {
            problems.add("file.length", place(field), Shortened.of(text), Minutes.asHours(longestMinutes));
            return null;
        }
        return length.getAsLong();
    }

    /** Returns the object in a field, or null if there is none. */
    @Nullable
    public FieldReader object(String field, List<String> fieldsOfObject) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        return of(value, fieldsOfObject, place(field), problems);
    }

    /** Returns the elements of the list in a field; none where it was not given. */
    public Iterable<JsonNode> list(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            problems.add("file.expected-list", place(field), Shortened.of(value));
            return List.of();
        }
        return value;
    }

    /** Adds a problem if a field was not given; says whether it was. */
    public boolean require(String field) {
        if (value(field) == null) {
            problems.add("file.missing-field", place(field));
            return false;
        }
        return true;
    }

    /** Adds a problem for each field that is not listed: it would change the numbers if it were understood. */
    public void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                problems.add("file.unknown-field", place(Shortened.of(name)), String.join(", ", fields));
            }
        });
    }

    /** Returns the fields that are not listed, to be kept as they are, and notes each of them. */
    public Map<String, String> others(ProblemList notes) {
        Map<String, String> others = new HashMap<>();
        object.properties().forEach(entry -> {
            if (!fields.contains(entry.getKey())) {
                others.put(entry.getKey(), entry.getValue().toString());
                notes.add("file.kept-field", place(Shortened.of(entry.getKey())));
            }
        });
        return others;
    }

    /** Returns a reader of a value that ought to be an object; null, and a problem, if it is none. */
    public static @Nullable FieldReader of(JsonNode value, List<String> fields, Place place, ProblemList problems) {
        if (value instanceof ObjectNode object) {
            return new FieldReader(object, fields, place, problems);
        }
        problems.add("file.expected-object", place, Shortened.of(value));
        return null;
    }

    private static int decimalsOf(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }
}
