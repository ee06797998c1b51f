package cymru.rhod.ui.charts;

import java.util.ArrayList;
import java.util.List;

/** What the charts of pattern weeks have in common. */
final class Plots {

    /** About as many labels as fit under a plot of the side column. */
    private static final int MOST_LABELS = 9;

    private static final int[] STEPS = {1, 2, 4, 5, 10, 20};

    private Plots() {}

    /** Returns labels with the numbers of the weeks, from 1, as many as have room. */
    static List<BarPlot.Tick> weekTicks(int weeks) {
        int step = STEPS[STEPS.length - 1];
        for (int index = STEPS.length - 1; index >= 0; index--) {
            if ((weeks + STEPS[index] - 1) / STEPS[index] <= MOST_LABELS) {
                step = STEPS[index];
            }
        }
        List<BarPlot.Tick> ticks = new ArrayList<>();
        for (int week = 0; week < weeks; week += step) {
            ticks.add(new BarPlot.Tick(week, Integer.toString(week + 1)));
        }
        return ticks;
    }

    static String weekNumber(int week) {
        return Integer.toString(week + 1);
    }
}
