package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.Band;

/** The band to which the chart led, and the way there. */
public record BandDecision(Band band, Reason.Decided path) {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "chart");

    /** Walks the full-time chart. */
    public static BandDecision fullTime(ChartFacts facts) {
        return ChartWalk.through(new FullTimeChart(facts), facts);
    }

    /** Walks the chart of less than full time. */
    public static BandDecision lessThanFullTime(ChartFacts facts) {
        return ChartWalk.through(new LessThanFullTimeChart(), facts);
    }
}
