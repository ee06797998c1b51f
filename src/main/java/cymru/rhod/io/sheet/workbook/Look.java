package cymru.rhod.io.sheet.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like.
 *
 * @param fill the background as {@code #RRGGBB}; null for none
 * @param quoted whether a text stays a text also when a person edits it
 */
record Look(
        Lettering lettering,
        NumberFormat format,
        Place place,
        boolean isWrapped,
        boolean isFramed,
        @Nullable String fill,
        boolean quoted) {

    /** How the letters of a cell look. */
    enum Lettering {
        PLAIN,
        STRONG,
        TITLE,
        FAINT,
        /** Bold and underlined: no colour is the only sign of a change. */
        CHANGED
    }

    /** Where the text stands in its cell. */
    enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final String HEADING_FILL = "#E7E6E6";

    static final Look PLAIN = of(Lettering.PLAIN, NumberFormat.GENERAL, Place.LEFT);
    static final Look TITLE = of(Lettering.TITLE, NumberFormat.GENERAL, Place.LEFT);
    static final Look STRONG = of(Lettering.STRONG, NumberFormat.GENERAL, Place.LEFT);
    static final Look NOTE = of(Lettering.FAINT, NumberFormat.GENERAL, Place.LEFT);
    static final Look HEADING =
            new Look(Lettering.STRONG, NumberFormat.GENERAL, Place.LEFT, true, true, HEADING_FILL, false);
    static final Look HOURS = of(Lettering.PLAIN, NumberFormat.HOURS, Place.RIGHT);
    static final Look TIME = of(Lettering.PLAIN, NumberFormat.TIME, Place.RIGHT);
    static final Look COUNT = of(Lettering.PLAIN, NumberFormat.COUNT, Place.RIGHT);
    static final Look NUMBER = of(Lettering.PLAIN, NumberFormat.NUMBER, Place.RIGHT);
    static final Look SHARE = of(Lettering.PLAIN, NumberFormat.SHARE, Place.RIGHT);
    static final Look POUNDS = of(Lettering.PLAIN, NumberFormat.POUNDS, Place.RIGHT);
    static final Look DATE = of(Lettering.PLAIN, NumberFormat.DATE, Place.RIGHT);
    /** A day of the grid. */
    static final Look DAY = new Look(Lettering.PLAIN, NumberFormat.GENERAL, Place.CENTRE, false, true, null, false);

    private static Look of(Lettering lettering, NumberFormat format, Place place) {
        return new Look(lettering, format, place, false, false, null, false);
    }

    /** Says whether there is room at its left; lines that stand above a table have none. */
    boolean isIndented() {
        return place == Place.LEFT && lettering != Lettering.TITLE && lettering != Lettering.FAINT;
    }

    Look lettered(Lettering other) {
        return new Look(other, format, place, isWrapped, isFramed, fill, quoted);
    }

    Look formatted(NumberFormat other) {
        return new Look(lettering, other, place, isWrapped, isFramed, fill, quoted);
    }

    Look at(Place other) {
        return new Look(lettering, format, other, isWrapped, isFramed, fill, quoted);
    }

    Look filled(String colour) {
        return new Look(lettering, format, place, isWrapped, isFramed, colour, quoted);
    }

    Look wrapped() {
        return new Look(lettering, format, place, true, isFramed, fill, quoted);
    }

    Look asText() {
        return new Look(lettering, format, place, isWrapped, isFramed, fill, true);
    }
}
