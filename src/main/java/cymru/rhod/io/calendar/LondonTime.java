package cymru.rhod.io.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;

/**
 * The time of clocks in Wales, as a calendar file states it: its zone by name, and the block that tells a reader who does not know
 * the name when the clocks change.
 */
final class LondonTime {

    private static final String NAME = "Europe/London";
    static final ZoneId ZONE = ZoneId.of(NAME);

    private static final int MARCH = 3;
    private static final int OCTOBER = 10;
    private static final UtcOffset WINTER = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);

    private LondonTime() {}

    /** Returns the zone with its block, for the writer of the file. */
    static TimezoneAssignment zone() {
        VTimezone block = new VTimezone(NAME);
        // The last Sundays of March at 01:00 and of October at 02:00, from the first of each that calendars commonly
        // name.
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, new DateTimeComponents(1970, MARCH, 29, 1, 0, 0, false), WINTER, SUMMER, "BST");
        block.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, new DateTimeComponents(1970, OCTOBER, 25, 2, 0, 0, false), SUMMER, WINTER, "GMT");
        block.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(ZONE), block);
    }

    private static void change(
            Observance time, DateTimeComponents first, UtcOffset before, UtcOffset after, String name) {
        time.setDateStart(first);
        time.setTimezoneOffsetFrom(before);
        time.setTimezoneOffsetTo(after);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        time.addTimezoneName(name);
    }

    /**
     * Returns the moment a clock shows a time: of an hour that comes twice the first, of one that is left out the hour after.
     */
    static Date moment(LocalDateTime clock) {
        return Date.from(clock.atZone(ZONE).toInstant());
    }

    /** Returns how long a stretch between two times of the clock really lasts. */
    static Duration between(LocalDateTime start, LocalDateTime end) {
        ZonedDateTime from = start.atZone(ZONE);
        return Duration.between(from, end.atZone(ZONE));
    }
}
