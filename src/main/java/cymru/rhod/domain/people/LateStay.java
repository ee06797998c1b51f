package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Minutes;
import java.time.LocalDate;

/**
 * Time worked past the end of a duty and claimed. It is paid beside the rota's pay and is no part of its averages (ruling 52).
 *
 * @param date the day on which it starts
 * @param startMinute minute of that day
 * @param endMinute minute of the day at which it ends; where it is not after the start, on the next day
 */
public record LateStay(LocalDate date, long startMinute, long endMinute) {

    /** Returns how long it is: at most 24 hours. */
    public long minutes() {
        long minutes = endMinute - startMinute;
        return minutes > 0 ? minutes : minutes + Minutes.PER_DAY;
    }
}
