package cymru.rhod.domain.people;

import java.util.Arrays;
import java.util.Optional;

/** Where a post is worked; a general practice has pay rules of its own under both contracts. */
public enum Placement {
    HOSPITAL("hospital"),
    GP_PRACTICE("gp-practice");

    private final String code;

    Placement(String code) {
        this.code = code;
    }

    /** Returns the placement's name in the rota file. */
    public String code() {
        return code;
    }

    public static Optional<Placement> ofCode(String code) {
        return Arrays.stream(values())
                .filter(placement -> placement.code.equals(code))
                .findFirst();
    }
}
