package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.domain.time.WeekdayWindow;
import java.util.EnumMap;
import java.util.Map;

/**
 * The minutes of a whole cycle, an overlap counted once.
 *
 * @param duty all duty
 * @param rest the rest counted in it
 * @param nonResidentRest the part of that rest which lies in non-resident on-call duties
 * @param unsocial duty outside Monday to Friday 07:00 to 19:00
 * @param standard duty of standard days
 * @param fullShift duty of full shifts
 * @param partialShift duty of partial shifts, 24-hour ones included
 * @param onCall on-call duty
 */
public record HoursCount(
        long duty,
        Ratio rest,
        Ratio nonResidentRest,
        long unsocial,
        long standard,
        long fullShift,
        long partialShift,
        long onCall) {

    /** Monday to Friday 07:00 to 19:00: plain time under both contracts. Source: banding-2002, 3.1; wales-2026, section 3. */
    public static final WeekdayWindow PLAIN_TIME = WeekdayWindow.ofHours(7, 19);

    /** Counts a cycle. */
    public static HoursCount of(DutyCycle cycle, DutyRest dutyRest) {
        long unsocial = 0;
        Ratio rest = Ratio.ZERO;
        Ratio nonResidentRest = Ratio.ZERO;
        Map<DutyKind, Long> byKind = new EnumMap<>(DutyKind.class);
        for (Duty duty : cycle.duties()) {
            byKind.merge(duty.shift().kind(), duty.counted().minutes(), Long::sum);
            unsocial += PLAIN_TIME.minutesOutside(duty.counted());
            Ratio inThis = dutyRest.in(duty);
            rest = rest.plus(inThis);
            if (duty.shift().isNonResidentOnCall()) {
                nonResidentRest = nonResidentRest.plus(inThis);
            }
        }
        long standard = byKind.getOrDefault(DutyKind.STANDARD_DAY, 0L);
        long full = byKind.getOrDefault(DutyKind.FULL_SHIFT, 0L);
        long partial = byKind.getOrDefault(DutyKind.PARTIAL_SHIFT, 0L)
                + byKind.getOrDefault(DutyKind.PARTIAL_SHIFT_24_HOURS, 0L);
        long onCall = byKind.getOrDefault(DutyKind.ON_CALL, 0L);
        return new HoursCount(
                standard + full + partial + onCall, rest, nonResidentRest, unsocial, standard, full, partial, onCall);
    }

    /** Returns duty without the rest in it. */
    public Ratio work() {
        return Ratio.of(duty).minus(rest);
    }

    /** Returns working time in law: all duty, but only the work of non-resident on-call (ruling 15). */
    public Ratio workingTime() {
        return Ratio.of(duty).minus(nonResidentRest);
    }
}
