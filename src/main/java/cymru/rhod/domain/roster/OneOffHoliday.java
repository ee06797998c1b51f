package cymru.rhod.domain.roster;

import java.time.LocalDate;

/** A bank holiday that the user adds to those of Wales, such as one proclaimed for a coronation. */
public record OneOffHoliday(LocalDate date, String name) {}
