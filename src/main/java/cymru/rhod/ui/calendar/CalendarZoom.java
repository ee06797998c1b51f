package cymru.rhod.ui.calendar;

/** How much of the time is seen at once, from most to least. */
enum CalendarZoom {
    QUARTER(91, 0.72),
    MONTH(31, 1.75),
    FORTNIGHT(14, 3),
    WEEK(7, 5),
    DAY(1, 16);

    private final int days;
    private final double leastEms;

    /**
     * @param days how many days fit into the width, where there is room
     * @param leastEms the narrowest a day becomes, in sizes of the font
     */
    CalendarZoom(int days, double leastEms) {
        this.days = days;
        this.leastEms = leastEms;
    }

    /** Returns the width of a day where so much is left for days. */
    double dayWidth(double width, double em) {
        return Math.max(leastEms * em, width / days);
    }

    /** Returns the next step, nearer where {@code steps} is positive; the last one stays. */
    CalendarZoom step(int steps) {
        return values()[Math.max(0, Math.min(ordinal() + steps, values().length - 1))];
    }
}
