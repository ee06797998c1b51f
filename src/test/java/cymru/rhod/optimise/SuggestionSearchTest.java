package cymru.rhod.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.samples.RandomRotas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionSearchTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);
    private static final SuggestionSearch SEARCH = new SuggestionSearch(ENGINE::trial);
    private static final Goal LOWER_BAND = new Goal.LowerBand();

    /** Counts a nanosecond for each question what time it is, and gives up after so many tries. */
    private static final class CountingMonitor implements SearchMonitor {
        private final long mostQuestions;
        private final List<Suggestions> shown = new ArrayList<>();
        private long questions;
        private long time;

        CountingMonitor(long mostQuestions) {
            this.mostQuestions = mostQuestions;
        }

        @Override
        public boolean isCancelled() {
            return ++questions > mostQuestions;
        }

        @Override
        public long nanoTime() {
            return time++;
        }

        @Override
        public void show(Suggestions soFar) {
            shown.add(soFar);
        }
    }

    private static CountingMonitor patient() {
        return new CountingMonitor(Long.MAX_VALUE);
    }

    private static Suggestions find(Rota rota, Goal goal) {
        return SEARCH.find(rota, goal, SuggestionSearch.LONGEST, patient());
    }

    private static Goal newDeal(String name) {
        return new Goal.KeepRule(new RuleId(Contract.NEW_DEAL_2002, name));
    }

    private static Band band(PatternReport report) {
        return report.newDeal().band();
    }

    private static Band band(Rota rota) {
        return band(ENGINE.trial(rota).pattern());
    }

    private static Rota applied(Rota rota, Suggestion suggestion) {
        return ((EditResult.Applied) suggestion.edit().applyTo(rota)).rota();
    }

    private static final Rota TWO_EVENINGS = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
            "S S S S L1 - -",
            "L1 S S S S - -",
            "S S S S S - -",
            "S S S S S - -");

    @Test
    void aWeekJustOver48HoursTakesAQuarterOfAnHour() {
        ShiftType day = ShiftType.of("D", "08:00", "9:37", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(day), "D D D D D - -");
        assertThat(band(rota)).isEqualTo(Band.BAND_2B);

        Suggestion smallest = find(rota, LOWER_BAND).list().get(0);

        assertThat(smallest.changes())
                .containsExactly(new Change.ShortenShift(
                        day.withTimes(8 * 60, 9 * 60 + 22),
                        15,
                        false,
                        List.of(0, 1, 2, 3, 4).stream().map(CellRef::ofDayIndex).toList()));
        assertThat(smallest.effect().coverLost()).isEqualTo(5 * 15);
        assertThat(band(smallest.effect().after().pattern())).isEqualTo(Band.BAND_1B);
    }

    @Test
    void aWeekendLessBringsBand1ADown() {
        assertThat(band(TWO_EVENINGS)).isEqualTo(Band.BAND_1A);

        Suggestions found = find(TWO_EVENINGS, LOWER_BAND);

        assertThat(found.state()).isEqualTo(Suggestions.State.COMPLETE);
        assertThat(found.list())
                .extracting(Suggestion::changes)
                .contains(List.of(new Change.Remove(new Change.DutyAt(new CellRef(0, 4), "L1"), Cell.of("S"))));
    }

    @Test
    void whatIsTakenAwayIsNamedAsLostCover() {
        Suggestion removal = find(TWO_EVENINGS, LOWER_BAND).list().stream()
                .filter(suggestion -> suggestion.changes().get(0) instanceof Change.Remove)
                .findFirst()
                .orElseThrow();

        assertThat(removal.effect().duties())
                .containsExactly(new Effect.DutyCount("S", 4, 1), new Effect.DutyCount("L1", 4, -1));
        assertThat(removal.effect().coverLost()).isEqualTo(4 * 60 + 30);
    }

    @Test
    void restBrokenInOnePlaceIsMendedByMovingOneDuty() {
        ShiftType early = ShiftType.of("E", "05:00", "8:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.LONG_DAY, early), "L1 E - - - - -", "- - - E - - -");
        Goal goal = newDeal("shortest-off-duty");
        assertThat(Goal.of(ENGINE.trial(rota).pattern())).contains(goal);

        List<Suggestion> found = find(rota, goal).list();

        assertThat(found).allMatch(suggestion -> suggestion.changes().size() == 1);
        assertThat(found.get(0).changes())
                .as("the long day of the other week leaves as many on duty each day")
                .allMatch(change -> change instanceof Change.Swap swap
                        && swap.one().day() == swap.other().day());
        assertThat(found).anyMatch(suggestion -> suggestion.changes().get(0) instanceof Change.Move);
    }

    @Test
    void onlyTwoChangesBringThreeWeekendsInEightDown() {
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
                "S S S S L1 - -",
                "L1 S S S S - -",
                "S S S S S - -",
                "S S S S L1 - -",
                "S S S S S - -",
                "S S S S S - -",
                "S S S S L1 - -",
                "S S S S S - -");
        assertThat(band(rota)).isEqualTo(Band.BAND_1A);

        List<Suggestion> found = find(rota, LOWER_BAND).list();

        assertThat(found).isNotEmpty().allSatisfy(suggestion -> {
            assertThat(suggestion.changes()).hasSize(2);
            assertThat(band(applied(rota, suggestion))).isEqualTo(Band.BAND_1B);
        });
    }

    @Test
    void fromBand2BAlsoTheOneOfEqualPayWithin48HoursIsDown() {
        assertThat(Band.BAND_1A.isBelow(Band.BAND_2B)).isTrue();
        assertThat(Band.BAND_2B.isBelow(Band.BAND_1A)).isFalse();
        assertThat(Band.BAND_FA.isBelow(Band.BAND_1A)).isFalse();
    }

    @Test
    void whereNothingIsBrokenAndThereIsNoBandThereIsNothingToReach() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S - -");

        assertThat(Goal.of(ENGINE.trial(rota).pattern())).isEmpty();
        assertThat(find(rota, LOWER_BAND))
                .isEqualTo(new Suggestions(List.of(), List.of(), 0, 0, Suggestions.State.COMPLETE));
        assertThat(find(rota, newDeal("shortest-off-duty")).list()).isEmpty();
    }

    @Test
    void whereMoreThanTwoChangesAreNeededTheNearestAreTold() {
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY), "L1 L1 L1 L1 L1 L1 L1", "L1 L1 L1 L1 L1 L1 L1");
        PatternReport before = ENGINE.trial(rota).pattern();

        for (Goal goal : List.of(newDeal("duty-hours-limit"), newDeal("work-hours-limit"), LOWER_BAND)) {
            Suggestions found = find(rota, goal);

            assertThat(found.list()).isEmpty();
            assertThat(found.nearest()).hasSize(SuggestionSearch.MOST_NEAREST).allSatisfy(nearest -> {
                PatternReport after = nearest.effect().after().pattern();
                assertThat(goal.isReached(before, after)).isFalse();
                assertThat(nearest.effect().broken()).isEmpty();
                assertThat(after.workHours().value().value())
                        .isLessThan(before.workHours().value().value());
            });
        }
    }

    @Test
    void nothingNearIsToldWhileSomethingReachesTheGoal() {
        assertThat(find(TWO_EVENINGS, LOWER_BAND).nearest()).isEmpty();
    }

    @Test
    void leaveInThePatternIsLeftAlone() {
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY), "S S S leave L1 - -", "L1 S S S S - -");

        assertThat(find(rota, LOWER_BAND).list()).isNotEmpty().allMatch(suggestion -> applied(rota, suggestion)
                .cell(new CellRef(0, 3))
                .isLeave());
    }

    @Test
    void onCallBesideAStandardDayIsMovedBesideAnother() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.ON_CALL), "S+C S - - - - -");

        assertThat(SmallChanges.of(rota))
                .contains(new Change.Move(
                        new Change.DutyAt(new CellRef(0, 0), "C"), new CellRef(0, 1), Cell.of("S"), Cell.of("S", "C")));
    }

    @Test
    void whatBreaksAnotherRuleComesAfterWhatDoesNot() {
        ShiftType early = ShiftType.of("E", "05:00", "8:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.LONG_DAY, early), "L1 E L1 L1 L1 L1 -");

        List<Boolean> breaking = find(rota, newDeal("shortest-off-duty")).list().stream()
                .map(suggestion -> !suggestion.effect().broken().isEmpty())
                .toList();

        assertThat(breaking).contains(true, false).isSortedAccordingTo(Boolean::compare);
    }

    @Test
    void cancellingEndsTheSearchWithWhatWasFound() {
        CountingMonitor monitor = new CountingMonitor(200);

        Suggestions found = SEARCH.find(TWO_EVENINGS, LOWER_BAND, SuggestionSearch.LONGEST, monitor);

        assertThat(found.state()).isEqualTo(Suggestions.State.CANCELLED);
        assertThat(found.tried()).isEqualTo(200).isLessThan(found.total());
        assertThat(monitor.shown.get(0).state()).isEqualTo(Suggestions.State.RUNNING);
        assertThat(monitor.shown).last().isEqualTo(found);
    }

    @Test
    void whenTimeIsUpPairsHaveHadAThirdOfIt() {
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
                "L1 L1 L1 L1 L1 L1 L1",
                "L1 L1 L1 L1 L1 - -",
                "L1 L1 L1 L1 L1 L1 L1",
                "L1 L1 L1 L1 L1 - -");
        int most = SmallChanges.of(rota).size() / 2;

        Suggestions found = SEARCH.find(rota, newDeal("duty-hours-limit"), Duration.ofNanos(most), patient());

        assertThat(found.state()).isEqualTo(Suggestions.State.TIME_UP);
        assertThat(found.tried()).isBetween(most - 5, most);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSuggestionDoesExactlyWhatItSaysAndIsUndoneInOneStep(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        for (Goal goal : Goal.of(ENGINE.trial(rota).pattern())) {
            PatternReport before = ENGINE.trial(rota).pattern();
            List<Suggestion> found = SEARCH.find(rota, goal, SuggestionSearch.LONGEST, new CountingMonitor(400))
                    .list();
            assertThat(found).hasSizeLessThanOrEqualTo(SuggestionSearch.MOST_SHOWN);
            Set<Rota> rotas = new HashSet<>();
            for (Suggestion suggestion : found) {
                RotaSession session = new RotaSession(rota);
                session.apply(suggestion.edit());
                assertThat(ENGINE.trial(session.rota()))
                        .isEqualTo(suggestion.effect().after());
                assertThat(goal.isReached(before, suggestion.effect().after().pattern()))
                        .isTrue();
                assertThat(rotas.add(session.rota())).isTrue();
                session.undo();
                assertThat(session.rota()).isSameAs(rota);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameRotaAndGoalGiveTheSameSuggestions(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        for (Goal goal : Goal.of(ENGINE.trial(rota).pattern())) {
            assertThat(SEARCH.find(rota, goal, SuggestionSearch.LONGEST, new CountingMonitor(150)))
                    .isEqualTo(SEARCH.find(rota, goal, SuggestionSearch.LONGEST, new CountingMonitor(150)));
        }
    }

    @Test
    void aTrialSaysWhatTheReportSays() {
        for (long seed : new long[] {1, 2, 3, 4, 5}) {
            Rota rota = new RandomRotas(seed).worked();
            assertThat(ENGINE.trial(rota).pattern())
                    .isEqualTo(ENGINE.report(rota).template());
            assertThat(ENGINE.trial(rota).ownPay())
                    .isEqualTo(ENGINE.report(rota).ownPay());
        }
        assertThat(Arrays.stream(Band.values()).map(Band::code))
                .allMatch(code -> Band.ofCode(code).isPresent());
    }
}
