package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.Roster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a roster must be out.
 *
 * <p>Worked example: a roster from 5 August 2026 with six weeks' notice is due on 24 June; on 20 June four days are left.
 *
 * @param weeks of notice
 * @param due the last day on which it is in time
 */
public record Notice(int weeks, LocalDate due) {

    public static Notice of(Roster roster) {
        return new Notice(roster.noticeWeeks(), roster.start().minusWeeks(roster.noticeWeeks()));
    }

    /** Returns how many days are left, below 0 once it is late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
