package cymru.rhod.ui.compare;

import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.PayComparison;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.ui.common.Texts;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a comparison of pay: the two amounts, the difference in pounds, in percent and in a word, and its bar.
 *
 * @param pay what a line compares
 * @param <R> a line of the table
 */
record PayColumns<R>(ComparisonTable<R> table, Function<R, PayComparison> pay, Texts texts) {

    private static final double OUTCOME_WIDTH = 58;
    private static final String POUNDS_SAMPLE = "£123,456✎*†";
    private static final String DIFFERENCE_SAMPLE = "+£123,456†";

    /** Adds the columns of the two amounts and of their difference. */
    void add(String fromHeading, String toHeading, String outcomeHeading) {
        addAmounts(fromHeading, PayComparison::from);
        addAmounts(toHeading, PayComparison::to);
        table.addNumbers("compare.column.difference", DIFFERENCE_SAMPLE, this::difference, this::differenceWords);
        table.addNumbers(
                "compare.column.percent", "+12.3 %", line -> pay.apply(line).share(), line -> words().percent(
                                pay.apply(line).share()));
        table.addWords(
                outcomeHeading,
                OUTCOME_WIDTH,
                line -> words().outcome(pay.apply(line).outcome()),
                Comparator.comparing(line -> pay.apply(line).outcome()));
        table.addBars("compare.column.bar", this::decidedDifference);
    }

    private void addAmounts(String heading, Function<PayComparison, @Nullable Pay> which) {
        table.addNumbers(
                heading, POUNDS_SAMPLE, line -> number(amount(which.apply(pay.apply(line)))), line -> words().pay(
                                which.apply(pay.apply(line))));
    }

    private @Nullable Ratio difference(R line) {
        return number(pay.apply(line).difference());
    }

    /** A bar to one side would tell what is not decided. */
    private @Nullable Ratio decidedDifference(R line) {
        return pay.apply(line).outcome() == Outcome.INCOMPLETE ? null : difference(line);
    }

    private String differenceWords(R line) {
        PayComparison compared = pay.apply(line);
        return words().difference(compared);
    }

    private ComparisonWording words() {
        return new ComparisonWording(texts.wording());
    }

    private static @Nullable Ratio number(@Nullable Money money) {
        return money == null ? null : Ratio.of(money.pence());
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }
}
