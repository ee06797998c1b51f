package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay for the same work under two contracts.
 *
 * <p>Worked example: £51,280.60 under the one and £52,207.79 under the other is a gain of £927.19, or 1.8 %.
 *
 * @param from under the contract compared with; null where not known
 * @param to under the other; null where not known
 * @param unknown what keeps an amount from being known at all
 */
public record PayComparison(@Nullable Pay from, @Nullable Pay to, List<Reason.Unknown> unknown) {

    public PayComparison {
        unknown = List.copyOf(unknown);
    }

    /** Returns what the second pays a year more than the first; null where either is not known. */
    public @Nullable Money difference() {
        return from == null || to == null ? null : to.annualPay().minus(from.annualPay());
    }

    /** Returns the difference as a share of the first, 0.018 for 1.8 % more; null where either is not known. */
    public @Nullable Ratio share() {
        Money difference = difference();
        return from == null || difference == null
                ? null
                : Ratio.of(difference.pence(), from.annualPay().pence());
    }

    public Outcome outcome() {
        return Outcome.of(difference(), PayBasis.of(from), PayBasis.of(to));
    }

    /** Returns what both amounts rest on. */
    public PayBasis basis() {
        return PayBasis.of(from).and(PayBasis.of(to));
    }

    /** Returns what is missing: what keeps an amount from being known, and what is owed besides an amount. */
    public List<Reason.Unknown> missing() {
        Stream<Reason.Unknown> leftOut =
                Stream.of(from, to).flatMap(pay -> pay == null ? Stream.empty() : pay.leftOut().stream());
        return Stream.concat(unknown.stream(), leftOut).distinct().toList();
    }
}
