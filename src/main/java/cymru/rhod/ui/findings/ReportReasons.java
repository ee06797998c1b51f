package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.BankHolidayCount;
import cymru.rhod.report.roster.DutyTally;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.common.Subject;
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
    static Optional<Reason> same(Reason reason, Subject before, Subject after) {
        int position = withKey(before, reason.key()).indexOf(reason);
        List<Reason> candidates = withKey(after, reason.key());
        return position >= 0 && position < candidates.size() ? Optional.of(candidates.get(position)) : Optional.empty();
    }

    /** Returns what a reason is about: what the panels show, the pattern, or any other slot; the first of these that has it. */
    static Subject subjectOf(Reason reason, Subject shown) {
        RotaReport report = shown.report();
        return Stream.concat(
                        Stream.of(shown, new Subject(report, null)),
                        report.slots().stream().map(slot -> new Subject(report, slot)))
                .filter(subject -> askable(subject).anyMatch(one -> one == reason))
                .findFirst()
                .orElse(shown);
    }

    private static List<Reason> withKey(Subject subject, String key) {
        return askable(subject).filter(reason -> reason.key().equals(key)).toList();
    }

    /** Returns every reason that a person can ask for in the window. */
    private static Stream<Reason> askable(Subject subject) {
        RotaReport report = subject.report();
        PatternReport template = subject.pattern();
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
        Stream<Reason> pay = subject.slot() == null
                ? report.pay().stream().flatMap(ReportReasons::pay)
                : pay(subject.slot().newDeal(), subject.slot().wales2026());
        return Stream.of(
                        numbers.filter(Objects::nonNull),
                        rules,
                        pay,
                        onDates(subject),
                        report.assumed().stream(),
                        report.unknown().stream())
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> pay(PayRow row) {
        return pay(row.newDeal(), row.wales2026());
    }

    private static Stream<Reason> pay(@Nullable Pay newDeal, @Nullable Pay wales2026) {
        return Stream.of(newDeal, wales2026).filter(Objects::nonNull).flatMap(ReportReasons::lines);
    }

    private static Stream<Reason> lines(Pay pay) {
        return Stream.concat(Stream.of(pay.reason()), pay.lines().stream().map(line -> line.reason()));
    }

    private static Stream<Reason> onDates(Subject subject) {
        return subject.post().stream().flatMap(ReportReasons::onDates);
    }

    private static Stream<Reason> onDates(PostReport post) {
        DutyTally tally = post.tally();
        BankHolidayCount bankHolidays = post.bankHolidays();
        LeaveScope leave = post.leave();
        Stream<@Nullable Reason> numbers = Stream.of(
                tally.duty(),
                tally.outOfHours(),
                tally.nights(),
                tally.longDays(),
                tally.weekends(),
                tally.otherWeekends(),
                tally.normalDaytime(),
                bankHolidays.worked(),
                bankHolidays.owed(),
                post.workingTime().average(),
                leave.entitlement(),
                leave.putIn(),
                leave.fixed(),
                leave.takeable(),
                leave.longest());
        Stream<Reason> pay = Stream.of(post.pay().newDeal(), post.pay().wales2026())
                .filter(Objects::nonNull)
                .flatMap(one -> Stream.of(one.month(), one.post()));
        return Stream.concat(numbers.filter(Objects::nonNull), pay);
    }
}
