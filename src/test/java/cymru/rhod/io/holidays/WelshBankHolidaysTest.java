package cymru.rhod.io.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelshBankHolidaysTest {

    private final WelshBankHolidays holidays = new WelshBankHolidays();

    /** The whole lists as the Government publishes them for England and Wales. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
            2020 : 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2022 : 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023 : 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024 : 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025 : 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026 : 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027 : 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028 : 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            """)
    void areThoseOfThePublishedList(int year, String days) {
        assertThat(of(year))
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-30, the Spring holiday moved to 2 June",
        "2026-12-26, a Saturday with a substitute day",
        "2026-11-30, St Andrew's day is Scottish",
        "2026-03-17, St Patrick's day is Northern Irish",
        "2026-03-01, St David's day is none",
        "2026-01-02, a holiday of Scotland alone"
    })
    void areNotOtherDays(LocalDate day, String why) {
        assertThat(holidays.isBankHoliday(day)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, GOOD_FRIDAY, false",
        "2026-08-31, SUMMER, false",
        "2026-12-25, CHRISTMAS, false",
        "2026-12-28, BOXING_DAY, true",
        "2027-12-27, CHRISTMAS, true",
        "2028-01-03, NEW_YEAR, true",
        "2022-09-19, SPECIAL, false",
        "2023-05-08, SPECIAL, false"
    })
    void areKnownByTheirNames(LocalDate day, BankHoliday.Occasion occasion, boolean isSubstitute) {
        assertThat(holidays.find(day)).contains(new BankHoliday(occasion, isSubstitute));
    }

    @Test
    void anOrdinaryDayHasNoName() {
        assertThat(holidays.find(LocalDate.of(2026, 8, 4))).isEmpty();
    }

    @Test
    void followTheStandingRulesInYearsToCome() {
        assertThat(of(2060)).hasSize(8).contains(LocalDate.of(2060, 4, 16), LocalDate.of(2060, 12, 27));
    }

    @Test
    void areNoneBeforeTheRulesBegin() {
        assertThat(of(1996)).hasSize(8);
        assertThat(of(1995)).isEmpty();
        assertThat(holidays.isBankHoliday(LocalDate.MIN)).isFalse();
    }

    @Test
    void areTheSameForEveryThread() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<LocalDate>>> answers = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit(() -> of(2024 + number % 4)))
                    .toList();
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get()).isEqualTo(of(2024 + number % 4));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<LocalDate> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(holidays::isBankHoliday)
                .toList();
    }
}
