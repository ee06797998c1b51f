package cymru.rhod.ui.common;

import java.util.Arrays;
import java.util.Optional;

/** How the window is coloured. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("high-contrast");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** Returns the name that the preferences use, also the style class of the window's root. */
    public String code() {
        return code;
    }

    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
