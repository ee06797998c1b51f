package cymru.rhod.rules.pension;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor pays into the NHS Pension Scheme in a year: the whole of pensionable pay at the rate of the tier it lies in, so that a
 * pound more can take a doctor into the next tier and leave less. Tiers are printed in whole pounds, so pence do not reach the next
 * one. Source: wales-2026, section 6.
 *
 * <p>Worked example: 52,778 a year in 2026/27 lies in the tier of 9.8 %: 5,172.24; 52,779 in that of 10.7 %: 5,647.35, which is 475.11
 * more for one pound.
 *
 * @param pensionablePay a year
 * @param tier 1 to 6
 * @param contribution a year
 * @param nextFrom the lowest pensionable pay of the next tier; null in the last
 */
public record PensionContribution(
        Money pensionablePay,
        int tier,
        FigureInForce rate,
        Money contribution,
        @Nullable Money nextFrom,
        Reason.Measured reason) {

    public static final RuleId RULE = new RuleId(Contract.PENSION, "contribution");

    /**
     * Returns the contribution, or nothing in a year whose tiers are not known.
     *
     * @param pensionablePay a year, as it is paid: less than full time, the part of it. The sources do not say whether the tier goes
     *     by the pay of full time instead
     */
    public static Optional<PensionContribution> of(Money pensionablePay, Figures figures) {
        if (figures.find(PensionFigures.rate(1)).isEmpty()) {
            return Optional.empty();
        }
        int tier = tier(pensionablePay, figures);
        FigureInForce rate = figures.get(PensionFigures.rate(tier));
        Ratio pounds = Ratio.of(pensionablePay.pence(), 100);
        Ratio contribution = pounds.times(rate.value());
        Money nextFrom = tier == PensionFigures.TIERS
                ? null
                : Money.ofPounds(figures.value(PensionFigures.upTo(tier)).rounded() + 1);
        Reason.Measured reason = new Reason.Measured(
                RULE.id(),
                Quantity.poundsPerYear(contribution),
                List.of(new Argument.Amount(rate.quantity()), new Argument.Cash(pensionablePay)),
                List.of(rate),
                List.of(),
                List.of());
        return Optional.of(new PensionContribution(
                pensionablePay, tier, rate, Money.roundedToThePenny(contribution), nextFrom, reason));
    }

    private static int tier(Money pensionablePay, Figures figures) {
        Ratio wholePounds = Ratio.of(pensionablePay.pence() / 100);
        int tier = 1;
        while (tier < PensionFigures.TIERS && wholePounds.isMoreThan(figures.value(PensionFigures.upTo(tier)))) {
            tier++;
        }
        return tier;
    }

    /** Returns pensionable pay less the contribution. */
    public Money left() {
        return pensionablePay.minus(contribution);
    }

    /** Returns how much more, or less if below zero, is left than with another pensionable pay. */
    public Money leftMoreThan(PensionContribution other) {
        return left().minus(other.left());
    }
}
