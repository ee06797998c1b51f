package cymru.rhod.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Measuring;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.WorkAtHand;
import cymru.rhod.samples.RandomRotas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of rostering of 2026 on many rotas drawn from seeds, held to a count minute by minute. */
class RosteringLawsTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    /** Rules that have no number, or none that the start of the cycle leaves alone. */
    private static final Set<Verdict> WITH_A_NUMBER = Set.of(Verdict.KEPT, Verdict.WARNING, Verdict.BROKEN);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static PatternReport template(Rota rota) {
        return ENGINE.report(rota).template();
    }

    /** Returns what each rule measured, by its name; "none" where it has no bound. */
    private static Map<String, Object> measured(Rota rota) {
        Map<String, Object> measured = new HashMap<>();
        for (RuleResult rule : template(rota).wales2026().rules()) {
            if (WITH_A_NUMBER.contains(rule.verdict()) && rule.reason() instanceof Reason.Compared compared) {
                measured.put(
                        rule.rule().name(),
                        compared.measured() == null
                                ? "none"
                                : compared.measured().value());
            }
        }
        return measured;
    }

    /** Returns for each minute of the cycle whether there is work. */
    private static boolean[] work(Rota rota) {
        Measures measures = Measuring.measure(rota);
        boolean[] work = new boolean[(int) measures.cycle().minutes()];
        WorkAtHand.of(measures).runs().list().stream()
                .flatMap(run -> run.duties().stream())
                .map(Duty::time)
                .flatMapToLong(time -> LongStream.range(time.startInclusive(), time.endExclusive()))
                .forEach(minute -> work[Math.floorMod(minute, work.length)] = true);
        return work;
    }

    private static boolean isUnlimited(Rota rota) {
        return WorkAtHand.of(Measuring.measure(rota)).runs().endless();
    }

    private static boolean hasExpectedWork(Rota rota) {
        return rota.shifts().stream().anyMatch(shift -> shift.workOnCall() != null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFullest168HoursAreThoseFoundMinuteByMinute(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        Object found = measured(rota).get("work-in-168-hours");
        if (found == null || isUnlimited(rota) || hasExpectedWork(rota)) {
            return;
        }
        boolean[] work = work(rota);
        int window = (int) Minutes.PER_WEEK;
        long now = IntStream.range(0, window).filter(i -> work[i % work.length]).count();
        long most = now;
        for (int from = 0; from < work.length; from++) {
            now += (work[(from + window) % work.length] ? 1 : 0) - (work[from] ? 1 : 0);
            most = Math.max(most, now);
        }
        assertThat(found).isEqualTo(Ratio.of(most));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLongestShiftAndTheShortestRestAreThoseFoundMinuteByMinute(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        Map<String, Object> found = measured(rota);
        boolean[] work = work(rota);
        int start = IntStream.range(0, work.length)
                .filter(i -> work[i] && !work[Math.floorMod(i - 1, work.length)])
                .findFirst()
                .orElse(-1);
        if (start < 0) {
            return;
        }
        long longest = 0;
        long shortest = Long.MAX_VALUE;
        long length = 1;
        for (int i = 1; i <= work.length; i++) {
            boolean before = work[(start + i - 1) % work.length];
            if (work[(start + i) % work.length] == before && i < work.length) {
                length++;
                continue;
            }
            longest = before ? Math.max(longest, length) : longest;
            shortest = before ? shortest : Math.min(shortest, length);
            length = 1;
        }
        if (found.containsKey("shift-length")) {
            assertThat(found.get("shift-length")).isEqualTo(Ratio.of(longest));
        }
        if (found.containsKey("rest-between-shifts")) {
            assertThat(found.get("rest-between-shifts")).isEqualTo(Ratio.of(shortest));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherTheStartOfTheCycleNorWritingItTwiceChangesANumber(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        List<Week> rotated = new ArrayList<>(rota.weeks());
        Collections.rotate(rotated, 1 + (int) (seed % rota.weeks().size()));
        List<Week> twice = new ArrayList<>(rota.weeks());
        twice.addAll(rota.weeks());
        assertThat(measured(rota.withWeeks(rotated))).isEqualTo(measured(rota));
        assertThat(measured(rota.withWeeks(twice))).isEqualTo(measured(rota));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotKeptSaysWhereAndEveryPlaceIsInThePattern(long seed) {
        PatternReport report = template(new RandomRotas(seed).worked());
        for (RuleResult rule : report.wales2026().rules()) {
            assertThat(rule.cells()).allMatch(cell -> cell.week() < report.weeks());
            boolean isAverage = rule.rule().name().startsWith("weekly-hours");
            if (rule.verdict() == Verdict.WARNING && !isAverage) {
                assertThat(rule.cells()).as(rule.rule().id()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void switchingARuleOffChangesNoOther(long seed) {
        Rota rota = new RandomRotas(seed).worked();
        Rota without = rota.withSettings(rota.settings().withRule("wales2026.shift-length", false));
        Map<String, Object> expected = measured(rota);
        expected.remove("shift-length");
        assertThat(measured(without)).isEqualTo(expected);
    }
}
