package cymru.rhod.ui.compare;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.Columns;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a comparison, sorted by any column; what has no number stands last either way. One line is chosen, and stays chosen by what
 * it is about while its numbers change.
 */
final class ComparisonTable<R> extends TableView<R> {

    private static final double BESIDE_VALUE = 12;
    private static final double BAR_WIDTH = 66;

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Function<R, Object> identity;
    private final Map<TableColumn<R, ?>, Function<R, String>> wordsOfColumns = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable R> chosen = new ReadOnlyObjectWrapper<>();
    private double greatest = 1;
    private boolean showing;

    /** @param identity what a line is about, apart from its numbers */
    ComparisonTable(String id, Texts texts, Subscriptions subscriptions, Function<R, Object> identity) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.identity = identity;
        setId(id);
        getStyleClass().add("comparison-table");
        getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (!showing) {
                chosen.set(now);
            }
        });
        CopyableTable.install(this, this::words, texts);
        subscriptions.onChange(texts.wordingProperty(), wording -> refresh());
        subscriptions.add(() -> setItems(FXCollections.observableArrayList()));
    }

    /** Returns the chosen line; null where there is none. */
    ReadOnlyObjectProperty<@Nullable R> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows lines, in the order the person has chosen. */
    void show(List<R> lines) {
        showing = true;
        R before = chosen.get();
        getItems().setAll(lines);
        sort();
        int place = 0;
        for (int index = 0; before != null && index < getItems().size(); index++) {
            if (identity.apply(getItems().get(index)).equals(identity.apply(before))) {
                place = index;
            }
        }
        getSelectionModel().clearSelection();
        if (!getItems().isEmpty()) {
            getSelectionModel().select(place);
        }
        showing = false;
        chosen.set(getSelectionModel().getSelectedItem());
        refresh();
    }

    /** Adds a column of words. */
    void addWords(String key, double width, Function<R, String> words, Comparator<R> order) {
        TableColumn<R, R> column = column(key, width);
        column.setComparator(order);
        column.setCellFactory(any -> new WordsCell<>(words));
        wordsOfColumns.put(column, words);
    }

    /**
     * Adds a column of numbers.
     *
     * @param sample as wide a number as it holds
     * @param number what it is sorted by; null where there is none
     */
    void addNumbers(String key, String sample, Function<R, @Nullable Ratio> number, Function<R, String> words) {
        TableColumn<R, R> column = column(key, Columns.widthOf(sample) + BESIDE_VALUE);
        column.getStyleClass().add("number");
        orderBy(column, number);
        column.setCellFactory(any -> {
            WordsCell<R> cell = new WordsCell<>(words);
            cell.getStyleClass().add("number");
            return cell;
        });
        wordsOfColumns.put(column, words);
    }

    /** Adds a column of bars, to the right for a gain and to the left for a loss, all to one scale. */
    void addBars(String key, Function<R, @Nullable Ratio> number) {
        TableColumn<R, R> column = column(key, BAR_WIDTH);
        orderBy(column, number);
        column.setCellFactory(any -> new DifferenceCell<>(number, () -> greatest));
        getItems().addListener((ListChangeListener<R>) change -> greatest = getItems().stream()
                .map(number)
                .mapToDouble(one -> one == null ? 0 : Math.abs(PlotScale.decimal(one)))
                .reduce(1, Math::max));
    }

    /** Returns what a cell says; null for a bar, whose number stands in a column of its own. */
    private @Nullable String words(TableColumn<R, ?> column, R line) {
        Function<R, String> words = wordsOfColumns.get(column);
        return words == null ? null : words.apply(line);
    }

    private void orderBy(TableColumn<R, R> column, Function<R, @Nullable Ratio> number) {
        column.setComparator(Columns.blankLast(
                column,
                line -> number.apply(line) == null,
                Comparator.comparing(
                        line -> number.apply(line), Comparator.nullsLast(Comparator.<Ratio>naturalOrder()))));
    }

    private TableColumn<R, R> column(String key, double least) {
        TableColumn<R, R> column = new TableColumn<>();
        column.setId(key.replace('.', '-'));
        Label heading = new Label();
        heading.textProperty().bind(texts.binding(key));
        heading.setWrapText(true);
        column.setGraphic(heading);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        subscriptions.follow(
                texts.wordingProperty(),
                wording -> column.setPrefWidth(Columns.widthForTwoLines(texts.get(key), least)));
        getColumns().add(column);
        return column;
    }

    private static final class WordsCell<R> extends TableCell<R, R> {

        private final Function<R, String> words;

        WordsCell(Function<R, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable R line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : words.apply(line));
        }
    }
}
