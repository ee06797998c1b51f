package cymru.rhod.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the search for times off duty to a look at every run in every repetition of the cycle. */
class OffDutyTest {

    private static final ShiftType SHIFT = ShiftType.of("L", "09:00", "12:30", DutyKind.FULL_SHIFT);

    private static Stream<Random> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(300).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatALookAtEveryRunFinds(Random random) {
        long cycle = (1 + random.nextInt(4)) * Minutes.PER_WEEK;
        Runs runs = Runs.of(randomDuties(random, cycle), cycle);
        OffDuty offDuty = new OffDuty(runs, cycle);

        for (int attempt = 0; attempt < 20; attempt++) {
            long start = random.nextInt(60 * 24 * 7 * 5);
            Interval window = new Interval(start, start + 1 + random.nextInt((int) Minutes.ofHours(24 * 35)));

            assertThat(offDuty.twoLongestStartingIn(window)).containsExactly(twoLongest(runs, cycle, window));
            assertThat(offDuty.hasDutyIn(window)).isEqualTo(hasDuty(runs, cycle, window));
        }
    }

    private static List<Duty> randomDuties(Random random, long cycle) {
        List<Duty> duties = new ArrayList<>();
        int count = random.nextInt(12);
        for (int number = 0; number < count; number++) {
            long start = random.nextInt((int) cycle);
            Interval time = new Interval(start, start + 1 + random.nextInt((int) Minutes.ofHours(30)));
            duties.add(new Duty(CellRef.ofDayIndex((int) (start / Minutes.PER_DAY)), SHIFT, time, time));
        }
        duties.sort(Comparator.comparingLong(duty -> duty.time().startInclusive()));
        return duties;
    }

    private static long[] twoLongest(Runs runs, long cycle, Interval window) {
        long[] longest = repeated(cycle)
                .flatMap(shift -> runs.list().stream()
                        .filter(run -> contains(window, run.time().endExclusive() + shift))
                        .map(Run::offDutyAfter))
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .limit(2)
                .toArray();
        return new long[] {longest.length > 0 ? longest[0] : 0, longest.length > 1 ? longest[1] : 0};
    }

    private static boolean hasDuty(Runs runs, long cycle, Interval window) {
        return runs.endless()
                || repeated(cycle).anyMatch(shift -> runs.list().stream()
                        .anyMatch(run -> run.time().shiftedBy(shift).overlaps(window)));
    }

    private static Stream<Long> repeated(long cycle) {
        return Stream.iterate(-3L, times -> times + 1).limit(16).map(times -> times * cycle);
    }

    private static boolean contains(Interval window, long moment) {
        return window.startInclusive() <= moment && moment < window.endExclusive();
    }
}
