package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pay a doctor was offered beside what the rota gives, item by item. A line of either that the other lacks stands alone; the
 * whole of what was offered is the sum of its lines where it was not given.
 */
final class OfferedComparison {

    /**
     * One item.
     *
     * @param name what it is called; for a line of the employer's own, as the user typed it
     * @param given what the rota gives a year; null where it has no such line
     * @param offered what was offered; null where no such line was
     */
    record Item(String name, @Nullable Money given, @Nullable Money offered) {

        /** Returns what was offered minus what the rota gives; null where either is missing. */
        @Nullable
        Money difference() {
            return given == null || offered == null ? null : offered.minus(given);
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final Item total;

    OfferedComparison(Pay pay, List<OfferedPay> offered, Words words) {
        Map<String, Money> left = new HashMap<>();
        offered.forEach(line -> left.put(line.line(), line.amount()));
        Money whole = left.remove(OfferedPay.TOTAL);
        for (PayLine line : pay.lines()) {
            String key = line.ownName() == null ? line.id() : line.ownName();
            items.add(new Item(words.wording().name(line), line.amount(), left.remove(key)));
        }
        Money sum = Money.ZERO;
        for (OfferedPay line : offered) {
            sum = line.line().equals(OfferedPay.TOTAL) ? sum : sum.plus(line.amount());
            if (left.containsKey(line.line())) {
                items.add(new Item(words.payLine(line.line()), null, line.amount()));
            }
        }
        total = new Item(
                words.messages().get("document.pay.total"),
                pay.annualPay(),
                Optional.ofNullable(whole).orElse(sum));
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Item total() {
        return total;
    }

    /** Says whether anything differs; pennies of rounding between lines and total count, as they would on a payslip. */
    boolean isDifferent() {
        return !Money.ZERO.equals(total.difference())
                || items.stream().anyMatch(item -> item.difference() != null && !Money.ZERO.equals(item.difference()));
    }
}
