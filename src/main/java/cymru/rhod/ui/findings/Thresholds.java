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
                .flatMap(Thresholds::withChildren)
                .filter(Reason.Compared.class::isInstance)
                .map(Reason.Compared.class::cast)
                .filter(compared -> isAbout(compared, number, rules))
                .min(Comparator.comparing(Reason::distance));
    }

    private static Stream<Reason> everyRule(PatternReport report) {
        return Stream.of(
                        Stream.<Reason>of(report.newDeal().path()),
                        report.newDeal().limits().stream().map(RuleResult::reason),
                        report.workingTime().rules().stream().map(RuleResult::reason),
                        report.wales2026().rules().stream().map(RuleResult::reason))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> withChildren(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.from().stream().flatMap(Thresholds::withChildren));
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
