package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.cells.CellColours;
import javafx.scene.canvas.GraphicsContext;

/** Draws the marks of days. Each has a shape of its own, so that none is told by its colour alone. */
final class DayMarks {

    private static final double LINE = 1;
    private static final double HATCH_GAP = 7;
    private static final double CORNER_EMS = 0.6;
    private static final double NOTE_EMS = 0.42;
    private static final double DIAMOND_EMS = 0.24;

    private final GraphicsContext canvas;
    private final CellColours colours;
    private final double em;

    DayMarks(GraphicsContext canvas, CellColours colours, double em) {
        this.canvas = canvas;
        this.colours = colours;
        this.em = em;
    }

    /**
     * Hatches a rectangle for a day outside the post.
     *
     * @param place where it lies on the whole calendar, x and y added up: lines go on from one day to the next
     */
    void outside(double x, double y, double width, double height, double place) {
        canvas.setStroke(colours.outside());
        canvas.setLineWidth(LINE);
        double first = HATCH_GAP - Math.floorMod((long) place, (long) HATCH_GAP);
        for (double at = first; at < width + height; at += HATCH_GAP) {
            double fromX = Math.min(at, width);
            double toY = Math.min(at, height);
            canvas.strokeLine(x + fromX, y + at - fromX, x + at - toY, y + toY);
        }
    }

    /** Fills the lower left corner of a day that differs from the pattern. */
    void changed(double left, double bottom, double width) {
        double size = Math.round(Math.min(CORNER_EMS * em, width - LINE));
        canvas.setFill(colours.changed());
        canvas.fillPolygon(new double[] {left, left, left + size}, new double[] {bottom - size, bottom, bottom}, 3);
    }

    /** Puts a dot into the lower right corner of a day with a note. */
    void noted(double right, double bottom) {
        double size = Math.round(NOTE_EMS * em);
        canvas.setFill(colours.text());
        canvas.fillOval(right - size - LINE, bottom - size - LINE, size, size);
    }

    /** Puts a diamond into the upper right corner of the heading of a bank holiday. */
    void bankHoliday(double right, double top) {
        double size = Math.round(DIAMOND_EMS * em);
        double x = right - size - LINE;
        double y = top + size + LINE;
        canvas.setFill(colours.text());
        canvas.fillPolygon(new double[] {x - size, x, x + size, x}, new double[] {y, y - size, y, y + size}, 4);
    }
}
