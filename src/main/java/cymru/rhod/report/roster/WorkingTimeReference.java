package cymru.rhod.report.roster;

import cymru.rhod.rules.Reason;
import java.time.LocalDate;

/**
 * Average working time over the reference period of the Working Time Regulations, on the doctor's own dates: 26 weeks for doctors
 * in training; where the post is longer, the 26 weeks in a row with most work, and where it is shorter, the post. Leave counts as
 * the day it replaces, as the law makes it neutral. Source: banding-2002, section 6.
 *
 * <p>It stands beside the verdict, which is on the average with leave covered (ruling 36).
 *
 * @param first the first day of the period
 * @param last its last day
 * @param average minutes a week, against the limit
 */
public record WorkingTimeReference(LocalDate first, LocalDate last, Reason.Compared average) {}
