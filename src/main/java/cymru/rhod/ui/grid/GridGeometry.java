package cymru.rhod.ui.grid;

/**
 * Where the columns of the grid lie. Every size is a whole number of the screen's own pixels, so that lines stay sharp at any
 * scaling and rows do not drift apart.
 *
 * @param weekWidth width of the column of week numbers
 * @param cellWidth width of one day
 */
record GridGeometry(
        double weekWidth,
        double cellWidth,
        double hoursWidth,
        double weekendWidth,
        double headerHeight,
        double rowHeight) {

    private static final double WEEK_EMS = 3.8;
    private static final double NARROWEST_CELL_EMS = 2.6;
    private static final double USUAL_CELL_EMS = 4.4;
    private static final double WIDEST_CELL_EMS = 12;
    private static final double HOURS_EMS = 4.4;
    private static final double WEEKEND_EMS = 3.9;
    private static final double HEADER_EMS = 2.4;
    private static final double ROW_EMS = 2.2;
    private static final double LEAST_ROW_HEIGHT = 24;

    /**
     * Fits the columns into a width.
     *
     * @param em the size of the font
     * @param scale the screen's pixels to one unit of length
     */
    static GridGeometry of(double width, double em, double scale) {
        double week = whole(WEEK_EMS * em, scale);
        double hours = whole(HOURS_EMS * em, scale);
        double weekend = whole(WEEKEND_EMS * em, scale);
        double room = (width - week - hours - weekend) / 7;
        double cell = Math.max(NARROWEST_CELL_EMS * em, Math.min(room, WIDEST_CELL_EMS * em));
        return new GridGeometry(
                week,
                whole(cell, scale),
                hours,
                weekend,
                whole(HEADER_EMS * em, scale),
                whole(Math.max(LEAST_ROW_HEIGHT, ROW_EMS * em), scale));
    }

    static double leastWidth(double em) {
        return (WEEK_EMS + 7 * NARROWEST_CELL_EMS + HOURS_EMS + WEEKEND_EMS) * em;
    }

    static double usualWidth(double em) {
        return (WEEK_EMS + 7 * USUAL_CELL_EMS + HOURS_EMS + WEEKEND_EMS) * em;
    }

    double dayX(int day) {
        return weekWidth + day * cellWidth;
    }

    double hoursX() {
        return dayX(7);
    }

    double weekendX() {
        return hoursX() + hoursWidth;
    }

    double width() {
        return weekendX() + weekendWidth;
    }

    /** Returns the day at a place, the nearest one where the place lies beside the days. */
    int dayAt(double x) {
        return (int) Math.max(0, Math.min(6, Math.floor((x - weekWidth) / cellWidth)));
    }

    private static double whole(double length, double scale) {
        // The little more keeps 30.000000004 pixels from becoming 29.
        return Math.floor(length * scale + 1e-6) / scale;
    }
}
