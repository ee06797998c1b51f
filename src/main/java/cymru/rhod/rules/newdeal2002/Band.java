package cymru.rhod.rules.newdeal2002;

/** A pay band of the 2002 contract. F bands are those of less than full time. Source: banding-2002, section 1. */
public enum Band {
    NONE("none"),
    BAND_1A("1A"),
    BAND_1B("1B"),
    BAND_1C("1C"),
    BAND_2A("2A"),
    BAND_2B("2B"),
    BAND_3("3"),
    BAND_FA("FA"),
    BAND_FB("FB"),
    BAND_FC("FC");

    private final String code;

    Band(String code) {
        this.code = code;
    }

    /** Returns the band as contracts and the rota assessment write it. */
    public String code() {
        return code;
    }
}
