package cymru.rhod.ui.importing;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.CellRange;
import cymru.rhod.ui.common.CellPainter;
import cymru.rhod.ui.common.cells.CellColours;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Draws what is in view of a {@link LightGrid}: the cells first, then the headings, which stay in sight over them. */
final class LightGridCanvas extends Canvas {

    private static final double LINE = 1;
    private static final double BAR = 3;
    private static final double OUTLINE = 2;
    private static final double GAP_EMS = 0.4;
    private static final double SIGN_EMS = 1.1;
    private static final double BECOMES_SHARE = 0.5;
    private static final double BECOMES_LETTER_EMS = 0.5;

    /**
     * What is drawn.
     *
     * @param columnStarts the left edges of the columns, and the right edge of the last
     * @param x how far the cells are scrolled to the left
     * @param y how far the cells are scrolled up
     */
    record View(
            GridContent content,
            CellColours colours,
            double[] columnStarts,
            double rowHeight,
            double headingWidth,
            double x,
            double y,
            CellAddress cursor,
            boolean isFocused,
            Set<CellAddress> lit) {

        double left(int column) {
            return headingWidth + columnStarts[column] - Math.round(x);
        }

        double top(int row) {
            return rowHeight + row * rowHeight - Math.round(y);
        }
    }

    LightGridCanvas() {
        setMouseTransparent(true);
    }

