package cymru.rhod.rules.wales2026.protection;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;

/**
 * Pay under the contract of 2026 that stays the same for a while.
 *
 * @param from the first day
 * @param to the last day
 * @param share of full time
 * @param total pay a year in pounds, single claims left out
 * @param basicAndHours basic pay, additional hours and out-of-hours pay of it, in pounds a year
 */
public record PaySegment(LocalDate from, LocalDate to, Ratio share, Ratio total, Ratio basicAndHours) {}
