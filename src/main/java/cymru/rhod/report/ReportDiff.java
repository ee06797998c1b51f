package cymru.rhod.report;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moved from one report to the next, and why. It holds no sentence.
 *
 * @param movements the most consequential first: the band, then verdicts, warnings, cover, hours, weekends, unsocial share and
 *     pay; empty where every one of these stayed as it was
 */
public record ReportDiff(List<Movement> movements) {

    /** One result that is no longer what it was. */
    public sealed interface Movement {}

    /**
     * The band of the 2002 contract moved.
     *
     * @param cause the comparison that turned; null where none did, as when the chart itself was changed by a setting
     */
    public record BandMoved(Band before, Band after, @Nullable Turn cause) implements Movement {}

    /** A comparison that came out one way before and the other way after. */
    public record Turn(Reason.Compared before, Reason.Compared after) {}

    /**
     * Other rules of a contract are broken than before.
     *
     * @param newlyBroken rules that were not broken before
     * @param mended rules that were broken before, as they stand now; not checked where they are no longer asked
     * @param brokenAfter how many rules of the contract are broken now
     */
    public record VerdictMoved(
            Contract contract, List<RuleResult> newlyBroken, List<RuleResult> mended, int brokenAfter)
            implements Movement {

        public VerdictMoved {
            newlyBroken = List.copyOf(newlyBroken);
            mended = List.copyOf(mended);
        }

        /** Says whether the contract is kept now, and was not before. */
        public boolean isKeptAgain() {
            return brokenAfter == 0;
        }
    }

    /**
     * Other rules of a contract are warnings than before. A breach that became a warning, or a warning that became one, is a moved
     * verdict and not told here again.
     *
     * @param begun rules that are warnings now and were neither that nor broken before
     * @param ended rules that were warnings before and are neither that nor broken, as they stand now; not checked where they are no
     *     longer asked, as that on weekends less than full time
     */
    public record WarningsMoved(Contract contract, List<RuleResult> begun, List<RuleResult> ended) implements Movement {

        public WarningsMoved {
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
        }
    }

    /**
     * At some hour of the week so few doctors are on duty as at none before, or nobody where somebody was.
     *
     * @param hourOfWeek the first such hour, from 0 for Monday 00:00
     * @param minutesBefore the fewest minutes of duty in an hour before; where they were none already, those of this hour
     * @param minutesAfter minutes of duty in this hour now, over all weeks of the pattern
     */
    public record CoverFell(int hourOfWeek, long minutesBefore, long minutesAfter) implements Movement {}

    /** The numbers of a pattern that people watch. */
    public enum WatchedNumber {
        /** Average weekly work, leave covered. */
        WEEKLY_HOURS,
        /** n of "1 in n" weekends. */
        WEEKEND_FREQUENCY,
        /** Share of duty outside Monday to Friday 07:00 to 19:00. */
        UNSOCIAL_SHARE
    }

    /** A number moved; null where it has no value, as the frequency of weekends never worked. */
    public record NumberMoved(WatchedNumber number, @Nullable Quantity before, @Nullable Quantity after)
            implements Movement {}

    /**
     * Pay at one point moved: at the rota's own grade and point where the report has that row, else at the registrar's point 3.
     *
     * @param before null where pay was not known, or where the row is another one than before
     */
    public record PayMoved(Contract contract, Grade grade, int point, @Nullable Pay before, @Nullable Pay after)
            implements Movement {}

    public ReportDiff {
        movements = List.copyOf(movements);
    }

