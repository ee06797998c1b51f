package cymru.rhod.report.roster;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.CalendarMonths;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;

/**
 * Pay under one contract for a year, a month and a post's own dates. A month is a twelfth of the year's pay; of a month that the
 * post covers in part, each day is the month's pay divided by the days of that month, which is how salaries are apportioned.
 *
 * <p>Worked example: £36,500 a year from 5 to 31 August is 27/31 of a twelfth: £2,649.19.
 *
 * @param pay a year's pay with its lines
 * @param month a twelfth of it, as {@code measure.pay-month}
 * @param post the pay for the dates, as {@code measure.pay-post}
 */
public record PayOnDates(Pay pay, Reason.Measured month, Reason.Measured post) {

    private static final int MONTHS = 12;

    static PayOnDates of(Pay pay, Post post) {
        Ratio month = Ratio.of(pay.annualPay().pence(), 100L * MONTHS);
        Ratio months = CalendarMonths.spanned(post.first(), post.last());
        return new PayOnDates(
                pay,
                Reason.Measured.of("measure.pay-month", pounds(month), pay.reason()),
                Reason.Measured.of("measure.pay-post", pounds(month.times(months)), pay.reason())
                        .with(new Argument.Date(post.first()), new Argument.Date(post.last())));
    }

    /** Returns a year's pay, to the penny. */
    public Money year() {
        return pay.annualPay();
    }

    /** Returns what it rests on. */
    public PayBasis basis() {
        return PayBasis.of(pay);
    }

    /** Returns the pay for a whole month, to the nearest penny, halves up. */
    public Money forMonth() {
        return Money.roundedToThePenny(month.value().value());
    }

    /** Returns the pay from the first to the last day of the post, to the nearest penny, halves up. */
    public Money forPost() {
        return Money.roundedToThePenny(post.value().value());
    }

    private static Quantity pounds(Ratio pounds) {
        return new Quantity(pounds, Unit.POUNDS);
    }
}
