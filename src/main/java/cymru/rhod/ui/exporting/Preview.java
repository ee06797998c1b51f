package cymru.rhod.ui.exporting;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** What a file holds, read from its own bytes. */
sealed interface Preview {

    /**
     * The pages of a document.
     *
     * @param isWebPage whether the file itself is a web page, which holds the same and has no pages
     */
    record Pages(PdfPages pages, boolean isWebPage) implements Preview {}

    /** A text, such as comma-separated values. */
    record Text(String text) implements Preview {}

    /** A picture. */
    record Picture(Image image) implements Preview {}

    /** The sheets of a workbook. */
    record Workbook(List<Sheet> sheets) implements Preview {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param rows the first of its rows, each with the texts of its cells as they are shown
     * @param rowCount how many rows there are
     * @param widths of its columns, in pixels
     */
    record Sheet(String name, boolean hidden, List<List<String>> rows, int rowCount, List<Double> widths) {
        public Sheet {
            rows = List.copyOf(rows);
            widths = List.copyOf(widths);
        }
    }

    /** The events of a calendar. */
    record Events(List<Event> events) implements Preview {
        public Events {
            events = List.copyOf(events);
        }
    }

    /**
     * An event of a calendar.
     *
     * @param time from when to when by the clock; null where it is of the whole day
     */
    record Event(LocalDate date, @Nullable String time, String title, String description) {}
}
