package cymru.rhod.io.calendar;

import cymru.rhod.domain.rota.DayMark;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which days without a duty stand in a calendar file. Duties always do.
 *
 * @param marks the kinds of days, each of which becomes an all-day event
 */
public record CalendarContents(Set<DayMark> marks) {

    /** Leave, study leave and days in lieu. */
    public static final CalendarContents USUAL =
            new CalendarContents(EnumSet.of(DayMark.LEAVE, DayMark.STUDY, DayMark.LIEU));

    public CalendarContents {
        marks = Set.copyOf(marks);
    }
}
