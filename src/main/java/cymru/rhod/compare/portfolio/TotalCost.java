package cymru.rhod.compare.portfolio;

import cymru.rhod.domain.money.Money;
import java.util.List;

/**
 * What several rotas cost a year in pay, before national insurance and pension contributions. Only rotas whose cost is known under
 * both contracts are counted, so that the two sums are about the same doctors.
 *
 * @param rotas how many are counted
 * @param leftOut how many are not
 */
public record TotalCost(int rotas, int leftOut, int doctors, Money newDeal, Money wales2026) {

    static TotalCost of(List<RotaAmounts> all) {
        int rotas = 0;
        int doctors = 0;
        Money newDeal = Money.ZERO;
        Money wales2026 = Money.ZERO;
        for (RotaAmounts rota : all) {
            Money before = rota.newDealCost();
            Money after = rota.wales2026Cost();
            if (before != null && after != null) {
                rotas++;
                doctors += rota.doctors();
                newDeal = newDeal.plus(before);
                wales2026 = wales2026.plus(after);
            }
        }
        return new TotalCost(rotas, all.size() - rotas, doctors, newDeal, wales2026);
    }

    public Money difference() {
        return wales2026.minus(newDeal);
    }
}
