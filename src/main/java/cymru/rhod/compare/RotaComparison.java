package cymru.rhod.compare;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two rotas, or two states of one, before and after. Nothing is listed that is the same in both.
 *
 * @param pattern where the patterns differ
 * @param numbers what was counted otherwise
 * @param moved the most consequential of what moved, with its causes
 * @param pay points of the scales at which pay differs
 * @param newDealCost what the rota costs a year under the 2002 contract
 * @param wales2026Cost what it costs under that of 2026
 */
public record RotaComparison(
        RotaReport before,
        RotaReport after,
        PatternChanges pattern,
        List<NumberChange> numbers,
        ReportDiff moved,
        List<PayChange> pay,
        MoneyChange newDealCost,
        MoneyChange wales2026Cost) {

    public RotaComparison {
        numbers = List.copyOf(numbers);
        pay = List.copyOf(pay);
    }

    /**
     * Returns what differs between two rotas.
     *
     * @param before the earlier rota, or the one compared with
     * @param after the later one, assessed with figures of its own pay year
     */
    public static RotaComparison between(RotaReport before, RotaReport after) {
        return new RotaComparison(
                before,
                after,
                PatternChanges.between(before.rota(), after.rota()),
                NumberChange.between(before.template(), after.template()),
                ReportDiff.between(before, after),
                PayChange.between(before.pay(), after.pay()),
                cost(Contract.NEW_DEAL_2002, before, after),
                cost(Contract.WALES_2026, before, after));
    }

    private static MoneyChange cost(Contract contract, RotaReport before, RotaReport after) {
        return new MoneyChange(
                before.cost().under(contract),
                after.cost().under(contract),
                before.costBasis(contract),
                after.costBasis(contract));
    }

    /** Returns what all pay and cost that differs rests on. */
    public PayBasis basis() {
        return Stream.concat(
                        pay.stream().flatMap(change -> Stream.of(change.newDeal(), change.wales2026())),
                        Stream.of(newDealCost, wales2026Cost))
                .map(MoneyChange::basis)
                .reduce(PayBasis.CERTAIN, PayBasis::and);
    }

    /** Returns what is owed besides the pay of a point, before or after, and cannot be put as a number. */
    public List<Reason.Unknown> leftOut() {
        return Stream.of(before, after)
                .flatMap(report -> report.pay().stream())
                .flatMap(row -> Stream.of(Optional.ofNullable(row.newDeal()), Optional.ofNullable(row.wales2026())))
                .flatMap(Optional::stream)
                .flatMap(amount -> amount.leftOut().stream())
                .distinct()
                .toList();
    }

    /** Says whether nothing differs. */
    public boolean isEmpty() {
        return pattern.isEmpty()
                && numbers.isEmpty()
                && moved.isEmpty()
                && pay.isEmpty()
                && !newDealCost.isChange()
                && !wales2026Cost.isChange();
    }

    public Band bandBefore() {
        return before.template().newDeal().band();
    }

    public Band bandAfter() {
        return after.template().newDeal().band();
    }

    public boolean isBandMoved() {
        return bandBefore() != bandAfter();
    }

    /** Says whether pay is compared across two pay awards, so that it differs also where the work is the same. */
    public boolean isAcrossPayYears() {
        PayYear earlier = before.payYear();
        return !earlier.equals(after.payYear());
    }

    /** Returns the comparison of the chart that moved the band; empty where the band stayed or no one comparison did. */
    public Optional<ReportDiff.Turn> causeOfBand() {
        return moved(ReportDiff.BandMoved.class)
                .map(RotaComparison::cause)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the rules of a contract that are broken now and were not, as they stand now. */
    public List<RuleResult> newlyBroken(Contract contract) {
        return rules(contract, ReportDiff.VerdictMoved::newlyBroken);
    }

    /** Returns the rules of a contract that are kept now and were broken, as they stand now. */
    public List<RuleResult> fixed(Contract contract) {
        return rules(contract, ReportDiff.VerdictMoved::mended);
    }

    /** Returns the rules of a contract that are warnings now and were neither that nor broken, as they stand now. */
    public List<RuleResult> warningsBegun(Contract contract) {
        return warnings(contract, ReportDiff.WarningsMoved::begun);
    }

    /** Returns the rules of a contract that were warnings and are neither that nor broken, as they stand now. */
    public List<RuleResult> warningsEnded(Contract contract) {
        return warnings(contract, ReportDiff.WarningsMoved::ended);
    }

    /** Returns all rules of a contract that came out otherwise, the gravest first. */
    public List<RuleChange> ruleChanges(Contract contract) {
        return Stream.of(
                        changes(newlyBroken(contract), RuleChange.Kind.BROKEN),
                        changes(fixed(contract), RuleChange.Kind.FIXED),
                        changes(warningsBegun(contract), RuleChange.Kind.WARNING_BEGUN),
                        changes(warningsEnded(contract), RuleChange.Kind.WARNING_ENDED))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleChange> changes(List<RuleResult> rules, RuleChange.Kind kind) {
        return rules.stream().map(rule -> new RuleChange(rule, kind)).toList();
    }

    private static Optional<ReportDiff.Turn> cause(ReportDiff.BandMoved moved) {
        ReportDiff.@Nullable Turn cause = moved.cause();
        return Optional.ofNullable(cause);
    }

    private List<RuleResult> rules(Contract contract, Function<ReportDiff.VerdictMoved, List<RuleResult>> which) {
        return moved(ReportDiff.VerdictMoved.class)
                .filter(verdict -> verdict.contract() == contract)
                .flatMap(verdict -> which.apply(verdict).stream())
                .toList();
    }

    private List<RuleResult> warnings(Contract contract, Function<ReportDiff.WarningsMoved, List<RuleResult>> which) {
        return moved(ReportDiff.WarningsMoved.class)
                .filter(warnings -> warnings.contract() == contract)
                .flatMap(warnings -> which.apply(warnings).stream())
                .toList();
    }

    private <T extends ReportDiff.Movement> Stream<T> moved(Class<T> kind) {
        return moved.movements().stream().filter(kind::isInstance).map(kind::cast);
    }
}
