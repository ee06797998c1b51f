package cymru.rhod.rules.wales2026.overtime;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.figures.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late stays minute by minute (ruling 52), and the hourly rates of wales-2026, section 3. */
class LateStayPayTest {

    private static final Figures FIGURES = FigureFiles.builtIn().on(LocalDate.of(2026, 8, 5));
    private static final BankHolidays CHRISTMAS =
            BankHolidays.of(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)));

    @ParameterizedTest
    @CsvSource({
        // Registrar 3 in 2026/27: 33.8365 an hour
        "2026-09-01, 18:30, 20:00, 30, 60, 67.67",
        "2026-09-01, 17:00, 19:00, 120, 0, 67.67",
        "2026-09-01, 18:59, 19:01, 1, 1, 1.41",
        "2026-09-01, 19:00, 20:00, 0, 60, 50.75",
        "2026-09-02, 06:00, 08:00, 60, 60, 84.59",
        "2026-09-04, 23:00, 01:00, 0, 120, 101.51",
        "2026-09-05, 10:00, 11:00, 0, 60, 50.75",
        "2026-09-06, 23:00, 08:00, 60, 480, 439.88",
        "2026-12-25, 10:00, 11:00, 0, 60, 50.75",
        "2026-12-24, 18:00, 08:00, 60, 780, 693.65",
        "2026-12-27, 18:00, 18:00, 0, 1440, 1218.12",
    })
    void eachMinuteIsPaidAtTheRateOfItsHour(
            LocalDate date, String from, String to, long plain, long outOfHours, String pay) {
        LateStayPay found = LateStayPay.of(List.of(stay(date, from, to)), payee(Grade.REGISTRAR, 4), CHRISTMAS, FIGURES)
                .orElseThrow();

        assertThat(found.plainMinutes()).isEqualTo(plain);
        assertThat(found.outOfHoursMinutes()).isEqualTo(outOfHours);
        assertThat(found.pay().pounds()).isEqualTo(pay);
    }

    @Test
    void aMonthOfStaysIsRoundedOnce() {
        List<LateStay> stays = List.of(
                stay(LocalDate.of(2026, 9, 1), "18:00", "18:01"), stay(LocalDate.of(2026, 9, 30), "18:00", "18:01"));

        LateStayPay september = LateStayPay.of(stays, payee(Grade.F1, null), BankHolidays.NONE, FIGURES)
                .orElseThrow();

        assertThat(september.plainMinutes()).isEqualTo(2);
        // 2 minutes of 19.9038 an hour are 0.6635; twice 0.33 would be 0.66.
        assertThat(september.pay().pounds()).isEqualTo("0.66");
    }

    @Test
    void aRegistrarWhoseServiceIsNotKnownHasNoRate() {
        assertThat(LateStayPay.of(
                        List.of(stay(LocalDate.of(2026, 9, 1), "18:00", "18:01")),
                        payee(Grade.REGISTRAR, null),
                        BankHolidays.NONE,
                        FIGURES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "41400, 19.9038, 19.8493",
        "51750, 24.8798, 24.8116",
        "56925, 27.3678, 27.2928",
        "64170, 30.8510, 30.7664",
        "70380, 33.8365, 33.7438",
        "76590, 36.8221, 36.7212",
        "80730, 38.8125, 38.7062",
    })
    void theHourlyRateDependsOnTheDivisor(long basic, String byWeeks, String byDays) {
        Ratio hours = Ratio.of(40);

        assertThat(HourlyDivisor.FIFTY_TWO_WEEKS
                        .hourlyRate(Ratio.of(basic), hours)
                        .toDecimal(4))
                .isEqualTo(byWeeks);
        assertThat(HourlyDivisor.DAYS_OF_THE_YEAR
                        .hourlyRate(Ratio.of(basic), hours)
                        .toDecimal(4))
                .isEqualTo(byDays);
    }

    private static LateStayPay.Payee payee(Grade grade, Integer serviceYears) {
        return new LateStayPay.Payee(grade, serviceYears, HourlyDivisor.FIFTY_TWO_WEEKS);
    }

    private static LateStay stay(LocalDate date, String from, String to) {
        return new LateStay(
                date,
                Minutes.parseClockTime(from).getAsLong(),
                Minutes.parseClockTime(to).getAsLong());
    }
}
