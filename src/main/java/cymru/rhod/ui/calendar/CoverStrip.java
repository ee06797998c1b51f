package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.CellPainter;
import cymru.rhod.ui.common.cells.CellColours;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws the cover under the days: what is missing or left over, hour by hour from midnight down, and who is there for training. */
final class CoverStrip {

    private static final double LINE = 1;
    private static final double HOUR_HEIGHT = 1.5;
    private static final double HOURS_GAP = 3;

    private final CellPainter painter;
    private final CalendarCanvas.View view;
    private final CoverContent cover;
    private final CellColours colours;
    private final double top;

    /** @param top where the strip begins */
    CoverStrip(CellPainter painter, CalendarCanvas.View view, CoverContent cover, double top) {
        this.painter = painter;
        this.view = view;
        this.cover = cover;
        this.top = top;
        colours = view.content().colours();
    }

    /** Returns the height of a strip whose lines of numbers are so high. */
    static double height(double lineHeight) {
        return 2 * lineHeight + hoursHeight() + 2 * HOURS_GAP;
    }

    /** Returns the hour at a distance below the top of a strip; the nearest one above or below its hours. */
    static int hourAt(double below, double lineHeight) {
        int hour = (int) Math.floor((below - lineHeight - HOURS_GAP) / HOUR_HEIGHT);
        return Math.max(0, Math.min(hour, CoverContent.HOURS - 1));
    }

    void draw(int firstDay, int lastDay, double width) {
        CalendarGeometry geometry = view.geometry();
        double line = geometry.monthHeight();
        double height = height(line);
        painter.fill(colours.base(), 0, top, width, height);
        for (int day = firstDay; day <= lastDay; day++) {
            day(day);
        }
        painter.fill(colours.base(), 0, top, geometry.nameWidth(), height);
        List<String> names = cover.names();
        double gap = 0.6 * geometry.em();
        double room = geometry.nameWidth() - 2 * gap;
        painter.name(names.get(0), colours.muted(), false, false, gap, top, room, line);
        painter.name(names.get(1), colours.muted(), false, false, gap, top + line, room, hoursHeight());
        painter.name(names.get(2), colours.muted(), false, false, gap, top + height - line, room, line);
        painter.fill(colours.edge(), geometry.nameWidth() - LINE, top, LINE, height);
        painter.fill(colours.edge(), 0, top, width, LINE);
    }

    private void day(int day) {
        CalendarGeometry geometry = view.geometry();
        LocalDate date = view.content().date(day);
        double line = geometry.monthHeight();
        double x = view.dayX(day);
        double width = geometry.cellWidth() - LINE;
        Color empty = view.content().weekday(day) > 4 ? colours.weekend() : colours.base();
        double hours = top + line + HOURS_GAP;
        painter.fill(colours.line(), x, top, geometry.cellWidth(), height(line));
        painter.fill(empty, x, top, width, height(line));
        hours(date, empty, x, hours, width);
        if (geometry.hasDays()) {
            if (cover.isMissing(date)) {
                painter.boldText(cover.balance(date), colours.broken(), x, top, width, line);
            } else {
                painter.text(cover.balance(date), colours.muted(), x, top, width, line);
            }
            double numbers = hours + hoursHeight() + HOURS_GAP;
            painter.text(cover.onStandardDays(date), colours.text(), x, numbers, width, line);
        } else {
            if (cover.isMissing(date)) {
                painter.boldText(
                        view.content().text("calendar.cover.missing-sign"), colours.broken(), x, top, width, line);
            }
            painter.smallText(
                    cover.onStandardDays(date), colours.text(), x, hours + hoursHeight() + HOURS_GAP, width, line);
        }
    }

    /** Draws hours of one colour in one piece: each alone would leave a seam. */
    private void hours(LocalDate date, Color empty, double x, double y, double width) {
        int from = 0;
        while (from < CoverContent.HOURS) {
            Color colour = cover.colour(date, from, empty);
            int to = from + 1;
            while (to < CoverContent.HOURS && cover.colour(date, to, empty).equals(colour)) {
                to++;
            }
            if (!colour.equals(empty)) {
                painter.fill(colour, x, y + from * HOUR_HEIGHT, width, (to - from) * HOUR_HEIGHT);
            }
            from = to;
        }
    }

    private static double hoursHeight() {
        return CoverContent.HOURS * HOUR_HEIGHT;
    }
}
