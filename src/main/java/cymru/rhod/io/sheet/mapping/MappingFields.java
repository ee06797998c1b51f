package cymru.rhod.io.sheet.mapping;

import java.util.List;

/** The names of the fields of a mapping file, object by object, in the order in which they are written. */
final class MappingFields {

    static final String FORMAT = "rhod.mapping";

    /** Version 1 is the first and the present one. */
    static final int VERSION = 1;

    static final List<String> MAPPING = List.of(
            "format",
            "version",
            "sheet",
            "layout",
            "heading",
            "hidden",
            "leaveOut",
            "dateOrder",
            "year",
            "blankWeekday",
            "blankWeekend",
            "missingDates",
            "names",
            "codes",
            "shifts",
            "open");

    static final List<String> CODE = List.of("written", "means", "proposals");

    private MappingFields() {}
}
