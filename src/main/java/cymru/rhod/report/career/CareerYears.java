package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up stretches by pay year. Each amount is rounded once, and running totals add exact amounts. */
final class CareerYears {

    private final NavigableMap<PayYear, List<CareerStretch>> stretches = new TreeMap<>();
    private final List<ProtectedMonth> months;

    CareerYears(List<CareerStretch> stretches, List<ProtectedMonth> months) {
        for (CareerStretch stretch : stretches) {
            this.stretches
                    .computeIfAbsent(PayYear.on(stretch.from()), year -> new ArrayList<>())
                    .add(stretch);
        }
        this.months = months;
    }

    List<CareerYear> all() {
        List<CareerYear> years = new ArrayList<>();
        @Nullable Ratio newDealSoFar = Ratio.ZERO;
        @Nullable Ratio wales2026SoFar = Ratio.ZERO;
        @Nullable Ratio protectedSoFar = Ratio.ZERO;
        for (PayYear year : stretches.keySet()) {
            @Nullable Ratio newDeal = sum(year, CareerStretch::newDeal);
            @Nullable Ratio wales2026 = sum(year, CareerStretch::byTransfer);
            @Nullable Ratio withProtection = plus(wales2026, pounds(months(year, ProtectedMonth::topUp)));
            newDealSoFar = plus(newDealSoFar, newDeal);
            wales2026SoFar = plus(wales2026SoFar, wales2026);
            protectedSoFar = plus(protectedSoFar, withProtection);
            years.add(new CareerYear(
                    year,
                    rounded(newDeal),
                    rounded(wales2026),
                    rounded(withProtection),
                    months(year, ProtectedMonth::claimable),
                    rounded(newDealSoFar),
                    rounded(wales2026SoFar),
                    rounded(protectedSoFar)));
        }
        return years;
    }

    private @Nullable Ratio sum(PayYear year, Function<CareerStretch, @Nullable Pay> pay) {
        @Nullable Ratio sum = Ratio.ZERO;
        for (CareerStretch stretch : stretches.getOrDefault(year, List.of())) {
            Pay known = pay.apply(stretch);
            sum = plus(sum, known == null ? null : stretch.forDays(known));
        }
        return sum;
    }

    private Money months(PayYear year, Function<ProtectedMonth, Money> amount) {
        return months.stream()
                .filter(month -> PayYear.on(month.month().atDay(1)).equals(year))
                .map(amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Ratio pounds(Money money) {
        return Ratio.of(money.pence(), 100);
    }

    private static @Nullable Ratio plus(@Nullable Ratio one, @Nullable Ratio other) {
        return one == null || other == null ? null : one.plus(other);
    }

    private static @Nullable Money rounded(@Nullable Ratio pounds) {
        return pounds == null ? null : Money.roundedToThePenny(pounds);
    }
}
