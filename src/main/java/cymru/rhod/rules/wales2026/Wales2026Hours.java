package cymru.rhod.rules.wales2026;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.domain.time.WeekdayWindow;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.NormalDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours that the contract of 2026 pays, averaged over the pattern without cover: all duty, overlaps once; of non-resident
 * on-call the part in the normal working day and the work expected besides. Leave in the pattern counts as a standard day. Out of
 * hours is all but Monday to Friday 07:00 to 19:00, by the minute, and bank holidays. Source: wales-2026, sections 3 and 10, and
 * rulings 42 to 44.
 *
 * <p>Worked example: on call from home from Monday 09:00 for 24 hours, with 1:30 of work expected at night: 8 hours of ordinary work
 * and 1:30 out of hours.
 *
 * @param total minutes in the cycle; null where expected work was not given
 * @param outOfHours those out of hours
 * @param availabilityMinutes minutes of non-resident on-call outside the normal day, in the cycle
 * @param expectedWorkMinutes minutes of work expected within them
 * @param expectedOutOfHoursMinutes those of them out of hours
 * @param onCallDuties how many non-resident on-call duties there are
 * @param bankHolidayMinutes minutes of duty on bank holidays, non-resident on-call left out
 */
public record Wales2026Hours(
        int weeks,
        @Nullable Long total,
        @Nullable Long outOfHours,
        long availabilityMinutes,
        long expectedWorkMinutes,
        long expectedOutOfHoursMinutes,
        int onCallDuties,
        long bankHolidayMinutes,
        List<CellRef> outOfHoursCells,
        List<ShiftType> withoutExpectedWork) {

    /** Says whether a date near a duty is a bank holiday; a pattern without dates has none. */
    @FunctionalInterface
    public interface BankHolidayTest {

        BankHolidayTest NONE = (dutyDay, daysLater) -> false;

        /**
         * Says whether a date is a bank holiday.
         *
         * @param dutyDay the day a duty starts on
         * @param daysLater how many days after it, from 0
         */
        boolean isBankHoliday(CellRef dutyDay, int daysLater);
    }

    /** Counts a pattern. */
    public static Wales2026Hours of(Measures measures, BankHolidayTest bankHolidays) {
        WeekdayWindow normalDay = NormalDay.windowOf(measures.standardDay());
        Count count = new Count(bankHolidays);
        for (Duty duty : measures.restCycle().duties()) {
            if (duty.shift().isNonResidentOnCall()) {
                count.addNonResident(duty, normalDay);
            } else {
                count.addWork(duty, duty.counted());
            }
        }
        return count.result(measures.weeks());
    }

    /**
     * Returns hours of which only the averages are known, none of them on non-resident call.
     *
     * @param hours minutes a week
     * @param outOfHours those of them out of hours
     */
    public static Wales2026Hours ofAverages(Ratio hours, Ratio outOfHours) {
        int weeks = Math.toIntExact(Math.multiplyExact(hours.denominator(), outOfHours.denominator()));
        return new Wales2026Hours(
                weeks,
                hours.times(weeks).numerator(),
                outOfHours.times(weeks).numerator(),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of());
    }

    /** Returns average weekly hours, or null where expected work was not given. */
    public Reason.@Nullable Measured average() {
        return total == null
                ? null
                : Reason.Measured.of(
                        "measure.wales2026-hours",
                        Quantity.minutesPerWeek(Ratio.of(total, weeks)),
                        Reason.Measured.of("measure.total-duty", Quantity.minutes(total)),
                        Reason.Measured.of("measure.weeks", Quantity.count(weeks)));
    }

    /** Returns average weekly hours out of hours, or null where expected work was not given. */
    public Reason.@Nullable Measured averageOutOfHours() {
        return outOfHours == null
                ? null
                : Reason.Measured.of(
                                "measure.wales2026-out-of-hours",
                                Quantity.minutesPerWeek(Ratio.of(outOfHours, weeks)),
                                Reason.Measured.of(
                                        "measure.wales2026-total-out-of-hours", Quantity.minutes(outOfHours)),
                                Reason.Measured.of("measure.weeks", Quantity.count(weeks)))
                        .at(outOfHoursCells);
    }

    private static final class Count {
        private final BankHolidayTest bankHolidays;
        private long total;
        private long outOfHours;
        private long availability;
        private long expectedWork;
        private long expectedOutOfHours;
        private int onCallDuties;
        private long onBankHolidays;
        private final List<CellRef> outOfHoursCells = new ArrayList<>();
        private final List<ShiftType> withoutExpectedWork = new ArrayList<>();

        Count(BankHolidayTest bankHolidays) {
            this.bankHolidays = bankHolidays;
        }

        void addWork(Duty duty, Interval time) {
            long unsocial = time.minutes() - plainTime(duty, time);
            total += time.minutes();
            outOfHours += unsocial;
            if (unsocial > 0) {
                outOfHoursCells.add(duty.cell());
            }
        }

        void addNonResident(Duty duty, WeekdayWindow normalDay) {
            onCallDuties++;
            long ordinary = 0;
            for (long day = duty.startDay();
                    day * Minutes.PER_DAY < duty.counted().endExclusive();
                    day++) {
                long inside = normalDay.minutesInside(duty.counted(), day);
                if (inside > 0) {
                    long from =
                            Math.max(duty.counted().startInclusive(), day * Minutes.PER_DAY + normalDay.fromMinute());
                    addWork(duty, new Interval(from, from + inside));
                    ordinary += inside;
                }
            }
            long available = duty.counted().minutes() - ordinary;
            availability += available;
            if (available == 0) {
                return;
            }
            WorkOnCall given = duty.shift().workOnCall();
            if (given == null) {
                if (!withoutExpectedWork.contains(duty.shift())) {
                    withoutExpectedWork.add(duty.shift());
                }
                return;
            }
            ExpectedWork expected = given.on(duty.cell());
            expectedWork += expected.minutes();
            expectedOutOfHours += expected.outOfHoursMinutes();
            total += expected.minutes();
            outOfHours += expected.outOfHoursMinutes();
            if (expected.outOfHoursMinutes() > 0) {
                outOfHoursCells.add(duty.cell());
            }
        }

        /** Returns the time of a duty that is paid plain, and counts its time on bank holidays, which is not. */
        private long plainTime(Duty duty, Interval time) {
            long plain = 0;
            long first = duty.startDay();
            for (long day = Math.floorDiv(time.startInclusive(), Minutes.PER_DAY);
                    day * Minutes.PER_DAY < time.endExclusive();
                    day++) {
                if (bankHolidays.isBankHoliday(duty.cell(), (int) (day - first))) {
                    long from = Math.max(time.startInclusive(), day * Minutes.PER_DAY);
                    long to = Math.min(time.endExclusive(), (day + 1) * Minutes.PER_DAY);
                    onBankHolidays += to - from;
                } else {
                    plain += HoursCount.PLAIN_TIME.minutesInside(time, day);
                }
            }
            return plain;
        }

        Wales2026Hours result(int weeks) {
            boolean known = withoutExpectedWork.isEmpty();
            return new Wales2026Hours(
                    weeks,
                    known ? total : null,
                    known ? outOfHours : null,
                    availability,
                    expectedWork,
                    expectedOutOfHours,
                    onCallDuties,
                    onBankHolidays,
                    List.copyOf(outOfHoursCells),
                    List.copyOf(withoutExpectedWork));
        }
    }
}
