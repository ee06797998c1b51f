package cymru.rhod.io.sheet.layout;

import java.util.Arrays;
import java.util.Optional;

/** How a sheet lays a rota out. */
public enum Layout {
    /** A row for each week of the pattern, columns from Monday to Sunday. */
    WEEKS("weeks"),
    /** A row for each date, a column for each doctor. */
    DATES_DOWN("dates-down"),
    /** A column for each date, a row for each doctor. */
    DATES_ACROSS("dates-across");

    private final String code;

    Layout(String code) {
        this.code = code;
    }

    /** Returns the name that mapping files use. */
    public String code() {
        return code;
    }

    public static Optional<Layout> ofCode(String code) {
        return Arrays.stream(values())
                .filter(layout -> layout.code.equals(code))
                .findFirst();
    }
}
