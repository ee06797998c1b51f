package cymru.rhod.ui.exporting;

import java.util.Arrays;

/**
 * How large pages are shown.
 *
 * @param percent of the size on paper; 0 fits
 */
record Zoom(Fit fit, int percent) {

    /** What decides the size. */
    enum Fit {
        WIDTH,
        PAGE,
        PERCENT
    }

    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 0);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 0);

    private static final int[] STEPS = {50, 67, 80, 100, 125, 150, 200, 300};
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;
    private static final double HUNDRED = 100;

    /** Returns the pixels of the window for each point of the page. */
    double scale(PdfPages.Size page, double width, double height) {
        double fitsWidth = width / page.width();
        return switch (fit) {
            case WIDTH -> fitsWidth;
            case PAGE -> Math.min(fitsWidth, height / page.height());
            case PERCENT -> percent / HUNDRED * PIXELS_PER_INCH / POINTS_PER_INCH;
        };
    }

    /** Returns the next larger step than a scale; the largest where there is none. */
    static Zoom larger(double scale) {
        int now = percent(scale);
        return of(Arrays.stream(STEPS).filter(step -> step > now).findFirst().orElse(STEPS[STEPS.length - 1]));
    }

    /** Returns the next smaller step than a scale; the smallest where there is none. */
    static Zoom smaller(double scale) {
        int now = percent(scale);
        return of(Arrays.stream(STEPS).filter(step -> step < now).max().orElse(STEPS[0]));
    }

    /** Returns a scale in percent of the size on paper. */
    static int percent(double scale) {
        return (int) Math.round(scale * POINTS_PER_INCH / PIXELS_PER_INCH * HUNDRED);
    }

    private static Zoom of(int percent) {
        return new Zoom(Fit.PERCENT, percent);
    }
}
