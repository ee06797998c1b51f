package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;

/**
 * Where one contract begins to pay more than the other as hours grow.
 *
 * @param minutes a week, exact
 * @param isEqual whether both pay the same there; if not, the 2002 contract jumps across at a cliff
 * @param gainsAbove whether the contract of 2026 pays more above and less below; else the other way round
 */
public record Crossing(Ratio minutes, boolean isEqual, boolean gainsAbove) {}
