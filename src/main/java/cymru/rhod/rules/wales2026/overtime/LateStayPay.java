package cymru.rhod.rules.wales2026.overtime;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.wales2026.BasicPay2026;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Single late stays, claimed: each minute is paid at the rate of the hour it falls in, plain from Monday to Friday 07:00 to 19:00 and
 * out of hours otherwise and on bank holidays, at basic pay ÷ 52 ÷ 40. They are paid beside the rota's pay and no part of its
 * averages. Source: ruling 52; wales-2026, sections 3 and 7.
 *
 * <p>Worked example: Registrar 3 in 2026/27 stays on a Tuesday from 18:30 to 20:00: half an hour at 33.8365 and an hour at 50.7548,
 * together 67.67.
 *
 * @param plainMinutes minutes in plain time
 * @param outOfHoursMinutes minutes at any other time
 * @param pay what they are paid, rounded to the penny once
 */
public record LateStayPay(long plainMinutes, long outOfHoursMinutes, Money pay, Reason.Measured reason) {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "late-stays");

    /** Returns what a doctor's stays of one month come to, or nothing where the year's scale or the service is not known. */
    public static Optional<LateStayPay> ofMonth(
            List<LateStay> stays, YearMonth month, Payee payee, BankHolidays bankHolidays, Figures figures) {
        return of(
                stays.stream()
                        .filter(stay -> YearMonth.from(stay.date()).equals(month))
                        .toList(),
                payee,
                bankHolidays,
                figures);
    }

    /**
     * Who claims.
     *
     * @param serviceYears null where not given
     */
    public record Payee(Grade grade, @Nullable Integer serviceYears, HourlyDivisor divisor) {}

    /** Returns what stays come to, or nothing where the year's scale or the service is not known. */
    public static Optional<LateStayPay> of(
            List<LateStay> stays, Payee payee, BankHolidays bankHolidays, Figures figures) {
        return BasicPay2026.of(payee.grade(), payee.serviceYears(), figures)
                .map(basic -> of(stays, basic, payee.divisor(), bankHolidays, figures));
    }

    private static LateStayPay of(
            List<LateStay> stays,
            FigureInForce basic,
            HourlyDivisor divisor,
            BankHolidays bankHolidays,
            Figures figures) {
        long plain = 0;
        long all = 0;
        for (LateStay stay : stays) {
            plain += plainMinutes(stay, bankHolidays);
            all += stay.minutes();
        }
        FigureInForce plainRate = figures.get(Wales2026Figures.ADDITIONAL_HOURS_RATE);
        FigureInForce outOfHoursRate = figures.get(Wales2026Figures.OUT_OF_HOURS_RATE);
        Ratio hours = figures.value(Wales2026Figures.BASIC_HOURS).dividedBy(Minutes.PER_HOUR);
        Ratio hourly = divisor.hourlyRate(basic.value(), hours);
        long outOfHours = all - plain;
        Ratio paidMinutes =
                plainRate.value().times(plain).plus(outOfHoursRate.value().times(outOfHours));
        Ratio pay = hourly.times(paidMinutes).dividedBy(Minutes.PER_HOUR);
        Reason.Measured reason = new Reason.Measured(
                RULE.id(),
                new Quantity(pay, Unit.POUNDS),
                List.of(
                        new Argument.Amount(Quantity.minutes(plain)),
                        new Argument.Amount(Quantity.minutes(outOfHours)),
                        new Argument.Cash(Money.roundedToThePenny(hourly))),
                List.of(basic, plainRate, outOfHoursRate),
                List.of(),
                List.of());
        return new LateStayPay(plain, outOfHours, Money.roundedToThePenny(pay), reason);
    }

    private static long plainMinutes(LateStay stay, BankHolidays bankHolidays) {
        int dayOfWeek = stay.date().getDayOfWeek().getValue() - 1;
        long midnight = dayOfWeek * Minutes.PER_DAY;
        Interval time = new Interval(midnight + stay.startMinute(), midnight + stay.startMinute() + stay.minutes());
        long plain = 0;
        LocalDate date = stay.date();
        for (long day = dayOfWeek; day * Minutes.PER_DAY < time.endExclusive(); day++) {
            if (!bankHolidays.isBankHoliday(date)) {
                plain += HoursCount.PLAIN_TIME.minutesInside(time, day);
            }
            date = date.plusDays(1);
        }
        return plain;
    }
}
