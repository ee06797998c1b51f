package cymru.rhod.ui.calendar;

/**
 * Where the rows and columns of the calendar lie. Every size is a whole number of the screen's own pixels, so that lines stay sharp
 * at any scaling.
 *
 * @param nameWidth width of the column of names
 * @param monthHeight height of the line of months, and of that of weeks
 * @param dayHeight height of the days' names and numbers; 0 where a day is too narrow for them
 */
record CalendarGeometry(
        double nameWidth, double cellWidth, double monthHeight, double dayHeight, double rowHeight, double em) {

    private static final double NAME_EMS = 12;
    private static final double LARGEST_SHARE_OF_NAMES = 0.34;
    private static final double MONTH_EMS = 1.6;
    private static final double DAY_EMS = 2.9;
    private static final double ROW_EMS = 2;
    private static final double LEAST_ROW_HEIGHT = 24;
    private static final double LEAST_EMS_FOR_NUMBERS = 1.4;

    /**
     * Fits the columns into a width.
     *
     * @param em the size of the font
     * @param scale the screen's pixels to one unit of length
     */
    static CalendarGeometry of(CalendarZoom zoom, double width, double em, double scale) {
        double names = whole(Math.min(NAME_EMS * em, LARGEST_SHARE_OF_NAMES * width), scale);
        double cell = whole(zoom.dayWidth(width - names, em), scale);
        return new CalendarGeometry(
                names,
                cell,
                whole(MONTH_EMS * em, scale),
                cell < LEAST_EMS_FOR_NUMBERS * em ? 0 : whole(DAY_EMS * em, scale),
                whole(Math.max(LEAST_ROW_HEIGHT, ROW_EMS * em), scale),
                em);
    }

    /** Returns the height of everything above the cells: months, weeks, days. */
    double headerHeight() {
        return 2 * monthHeight + dayHeight;
    }

    boolean hasDays() {
        return dayHeight > 0;
    }

    /** Says whether a day has room for so many sizes of the font. */
    boolean fits(double ems) {
        return cellWidth >= ems * em;
    }

    private static double whole(double length, double scale) {
        // The little more keeps 30.000000004 pixels from becoming 29.
        return Math.floor(length * scale + 1e-6) / scale;
    }
}
