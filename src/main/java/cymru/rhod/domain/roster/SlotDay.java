package cymru.rhod.domain.roster;

import java.time.LocalDate;

/** One day of one slot: a cell of the calendar. */
public record SlotDay(String slotId, LocalDate date) {}
