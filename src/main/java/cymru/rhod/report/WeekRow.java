package cymru.rhod.report;

/**
 * What a week of the pattern holds; a duty belongs to the day it starts on.
 *
 * @param dutyMinutes minutes of duty, an overlap counted once
 * @param unsocialMinutes those outside Monday to Friday 07:00 to 19:00
 * @param weekendWorked whether its weekend counts as worked under the definition in force
 */
public record WeekRow(long dutyMinutes, long unsocialMinutes, boolean weekendWorked) {}
