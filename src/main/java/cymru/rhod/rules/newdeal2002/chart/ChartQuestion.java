package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureId;
import org.jspecify.annotations.Nullable;

/** One question of the banding chart. */
public interface ChartQuestion {

    /** Returns the question's answer with its reason: a {@link Reason.Compared} or a {@link Reason.Decided} with yes or no. */
    Reason answer(ChartFacts facts);

    /** Says whether a question was answered with yes. */
    static boolean isYes(Reason answer) {
        return answer instanceof Reason.Compared compared
                ? compared.holds()
                : answer instanceof Reason.Decided decided && decided.outcome().equals("yes");
    }

    /** Returns the id of a step of the chart. */
    static RuleId rule(String step) {
        return new RuleId(Contract.NEW_DEAL_2002, "chart." + step);
    }

    /** Compares a measured value with a figure. */
    static Reason compare(RuleId rule, Reason.Measured measured, Operator operator, FigureId limit, ChartFacts facts) {
        return Reason.Compared.of(
                        rule, measured.value(), operator, facts.figures().get(limit), measured)
                .at(measured.cells());
    }

    /** Asks whether something happens 1 in n or more often; what never happens does not. */
    static Reason asOftenAs(RuleId rule, Reason.@Nullable Measured frequency, FigureId limit, ChartFacts facts) {
        return frequency == null
                ? Reason.Compared.unbounded(
                        rule, Operator.AT_MOST, facts.figures().get(limit), false)
                : compare(rule, frequency, Operator.AT_MOST, limit, facts);
    }

    /** Asks whether something happens 1 in n or less often; what never happens does. */
    static Reason asSeldomAs(RuleId rule, Reason.@Nullable Measured frequency, FigureId limit, ChartFacts facts) {
        return frequency == null
                ? Reason.Compared.unbounded(
                        rule, Operator.AT_LEAST, facts.figures().get(limit), true)
                : compare(rule, frequency, Operator.AT_LEAST, limit, facts);
    }

    /** Answers yes or no without a figure. */
    static Reason.Decided decide(RuleId rule, boolean yes, Reason... from) {
        return Reason.Decided.of(rule, yes ? "yes" : "no", from);
    }
}
