package cymru.rhod.ui.figures;

import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of figures. Choosing a line shows its details. */
final class FigureList extends TableView<FigureRow> {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass UNCONFIRMED = PseudoClass.getPseudoClass("unconfirmed");
    private static final double NAME_WIDTH = 256;

    private final FiguresModel model;
    private final Texts texts;

    /** While the lines are put anew the selection goes where it will, and chooses nothing. */
    private boolean showing;

    FigureList(FiguresModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        setId("figures-table");
        getStyleClass().add("figures-table");
        setRowFactory(view -> new Row());
        Label placeholder = new Label();
        placeholder.textProperty().bind(texts.binding("figures.none-found"));
        setPlaceholder(placeholder);
        TableColumn<FigureRow, String> name = column("figures.column.name", NAME_WIDTH);
        name.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(wording().figureName(row.getValue().id())));
        getColumns().add(name);
        for (FigureColumn shown : FigureColumn.values()) {
            TableColumn<FigureRow, String> column = column(shown.key(), shown.width());
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.text(row.getValue(), wording())));
            getColumns().add(column);
        }
        CopyableTable.install(this, (column, row) -> String.valueOf(column.getCellData(row)), texts);
        subscriptions.onChange(getSelectionModel().selectedItemProperty(), this::choose);
        subscriptions.onChange(model.chosenProperty(), chosen -> select());
        subscriptions.add(() -> setItems(FXCollections.observableArrayList()));
    }

    /** Shows the figures that the filter lets through. */
    void show(List<FigureRow> rows) {
        showing = true;
        getItems().setAll(rows);
        sort();
        showing = false;
        select();
    }

    /** Words the lines anew. */
    void reword() {
        refresh();
    }

    private Wording wording() {
        return texts.wording();
    }

    private TableColumn<FigureRow, String> column(String key, double width) {
        TableColumn<FigureRow, String> column = new TableColumn<>();
        column.setId(key.replace('.', '-'));
        column.textProperty().bind(texts.binding(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellFactory(any -> new WholeTextCell());
        return column;
    }

    private void choose(@Nullable FigureRow row) {
        if (row != null && !showing) {
            model.chosenProperty().set(row.id());
        }
    }

    private void select() {
        String chosen = model.chosenProperty().get();
        FigureRow selected = getSelectionModel().getSelectedItem();
        if (chosen == null || (selected != null && selected.id().equals(chosen))) {
            return;
        }
        for (int index = 0; index < getItems().size(); index++) {
            if (getItems().get(index).id().equals(chosen)) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 2));
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    /** A row that shows whether its figure is the user's own or unconfirmed; its words say so too. */
    private static final class Row extends TableRow<FigureRow> {

        @Override
        protected void updateItem(@Nullable FigureRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OWN, row != null && row.isOwn());
            pseudoClassStateChanged(UNCONFIRMED, row != null && row.isUnconfirmed());
        }
    }

    /** A text that is cut short is read where the pointer rests on it. */
    private static final class WholeTextCell extends TableCell<FigureRow, String> {

        private final Hint whole = new Hint(this);

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            whole.setText(empty ? "" : Objects.requireNonNullElse(text, ""));
        }
    }
}
