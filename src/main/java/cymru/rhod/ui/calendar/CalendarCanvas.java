package cymru.rhod.ui.calendar;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.ui.common.CellPainter;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.Place;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Draws the calendar: the days in view first, then the names and dates that stay in sight over them. Only what is in view is
 * drawn, so that a year of a hundred doctors costs no more than a month of ten.
 */
final class CalendarCanvas extends Canvas {

    private static final double LINE = 1;
    private static final double MONTH_LINE = 2;
    private static final double EMS_FOR_WEEK = 4;
    private static final double EMS_FOR_MONTH = 8.5;
    private static final double NAME_GAP_EMS = 0.6;
    private static final double START_WEEK_EMS = 2.2;

    /**
     * What is drawn.
     *
     * @param cover drawn under the rows; null where it is not shown
     * @param x how far the days are scrolled to the left
     * @param y how far the rows are scrolled up
     * @param preview what a drag would make of days
     * @param lit days with an outline
     */
    record View(
            CalendarContent content,
            @Nullable CoverContent cover,
            CalendarGeometry geometry,
            double x,
            double y,
            Block selection,
            Map<Place, Cell> preview,
            Set<Place> lit) {

        int firstDay() {
            return (int) Math.floor(x / geometry.cellWidth());
        }

        int firstRow() {
            return (int) Math.floor(y / geometry.rowHeight());
        }

        /** Returns the last day that begins within a width of the whole calendar. */
        int lastDay(double width) {
            int last = (int) Math.floor((x + width - geometry.nameWidth()) / geometry.cellWidth());
            return Math.min(last, content.days() - 1);
        }

        /** Returns the last row that begins above a height of the whole calendar. */
        int lastRow(double height) {
            int last = (int) Math.ceil((y + height - geometry.headerHeight()) / geometry.rowHeight()) - 1;
            return Math.min(last, content.rows() - 1);
        }

        double dayX(int day) {
            return geometry.nameWidth() + day * geometry.cellWidth() - x;
        }

        double rowY(int row) {
            return geometry.headerHeight() + row * geometry.rowHeight() - y;
        }
    }

    private int daysDrawn;

    CalendarCanvas() {
        setMouseTransparent(true);
    }

    /** Returns how many days were drawn since the canvas was made. */
    int daysDrawn() {
        return daysDrawn;
    }

    void draw(View view, double width, double height, Font font) {
        setWidth(width);
        setHeight(height);
        new Drawing(view, width, height, font).draw();
    }

    private final class Drawing {

        private final GraphicsContext canvas = getGraphicsContext2D();
        private final View view;
        private final CalendarContent content;
        private final CalendarGeometry geometry;
        private final CellColours colours;
        private final double width;
        private final double height;
        private final double rowsBottom;
        private final CellPainter painter;
        private final DayMarks marks;
        private final int firstDay;
        private final int lastDay;
        private final int firstRow;
        private final int lastRow;

        Drawing(View view, double width, double height, Font font) {
            this.view = view;
            this.width = width;
            this.height = height;
            rowsBottom = height
                    - (view.cover() == null
                            ? 0
                            : CoverStrip.height(view.geometry().monthHeight()));
            content = view.content();
            geometry = view.geometry();
            colours = content.colours();
            painter = new CellPainter(canvas, font);
            marks = new DayMarks(canvas, colours, geometry.em());
            firstDay = view.firstDay();
            lastDay = view.lastDay(width);
            firstRow = view.firstRow();
            lastRow = view.lastRow(rowsBottom);
        }

        void draw() {
            canvas.clearRect(0, 0, width, height);
            ground();
            for (int row = firstRow; row <= lastRow; row++) {
                for (int day = firstDay; day <= lastDay; day++) {
                    day(row, day);
                }
            }
            boundaries();
            names();
            headings();
            if (view.cover() != null) {
                new CoverStrip(painter, view, view.cover(), rowsBottom).draw(firstDay, lastDay, width);
            }
        }

