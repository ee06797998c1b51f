package cymru.rhod.ui.common.cells;

import javafx.scene.paint.Color;

/** Tints cells with the colours of their shifts so that the code on them can be read in any theme. */
public final class ShiftTint {

    /** The contrast that text needs at least. Source: WCAG 2.2, success criterion 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    private static final double STRONGEST = 0.32;
    private static final double STEP = 0.04;

    private ShiftTint() {}

    /** Returns the background mixed with as much of a colour as leaves the text readable on it. */
    public static Color of(Color colour, Color background, Color text) {
        for (double share = STRONGEST; share > 0; share -= STEP) {
            Color tint = background.interpolate(colour, share);
            if (contrast(tint, text) >= LEAST_CONTRAST) {
                return tint;
            }
        }
        return background;
    }

    /** Returns the contrast of two opaque colours, from 1 to 21, as WCAG defines it. */
    static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
