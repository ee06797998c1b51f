package cymru.rhod.rules.wales2026.protection;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pay protection on transfer: pay of the day before, banding included, as a floor of cash for each calendar month after it. A month's
 * floor is a twelfth of the year's, times the new share of full time over the old one, for the days employed; the top-up is what new
 * pay falls short of it, rounded to the penny once, halves up. Pay never falls below the floor and the top-up never lifts it above.
 * Source: calculations, section 1, and ruling 54.
 *
 * <p>Worked example: 89,935.50 a year on 4 August 2026 is a floor of 7,494.625 a month; new pay of 84,456 a year is 7,038.00, so the
 * top-up is 456.63.
 */
public final class PayProtection {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "pay-protection");

    private static final int MONTHS_PER_YEAR = 12;
    private static final int WHOLE_PERCENT = 100;

    private final Protection protection;
    private final Ratio floorAYear;
    private final List<PaySegment> segments;
    private final List<AssumedAward> awards;

    private PayProtection(
            Protection protection, Ratio floorAYear, List<PaySegment> segments, List<AssumedAward> awards) {
        this.protection = protection;
        this.floorAYear = floorAYear;
        this.segments = segments.stream()
                .filter(segment -> !segment.to().isBefore(protection.date()))
                .map(segment -> segment.from().isBefore(protection.date())
                        ? new PaySegment(
                                protection.date(),
                                segment.to(),
                                segment.share(),
                                segment.total(),
                                segment.basicAndHours())
                        : segment)
                .sorted(Comparator.comparing(PaySegment::from))
                .toList();
        this.awards = awards;
    }

    /**
     * Works out every month from the transfer to the last day of the segments. Days of the transfer's month before it are left out:
     * they are paid under the contract of 2002.
     *
     * @param protection with its pay on the day before
     * @param segments pay under the contract of 2026, none overlapping another
     * @param awards by which the floor rises, where it is taken to
     * @return the months in which the doctor is employed; none where the day before's pay is not known
     */
    public static List<ProtectedMonth> months(
            Protection protection, List<PaySegment> segments, List<AssumedAward> awards) {
        Money pay = protection.totalPay();
        return pay == null || protection.implementation() == Protection.Implementation.NO
                ? List.of()
                : new PayProtection(protection, Ratio.of(pay.pence(), 100), segments, awards).months();
    }

    /** Returns the last month in which the floor binds; from then on protection no longer matters. */
    public static Optional<YearMonth> lastBinding(List<ProtectedMonth> months) {
        return months.stream()
                .filter(ProtectedMonth::binds)
                .map(ProtectedMonth::month)
                .reduce((first, next) -> next);
    }

    /** Returns the sum of all top-ups as a reason. */
    public static Reason.Measured total(List<ProtectedMonth> months) {
        Money sum = months.stream().map(ProtectedMonth::topUp).reduce(Money.ZERO, Money::plus);
        return Reason.Measured.of(RULE.id(), new Quantity(Ratio.of(sum.pence(), 100), Unit.POUNDS));
    }

    private List<ProtectedMonth> months() {
        List<ProtectedMonth> months = new ArrayList<>();
        if (segments.isEmpty()) {
            return months;
        }
        boolean isGranted = isGranted();
        boolean isOvertaken = false;
        YearMonth last = YearMonth.from(segments.get(segments.size() - 1).to());
        for (YearMonth month = YearMonth.from(segments.get(0).from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            Sums all = sums(month, null, null);
            if (all.days == 0) {
                continue;
            }
            boolean stands = isGranted && !isOvertaken;
            Sums claimed = stands ? sums(month, protection.claimedFrom(), lastDay()) : Sums.NONE;
            Sums unclaimed = stands ? sums(month, null, lastUnclaimed()) : Sums.NONE;
            if (protection.claimedFrom() == null) {
                claimed = Sums.NONE;
            }
            Ratio topUp = claimed.shortfall();
            months.add(new ProtectedMonth(
                    month,
                    Money.roundedToThePenny(claimed.floor.plus(unclaimed.floor)),
                    Money.roundedToThePenny(all.total),
                    Money.roundedToThePenny(topUp),
                    Money.roundedToThePenny(unclaimed.shortfall()),
                    Money.roundedToThePenny(all.total.plus(topUp))));
            isOvertaken |=
                    protection.terms().lasting() == Lasting.UNTIL_OVERTAKEN && all.compared.isMoreThan(all.floor);
        }
        return months;
    }

    private boolean isGranted() {
        PaySegment first = segments.get(0);
        return protection.terms().lasting() != Lasting.IF_LOWER_AT_TRANSFER
                || compared(first).isLessThan(floorAYear(first, first.from()));
    }

    private @Nullable LocalDate lastDay() {
        return protection.terms().until();
    }

    private @Nullable LocalDate lastUnclaimed() {
        LocalDate claimed = protection.claimedFrom();
        LocalDate until = lastDay();
        LocalDate before = claimed == null ? null : claimed.minusDays(1);
        return before == null || (until != null && until.isBefore(before)) ? until : before;
    }

    /** Adds up the days of a month between two dates, both included; null for no bound. */
    private Sums sums(YearMonth month, @Nullable LocalDate from, @Nullable LocalDate to) {
        Sums sums = Sums.NONE;
        for (PaySegment segment : segments) {
            LocalDate first = latest(latest(month.atDay(1), segment.from()), from);
            LocalDate last = earliest(earliest(month.atEndOfMonth(), segment.to()), to);
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            if (days > 0) {
                Ratio share = Ratio.of(days, (long) MONTHS_PER_YEAR * month.lengthOfMonth());
                sums = sums.plus(new Sums(
                        days,
                        floorAYear(segment, first).times(share),
                        segment.total().times(share),
                        compared(segment).times(share)));
            }
        }
        return sums;
    }

    private Ratio compared(PaySegment segment) {
        return protection.terms().comparesTotal() ? segment.total() : segment.basicAndHours();
    }

    private Ratio floorAYear(PaySegment segment, LocalDate date) {
        Ratio floor = floorAYear;
        if (protection.terms().scaledByShare()) {
            floor = floor.times(segment.share()).dividedBy(protection.share());
        }
        if (protection.terms().uprated()) {
            for (AssumedAward award : awards) {
                if (award.from().isAfter(protection.dayBefore())
                        && !award.from().isAfter(date)) {
                    floor = floor.times(award.percent().plus(Ratio.of(WHOLE_PERCENT)))
                            .dividedBy(WHOLE_PERCENT);
                }
            }
        }
        return floor;
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }

    /** What some days of a month come to, in pounds. */
    private record Sums(long days, Ratio floor, Ratio total, Ratio compared) {

        static final Sums NONE = new Sums(0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);

        Sums plus(Sums other) {
            return new Sums(
                    days + other.days, floor.plus(other.floor), total.plus(other.total), compared.plus(other.compared));
        }

        Ratio shortfall() {
            return floor.minus(compared).max(Ratio.ZERO);
        }
    }
}
