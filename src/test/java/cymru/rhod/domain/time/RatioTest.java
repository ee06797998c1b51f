package cymru.rhod.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private static final int DOCTORS = 500;
    private static final long SEED = 20261202;

    /** Minutes a week over odd numbers of days, at shares to four places. */
    private static List<Ratio> hoursOfDoctors(Random random) {
        List<Ratio> hours = new ArrayList<>();
        for (int doctor = 0; doctor < DOCTORS; doctor++) {
            Ratio weeks = Ratio.of(1 + random.nextInt(728), 7);
            Ratio share = Ratio.of(1 + random.nextInt(10_000), 10_000);
            hours.add(Ratio.of(random.nextInt(100_000)).dividedBy(weeks).dividedBy(share));
        }
        return hours;
    }

    private static Ratio sum(List<Ratio> numbers) {
        return numbers.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    @Test
    void theSumOfManyUnlikeDoctorsIsExactInAnyOrder() {
        List<Ratio> hours = hoursOfDoctors(new Random(SEED));
        Ratio sum = sum(hours);
        Collections.shuffle(hours, new Random(SEED));
        assertThat(sum(hours)).isEqualTo(sum).hasSameHashCodeAs(sum);
        Ratio rest = sum;
        for (Ratio doctor : hours) {
            rest = rest.minus(doctor);
        }
        assertThat(rest).isEqualTo(Ratio.ZERO);
    }

    @Test
    void theMeanOfManyUnlikeDoctorsLiesBetweenThemAndDeviationsFromItCancelOut() {
        List<Ratio> hours = hoursOfDoctors(new Random(SEED));
        Ratio mean = sum(hours).dividedBy(DOCTORS);
        assertThat(mean).isBetween(Collections.min(hours), Collections.max(hours));
        assertThat(sum(hours.stream().map(doctor -> doctor.minus(mean)).toList()))
                .isEqualTo(Ratio.ZERO);
        assertThat(mean.times(DOCTORS).dividedBy(mean)).isEqualTo(Ratio.of(DOCTORS));
        assertThat(mean.abs().minus(mean).isZero()).isTrue();
        assertThat(mean.minus(mean.times(2)).sign()).isEqualTo(-1);
        double approximate = hours.stream()
                .mapToDouble(doctor -> doctor.toDecimal(9).doubleValue())
                .average()
                .orElseThrow();
        assertThat(mean.toDecimal(3).doubleValue()).isCloseTo(approximate, within(0.01));
    }

    @Test
    void aNumberTooLongForTwoLongsIsStillComparedAndWritten() {
        Ratio half = Ratio.of(1, 2);
        Ratio tiny = Ratio.of(1, Long.MAX_VALUE).times(Ratio.of(1, 10));
        Ratio more = half.plus(tiny);
        assertThat(more.isMoreThan(half)).isTrue();
        assertThat(more.minus(tiny)).isEqualTo(half);
        assertThat(more.isWhole()).isFalse();
        assertThat(tiny).hasToString("1/92233720368547758070");
        assertThatThrownBy(tiny::denominator).isInstanceOf(ArithmeticException.class);
        assertThat(Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE)).hasToString("9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).abs().minus(Ratio.ONE)).isEqualTo(Ratio.of(Long.MAX_VALUE));
    }

    @Test
    void isKeptInLowestTermsWithAPositiveDenominator() {
        assertThat(Ratio.of(6, -4)).isEqualTo(Ratio.of(-3, 2)).hasToString("-3/2");
        assertThat(Ratio.of(new BigDecimal("6.60"))).isEqualTo(Ratio.of(33, 5));
        assertThat(Ratio.of(1, 6).plus(Ratio.of(1, 3)).denominator()).isEqualTo(2);
        assertThat(Ratio.of(-3, 2).dividedBy(Ratio.of(-3, 4))).isEqualTo(Ratio.of(2));
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 4",
        "-7, 2, -4, -3",
        "6, 3, 2, 2",
        "-6, 3, -2, -2",
        "0, 5, 0, 0",
        "1, 9223372036854775807, 0, 1"
    })
    void isCutToTheWholeNumberBelowAndAbove(long numerator, long denominator, long floor, long ceiling) {
        assertThat(Ratio.of(numerator, denominator).floor()).isEqualTo(floor);
        assertThat(Ratio.of(numerator, denominator).ceiling()).isEqualTo(ceiling);
    }

    @Test
    void isCutToAWholeNumberAlsoWhereItsOwnNumbersFitIntoNoLong() {
        Ratio wide = Ratio.of(1, Long.MAX_VALUE).times(Ratio.of(1, Long.MAX_VALUE));
        assertThat(Ratio.of(5).plus(wide).floor()).isEqualTo(5);
        assertThat(Ratio.of(5).plus(wide).ceiling()).isEqualTo(6);
        assertThat(Ratio.of(5).minus(wide).floor()).isEqualTo(4);
    }
}
