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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * Who claims.
     *
     * @param serviceYears null where not given
     */
    public record Payee(Grade grade, @Nullable Integer serviceYears, HourlyDivisor divisor) {}

    /** Returns what stays come to, or nothing where the year's scale or the service is not known. */
    public static Optional<LateStayPay> of(
            List<LateStay> stays, Payee payee, BankHolidays bankHolidays, Figures figures) {
        return of(stays, date -> payee, bankHolidays, date -> figures);
    }

    /**
     * Returns what stays come to, each by what holds on its own day, or nothing where a scale or the service is not known for one of
     * them. Where the rate changed between them, the pay of a plain hour is their mean.
     *
     * @param stays at least one
     */
    public static Optional<LateStayPay> of(
            List<LateStay> stays,
            Function<LocalDate, Payee> payees,
            BankHolidays bankHolidays,
            Function<LocalDate, Figures> figures) {
        Sum sum = new Sum();
        for (LateStay stay : stays) {
            Payee payee = payees.apply(stay.date());
            Figures onTheDay = figures.apply(stay.date());
            Optional<FigureInForce> basic = BasicPay2026.of(payee.grade(), payee.serviceYears(), onTheDay);
            if (basic.isEmpty()) {
                return Optional.empty();
            }
            sum.add(stay.minutes(), plainMinutes(stay, bankHolidays), basic.get(), payee.divisor(), onTheDay);
        }
        return Optional.of(sum.pay());
    }

    private static final class Sum {

        private final Set<FigureInForce> used = new LinkedHashSet<>();
        private long plain;
        private long outOfHours;
        private Ratio pay = Ratio.ZERO;
        private Ratio paidHours = Ratio.ZERO;

        void add(long minutes, long plainMinutes, FigureInForce basic, HourlyDivisor divisor, Figures figures) {
            FigureInForce plainRate = figures.get(Wales2026Figures.ADDITIONAL_HOURS_RATE);
            FigureInForce outOfHoursRate = figures.get(Wales2026Figures.OUT_OF_HOURS_RATE);
            Ratio hoursAWeek = figures.value(Wales2026Figures.BASIC_HOURS).dividedBy(Minutes.PER_HOUR);
            Ratio hours = plainRate
                    .value()
                    .times(plainMinutes)
                    .plus(outOfHoursRate.value().times(minutes - plainMinutes))
                    .dividedBy(Minutes.PER_HOUR);
            plain += plainMinutes;
            outOfHours += minutes - plainMinutes;
            paidHours = paidHours.plus(hours);
            pay = pay.plus(divisor.hourlyRate(basic.value(), hoursAWeek).times(hours));
            used.addAll(List.of(basic, plainRate, outOfHoursRate));
        }

        LateStayPay pay() {
            Reason.Measured reason = new Reason.Measured(
                    RULE.id(),
                    new Quantity(pay, Unit.POUNDS),
                    List.of(
                            new Argument.Amount(Quantity.minutes(plain)),
                            new Argument.Amount(Quantity.minutes(outOfHours)),
                            new Argument.Cash(Money.roundedToThePenny(pay.dividedBy(paidHours)))),
                    List.copyOf(used),
                    List.of(),
                    List.of());
            return new LateStayPay(plain, outOfHours, Money.roundedToThePenny(pay), reason);
        }
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
