package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.newdeal2002.chart.ChartFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern under the 2002 contract.
 *
 * @param pattern the working pattern by which its limits are set
 * @param limits every New Deal limit, broken or kept
 * @param band where the chart led; indicative until monitoring confirms it
 * @param supplement the band's share of basic pay as a figure; null for band {@code none}
 * @param path the chart as it was walked: each step in {@link Reason#from()}, the neighbouring bands as alternatives
 * @param basicShare null for a full-time pattern
 * @param facts what the chart was asked about
 */
public record NewDealResult(
        WorkingPattern pattern,
        List<RuleResult> limits,
        Band band,
        @Nullable FigureInForce supplement,
        Reason.Decided path,
        @Nullable BasicShare basicShare,
        ChartFacts facts) {

    public NewDealResult {
        limits = List.copyOf(limits);
    }

    /** Says whether every New Deal limit holds. */
    public boolean isCompliant() {
        return limits.stream().noneMatch(RuleResult::isBroken);
    }

    /** Returns the band's share of basic pay, 0.4 for 1B. */
    public Ratio supplementShare() {
        return supplement == null ? Ratio.ZERO : supplement.value();
    }
}
