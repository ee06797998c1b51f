package cymru.rhod.ui.common.copy;

import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes tables copyable, as they are shown: in their order, with their headings, in the words of their cells. */
public final class CopyableTable {

    private static final String STYLE = "copyable-table";

    private CopyableTable() {}

    /**
     * Makes a table copyable: the rows with a cell selected where these are several, else all.
     *
     * @param words what a column shows of a row; null for a column that is a drawing, which is left out
     */
    public static <R> void install(
            TableView<R> table, BiFunction<TableColumn<R, ?>, R, @Nullable String> words, Texts texts) {
        Copyable.of(table, texts).table(CopyWay.TABLE, () -> read(table, words)).listen();
    }

    /**
     * Makes a table of labels copyable. Where nothing in it takes the keyboard, it does so itself.
     *
     * @param headings how many of its lines are headings, 0 or more
     */
    public static void install(GridPane table, int headings, Texts texts) {
        table.getStyleClass().add(STYLE);
        Copyable.of(table, texts)
                .table(CopyWay.TABLE, () -> read(table, headings))
                .listen();
        table.getChildren().addListener((ListChangeListener<Node>) change -> takeKeyboardIfNoneDoes(table));
        takeKeyboardIfNoneDoes(table);
    }

    /** Makes rows below one another copyable: each that is seen is a line, and each text in it a cell. What is to be pressed is none. */
    public static void installRows(Pane rows, Texts texts) {
        Copyable.of(rows, texts)
                .table(
                        CopyWay.TABLE,
                        () -> new TableText(
                                List.of(),
                                rows.getChildren().stream()
                                        .filter(row -> !(row instanceof ButtonBase))
                                        .map(row -> textsOf(row).toList())
                                        .filter(row -> !row.isEmpty())
                                        .toList()))
                .listen();
    }

    private static <R> TableText read(TableView<R> table, BiFunction<TableColumn<R, ?>, R, @Nullable String> words) {
        List<R> rows = rows(table);
        List<String> headings = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new ArrayList<>()));
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            List<@Nullable String> cells = new ArrayList<>();
            rows.forEach(row -> cells.add(words.apply(column, row)));
            if (!cells.contains(null)) {
                headings.add(heading(column));
                for (int row = 0; row < lines.size(); row++) {
                    lines.get(row).add(String.valueOf(cells.get(row)));
                }
            }
        }
        return TableText.headed(headings, lines);
    }

    private static <R> List<R> rows(TableView<R> table) {
        List<Integer> selected = table.getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .toList();
        return selected.size() > 1
                ? selected.stream().map(table.getItems()::get).toList()
                : List.copyOf(table.getItems());
    }

    private static String heading(TableColumn<?, ?> column) {
        return column.getGraphic() instanceof Labeled label ? label.getText() : column.getText();
    }

    private static TableText read(GridPane table, int headings) {
        SortedMap<Integer, SortedMap<Integer, String>> cells = new TreeMap<>();
        for (Node cell : table.getChildren()) {
            if (cell.isManaged()) {
                cells.computeIfAbsent(index(GridPane.getRowIndex(cell)), row -> new TreeMap<>())
                        .put(index(GridPane.getColumnIndex(cell)), textsOf(cell).collect(Collectors.joining(" ")));
            }
        }
        int columns =
                cells.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        cells.values().forEach(row -> {
            List<String> line = new ArrayList<>(Collections.nCopies(columns, ""));
            row.forEach(line::set);
            lines.add(line);
        });
        int split = Math.min(headings, lines.size());
        return new TableText(lines.subList(0, split), lines.subList(split, lines.size()));
    }

    private static int index(@Nullable Integer index) {
        return index == null ? 0 : index;
    }

    /** Returns the texts a node shows, in order; none for what is not seen. */
    private static Stream<String> textsOf(Node node) {
        if (!node.isVisible() || !node.isManaged()) {
            return Stream.empty();
        }
        if (node instanceof Labeled label) {
            return Stream.ofNullable(label.getText()).filter(text -> !text.isEmpty());
        }
        if (node instanceof Text text) {
            return Stream.of(text.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CopyableTable::textsOf)
                : Stream.empty();
    }

    private static void takeKeyboardIfNoneDoes(GridPane table) {
        table.setFocusTraversable(table.getChildren().stream().noneMatch(CopyableTable::takesKeyboard));
    }

    private static boolean takesKeyboard(Node node) {
        return node.isFocusTraversable()
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(CopyableTable::takesKeyboard));
    }
}
