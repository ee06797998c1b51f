package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.england2016.England2016Result;
import org.jspecify.annotations.Nullable;

/**
 * What the same work pays one payee in Wales and, at the matching nodal point, under England's contract of 2016.
 *
 * @param wales pay under the contracts of 2002 and 2026
 * @param england its node is null, and there is no pay, where no point of England's scale matches
 */
public record EnglandRow(ContractRow wales, England2016Result england) {

    /** Returns what England pays a year more than the contract of 2026, negative for less; null where either is not known. */
    public @Nullable Money difference() {
        Pay wales2026 = wales.pay().to();
        Pay inEngland = england.pay();
        return wales2026 == null || inEngland == null
                ? null
                : inEngland.annualPay().minus(wales2026.annualPay());
    }
}
