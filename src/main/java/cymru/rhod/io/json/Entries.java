package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists of small objects, each of which may hold the fields listed and no other. */
public final class Entries {

    private Entries() {}

    /**
     * Reads a list.
     *
     * @param most how many entries it may have
     * @param read makes a value of an entry; null where it cannot, after adding a problem
     */
    public static <T> List<T> of(
            FieldReader owner,
            String field,
            List<String> fields,
            int most,
            ProblemList problems,
            Function<FieldReader, @Nullable T> read) {
        List<T> entries = new ArrayList<>();
        int position = 0;
        for (JsonNode element : owner.list(field)) {
            position++;
            Place place = owner.place(field).field(Integer.toString(position));
            FieldReader entry = FieldReader.of(element, fields, place, problems);
            if (entry == null) {
                continue;
            }
            entry.refuseOthers();
            T value = read.apply(entry);
            if (value != null) {
                entries.add(value);
            }
        }
        if (position > most) {
            problems.add("file.too-many", owner.place(field), Integer.toString(position), Integer.toString(most));
        }
        return entries;
    }

    /** Reads one of a list of texts. */
    public static @Nullable String choice(FieldReader fields, String field, List<String> texts) {
        return fields.choice(field, text -> texts.contains(text) ? Optional.of(text) : Optional.empty(), texts);
    }
}
