package cymru.rhod.io.sheet.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What to do with rows and columns that the spreadsheet hides. */
public enum HiddenCells {
    LEAVE_OUT("leave-out"),
    USE("use");

    private final String code;

    HiddenCells(String code) {
        this.code = code;
    }

    /** Returns the name that mapping files use. */
    public String code() {
        return code;
    }

    public static Optional<HiddenCells> ofCode(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst();
    }
}
