package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.PatternChanges.CellChange;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotaComparisonTest {

    private static final List<String> WEEKS =
            List.of("S S S S S - -", "N1 N1 N1 N1 - - -", "- - S S S - -", "L1 L1 S S - - -");

    private final Rota before = rota(WEEKS);

    @Test
    void aRotaDoesNotDifferFromItself() {
        assertThat(compare(before, before).isEmpty()).isTrue();
    }

    @Test
    void aDayThatDiffersIsNamedInBothPatterns() {
        RotaComparison comparison = compare(
                before,
                before.withWeeks(weeks("S S S S S - -", "N1 N1 N1 N1 - - -", "- - S S L1 - -", "L1 L1 S S - - -")));

        assertThat(comparison.pattern().cells())
                .containsExactly(new CellChange(new CellRef(2, 4), new CellRef(2, 4), Cell.of("S"), Cell.of("L1")));
        assertThat(comparison.pattern().added()).isEmpty();
        assertThat(comparison.numbers())
                .extracting(NumberChange::number)
                .contains(PatternNumber.DUTY_HOURS, PatternNumber.HOURS_2026)
                .doesNotContain(PatternNumber.WEEKS);
        assertThat(comparison.pay()).hasSize(16).allSatisfy(change -> {
            assertThat(change.wales2026().difference().pence()).isPositive();
        });
    }

    @Test
    void aWeekPutInBetweenIsAddedAndTheWeeksAfterItDoNotDiffer() {
        List<String> more = new ArrayList<>(WEEKS);
        more.add(1, "L1 - - - - - -");

        PatternChanges changes = PatternChanges.between(before, rota(more));

        assertThat(changes.added()).containsExactly(1);
        assertThat(changes.cells()).isEmpty();
        assertThat(changes.removed()).isEmpty();
        assertThat(PatternChanges.between(rota(more), before).removed()).containsExactly(1);
    }

    @Test
    void weeksChangedAndRemovedTogetherAreHeldAgainstEachOtherInOrder() {
        PatternChanges changes =
                PatternChanges.between(before, rota(List.of("S S S S S - -", "N1 N1 N1 - - - -", "L1 L1 S S - - -")));

        assertThat(changes.cells()).extracting(CellChange::before).containsExactly(new CellRef(1, 3));
        assertThat(changes.removed()).containsExactly(2);
    }

    @Test
    void aShiftThatOnlyHasAnotherCodeIsTheSameDuty() {
        Rota renamed = Patterns.rota(
                List.of(
                        Patterns.STANDARD_DAY.withCode("D"),
                        Patterns.LONG_DAY.withKey("9"),
                        Patterns.NIGHT.withName("Nos")),
                WEEKS.stream().map(week -> week.replace('S', 'D')).toArray(String[]::new));

        assertThat(PatternChanges.between(before, renamed).isEmpty()).isTrue();
    }

    @Test
    void aShiftWithOtherTimesDiffersWhereverItIsWorked() {
        Rota later = before.withShifts(before.shifts().stream()
                .map(shift -> shift.code().equals("L1") ? shift.withTimes(shift.startMinute(), 600) : shift)
                .toList());

        assertThat(PatternChanges.between(before, later).cellsAfter())
                .containsExactly(new CellRef(3, 0), new CellRef(3, 1));
    }

    @Test
    void rulesFixedAndBrokenChangeSidesWithTheRotas() {
        Rota kept = rota(List.of("S S S S S - -", "- - S S S - -"));
        Rota broken = rota(List.of("L1 L1 L1 L1 L1 L1 L1", "L1 L1 L1 L1 L1 L1 L1"));

        RotaComparison worse = compare(kept, broken);
        RotaComparison better = compare(broken, kept);

        assertThat(worse.bandAfter()).isEqualTo(Band.BAND_3);
        assertThat(worse.isBandMoved()).isTrue();
        assertThat(worse.fixed(Contract.NEW_DEAL_2002)).isEmpty();
        assertThat(worse.newlyBroken(Contract.NEW_DEAL_2002))
                .isNotEmpty()
                .extracting(RuleResult::rule)
                .containsExactlyElementsOf(better.fixed(Contract.NEW_DEAL_2002).stream()
                        .map(RuleResult::rule)
                        .toList());
        assertThat(worse.newlyBroken(Contract.WALES_2026)).hasSize(1);
        assertThat(better.newlyBroken(Contract.WALES_2026)).isEmpty();
        assertThat(worse.causeOfBand()).map(ReportDiff.Turn::after).isPresent();
    }

    @Test
    void warningsThatBeginAndEndAreListedWithWhereTheyComeFrom() {
        Rota four = Samples.rota("psychiatry-south");
        Rota five = four.withWeeks(IntStream.range(0, four.weeks().size())
                .mapToObj(week -> week == 8
                        ? Week.parse("L2 L2 L2 L2 L2 - -")
                        : four.weeks().get(week))
                .toList());

        RotaComparison worse = compare(four, five);

        assertThat(worse.newlyBroken(Contract.WALES_2026)).isEmpty();
        assertThat(worse.warningsBegun(Contract.WALES_2026)).singleElement().satisfies(warning -> {
            assertThat(warning.rule().name()).isEqualTo("long-shifts-in-a-row");
            assertThat(warning.provenance()).isEqualTo(Provenance.UNVERIFIED);
        });
        assertThat(worse.ruleChanges(Contract.WALES_2026))
                .extracting(RuleChange::kind)
                .containsExactly(RuleChange.Kind.WARNING_BEGUN);
        assertThat(compare(five, four).ruleChanges(Contract.WALES_2026))
                .extracting(RuleChange::kind)
                .containsExactly(RuleChange.Kind.WARNING_ENDED);
    }

    @Test
    void warningsThatEndWithAnotherRotaAreListedBesideTheRulesFixed() {
        RotaComparison better = compare(Samples.rota("non-compliant"), Samples.rota("psychiatry-south"));

        assertThat(better.fixed(Contract.WALES_2026)).hasSize(1);
        assertThat(better.warningsEnded(Contract.WALES_2026))
                .hasSizeGreaterThan(5)
                .allMatch(rule -> rule.verdict() != Verdict.WARNING && !rule.isBroken());
    }

    @Test
    void twoPayYearsAreSaidToBeTwo() {
        Rota later = before.withSettings(before.settings().withPayYear(new PayYear(2025)));

        RotaComparison comparison = compare(before, later);

        assertThat(comparison.isAcrossPayYears()).isTrue();
        assertThat(comparison.pattern().isEmpty()).isTrue();
        assertThat(comparison.pay()).hasSize(16);
    }

    private static RotaComparison compare(Rota before, Rota after) {
        return RotaComparison.between(Samples.report(before), Samples.report(after));
    }

    private static Rota rota(List<String> weeks) {
        return Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT), weeks.toArray(String[]::new));
    }

    private static List<Week> weeks(String... weeks) {
        return rota(List.of(weeks)).weeks();
    }
}
