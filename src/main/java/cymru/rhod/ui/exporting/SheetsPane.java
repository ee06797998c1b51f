package cymru.rhod.ui.exporting;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import cymru.rhod.ui.exporting.Preview.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook: their names, and what stands in the one that is chosen. */
final class SheetsPane extends BorderPane {

    private static final double NAMES_WIDTH = 170;
    private static final double ROW_NUMBER_WIDTH = 52;
    private static final double LEAST_WIDTH = 40;
    private static final double MOST_WIDTH = 480;

    /** A row of a sheet with its number, from 1. */
    private record Numbered(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private final Texts texts;
    private final ListView<Sheet> names = new ListView<>();
    private final TableView<Numbered> cells = new TableView<>();
    private final Label more = new Label();

    SheetsPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("export-sheets");
        names.setId("export-sheet-names");
        names.setPrefWidth(NAMES_WIDTH);
        names.accessibleTextProperty().bind(texts.binding("exporting.sheets"));
        names.setCellFactory(list -> new NameCell());
        names.getSelectionModel().selectedItemProperty().addListener((observable, before, sheet) -> showCells(sheet));
        cells.setId("export-sheet-cells");
        cells.getStyleClass().add("export-table");
        CopyableTable.install(
                cells,
                (column, row) -> cells.getColumns().indexOf(column) == 0
                        ? null
                        : row.cell(cells.getColumns().indexOf(column) - 1),
                texts);
        more.getStyleClass().add("export-more");
        more.managedProperty().bind(more.visibleProperty());
        setLeft(names);
        setCenter(cells);
        setBottom(more);
    }

    /** Shows sheets, and of them the one of the name that was chosen before. */
    void show(List<Sheet> sheets) {
        Sheet before = names.getSelectionModel().getSelectedItem();
        names.getItems().setAll(sheets);
        int place = 0;
        for (int index = 0; before != null && index < sheets.size(); index++) {
            if (sheets.get(index).name().equals(before.name())) {
                place = index;
            }
        }
        names.getSelectionModel().select(place);
    }

    private void showCells(@Nullable Sheet sheet) {
        if (sheet == null) {
            return;
        }
        List<Numbered> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(new Numbered(rows.size() + 1, row)));
        List<TableColumn<Numbered, String>> made = new ArrayList<>();
        made.add(column("", ROW_NUMBER_WIDTH, row -> Integer.toString(row.number())));
        for (int index = 0; index < sheet.widths().size(); index++) {
            int place = index;
            double width =
                    Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, sheet.widths().get(index)));
            made.add(column(CellAddress.letters(index), width, row -> row.cell(place)));
        }
        cells.getColumns().setAll(made);
        cells.getItems().setAll(rows);
        more.setText(texts.get("exporting.sheet.rows", rows.size(), sheet.rowCount()));
        more.setVisible(rows.size() < sheet.rowCount());
    }

    private static TableColumn<Numbered, String> column(String name, double width, Function<Numbered, String> cell) {
        TableColumn<Numbered, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(cell.apply(data.getValue())));
        return column;
    }

    private final class NameCell extends ListCell<Sheet> {
        @Override
        protected void updateItem(@Nullable Sheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (sheet == null || empty) {
                setText(null);
            } else {
                setText(sheet.hidden() ? texts.get("exporting.sheet.hidden", sheet.name()) : sheet.name());
            }
        }
    }
}
