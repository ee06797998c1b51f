package cymru.rhod.rules.newdeal2002;

import java.util.Arrays;
import java.util.Optional;

/** A pay band of the 2002 contract. F bands are those of less than full time. Source: banding-2002, section 1. */
public enum Band {
    NONE("none", 0),
    BAND_1A("1A", 3),
    BAND_1B("1B", 2),
    BAND_1C("1C", 1),
    BAND_2A("2A", 5),
    BAND_2B("2B", 4),
    BAND_3("3", 6),
    BAND_FA("FA", 3),
    BAND_FB("FB", 2),
    BAND_FC("FC", 1);

    private final String code;
    private final int step;

    Band(String code, int step) {
        this.code = code;
        this.step = step;
    }

    /** Returns the band of a code, as {@link #code} gives it. */
    public static Optional<Band> ofCode(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    /** Returns the band as contracts and the rota assessment write it. */
    public String code() {
        return code;
    }

    /**
     * Says whether this band stands lower in the chart than another: 3, 2A, 2B, 1A, 1B, 1C, none, with FA, FB and FC beside 1A, 1B
     * and 1C. The order is that of the chart's questions (limits broken, more than 48 hours, most antisocial) and not of pay: 1A is
     * below 2B, because its hours are within 48, and pays the same supplement (ruling 32). Source: banding-2002, section 2.
     */
    public boolean isBelow(Band other) {
        return step < other.step;
    }
}
