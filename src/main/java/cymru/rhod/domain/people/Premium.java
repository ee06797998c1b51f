package cymru.rhod.domain.people;

import cymru.rhod.domain.money.Money;

/**
 * A premium of the user's own, paid under the contract of 2026.
 *
 * @param name what the user calls it
 * @param amount a year, full time
 */
public record Premium(String name, Money amount, boolean pensionable) {}
