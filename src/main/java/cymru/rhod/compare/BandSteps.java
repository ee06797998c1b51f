package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the pay of the 2002 contract against hours as steps, each end exactly where the chart turns. */
final class BandSteps {

    private final HoursOfChart chart;
    private final Function<NewDealResult, @Nullable Pay> payOf;
    private final List<BandStep> steps = new ArrayList<>();

    private BandSteps(HoursOfChart chart, Function<NewDealResult, @Nullable Pay> payOf) {
        this.chart = chart;
        this.payOf = payOf;
    }

    /** Returns the steps from one number of minutes a week to another, both included. */
    static List<BandStep> between(
            Ratio from, Ratio to, HoursOfChart chart, Function<NewDealResult, @Nullable Pay> payOf) {
        BandSteps drawing = new BandSteps(chart, payOf);
        NavigableSet<Ratio> ends = chart.thresholds();
        ends.add(from);
        ends.add(to);
        Ratio earlier = from;
        drawing.add(from, from);
        for (Ratio end : ends.subSet(from, false, to, true)) {
            drawing.add(earlier, end);
            drawing.add(end, end);
            earlier = end;
        }
        return List.copyOf(drawing.steps);
    }

    /** Adds one number of minutes, or all those between two; the chart answers alike everywhere between two thresholds. */
    private void add(Ratio from, Ratio to) {
        boolean isPoint = from.equals(to);
        NewDealResult result = chart.at(from.plus(to).dividedBy(2));
        Pay pay = payOf.apply(result);
        BandStep step = new BandStep(from, isPoint, to, isPoint, result.band(), pay);
        int last = steps.size() - 1;
        if (last >= 0 && isSame(steps.get(last), step)) {
            BandStep before = steps.get(last);
            steps.set(
                    last,
                    new BandStep(before.from(), before.isFromIncluded(), to, isPoint, before.band(), before.pay()));
        } else {
            steps.add(step);
        }
    }

    private static boolean isSame(BandStep one, BandStep other) {
        return one.band() == other.band() && Objects.equals(amount(one), amount(other));
    }

    private static @Nullable Money amount(BandStep step) {
        return step.pay() == null ? null : step.pay().annualPay();
    }
}
