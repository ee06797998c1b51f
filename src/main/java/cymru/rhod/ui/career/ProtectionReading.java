package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be read off the months after the transfer.
 *
 * @param runs months in a row with the same amounts, earliest first
 */
record ProtectionReading(List<Run> runs) {

    /**
     * Months in a row in which every amount is the same.
     *
     * @param month the amounts of each of them
     */
    record Run(YearMonth first, YearMonth last, ProtectedMonth month) {

        private boolean goesOnWith(ProtectedMonth next) {
            return next.month().equals(last.plusMonths(1))
                    && next.floor().equals(month.floor())
                    && next.newPay().equals(month.newPay())
                    && next.topUp().equals(month.topUp())
                    && next.claimable().equals(month.claimable());
        }
    }

    ProtectionReading {
        runs = List.copyOf(runs);
    }

    static ProtectionReading of(List<ProtectedMonth> months) {
        List<Run> runs = new ArrayList<>();
        for (ProtectedMonth month : months) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).goesOnWith(month)) {
                Run before = runs.get(last);
                runs.set(last, new Run(before.first(), month.month(), before.month()));
            } else {
                runs.add(new Run(month.month(), month.month(), month));
            }
        }
        return new ProtectionReading(runs);
    }

    /** Says whether new pay is below the floor in the last month that is known. */
    boolean bindsAtTheEnd() {
        return !runs.isEmpty() && runs.get(runs.size() - 1).month().binds();
    }

    /** Says whether the floor binds again after months in which it did not. */
    boolean bindsAgain() {
        boolean hasBound = false;
        boolean hasRested = false;
        for (Run run : runs) {
            boolean binds = run.month().binds();
            if (binds && hasRested) {
                return true;
            }
            hasBound |= binds;
            hasRested |= hasBound && !binds;
        }
        return false;
    }

    /** Returns all top-ups together. */
    static Money topUps(List<ProtectedMonth> months) {
        return months.stream().map(ProtectedMonth::topUp).reduce(Money.ZERO, Money::plus);
    }

    /** Returns all that could be claimed besides. */
    static Money claimable(List<ProtectedMonth> months) {
        return months.stream().map(ProtectedMonth::claimable).reduce(Money.ZERO, Money::plus);
    }
}
