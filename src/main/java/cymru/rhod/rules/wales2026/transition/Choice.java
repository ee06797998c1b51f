package cymru.rhod.rules.wales2026.transition;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.rules.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a doctor may come to the contract of 2026, or not.
 *
 * @param movesOn the first day on the contract of 2026; null where the doctor stays on that of 2002
 * @param reason why it is open
 */
public record Choice(@Nullable LocalDate movesOn, Reason.Decided reason) {

    /** Returns the contract on a date if this is chosen. */
    public ContractChoice contractOn(LocalDate date) {
        return movesOn == null || date.isBefore(movesOn) ? ContractChoice.NEW_DEAL_2002 : ContractChoice.WALES_2026;
    }
}
