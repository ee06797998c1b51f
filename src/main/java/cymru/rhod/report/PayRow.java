package cymru.rhod.report;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rota pays a year at one point under each contract; null where the year has no scale or something needed is unknown.
 *
 * @param point the point of the 2002 scale
 * @param serviceYears years of service for the 2026 scale; null where not given
 */
public record PayRow(
        Grade grade, int point, @Nullable Integer serviceYears, @Nullable Pay newDeal, @Nullable Pay wales2026) {

    /** Says whether this is the pay of a doctor; years of service play no part in the pay of foundation training. */
    boolean isOf(Grade otherGrade, int otherPoint, @Nullable Integer otherServiceYears) {
        return grade == otherGrade
                && point == otherPoint
                && (grade.isFoundation() || Objects.equals(serviceYears, otherServiceYears));
    }

    /** Returns what both amounts rest on. */
    public PayBasis basis() {
        return PayBasis.of(newDeal).and(PayBasis.of(wales2026));
    }

    /** The point shown of a registrar's ten where nobody asked for another. */
    static final int USUAL_REGISTRAR_POINT = 3;

    /** Says whether the row is the one shown of its grade where nobody asked for another. */
    public boolean isUsual() {
        return point == (grade == Grade.REGISTRAR ? USUAL_REGISTRAR_POINT : 0);
    }

    /** Returns 2026 minus 2002, or null where either is missing. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null
                ? null
                : wales2026.annualPay().minus(newDeal.annualPay());
    }

    /** Returns the difference between the two amounts as screens show them, in whole pounds; null where either is missing. */
    public @Nullable Money differenceInWholePounds() {
        return newDeal == null || wales2026 == null
                ? null
                : wales2026.annualPay().shownMoreThan(newDeal.annualPay());
    }
}
