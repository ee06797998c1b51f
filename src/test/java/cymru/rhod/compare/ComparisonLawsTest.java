package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.PatternChanges.CellChange;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.limits.WorkHoursLimit;
import cymru.rhod.samples.RandomRotas;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every comparison, tried on rotas drawn from seeds. */
class ComparisonLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRotaDoesNotDifferFromItself(long seed) {
        RotaReport report = report(seed);

        assertThat(RotaComparison.between(report, report).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherWayRoundIsTheMirrorImage(long seed) {
        RotaReport one = report(seed);
        RotaReport other = report(seed + 1000);

        RotaComparison there = RotaComparison.between(one, other);
        RotaComparison back = RotaComparison.between(other, one);

        assertThat(back.pattern().cells())
                .isEqualTo(there.pattern().cells().stream()
                        .map(cell -> new CellChange(cell.after(), cell.before(), cell.is(), cell.was()))
                        .toList());
        assertThat(back.pattern().added()).isEqualTo(there.pattern().removed());
        assertThat(back.pattern().removed()).isEqualTo(there.pattern().added());
        assertThat(back.numbers())
                .isEqualTo(there.numbers().stream()
                        .map(change -> new NumberChange(change.number(), change.after(), change.before()))
                        .toList());
        assertThat(back.pay())
                .extracting(PayChange::newDeal)
                .isEqualTo(there.pay().stream()
                        .map(change -> mirrored(change.newDeal()))
                        .toList());
        for (Contract contract : Contract.values()) {
            assertThat(rules(back.fixed(contract))).isEqualTo(rules(there.newlyBroken(contract)));
            assertThat(rules(back.warningsEnded(contract)))
                    .containsExactlyInAnyOrderElementsOf(rules(there.warningsBegun(contract)));
        }
    }

    @Test
    void theCurveGoesThroughTheRotaUnlessOtherThanHoursPutItInBand3() {
        assertThat(seedsThatReach(ComparisonLawsTest::curveGoesThroughTheSteps)).isPositive();
    }

    /** Says whether the seed has what is to be checked. */
    private static boolean curveGoesThroughTheSteps(long seed) {
        RotaReport report = report(seed);
        PayCurve curve = PayCurve.of(report, report.pay().get(8), null);
        Ratio work = report.template().workHoursWithCover().value().value();
        boolean onlyHoursMatter = report.template().newDeal().limits().stream()
                        .filter(RuleResult::isBroken)
                        .allMatch(rule -> rule.rule().equals(WorkHoursLimit.RULE))
                && report.template().workingTime().isCompliant()
                && !definitions(report, Definition.EQUITABLE_PAY_HOURS)
                && !definitions(report, Definition.EQUITABLE_PAY_COVER);
        boolean isOnSteps = curve.newDealDot() != null && isOnCurve(work) && onlyHoursMatter;
        if (isOnSteps) {
            assertThat(curve.at(work).newDeal())
                    .as("seed %s", seed)
                    .isEqualTo(curve.newDealDot().pay());
            assertThat(curve.at(work).band())
                    .as("seed %s", seed)
                    .isEqualTo(report.template().newDeal().band());
            assertThat(curve.isRotaOnSteps()).isTrue();
        }
        return isOnSteps;
    }

    @Test
    void theLineGoesThroughTheRota() {
        assertThat(seedsThatReach(ComparisonLawsTest::lineGoesThroughTheRota)).isPositive();
    }

    private static boolean lineGoesThroughTheRota(long seed) {
        RotaReport report = report(seed);
        PayCurve curve = PayCurve.of(report, report.pay().get(8), null);
        PayCurve.Dot wales2026 = curve.wales2026Dot();
        boolean isOnLine = wales2026 != null && isOnCurve(wales2026.minutes());
        if (isOnLine) {
            assertThat(curve.at(wales2026.minutes()).wales2026())
                    .as("seed %s", seed)
                    .isEqualTo(wales2026.pay());
        }
        return isOnLine;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStepHidesACliff(long seed) {
        RotaReport report = report(seed);
        HoursOfChart chart = new HoursOfChart(report.template().newDeal(), null);
        PayCurve curve = PayCurve.of(report, report.pay().get(0), null);
        for (Ratio minutes = PayCurve.FROM; minutes.isAtMost(PayCurve.TO); minutes = minutes.plus(Ratio.of(7, 2))) {
            assertThat(curve.at(minutes).band())
                    .as("at %s minutes", minutes)
                    .isEqualTo(chart.at(minutes).band());
        }
    }

    @Test
    void aroundACrossingTheContractsChangePlaces() {
        assertThat(seedsThatReach(ComparisonLawsTest::contractsChangePlaces)).isPositive();
    }

    /** Says whether the seed has what is to be checked. */
    private static boolean contractsChangePlaces(long seed) {
        RotaReport report = report(seed);
        PayCurve curve = PayCurve.of(report, report.pay().get(10), null);
        for (Crossing crossing : curve.crossings()) {
            // A penny or two of rounding apart, both sides of a crossing have the signs it names.
            Ratio minute = Ratio.ONE;
            CurvePoint below = curve.at(crossing.minutes().minus(minute).max(PayCurve.FROM));
            CurvePoint above = curve.at(crossing.minutes().plus(minute).min(PayCurve.TO));
            int sign = crossing.gainsAbove() ? 1 : -1;
            assertThat(Long.signum(above.difference().pence()))
                    .as("seed %s", seed)
                    .isEqualTo(sign);
            assertThat(Long.signum(below.difference().pence()))
                    .as("seed %s", seed)
                    .isEqualTo(-sign);
        }
        return !curve.crossings().isEmpty();
    }

    @Test
    void atTheHoursNeededBothContractsPayTheSame() {
        assertThat(seedsThatReach(ComparisonLawsTest::contractsPayTheSame)).isPositive();
    }

    /** Says whether the seed has what is to be checked. */
    private static boolean contractsPayTheSame(long seed) {
        RotaReport report = report(seed);
        if (report.rota().settings().isLessThanFullTime()) {
            return false;
        }
        boolean isReached = false;
        ContractComparison comparison = ContractComparison.of(report);
        for (ContractRow row : comparison.points()) {
            BreakEven breakEven = row.breakEven();
            if (breakEven == null || breakEven.outOfHours().hours() == null) {
                continue;
            }
            HoursLine line = HoursLine.of(
                    row.pay().to(), false, report.template().newDeal().facts().figures());
            Ratio outOfHours = breakEven.outOfHours().hours().value().value();
            Reason.Measured hours = report.template().wales2026().averageHours();
            assertThat(line.pay(hours.value().value(), outOfHours))
                    .as("seed %s", seed)
                    .isEqualTo(ExactPay.total(row.pay().from()));
            isReached = true;
        }
        return isReached;
    }

    /** Returns how many seeds had what a law is about: with none it would assert nothing. */
    private static long seedsThatReach(LongPredicate law) {
        return seeds().filter(law).count();
    }

    private static boolean definitions(RotaReport report, Definition definition) {
        return report.rota().settings().definitions().takesAlternative(definition);
    }

    private static boolean isOnCurve(Ratio minutes) {
        return minutes.isAtLeast(PayCurve.FROM) && minutes.isAtMost(PayCurve.TO);
    }

    private static List<String> rules(List<RuleResult> rules) {
        return rules.stream().map(rule -> rule.rule().id()).toList();
    }

    private static MoneyChange mirrored(MoneyChange change) {
        return new MoneyChange(change.after(), change.before(), change.basisAfter(), change.basisBefore());
    }

    private static RotaReport report(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        return Samples.report(rota);
    }
}
