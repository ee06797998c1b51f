package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The share of full-time basic pay that the hours of a less-than-full-time doctor earn under the 2002 contract.
 *
 * @param code F5 to F9; {@code full-time} from 40 hours on; null below 20 hours, which lie outside the scheme
 * @param share null below 20 hours
 */
public record BasicShare(@Nullable String code, @Nullable Ratio share, Reason reason) {

    /** What is missing below 20 hours: a share of basic pay. */
    public static final String BELOW_SCHEME = "equitable-pay.under-20-hours";
}
