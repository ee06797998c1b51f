package cymru.rhod.ui.people;

import cymru.rhod.ui.common.ViewMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Remembers which columns of the table of doctors are shown and by which it is sorted. */
final class RememberedColumns {

    /** The names by which they are remembered. */
    static final String COLUMNS = "doctors.columns";

    static final String SORT = "doctors.sort";

    private static final String NONE = "none";
    private static final String DESCENDING = "descending";

    private final TableView<DoctorItem> table;
    private final Map<DoctorColumn, TableColumn<DoctorItem, CellValue>> columns;
    private final ViewMemory memory;

    RememberedColumns(
            TableView<DoctorItem> table,
            Map<DoctorColumn, TableColumn<DoctorItem, CellValue>> columns,
            ViewMemory memory) {
        this.table = table;
        this.columns = columns;
        this.memory = memory;
    }

    /** Arranges the table as it was left, or as it is at first, and follows what becomes of it. */
    void restore() {
        Set<String> shown = words(memory.recall(COLUMNS));
        columns.forEach((column, shownAs) ->
                shownAs.setVisible(shown.isEmpty() ? column.isUsual() : shown.contains(column.code())));
        List<String> sort = Arrays.asList(memory.recall(SORT).split(" "));
        columnOf(sort.get(0)).ifPresent(column -> {
            column.setSortType(sort.contains(DESCENDING) ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        });

        columns.values().forEach(column -> {
            column.visibleProperty().addListener((observable, before, now) -> rememberColumns());
            column.sortTypeProperty().addListener((observable, before, now) -> rememberSort());
        });
        table.getSortOrder().addListener((ListChangeListener<TableColumn<DoctorItem, ?>>) change -> rememberSort());
    }

    private void rememberColumns() {
        String shown = columns.entrySet().stream()
                .filter(column -> column.getValue().isVisible())
                .map(column -> column.getKey().code())
                .collect(Collectors.joining(" "));
        memory.remember(COLUMNS, shown.isEmpty() ? NONE : shown);
    }

    private void rememberSort() {
        memory.remember(
                SORT,
                table.getSortOrder().stream()
                        .findFirst()
                        .filter(column -> column.getUserData() instanceof DoctorColumn)
                        .map(column -> ((DoctorColumn) column.getUserData()).code()
                                + (column.getSortType() == SortType.DESCENDING ? " " + DESCENDING : ""))
                        .orElse(""));
    }

    private Optional<TableColumn<DoctorItem, CellValue>> columnOf(String code) {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().code().equals(code))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }
}
