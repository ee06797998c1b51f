package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pay a doctor was offered beside what the rota gives, item by item. An item nobody entered is not taken as missing from the offer:
 * the whole of the offer is known only where it was entered, or where every item that the rota gives was.
 */
final class OfferedComparison {

    /**
     * One item.
     *
     * @param name what it is called; for a line of the employer's own, as the user typed it
     * @param given what the rota gives a year; null where it has no such line
     * @param offered what was offered; null where nothing was entered
     */
    record Item(String name, @Nullable Money given, @Nullable Money offered) {

        /** Returns what was offered minus what the rota gives; null where either is missing. */
        @Nullable
        Money difference() {
            return given == null || offered == null ? null : offered.minus(given);
        }

        /** Says whether both have the item and its amounts differ by more than rounding. */
        boolean isDifferent() {
            Money difference = difference();
            return difference != null && !isRounding(difference);
        }
    }

    /** How the offer as a whole, or as far as it was entered, stands to what the rota gives. */
    enum Outcome {
        LESS,
        SAME,
        MORE,
        /** Nothing that was entered has its like in what the rota gives. */
        UNKNOWN
    }

    /** A difference of less is rounding. */
    private static final Money LEAST_DIFFERENCE = Money.ofPounds(1);

    private final List<Item> items = new ArrayList<>();
    private final Item total;
    private final boolean isWholeByItems;

    OfferedComparison(Pay pay, List<OfferedPay> offered, Words words) {
        Map<String, Money> left = new HashMap<>();
        offered.forEach(line -> left.put(line.line(), line.amount()));
        Money entered = left.remove(OfferedPay.TOTAL);
        Money sum = left.values().stream().reduce(Money.ZERO, Money::plus);
        for (PayLine line : pay.lines()) {
            String key = line.ownName() == null ? line.id() : line.ownName();
            items.add(new Item(words.wording().name(line), line.amount(), left.remove(key)));
        }
        boolean hasEveryItem = items.stream().noneMatch(item -> item.offered() == null);
        for (OfferedPay line : offered) {
            if (left.containsKey(line.line())) {
                items.add(new Item(words.payLine(line.line()), null, line.amount()));
            }
        }
        isWholeByItems = entered == null ? hasEveryItem : isRounding(entered.minus(sum));
        total = new Item(
                words.messages().get("document.pay.total"),
                pay.annualPay(),
                entered == null && hasEveryItem ? sum : entered);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** Returns the whole; nothing is offered in it where that is not known. */
    Item total() {
        return total;
    }

    /** Says whether the items entered are all there are in the offer, so that one not among them is not stated in it. */
    boolean isWholeByItems() {
        return isWholeByItems;
    }

    Outcome outcome() {
        Money difference = difference();
        if (difference == null) {
            return Outcome.UNKNOWN;
        }
        if (isRounding(difference)) {
            return Outcome.SAME;
        }
        return difference.compareTo(Money.ZERO) < 0 ? Outcome.LESS : Outcome.MORE;
    }

    /** Returns what was offered minus what the rota gives: in all, else in the items that both have; null where there is neither. */
    @Nullable
    Money difference() {
        if (total.difference() != null) {
            return total.difference();
        }
        return items.stream()
                .map(Item::difference)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
    }

    private static boolean isRounding(Money difference) {
        return Math.abs(difference.pence()) < LEAST_DIFFERENCE.pence();
    }
}
