package cymru.rhod.compare.portfolio;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.PayBasis;
import java.util.List;

/**
 * What several rotas cost a year in pay, before national insurance and pension contributions. Only rotas whose cost is known in full
 * under both contracts are counted, so that the two sums are about the same doctors and the same work.
 *
 * @param rotas how many are counted
 * @param incomplete how many are not because something owed to their doctors is not known
 * @param unknown how many are not because a cost is not known at all
 * @param newDealBasis what the sum of the 2002 contract rests on
 * @param wales2026Basis what that of 2026 does
 */
public record TotalCost(
        int rotas,
        int incomplete,
        int unknown,
        int doctors,
        Money newDeal,
        Money wales2026,
        PayBasis newDealBasis,
        PayBasis wales2026Basis) {

    static TotalCost of(List<RotaAmounts> all) {
        int rotas = 0;
        int incomplete = 0;
        int doctors = 0;
        Money newDeal = Money.ZERO;
        Money wales2026 = Money.ZERO;
        PayBasis newDealBasis = PayBasis.CERTAIN;
        PayBasis wales2026Basis = PayBasis.CERTAIN;
        for (RotaAmounts rota : all) {
            Money before = rota.newDealCost();
            Money after = rota.wales2026Cost();
            if (before == null || after == null) {
                continue;
            }
            if (!rota.costBasis().isWhole()) {
                incomplete++;
                continue;
            }
            rotas++;
            doctors += rota.doctors();
            newDeal = newDeal.plus(before);
            wales2026 = wales2026.plus(after);
            newDealBasis = newDealBasis.and(rota.newDealCostBasis());
            wales2026Basis = wales2026Basis.and(rota.wales2026CostBasis());
        }
        return new TotalCost(
                rotas,
                incomplete,
                all.size() - rotas - incomplete,
                doctors,
                newDeal,
                wales2026,
                newDealBasis,
                wales2026Basis);
    }

    public Money difference() {
        return wales2026.minus(newDeal);
    }
}
