package cymru.rhod.rules;

import cymru.rhod.domain.money.Money;

/**
 * One line of a year's pay.
 *
 * @param id {@code basic}, {@code additional-hours}, {@code out-of-hours}, {@code gp-premium} and so on; {@code pay-line.<id>}
 *     is its name
 * @param amount a year
 */
public record PayLine(String id, Money amount, Reason reason) {}
