package cymru.rhod.report.roster;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.rules.PayBasis;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor's slot pays under each contract.
 *
 * @param contract the one the doctor is on; null where not given
 * @param newDeal as the slot were a rota of its own; null where the slot is vacant or something needed is not known
 * @param wales2026 null likewise
 */
public record DoctorPay(
        @Nullable ContractChoice contract, @Nullable PayOnDates newDeal, @Nullable PayOnDates wales2026) {

    /** Returns the pay under the contract the doctor is on. */
    public @Nullable PayOnDates own() {
        if (contract == null) {
            return null;
        }
        return contract == ContractChoice.NEW_DEAL_2002 ? newDeal : wales2026;
    }

    /** Returns what the pay under both contracts rests on. */
    public PayBasis basis() {
        return Stream.of(Optional.ofNullable(newDeal), Optional.ofNullable(wales2026))
                .flatMap(Optional::stream)
                .map(PayOnDates::basis)
                .reduce(PayBasis.CERTAIN, PayBasis::and);
    }

    /** Returns a year's pay of 2026 minus that of 2002, or null where either is missing. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null ? null : wales2026.year().minus(newDeal.year());
    }

    /** Returns the same difference for the post's own dates. */
    public @Nullable Money differenceForPost() {
        return newDeal == null || wales2026 == null ? null : wales2026.forPost().minus(newDeal.forPost());
    }
}