    public static ReportDiff between(RotaReport before, RotaReport after) {
        PatternReport earlier = before.template();
        PatternReport later = after.template();
        List<Movement> movements = new ArrayList<>();
        if (earlier.newDeal().band() != later.newDeal().band()) {
            movements.add(
                    new BandMoved(earlier.newDeal().band(), later.newDeal().band(), turn(earlier, later)));
        }
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            verdict(contract, earlier.rules(contract), later.rules(contract), movements);
        }
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            warnings(contract, earlier.rules(contract), later.rules(contract), movements);
        }
        cover(earlier.onDutyMinutes(), later.onDutyMinutes()).ifPresent(movements::add);
        number(WatchedNumber.WEEKLY_HOURS, earlier.workHoursWithCover(), later.workHoursWithCover(), movements);
        number(WatchedNumber.WEEKEND_FREQUENCY, earlier.weekendFrequency(), later.weekendFrequency(), movements);
        number(WatchedNumber.UNSOCIAL_SHARE, earlier.outOfHoursFraction(), later.outOfHoursFraction(), movements);
        pay(before, after, movements);
        return new ReportDiff(movements);
    }

    public boolean isEmpty() {
        return movements.isEmpty();
    }

    /** Returns the first comparison, in the order of the chart and then of the limits, that came out the other way. */
    private static @Nullable Turn turn(PatternReport before, PatternReport after) {
        List<Reason.Compared> earlier = comparisons(before);
        for (Reason.Compared later : comparisons(after)) {
            for (Reason.Compared sameAsLater : earlier) {
                if (isSameQuestion(sameAsLater, later) && sameAsLater.holds() != later.holds()) {
                    return new Turn(sameAsLater, later);
                }
            }
        }
        return null;
    }

    private static boolean isSameQuestion(Reason.Compared one, Reason.Compared other) {
        return one.rule().equals(other.rule())
                && one.limit().id().equals(other.limit().id());
    }

    /** The limits follow the path, because a path names a limit only while it is broken. */
    private static List<Reason.Compared> comparisons(PatternReport report) {
        return Stream.concat(
                        Stream.of(report.newDeal().path()),
                        report.newDeal().limits().stream().map(RuleResult::reason))
                .flatMap(Reason::withAll)
                .filter(Reason.Compared.class::isInstance)
                .map(Reason.Compared.class::cast)
                .toList();
    }

    private static void verdict(
            Contract contract, List<RuleResult> before, List<RuleResult> after, List<Movement> movements) {
        List<RuleResult> newlyBroken = after.stream()
                .filter(RuleResult::isBroken)
                .filter(rule -> !isIn(before, rule, Verdict.BROKEN))
                .toList();
        List<RuleResult> mended = standing(before, after)
                .filter(rule -> !rule.isBroken())
                .filter(rule -> isIn(before, rule, Verdict.BROKEN))
                .toList();
        if (!newlyBroken.isEmpty() || !mended.isEmpty()) {
            int broken = (int) after.stream().filter(RuleResult::isBroken).count();
            movements.add(new VerdictMoved(contract, newlyBroken, mended, broken));
        }
    }

    private static void warnings(
            Contract contract, List<RuleResult> before, List<RuleResult> after, List<Movement> movements) {
        List<RuleResult> begun = after.stream()
                .filter(rule -> rule.verdict() == Verdict.WARNING)
                .filter(rule -> !isIn(before, rule, Verdict.WARNING) && !isIn(before, rule, Verdict.BROKEN))
                .toList();
        List<RuleResult> ended = standing(before, after)
                .filter(rule -> rule.verdict() != Verdict.WARNING && !rule.isBroken())
                .filter(rule -> isIn(before, rule, Verdict.WARNING))
                .toList();
        if (!begun.isEmpty() || !ended.isEmpty()) {
            movements.add(new WarningsMoved(contract, begun, ended));
        }
    }

    /** Returns how every rule stands now, also those asked before alone. */
    private static Stream<RuleResult> standing(List<RuleResult> before, List<RuleResult> after) {
        Set<RuleId> asked = after.stream().map(RuleResult::rule).collect(Collectors.toSet());
        Stream<RuleResult> notAsked = before.stream()
                .filter(rule -> !asked.contains(rule.rule()))
                .map(rule -> new RuleResult(rule.rule(), Verdict.NOT_CHECKED, rule.provenance(), rule.reason()));
        return Stream.concat(after.stream(), notAsked);
    }

    /** Says whether a rule came out one way among other results. */
    private static boolean isIn(List<RuleResult> results, RuleResult rule, Verdict verdict) {
        return results.stream()
                .anyMatch(result -> result.verdict() == verdict && result.rule().equals(rule.rule()));
    }

    static Optional<CoverFell> cover(List<Long> before, List<Long> after) {
        if (before.isEmpty() || after.size() != before.size()) {
            return Optional.empty();
        }
        long fewestBefore = Collections.min(before);
        long fewestAfter = Collections.min(after);
        for (int hour = 0; hour < after.size(); hour++) {
            boolean isFewest = after.get(hour) == fewestAfter && after.get(hour) < before.get(hour);
            if (isFewest && fewestAfter < fewestBefore) {
                return Optional.of(new CoverFell(hour, fewestBefore, fewestAfter));
            }
            if (isFewest && fewestAfter == 0) {
                return Optional.of(new CoverFell(hour, before.get(hour), 0));
            }
        }
        return Optional.empty();
    }

    private static void number(
            WatchedNumber number,
            Reason.@Nullable Measured before,
            Reason.@Nullable Measured after,
            List<Movement> movements) {
        Quantity earlier = before == null ? null : before.value();
        Quantity later = after == null ? null : after.value();
        if (!Objects.equals(earlier, later)) {
            movements.add(new NumberMoved(number, earlier, later));
        }
    }

    private static void pay(RotaReport before, RotaReport after, List<Movement> movements) {
        referenceRow(after).ifPresent(row -> {
            Optional<PayRow> earlier = before.pay().stream()
                    .filter(other -> other.grade() == row.grade() && other.point() == row.point())
                    .findFirst();
            pay(Contract.NEW_DEAL_2002, row, earlier.map(PayRow::newDeal).orElse(null), row.newDeal(), movements);
            pay(Contract.WALES_2026, row, earlier.map(PayRow::wales2026).orElse(null), row.wales2026(), movements);
        });
    }

    private static void pay(
            Contract contract, PayRow row, @Nullable Pay before, @Nullable Pay after, List<Movement> movements) {
        if (!Objects.equals(before == null ? null : before.annualPay(), after == null ? null : after.annualPay())) {
            movements.add(new PayMoved(contract, row.grade(), row.point(), before, after));
        }
    }

    private static Optional<PayRow> referenceRow(RotaReport report) {
        Grade grade = report.rota().settings().grade();
        Integer point = report.rota().settings().point2002();
        return row(report, grade, point).or(() -> row(report, Grade.REGISTRAR, PayRow.USUAL_REGISTRAR_POINT));
    }

    private static Optional<PayRow> row(RotaReport report, @Nullable Grade grade, @Nullable Integer point) {
        return report.pay().stream()
                .filter(row -> row.grade() == grade && Objects.equals(row.point(), point))
                .findFirst();
    }
}