        /** Draws what lies under all rows at once: one piece for each date costs less than one for each day of each slot. */
        private void ground() {
            double top = geometry.headerHeight();
            double bottom = Math.min(rowsBottom, view.rowY(content.rows())) - top;
            for (int day = firstDay; day <= lastDay; day++) {
                double x = view.dayX(day);
                painter.fill(content.empty(day), x, top, geometry.cellWidth() - LINE, bottom);
                painter.fill(colours.line(), x + geometry.cellWidth() - LINE, top, LINE, bottom);
            }
            double right = view.dayX(lastDay + 1);
            for (int row = firstRow; row <= lastRow; row++) {
                painter.fill(colours.line(), 0, view.rowY(row + 1) - LINE, right, LINE);
            }
        }

        private void day(int row, int day) {
            Place place = new Place(row, day);
            DayLook look =
                    content.look(row, day, view.preview().get(place), view.lit().contains(place), geometry);
            double x = view.dayX(day);
            double y = view.rowY(row);
            if (look.cell().isPlain()) {
                painter.text(look.cell().text(), look.cell().ink(), x, y, geometry.cellWidth(), geometry.rowHeight());
            } else if (geometry.hasDays()) {
                painter.cell(look.cell(), x, y, geometry.cellWidth(), geometry.rowHeight());
            } else {
                painter.narrowCell(look.cell(), x, y, geometry.cellWidth(), geometry.rowHeight());
            }
            if (!look.inPost()) {
                marks.outside(
                        x, y, geometry.cellWidth() - LINE, geometry.rowHeight() - LINE, x + view.x() + y + view.y());
            }
            if (look.changed()) {
                marks.changed(x, y + geometry.rowHeight() - LINE, geometry.cellWidth());
            }
            if (look.noted()) {
                marks.noted(x + geometry.cellWidth() - LINE, y + geometry.rowHeight() - LINE);
            }
            daysDrawn++;
        }

        /** Draws where weeks and months begin, and today, over all rows. */
        private void boundaries() {
            double top = geometry.headerHeight();
            double bottom = Math.min(rowsBottom, view.rowY(content.rows())) - top;
            for (int day = firstDay; day <= lastDay; day++) {
                double x = view.dayX(day);
                if (content.date(day).getDayOfMonth() == 1) {
                    painter.fill(colours.muted(), x - MONTH_LINE, top, MONTH_LINE, bottom);
                } else if (content.weekday(day) == 0) {
                    painter.fill(colours.edge(), x - LINE, top, LINE, bottom);
                }
                if (content.isToday(day)) {
                    painter.fill(colours.accent(), x - LINE, top, MONTH_LINE, bottom);
                    painter.fill(colours.accent(), x + geometry.cellWidth() - MONTH_LINE, top, MONTH_LINE, bottom);
                }
            }
        }

        private void names() {
            double top = geometry.headerHeight();
            double names = geometry.nameWidth();
            painter.fill(colours.base(), 0, top, names, height - top);
            for (int row = firstRow; row <= lastRow; row++) {
                name(row, view.rowY(row));
            }
            painter.fill(colours.edge(), names - LINE, 0, LINE, height);
        }

        private void name(int row, double y) {
            double gap = NAME_GAP_EMS * geometry.em();
            double startWeek = START_WEEK_EMS * geometry.em();
            double right = geometry.nameWidth() - gap;
            boolean selected = view.selection().hasRow(row);
            boolean vacant = content.slot(row).doctor() == null;
            Color ink = selected ? colours.accent() : vacant ? colours.muted() : colours.text();
            painter.name(
                    content.name(row), ink, selected, vacant, gap, y, right - startWeek - gap, geometry.rowHeight());
            painter.textToTheRight(content.startWeek(row), colours.muted(), right, y, geometry.rowHeight());
            painter.fill(colours.line(), 0, y + geometry.rowHeight() - LINE, geometry.nameWidth() - LINE, LINE);
        }

