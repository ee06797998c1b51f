package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.ShiftType;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a question proposes.
 *
 * @param value as mapping files write it
 * @param shift a shift type that the answer needs and the sheet does not explain; null where it needs none
 */
public record Proposal(String value, @Nullable ShiftType shift) {

    static Proposal of(String value) {
        return new Proposal(value, null);
    }
}
