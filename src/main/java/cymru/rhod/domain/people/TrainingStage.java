package cymru.rhod.domain.people;

import java.util.Arrays;
import java.util.Optional;

/** Where a doctor is in training, for when the contract of 2026 applies. Source: wales-2026, section 1. */
public enum TrainingStage {
    FOUNDATION("foundation"),
    CORE("core"),
    /** Already in specialty training, general practice included. */
    REGISTRAR("registrar"),
    /** Takes up a new programme. */
    NEW_APPOINTMENT("new-appointment");

    private final String code;

    TrainingStage(String code) {
        this.code = code;
    }

    /** Returns the stage's name in the rota file. */
    public String code() {
        return code;
    }

    public static Optional<TrainingStage> ofCode(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
