package cymru.rhod.domain.people;

import java.util.Arrays;
import java.util.Optional;

/** The contract a doctor is on. */
public enum ContractChoice {
    NEW_DEAL_2002("wales-2002"),
    WALES_2026("wales-2026");

    private final String code;

    ContractChoice(String code) {
        this.code = code;
    }

    /** Returns the contract's name in the rota file. */
    public String code() {
        return code;
    }

    public static Optional<ContractChoice> ofCode(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst();
    }
}
