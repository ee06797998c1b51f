package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the limits and the lines of the chart that a number is held against. */
final class Thresholds {

    private Thresholds() {}

    /**
     * Returns the comparison of a number whose limit is nearest to it, or nothing if no rule asks for the number.
     *
     * @param rules the rules known to ask for it, besides those that name it among what they were made from
     */
    static Optional<Reason.Compared> nearest(PatternReport report, Reason.Measured number, Set<RuleId> rules) {
        return everyRule(report)
                .flatMap(Reason::withAll)
                .filter(Reason.Compared.class::isInstance)
                .map(Reason.Compared.class::cast)
                .filter(compared -> isAbout(compared, number, rules))
                .min(Comparator.comparing(Reason.Compared::distance));
    }

    private static Stream<Reason> everyRule(PatternReport report) {
        return Stream.concat(Stream.of(report.newDeal().path()), report.rules().map(RuleResult::reason));
    }

    private static boolean isAbout(Reason.Compared compared, Reason.Measured number, Set<RuleId> rules) {
        Quantity measured = compared.measured();
        return measured != null
                && measured.equals(number.value())
                && (rules.contains(compared.rule())
                        || compared.from().stream()
                                .anyMatch(reason -> reason.key().equals(number.key())));
    }
}
