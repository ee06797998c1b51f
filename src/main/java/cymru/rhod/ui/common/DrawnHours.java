package cymru.rhod.ui.common;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;

/** Weekly hours as drawings place and label them: 48, 47.5. */
public final class DrawnHours {

    private static final int DECIMALS = 3;

    private DrawnHours() {}

    /** Returns minutes as hours to draw, to the third decimal. */
    public static double hours(Ratio minutes) {
        return decimal(minutes).doubleValue();
    }

    /** Returns the hours in as few digits as they need. */
    public static String label(Ratio minutes) {
        return decimal(minutes).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(Ratio minutes) {
        return minutes.dividedBy(Minutes.PER_HOUR).toDecimal(DECIMALS);
    }
}
