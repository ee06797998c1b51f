package cymru.rhod.rules;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.List;

/**
 * A year's pay under one contract.
 *
 * @param basicPay basic pay a year, after the less-than-full-time share
 * @param annualPay the exact total, rounded to the penny once; so it may differ from the sum of the lines by pennies
 * @param pensionablePay the part of it that counts for the pension
 * @param lines what it is made of
 * @param figures every figure that entered it
 * @param leftOut what is owed besides and cannot be put as a number
 */
public record Pay(
        Money basicPay,
        Money annualPay,
        Money pensionablePay,
        List<PayLine> lines,
        List<FigureInForce> figures,
        List<Reason.Unknown> leftOut,
        Reason reason) {

    public Pay {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        leftOut = List.copyOf(leftOut);
    }

    /** Says whether the total is all that is owed, as far as is known. */
    public boolean isWhole() {
        return leftOut.isEmpty();
    }

    /** Says whether any figure of the agreements in it is unofficial, from the press or assumed. */
    public boolean isUnconfirmed() {
        return figures.stream()
                .anyMatch(figure -> !figure.isOwn() && figure.grade().isUnconfirmed());
    }

    /** Says whether any figure in it is the user's own. */
    public boolean restsOnOwn() {
        return figures.stream().anyMatch(FigureInForce::isOwn);
    }
}
