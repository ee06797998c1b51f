package cymru.rhod.rules.england2016;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Weekends;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern counted and checked by England's contract once, whoever works it. What it pays is worked out for each payee. Source:
 * england-2016, sections 2, 3 and 7.
 */
public final class England2016Pattern {

    /** What is missing where no point of England's scale matches. */
    static final String NODE = "england2016.node";

    /** What is missing where a premium of the specialty goes by the length of training, which is not given. */
    static final String LENGTH_OF_TRAINING = "england2016.length-of-training";

    private final England2016Hours hours;
    private final Reason.@Nullable Measured weekendFrequency;
    private final List<RuleResult> rules;
    private final Figures figures;

    private England2016Pattern(
            England2016Hours hours,
            Reason.@Nullable Measured weekendFrequency,
            List<RuleResult> rules,
            Figures figures) {
        this.hours = hours;
        this.weekendFrequency = weekendFrequency;
        this.rules = rules;
        this.figures = figures;
    }

    /**
     * Who is paid for the pattern.
     *
     * @param node null where none matches: then there is no pay
     * @param share of full time; null for less than full time without a share, which is that of the hours
     * @param premia those that the doctor's training has
     * @param ownPremia what the user calls the premia of their own, which are paid under the Welsh contract of 2026
     * @param lacksLengthOfTraining whether a premium of the specialty goes by a length of training that is not given
     */
    public record Payee(
            @Nullable NodalPoint node,
            boolean lessThanFullTime,
            @Nullable Ratio share,
            Set<FlexiblePremium> premia,
            List<String> ownPremia,
            boolean lacksLengthOfTraining) {

        public Payee {
            premia = Set.copyOf(premia);
            ownPremia = List.copyOf(ownPremia);
        }
    }

    /** Counts a pattern and holds it against England's rules. */
    public static England2016Pattern of(Measures measures, Figures figures) {
        England2016Hours hours = England2016Hours.of(
                measures, figures.value(England2016Figures.EVENING_START_LENGTH).rounded());
        return new England2016Pattern(
                hours, weekendFrequency(measures), England2016Rules.check(hours, measures, figures), figures);
    }

    /** Returns the pattern with what it pays someone. */
    public England2016Result paying(Payee payee) {
        List<Reason.Unknown> unknown = new ArrayList<>();
        if (hours.total() == null) {
            unknown.add(Reason.Unknown.of(England2016Rules.WORK_ON_CALL));
        }
        if (payee.node() == null) {
            unknown.add(Reason.Unknown.of(NODE));
        }
        if (payee.lacksLengthOfTraining()) {
            unknown.add(Reason.Unknown.of(LENGTH_OF_TRAINING));
        }
        Ratio oneIn = weekendFrequency == null ? null : weekendFrequency.value().value();
        return new England2016Result(
                payee.node(),
                hours.average(),
                hours.averageEnhanced(),
                weekendFrequency,
                rules,
                England2016Pay.of(hours, oneIn, payee, figures).orElse(null),
                unknown);
    }

    private static Reason.@Nullable Measured weekendFrequency(Measures measures) {
        Weekends weekends = Weekends.of(measures.cycle(), true);
        return weekends.count() == 0
                ? null
                : Reason.Measured.of(
                                "measure.england2016-weekend-frequency",
                                Quantity.oneIn(Ratio.of(measures.weeks(), weekends.count())))
                        .at(weekends.cells());
    }
}
