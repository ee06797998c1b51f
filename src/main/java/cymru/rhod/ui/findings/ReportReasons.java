package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a reason again in the report of an edited rota, so that the explanation a person is reading stays open and follows the
 * numbers. Reasons of one key, such as the pay of each point, are told apart by their order.
 */
final class ReportReasons {

    private ReportReasons() {}

    /** Returns the reason in {@code after} that answers the same question as one of {@code before}. */
    static Optional<Reason> same(Reason reason, RotaReport before, RotaReport after) {
        int position = withKey(before, reason.key()).indexOf(reason);
        List<Reason> candidates = withKey(after, reason.key());
        return position >= 0 && position < candidates.size() ? Optional.of(candidates.get(position)) : Optional.empty();
    }

    private static List<Reason> withKey(RotaReport report, String key) {
        return askable(report).filter(reason -> reason.key().equals(key)).toList();
    }

    /** Returns every reason that a person can ask for in the window. */
    private static Stream<Reason> askable(RotaReport report) {
        PatternReport template = report.template();
        Stream<@Nullable Reason> numbers = Stream.of(
                template.newDeal().path(),
                template.dutyHours(),
                template.workHours(),
                template.dutyHoursWithCover(),
                template.workHoursWithCover(),
                template.outOfHoursFraction(),
                template.weekendsWorked(),
                template.weekendFrequency(),
                template.longestDuty(),
                template.shortestOffDuty(),
                template.longestRunOfDutyDays(),
                template.wales2026().averageHours(),
                template.wales2026().outOfHours(),
                report.cost().reason());
        Stream<Reason> rules = template.rules().map(RuleResult::reason);
        Stream<Reason> pay = report.pay().stream().flatMap(ReportReasons::pay);
        return Stream.of(
                        numbers.filter(Objects::nonNull),
                        rules,
                        pay,
                        report.assumed().stream(),
                        report.unknown().stream())
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> pay(PayRow row) {
        return Stream.of(row.newDeal(), row.wales2026())
                .filter(Objects::nonNull)
                .flatMap(ReportReasons::pay);
    }

    private static Stream<Reason> pay(Pay pay) {
        return Stream.concat(Stream.of(pay.reason()), pay.lines().stream().map(line -> line.reason()));
    }
}
