package cymru.rhod.io.sheet.meaning;

import cymru.rhod.domain.time.Minutes;

/**
 * When a duty starts and how long it lasts.
 *
 * @param startMinute minute of the day, 0 to 1439
 * @param lengthMinutes 1 to 1440
 */
public record DutyTimes(long startMinute, long lengthMinutes) {

    /** Returns the duty from one minute of a day to the next time the clock shows the other; equal times are a whole day. */
    static DutyTimes between(long start, long end) {
        long length = Math.floorMod(end - start, Minutes.PER_DAY);
        return new DutyTimes(Math.floorMod(start, Minutes.PER_DAY), length == 0 ? Minutes.PER_DAY : length);
    }

    public long endMinute() {
        return (startMinute + lengthMinutes) % Minutes.PER_DAY;
    }

    /** Writes the times as {@link WrittenTimes} reads them back without doubt: {@code 21:15-09:15}. */
    public String text() {
        return Minutes.asClockTime(startMinute) + "-" + Minutes.asClockTime(endMinute());
    }
}
