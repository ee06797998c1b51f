package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Ratio;

/**
 * Average weekly duty by kind, with cover where there is any; the parts sum to the average with cover. Source: ruling 13.
 *
 * @param standard standard days, after the hours of leave weeks are taken out
 * @param partialShift 24-hour partial shifts included
 */
public record HoursByKind(Ratio standard, Ratio fullShift, Ratio partialShift, Ratio onCall) {}
