package cymru.rhod.ui.compare;

import cymru.rhod.domain.time.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis, from one round number to another with round steps between.
 *
 * @param from the lowest number of the axis
 * @param to the highest
 * @param step between two marks
 */
record PlotScale(double from, double to, double step) {

    /** More than a point of the screen is wide, in any unit. */
    private static final int DECIMALS = 9;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /**
     * Returns a scale that holds two numbers.
     *
     * @param marks about how many steps it is to have
     */
    static PlotScale holding(double lowest, double highest, int marks) {
        double range = Math.max(1, highest - lowest);
        double power = Math.pow(10, Math.floor(Math.log10(range / marks)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= range / marks) {
                step = round * power;
                break;
            }
        }
        return new PlotScale(Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, step);
    }

    /** Returns a number for drawing; what is shown in words stays exact. */
    static double decimal(Ratio ratio) {
        return ratio.toDecimal(DECIMALS).doubleValue();
    }

    /** Returns where a number lies, 0 at the lowest of the axis and 1 at its highest. */
    double place(double number) {
        return to > from ? (number - from) / (to - from) : 0;
    }

    /** Returns the round numbers of the axis, both ends included. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long count = Math.round((to - from) / step);
        for (long index = 0; index <= count; index++) {
            marks.add(from + index * step);
        }
        return marks;
    }
}