        private void headings() {
            double header = geometry.headerHeight();
            painter.fill(colours.base(), geometry.nameWidth(), 0, width, header);
            for (int day = firstDay; day <= lastDay; day++) {
                if (geometry.hasDays()) {
                    dayHeading(day);
                }
            }
            spans(0, this::startOfMonth, this::monthName);
            spans(geometry.monthHeight(), this::startOfWeek, this::weekName);
            painter.fill(colours.edge(), 0, header - LINE, width, LINE);
            corner();
        }

        private void corner() {
            double header = geometry.headerHeight();
            painter.fill(colours.base(), 0, 0, geometry.nameWidth() - LINE, header - LINE);
            double gap = NAME_GAP_EMS * geometry.em();
            double y = header - geometry.rowHeight();
            painter.name(
                    content.text("calendar.heading.doctor"),
                    colours.muted(),
                    true,
                    false,
                    gap,
                    y,
                    geometry.nameWidth() / 2,
                    geometry.rowHeight());
            painter.textToTheRight(
                    content.text("calendar.heading.start-week"),
                    colours.muted(),
                    geometry.nameWidth() - gap,
                    y,
                    geometry.rowHeight());
        }

        private void dayHeading(int day) {
            double x = view.dayX(day);
            double top = 2 * geometry.monthHeight();
            double half = (geometry.dayHeight() - LINE) / 2;
            double cell = geometry.cellWidth();
            if (content.isBankHoliday(day)) {
                painter.fill(colours.holiday(), x, top, cell - LINE, geometry.dayHeight());
            } else if (content.weekday(day) > 4) {
                painter.fill(colours.weekend(), x, top, cell - LINE, geometry.dayHeight());
            }
            boolean today = content.isToday(day);
            boolean selected = view.selection().hasColumn(day);
            if (today) {
                painter.fill(colours.accent(), x, top + half, cell - LINE, half);
            }
            Color number = today ? colours.base() : selected ? colours.accent() : colours.text();
            painter.text(
                    content.shortDay(day),
                    selected ? colours.accent() : colours.muted(),
                    x + LINE,
                    top + LINE,
                    cell - 2 * LINE,
                    half);
            String date = Integer.toString(content.date(day).getDayOfMonth());
            painter.boldText(date, number, x, top + half, cell, half);
            if (content.isBankHoliday(day)) {
                marks.bankHoliday(x + cell - LINE, top);
            }
        }

        private interface DayTest {
            boolean isStart(int day);
        }

        private interface SpanName {
            String of(int day, double spanWidth);
        }

        /** Draws a line of headings that span several days each; the first stays in sight while its days go out of it. */
        private void spans(double y, DayTest test, SpanName name) {
            int from = firstDay;
            while (from <= lastDay) {
                int to = from + 1;
                while (to < content.days() && !test.isStart(to) && view.dayX(to) < width) {
                    to++;
                }
                double left = Math.max(geometry.nameWidth(), view.dayX(from));
                double right = Math.min(width, view.dayX(to));
                span(name.of(from, right - left), left, y, right - left, test.isStart(from));
                from = to;
            }
        }

        private void span(String text, double left, double y, double span, boolean starts) {
            double lineHeight = geometry.monthHeight();
            double gap = Math.round(0.4 * geometry.em());
            if (starts) {
                painter.fill(colours.edge(), left - LINE, y, LINE, lineHeight);
            }
            painter.name(text, colours.muted(), y == 0, false, left + gap, y, span - gap - LINE, lineHeight);
        }

        private boolean startOfMonth(int day) {
            return content.date(day).getDayOfMonth() == 1;
        }

        private boolean startOfWeek(int day) {
            return content.weekday(day) == 0;
        }

        private String monthName(int day, double span) {
            double em = geometry.em();
            return span < 2 * em ? "" : content.month(day, span >= EMS_FOR_MONTH * em);
        }

        private String weekName(int day, double span) {
            double em = geometry.em();
            if (span < 1.5 * em) {
                return "";
            }
            if (!geometry.hasDays()) {
                return Integer.toString(content.date(day).getDayOfMonth());
            }
            String week = Integer.toString(content.week(day));
            return span >= EMS_FOR_WEEK * 1.5 * em ? content.text("calendar.week", week) : week;
        }
    }
}
