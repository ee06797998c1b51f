package cymru.rhod.io.json;

import java.util.List;

/** The names of the fields of a shift type, in every format that holds shift types. */
public final class ShiftFields {

    public static final List<String> SHIFT =
            List.of("code", "key", "name", "start", "length", "kind", "resident", "rest", "workOnCall", "colour");

    public static final List<String> REST = List.of("weekday", "weekend");

    public static final List<String> WORK_ON_CALL = List.of("weekday", "weekend");

    public static final List<String> EXPECTED_WORK = List.of("plain", "outOfHours");

    private ShiftFields() {}
}
