package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A walk through the chart that remembers what it was asked; one answer may be turned round, to see where that leads. */
final class ChartWalk {

    private final ChartFacts facts;
    private final @Nullable ChartQuestion turned;
    private final Map<ChartQuestion, Reason> answers = new LinkedHashMap<>();

    private ChartWalk(ChartFacts facts, @Nullable ChartQuestion turned) {
        this.facts = facts;
        this.turned = turned;
    }

    /** Walks a chart and finds, for each question on the way, the band to which the other answer would have led. */
    static BandDecision through(Chart chart, ChartFacts facts) {
        ChartWalk walk = new ChartWalk(facts, null);
        Band band = chart.walk(walk);
        List<Reason.Alternative> alternatives = new ArrayList<>();
        walk.answers.forEach((question, answer) -> {
            Band other = chart.walk(new ChartWalk(facts, question));
            if (other != band && chart.canTurn(question)) {
                alternatives.add(new Reason.Alternative(other.code(), answer));
            }
        });
        return new BandDecision(
                band,
                new Reason.Decided(
                        BandDecision.RULE, band.code(), List.of(), List.copyOf(walk.answers.values()), alternatives));
    }

    /** Says whether the rota breaks the Working Time Regulations; does not ask where they do not enter the band. */
    boolean breaks(WithinWorkingTime workingTime) {
        return facts.workingTime() != null && !asks(workingTime);
    }

    /** Asks a question. */
    boolean asks(ChartQuestion question) {
        Reason answer = answers.computeIfAbsent(question, asked -> asked.answer(facts));
        return ChartQuestion.isYes(answer) != question.equals(turned);
    }
}
