package cymru.rhod.io.sheet.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What the slots are called: the names of people are theirs, and a rota does without. */
public enum NameChoice {
    KEEP("keep"),
    NUMBER("number");

    private final String code;

    NameChoice(String code) {
        this.code = code;
    }

    /** Returns the name that mapping files use. */
    public String code() {
        return code;
    }

    public static Optional<NameChoice> ofCode(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst();
    }
}