    /** Returns the column at a distance from the left edge of the first one. */
    static int columnAt(double[] columnStarts, double distance) {
        int found = Arrays.binarySearch(columnStarts, distance);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    void draw(View view, double width, double height, Font font) {
        setWidth(width);
        setHeight(height);
        new Drawing(view, width, height, font).draw();
    }

    private final class Drawing {

        private final GraphicsContext canvas = getGraphicsContext2D();
        private final View view;
        private final GridContent content;
        private final CellColours colours;
        private final CellPainter painter;
        private final double width;
        private final double height;
        private final double em;
        private final int firstRow;
        private final int lastRow;
        private final int firstColumn;
        private final int lastColumn;
        private final List<CellRange> merged;

        Drawing(View view, double width, double height, Font font) {
            this.view = view;
            this.width = width;
            this.height = height;
            content = view.content();
            colours = view.colours();
            painter = new CellPainter(canvas, font);
            em = font.getSize();
            firstRow = (int) (view.y() / view.rowHeight());
            lastRow = Math.min(content.rows() - 1, (int) ((view.y() + height) / view.rowHeight()));
            firstColumn = columnAt(view.columnStarts(), view.x());
            lastColumn = Math.min(content.columns() - 1, columnAt(view.columnStarts(), view.x() + width));
            merged = content.merged().stream().filter(this::isInView).toList();
        }

        void draw() {
            canvas.clearRect(0, 0, width, height);
            painter.fill(colours.base(), 0, 0, width, height);
            for (int row = firstRow; row <= lastRow; row++) {
                for (int column = firstColumn; column <= lastColumn; column++) {
                    if (!isMerged(row, column)) {
                        cell(new CellAddress(row, column), new CellAddress(row, column));
                    }
                }
            }
            merged.forEach(range -> cell(range.first(), range.last()));
            cursor();
            headings();
        }

        private boolean isInView(CellRange range) {
            return range.first().row() <= lastRow
                    && range.last().row() >= firstRow
                    && range.first().column() <= lastColumn
                    && range.last().column() >= firstColumn
                    && range.first().column() < content.columns()
                    && range.first().row() < content.rows();
        }

        private boolean isMerged(int row, int column) {
            return merged.stream().anyMatch(range -> range.contains(row, column));
        }

        private void cell(CellAddress first, CellAddress last) {
            GridCell look = content.cell(first.row(), first.column());
            double left = view.left(first.column());
            double top = view.top(first.row());
            double cellWidth = view.left(Math.min(last.column(), content.columns() - 1) + 1) - left;
            double cellHeight = view.top(Math.min(last.row(), content.rows() - 1) + 1) - top;
            boolean isLit = view.lit().contains(first);
            painter.fill(colours.line(), left, top, cellWidth, cellHeight);
            painter.fill(look.fill(), left, top, cellWidth - LINE, cellHeight - LINE);
            painter.fill(look.bar(), left, top, BAR, cellHeight - LINE);
            if (isLit) {
                canvas.setStroke(colours.lit());
                canvas.setLineWidth(OUTLINE);
                canvas.strokeRect(left + LINE, top + LINE, cellWidth - LINE - OUTLINE, cellHeight - LINE - OUTLINE);
            }
            texts(look, left, top, cellWidth, cellHeight);
        }

        private void texts(GridCell look, double left, double top, double cellWidth, double cellHeight) {
            double gap = GAP_EMS * em;
            double from = left + BAR + gap;
            double right = left + cellWidth - gap;
            if (look.sign() != GridCell.Sign.NONE) {
                right -= SIGN_EMS * em;
                sign(look.sign(), right + gap / 2, top, SIGN_EMS * em, cellHeight);
            }
            if (!look.becomes().isEmpty()) {
                double whole = Math.max(0, right - from);
                double wanted = (look.becomes().length() * BECOMES_LETTER_EMS + GAP_EMS) * em;
                double room = Math.min(wanted, look.text().isEmpty() ? whole : whole * BECOMES_SHARE);
                painter.smallText(look.becomes(), colours.muted(), right - room, top, room, cellHeight);
                right -= room;
            }
            if (look.isToTheLeft()) {
                painter.name(look.text(), look.ink(), false, false, from, top, Math.max(0, right - from), cellHeight);
            } else {
                painter.text(look.text(), look.ink(), from, top, Math.max(0, right - from), cellHeight);
            }
        }

        /** A letter on a disc: told by its shape, and not only by its colour. */
        private void sign(GridCell.Sign sign, double left, double top, double size, double cellHeight) {
            boolean isProblem = sign == GridCell.Sign.PROBLEM;
            Color colour = isProblem ? colours.broken() : colours.lit();
            double y = top + (cellHeight - LINE - size) / 2;
            canvas.setFill(colour);
            if (isProblem) {
                canvas.fillRect(left, y, size, size);
            } else {
                canvas.fillOval(left, y, size, size);
            }
            Color ink = isLight(colour) ? Color.BLACK : Color.WHITE;
            painter.boldText(isProblem ? "!" : "?", ink, left, top, size, cellHeight);
        }

        private static boolean isLight(Color colour) {
            return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() > 0.5;
        }

        private void cursor() {
            if (content.rows() == 0 || content.columns() == 0) {
                return;
            }
            CellAddress first = view.cursor();
            CellAddress last = first;
            for (CellRange range : merged) {
                if (range.contains(first.row(), first.column())) {
                    first = range.first();
                    last = range.last();
                }
            }
            double left = view.left(first.column());
            double top = view.top(first.row());
            canvas.setStroke(view.isFocused() ? colours.accent() : colours.edge());
            canvas.setLineWidth(view.isFocused() ? OUTLINE : LINE);
            canvas.strokeRect(
                    left + 0.5,
                    top + 0.5,
                    view.left(Math.min(last.column(), content.columns() - 1) + 1) - left - OUTLINE,
                    view.top(Math.min(last.row(), content.rows() - 1) + 1) - top - OUTLINE);
        }

        private void headings() {
            double rowHeight = view.rowHeight();
            double heading = view.headingWidth();
            painter.fill(colours.weekend(), 0, 0, width, rowHeight);
            for (int column = firstColumn; column <= lastColumn; column++) {
                double left = view.left(column);
                double columnWidth = view.left(column + 1) - left;
                painter.fill(colours.line(), left + columnWidth - LINE, 0, LINE, rowHeight);
                heading(
                        content.columnHeading(column),
                        content.isColumnFaded(column),
                        view.cursor().column() == column,
                        left,
                        0,
                        columnWidth);
            }
            painter.fill(colours.weekend(), 0, rowHeight, heading, height);
            for (int row = firstRow; row <= lastRow; row++) {
                double top = view.top(row);
                painter.fill(colours.line(), 0, top + rowHeight - LINE, heading, LINE);
                heading(
                        content.rowHeading(row),
                        content.isRowFaded(row),
                        view.cursor().row() == row,
                        0,
                        top,
                        heading);
            }
            painter.fill(colours.weekend(), 0, 0, heading, rowHeight);
            painter.fill(colours.edge(), heading - LINE, 0, LINE, height);
            painter.fill(colours.edge(), 0, rowHeight - LINE, width, LINE);
        }

        private void heading(
                String text, boolean isFaded, boolean isUnderCursor, double left, double top, double columnWidth) {
            Color ink = isUnderCursor ? colours.accent() : isFaded ? colours.muted() : colours.text();
            double gap = GAP_EMS * em;
            if (isFaded) {
                // Struck through, so that what is hidden is told by more than its grey.
                canvas.setFill(colours.muted());
                canvas.fillRect(left + gap, top + Math.round(view.rowHeight() / 2), columnWidth - 2 * gap, LINE);
            }
            painter.text(text, ink, left + gap, top, columnWidth - 2 * gap, view.rowHeight());
        }
    }
}
