package cymru.rhod.report;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up what a rota costs a year in pay. */
final class RotaCosts {

    private RotaCosts() {}

    /** Returns the cost of the doctors of a roster; vacancies are counted apart. */
    static RotaCost ofSlots(List<SlotReport> slots) {
        List<SlotReport> filled =
                slots.stream().filter(slot -> slot.slot().doctor() != null).toList();
        if (filled.isEmpty()) {
            return new RotaCost(0, slots.size(), null, null, Reason.Unknown.of("cost.no-doctors"));
        }
        Money newDeal = sum(filled, SlotReport::newDeal);
        Money wales2026 = sum(filled, SlotReport::wales2026);
        return new RotaCost(
                filled.size(),
                slots.size() - filled.size(),
                newDeal,
                wales2026,
                reason(filled.size(), newDeal != null || wales2026 != null));
    }

    /**
     * Returns the cost of a pattern worked by one doctor for each week, all at one point.
     *
     * @param pay null where the rota names no grade or point
     */
    static RotaCost ofPattern(int weeks, @Nullable PayRow pay) {
        if (pay == null) {
            return new RotaCost(weeks, 0, null, null, Reason.Unknown.of("cost.grade-and-point"));
        }
        Money newDeal = times(pay.newDeal(), weeks);
        Money wales2026 = times(pay.wales2026(), weeks);
        return new RotaCost(weeks, 0, newDeal, wales2026, reason(weeks, newDeal != null || wales2026 != null));
    }

    private static Reason reason(int doctors, boolean known) {
        return known ? Reason.Measured.of("measure.cost", Quantity.count(doctors)) : Reason.Unknown.of("cost.pay");
    }

    private static @Nullable Money times(@Nullable Pay pay, int doctors) {
        return pay == null ? null : pay.annualPay().times(doctors);
    }

    private static @Nullable Money sum(List<SlotReport> slots, Function<SlotReport, @Nullable Pay> payOf) {
        Money sum = Money.ZERO;
        for (SlotReport slot : slots) {
            Pay pay = payOf.apply(slot);
            if (pay == null) {
                return null;
            }
            sum = sum.plus(pay.annualPay());
        }
        return sum;
    }
}
