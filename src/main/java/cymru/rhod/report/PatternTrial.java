package cymru.rhod.report;

import org.jspecify.annotations.Nullable;

/**
 * What the pattern of a rota comes to, for those who try many: the part of a report that needs no slots.
 *
 * @param ownPay what it pays at the grade, point and service that the rota names; null where it names no grade or no point
 */
public record PatternTrial(PatternReport pattern, @Nullable PayRow ownPay) {}
