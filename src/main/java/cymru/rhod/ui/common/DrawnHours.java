package cymru.rhod.ui.common;

import java.util.List;

/**
 * The weekly hours at which drawings have their lines: basic pay covers 40, bands 1 and 2 meet at 48, band 3 begins above 56.
 * They are marks for the eye; every verdict comes from the dated figures of the rules.
 */
public final class GuideHours {

    public static final int BASIC = 40;
    public static final int BAND_2 = 48;
    public static final int BAND_3 = 56;
    public static final List<Integer> ALL = List.of(BASIC, BAND_2, BAND_3);

    private GuideHours() {}
}
