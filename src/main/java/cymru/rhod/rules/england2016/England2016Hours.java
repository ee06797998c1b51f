package cymru.rhod.rules.england2016;

import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.domain.time.WeekdayWindow;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.NormalDay;
import org.jspecify.annotations.Nullable;

/**
 * The hours that England's contract pays, averaged over the pattern: all duty, overlaps once; of non-resident on-call the part in the
 * normal working day and the work expected besides. How much of that work is enhanced is not known: as much of its out-of-hours part is
 * taken to be as of the duty's own. Leave in the pattern counts as a standard day. Source: england-2016, sections 2 and 7.
 *
 * @param total minutes in the cycle; null where expected work was not given
 * @param enhanced those the night enhancement is paid on
 * @param onCallDuties how many non-resident on-call duties there are
 */
public record England2016Hours(int weeks, @Nullable Ratio total, @Nullable Ratio enhanced, int onCallDuties) {

    /** @param eveningLength how long a shift that starts in the evening must be to be enhanced into the morning */
    static England2016Hours of(Measures measures, long eveningLength) {
        WeekdayWindow normalDay = NormalDay.windowOf(measures.standardDay());
        Ratio total = Ratio.ZERO;
        Ratio enhanced = Ratio.ZERO;
        int onCall = 0;
        boolean known = true;
        for (Duty duty : measures.restCycle().duties()) {
            if (!duty.shift().isNonResidentOnCall()) {
                total = total.plus(Ratio.of(duty.counted().minutes()));
                enhanced = enhanced.plus(Ratio.of(EnhancedTime.in(duty, eveningLength)));
                continue;
            }
            onCall++;
            long ordinary = normalDay.minutesInside(duty.counted());
            total = total.plus(Ratio.of(ordinary));
            WorkOnCall given = duty.shift().workOnCall();
            if (given == null) {
                known &= ordinary == duty.counted().minutes();
                continue;
            }
            ExpectedWork work = given.on(duty.cell());
            total = total.plus(Ratio.of(work.minutes()));
            enhanced = enhanced.plus(Ratio.of(work.outOfHoursMinutes()).times(enhancedShare(duty.counted())));
        }
        return new England2016Hours(measures.weeks(), known ? total : null, known ? enhanced : null, onCall);
    }

    /** Returns the share of the out-of-hours part of an on-call duty that lies between 21:00 and 07:00. */
    private static Ratio enhancedShare(Interval onCall) {
        long outOfHours = HoursCount.PLAIN_TIME.minutesOutside(onCall);
        return outOfHours == 0 ? Ratio.ZERO : Ratio.of(EnhancedTime.atNight(onCall), outOfHours);
    }

    /** Returns average weekly hours, or null where expected work was not given. */
    public Reason.@Nullable Measured average() {
        return total == null ? null : measured("measure.england2016-hours", total);
    }

    /** Returns average weekly enhanced hours, or null where expected work was not given. */
    public Reason.@Nullable Measured averageEnhanced() {
        return enhanced == null ? null : measured("measure.england2016-enhanced", enhanced);
    }

    private Reason.Measured measured(String key, Ratio minutes) {
        return Reason.Measured.of(
                key,
                Quantity.minutesPerWeek(minutes.dividedBy(weeks)),
                Reason.Measured.of("measure.weeks", Quantity.count(weeks)));
    }
}
