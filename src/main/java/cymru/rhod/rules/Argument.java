package cymru.rhod.rules;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.List;

/** A typed value inside a reason, worded in either language when it is shown. */
public sealed interface Argument {

    /** A number with its unit. */
    record Amount(Quantity quantity) implements Argument {}

    /**
     * A number that is multiplied, shown with as many decimals as it takes to come to the same penny.
     *
     * @param quantity minutes a week or pounds a year
     */
    record Factor(Quantity quantity, HourlyEarnings of) implements Argument {

        /** Returns the number as it is multiplied: time in hours. */
        public Ratio inHoursOrPounds() {
            return quantity.unit() == Unit.MINUTES_PER_WEEK
                    ? quantity.value().dividedBy(Minutes.PER_HOUR)
                    : quantity.value();
        }

        /** Returns with how many decimals it is shown at most. */
        public int decimals() {
            return of.decimals(quantity);
        }
    }

    /** A sum of money. */
    record Cash(Money money) implements Argument {}

    /** Text that is the same in every language: a shift code, a name, a pay year. */
    record Verbatim(String text) implements Argument {}

    /** A date, worded with its month. */
    record Date(LocalDate date) implements Argument {}

    /** A text to be looked up, for example the name of a kind of duty. */
    record Message(String key) implements Argument {}

    /** What a figure is called. */
    record FigureName(String id) implements Argument {}

    /** Places in the pattern. */
    record Places(List<CellRef> cells) implements Argument {

        public Places {
            cells = List.copyOf(cells);
        }
    }
}
