package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.CellPainter;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellColours;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** What the marks of the calendar mean, each beside a day that bears it. */
final class CalendarLegend extends VBox {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 26;

    private final CellColours colours;
    private final Texts texts;
    private final Font font = Font.getDefault();

    CalendarLegend(CellColours colours, Texts texts) {
        this.colours = colours;
        this.texts = texts;
        getStyleClass().add("calendar-legend");
        add("calendar.legend.changed", (painter, marks) -> marks.changed(0, HEIGHT, WIDTH));
        add("calendar.legend.broken", (painter, marks) -> painter.brokenCorner(colours.broken(), WIDTH, 0));
        add("calendar.legend.note", (painter, marks) -> marks.noted(WIDTH, HEIGHT));
        add("calendar.legend.bank-holiday", (painter, marks) -> {
            painter.fill(colours.holiday(), 0, 0, WIDTH, HEIGHT);
            marks.bankHoliday(WIDTH, 0);
        });
        add(
                "calendar.legend.today",
                (painter, marks) -> painter.fill(colours.accent(), 0, HEIGHT / 2, WIDTH, HEIGHT / 2));
        add("calendar.legend.outside-post", (painter, marks) -> marks.outside(0, 0, WIDTH, HEIGHT, 0));
        add(
                "calendar.legend.fixed-day-off",
                (painter, marks) -> text(painter, texts.get("calendar.fixed-day-off.sign")));
        add("calendar.legend.off", (painter, marks) -> text(painter, texts.get("day-mark.off.letter")));
        add(
                "calendar.legend.vacant",
                (painter, marks) -> painter.name(
                        texts.get("calendar.legend.name"), colours.muted(), false, true, 2, 0, WIDTH, HEIGHT));
    }

    private interface Sample {
        void draw(CellPainter painter, DayMarks marks);
    }

    private void add(String meaning, Sample sample) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        CellPainter painter = new CellPainter(canvas.getGraphicsContext2D(), font);
        painter.fill(colours.edge(), 0, 0, WIDTH, HEIGHT);
        painter.fill(colours.base(), 1, 1, WIDTH - 2, HEIGHT - 2);
        sample.draw(painter, new DayMarks(canvas.getGraphicsContext2D(), colours, font.getSize()));
        Label text = new Label(texts.get(meaning));
        text.setWrapText(true);
        HBox line = new HBox(canvas, text);
        line.getStyleClass().add("line");
        getChildren().add(line);
    }

    private void text(CellPainter painter, String text) {
        painter.text(text, colours.muted(), 0, 0, WIDTH, HEIGHT);
    }
}
