package cymru.rhod.report;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the whole rota costs the employer a year in pay, before the employer's national insurance and pension contributions.
 *
 * @param doctors how many doctors it counts: one for each filled slot, or one for each week of the pattern where there is no roster
 * @param vacancies slots without a doctor, not counted
 * @param newDeal null where the grade or point needed is not given
 */
public record RotaCost(int doctors, int vacancies, @Nullable Money newDeal, @Nullable Money wales2026, Reason reason) {

    /** Returns what it costs under a contract of Wales; null where not known. */
    public @Nullable Money under(Contract contract) {
        return contract == Contract.NEW_DEAL_2002 ? newDeal : wales2026;
    }
}
