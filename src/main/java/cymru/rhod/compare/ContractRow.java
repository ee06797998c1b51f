package cymru.rhod.compare;

import org.jspecify.annotations.Nullable;

/**
 * What the same work pays one payee under the 2002 contract and under that of 2026.
 *
 * @param breakEven at which hours the two would be equal; null where an amount is not known
 */
public record ContractRow(Payee payee, PayComparison pay, @Nullable BreakEven breakEven) {}
