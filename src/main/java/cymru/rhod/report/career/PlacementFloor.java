package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.CareerPost;

/**
 * What would be protected if the day before the transfer fell into a post.
 *
 * @param pay a year under the contract of 2002
 */
public record PlacementFloor(CareerPost post, Money pay) {}
