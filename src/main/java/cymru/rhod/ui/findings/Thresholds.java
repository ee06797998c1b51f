package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.limits.ConsecutiveDutyDays;
import cymru.rhod.rules.newdeal2002.limits.LongestDuty;
import cymru.rhod.rules.newdeal2002.limits.ShortestOffDuty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the limits and the lines of the chart that a number is held against. */
final class Thresholds {

    /** The rules that ask for a number and do not name it among what they were made from. */
    private static final Map<String, RuleId> ASKED_BY = Map.of(
            "measure.longest-duty", LongestDuty.RULE,
            "measure.shortest-off-duty", ShortestOffDuty.RULE,
            "measure.longest-run-of-duty-days", ConsecutiveDutyDays.RULE);

    private Thresholds() {}

    /** Returns every comparison of a number, the nearest limit first; one for each limit. */
    static List<Reason.Compared> of(PatternReport report, Reason.Measured number) {
        Set<String> limits = new HashSet<>();
        return everyRule(report)
                .flatMap(Reason::withAll)
                .filter(Reason.Compared.class::isInstance)
                .map(Reason.Compared.class::cast)
                .filter(compared -> isAbout(compared, number))
                .sorted(Comparator.comparing(Reason.Compared::distance))
                .filter(compared -> limits.add(compared.limit().id()))
                .toList();
    }

    private static Stream<Reason> everyRule(PatternReport report) {
        return Stream.concat(Stream.of(report.newDeal().path()), report.rules().map(RuleResult::reason));
    }

    private static boolean isAbout(Reason.Compared compared, Reason.Measured number) {
        Quantity measured = compared.measured();
        return measured != null
                && measured.equals(number.value())
                && (compared.rule().equals(ASKED_BY.get(number.key()))
                        || compared.from().stream()
                                .anyMatch(reason -> reason.key().equals(number.key())));
    }
}
