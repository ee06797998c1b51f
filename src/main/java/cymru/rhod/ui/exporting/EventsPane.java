package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import cymru.rhod.ui.exporting.Preview.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The events of a calendar, day by day. */
final class EventsPane extends TableView<Event> {

    private static final double DATE_WIDTH = 150;
    private static final double TIME_WIDTH = 110;
    private static final double TITLE_WIDTH = 260;
    private static final double NOTE_WIDTH = 420;

    private final Texts texts;
    private final Map<TableColumn<Event, ?>, Function<Event, String>> words = new HashMap<>();

    EventsPane(Texts texts) {
        this.texts = texts;
        setId("export-events");
        getStyleClass().add("export-table");
        add("exporting.event.date", DATE_WIDTH, this::date);
        add("exporting.event.time", TIME_WIDTH, this::time);
        add("exporting.event.title", TITLE_WIDTH, Event::title);
        add("exporting.event.description", NOTE_WIDTH, event -> event.description()
                .replace("\n", " · "));
        CopyableTable.install(
                this,
                (column, event) -> Objects.requireNonNull(words.get(column)).apply(event),
                texts);
    }

    void show(List<Event> events) {
        getItems().setAll(events);
        refresh();
    }

    private String date(Event event) {
        return texts.wording().shortDay(event.date().getDayOfWeek()) + " "
                + texts.wording().date(event.date());
    }

    private String time(Event event) {
        String time = event.time();
        return time == null ? texts.get("exporting.event.all-day") : time;
    }

    private void add(String key, double width, Function<Event, String> cell) {
        TableColumn<Event, String> column = new TableColumn<>();
        column.textProperty().bind(texts.binding(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(cell.apply(data.getValue())));
        words.put(column, cell);
        getColumns().add(column);
    }
}
