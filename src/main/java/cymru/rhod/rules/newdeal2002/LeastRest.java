package cymru.rhod.rules.newdeal2002;

import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.RestDefaults;

/**
 * The rest that is taken for a duty for which none was given: the least that the New Deal asks for.
 *
 * <p>Worked example: on call from 17:00 on a Tuesday to 09:00 is 16 hours, all of them outside 09:00 to 17:00; half of them, 8
 * hours, are taken as rest. Source: banding-2002, section 5.3.
 */
public final class LeastRest {

    private LeastRest() {}

    /** Returns the least rest by the figures in force. */
    public static RestDefaults in(Figures figures) {
        return new RestDefaults(
                figures.value(NewDealFigures.REST_PARTIAL),
                figures.value(NewDealFigures.REST_24_HOURS).rounded(),
                figures.value(NewDealFigures.REST_ON_CALL));
    }
}
