package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Ratio;

/**
 * The rest counted in a duty for which none was given. Source: banding-2002, section 5.3.
 *
 * @param partialShare of the out-of-hours part of a partial shift
 * @param twentyFourHourMinutes of a 24-hour partial shift, at most its out-of-hours part (ruling 20)
 * @param onCallShare of the out-of-hours part of an on-call duty
 */
public record RestDefaults(Ratio partialShare, long twentyFourHourMinutes, Ratio onCallShare) {}
