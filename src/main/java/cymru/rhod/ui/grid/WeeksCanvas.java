package cymru.rhod.ui.grid;

import cymru.rhod.ui.common.CellPainter;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Draws the weeks in view: their numbers, cells, hours and weekend marks. A control for each cell would take longer to style and
 * to lay out than all the rest of the window.
 */
final class WeeksCanvas extends Canvas {

    private static final String WEEKEND_WORKED = "●";
    private static final double HOURS_GAP_EMS = 0.6;
    private static final double LINE = 1;

    /**
     * What all weeks are drawn with; when it differs, all of them are drawn again.
     *
     * @param top where the first of the weeks begins, at or above the upper edge
     */
    record Frame(GridGeometry geometry, double width, double height, double top, Font font, Colours colours) {}

    /**
     * @param line at the right of the week numbers
     * @param selected the number of a week that is selected
     */
    record Colours(Color text, Color muted, Color line, Color selected) {}

    private @Nullable Frame frame;
    private List<WeekLook> weeks = List.of();
    private int cellsDrawn;

    WeeksCanvas() {
        setMouseTransparent(true);
    }

    /** Shows weeks one below the other; draws those that are not there already. */
    void show(Frame newFrame, List<WeekLook> newWeeks) {
        boolean all = !newFrame.equals(frame) || newWeeks.size() != weeks.size();
        if (all) {
            setWidth(newFrame.width());
            setHeight(newFrame.height());
            getGraphicsContext2D().clearRect(0, 0, newFrame.width(), newFrame.height());
        }
        CellPainter painter = new CellPainter(getGraphicsContext2D(), newFrame.font());
        for (int row = 0; row < newWeeks.size(); row++) {
            draw(painter, newFrame, row, newWeeks.get(row), all ? null : weeks.get(row));
        }
        frame = newFrame;
        weeks = newWeeks;
    }

    /** Returns the weeks in view. */
    List<WeekLook> weeks() {
        return weeks;
    }

    /** Returns how many cells were drawn since the canvas was made. */
    int cellsDrawn() {
        return cellsDrawn;
    }

    private void draw(CellPainter painter, Frame in, int row, WeekLook week, @Nullable WeekLook before) {
        GridGeometry geometry = in.geometry();
        double height = geometry.rowHeight();
        double y = in.top() + row * height;
        for (int day = 0; day < week.cells().size(); day++) {
            if (before == null || !week.cells().get(day).equals(before.cells().get(day))) {
                painter.cell(week.cells().get(day), geometry.dayX(day), y, geometry.cellWidth(), height);
                cellsDrawn++;
            }
        }
        if (before == null || !week.number().equals(before.number()) || week.selected() != before.selected()) {
            drawNumber(painter, in, week, y);
        }
        if (before == null || !week.hours().equals(before.hours()) || week.weekendWorked() != before.weekendWorked()) {
            drawResults(painter, in, week, y);
        }
    }

    private void drawNumber(CellPainter painter, Frame in, WeekLook week, double y) {
        double width = in.geometry().weekWidth();
        double height = in.geometry().rowHeight();
        Colours colours = in.colours();
        getGraphicsContext2D().clearRect(0, y, width, height);
        painter.fill(colours.line(), width - LINE, y, LINE, height);
        if (week.selected()) {
            painter.boldText(week.number(), colours.selected(), 0, y, width - LINE, height);
        } else {
            painter.text(week.number(), colours.muted(), 0, y, width - LINE, height);
        }
    }

    private void drawResults(CellPainter painter, Frame in, WeekLook week, double y) {
        GridGeometry geometry = in.geometry();
        double height = geometry.rowHeight();
        Colours colours = in.colours();
        getGraphicsContext2D().clearRect(geometry.hoursX(), y, geometry.width() - geometry.hoursX(), height);
        double right = geometry.weekendX() - HOURS_GAP_EMS * in.font().getSize();
        painter.textToTheRight(week.hours(), colours.text(), right, y, height);
        if (week.weekendWorked()) {
            painter.text(WEEKEND_WORKED, colours.muted(), geometry.weekendX(), y, geometry.weekendWidth(), height);
        }
    }
}
