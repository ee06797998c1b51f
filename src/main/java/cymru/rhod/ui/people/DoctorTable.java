package cymru.rhod.ui.people;

import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Columns;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ViewMemory;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every doctor with all their numbers, sorted by any of them. The name stays in sight, the spread of each column stands below.
 * F1, Enter or a double click on a number asks why.
 */
final class DoctorTable extends BorderPane {

    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEAST_NAME_WIDTH = 96;
    private static final double MOST_NAME_WIDTH = 200;

    /** What the lines leave at the right for the scroll bar. */
    private static final double SCROLL_BAR = 12;

    private static final double WORD_WIDTH = 112;
    private static final double SENTENCE_WIDTH = 190;

    /** The insets of a cell. */
    private static final double BESIDE_VALUE = 12;

    private final DoctorsModel model;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Consumer<Reason> onExplain;
    private final TableView<DoctorItem> table = new TableView<>();
    private final TableColumn<DoctorItem, CellValue> names = new TableColumn<>();
    private final Map<DoctorColumn, TableColumn<DoctorItem, CellValue>> columns = new EnumMap<>(DoctorColumn.class);
    private final ObjectProperty<Map<DoctorColumn, Spread>> spreads = new SimpleObjectProperty<>(Map.of());
    private final StickyColumn sticky = new StickyColumn(table, names);
    private final SpreadFooter footer;

    /** While the lines are put anew the focus goes where it will, and chooses nobody. */
    private boolean showing;

    /**
     * @param id names the table
     * @param groups the columns it has
     * @param onExplain is given the reason of a number that a person asks about
     */
    DoctorTable(
            String id,
            List<DoctorColumn.Group> groups,
            DoctorsModel model,
            Texts texts,
            Subscriptions subscriptions,
            Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.onExplain = onExplain;
        table.setId(id);
        table.getStyleClass().add("doctors-table");
        table.setRowFactory(view -> new Row());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label placeholder = new Label();
        placeholder.textProperty().bind(texts.binding("people.table.empty"));
        table.setPlaceholder(placeholder);
        addColumns(groups);
        CopyableTable.install(table, (column, doctor) -> words(column.getCellData(doctor)), texts);
        footer = new SpreadFooter(table, sticky.scrolledProperty(), texts);
        setCenter(table);
        setBottom(footer);

        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ENTER) {
                explainFocused();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                explainFocused();
            }
        });
        subscriptions.onChange(table.getFocusModel().focusedCellProperty(), this::chooseFocused);
        subscriptions.onChange(table.skinProperty(), skin -> sticky.attach());
        subscriptions.onChange(table.widthProperty(), width -> {
            sticky.attach();
            fitNames();
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<DoctorItem, ?>>) change -> {
            fitNames();
            measureSpread();
        });
        columns.values().forEach(column -> column.widthProperty().addListener((observable, before, now) -> fitNames()));
        subscriptions.follow(model.chosenProperty(), this::showChosen);
        subscriptions.add(() -> table.setItems(FXCollections.observableArrayList()));
    }

    /** Shows the doctors as they are after an edit; a table that is sorted is sorted again. */
    void show() {
        showing = true;
        if (table.getSortOrder().isEmpty()
                ? !table.getItems().equals(model.doctors())
                : !Set.copyOf(table.getItems()).equals(Set.copyOf(model.doctors()))) {
            table.getItems().setAll(model.doctors());
        }
        table.sort();
        measureSpread();
        showing = false;
        showChosen(model.chosenProperty().get());
    }

    /** Returns the ids of the slots with a cell selected and of the chosen one. */
    Set<String> selectedIds() {
        Set<String> ids = new HashSet<>();
        DoctorItem chosen = model.chosenProperty().get();
        if (chosen != null) {
            ids.add(chosen.id());
        }
        table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** Tells which slots have a cell selected whenever these are others. */
    void whenSelected(Consumer<Set<String>> onSelected) {
        ObservableList<DoctorItem> items = table.getSelectionModel().getSelectedItems();
        items.addListener((ListChangeListener<DoctorItem>) change -> onSelected.accept(
                items.stream().filter(Objects::nonNull).map(DoctorItem::id).collect(Collectors.toSet())));
    }

    /** Arranges the columns as they were left, and remembers how they are left. */
    void remember(ViewMemory memory) {
        new RememberedColumns(table, columns, memory).restore();
    }

    /** Returns the column that shows something. */
    TableColumn<DoctorItem, CellValue> column(DoctorColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void addColumns(List<DoctorColumn.Group> groups) {
        names.setId("people-column-name");
        names.textProperty().bind(texts.binding("people.column.name"));
        names.setPrefWidth(MOST_NAME_WIDTH);
        names.setReorderable(false);
        names.setCellValueFactory(features -> value(features.getValue(), (row, wording) -> CellValue.of(nameOf(row))));
        names.setCellFactory(column -> new NameCell());
        names.setComparator(Columns.blankLast(names, CellValue::isNone, CellValue.ORDER));
        table.getColumns().add(names);
        for (DoctorColumn.Group group : groups) {
            group.columns().forEach(column -> table.getColumns().add(make(column)));
        }
    }

    /** The names take what the numbers leave them, so that no number is pushed out of sight for their sake. */
    private void fitNames() {
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> column != names)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double left = Math.floor(table.getWidth() - SCROLL_BAR - others);
        names.setPrefWidth(Math.max(LEAST_NAME_WIDTH, Math.min(MOST_NAME_WIDTH, left)));
    }

    private TableColumn<DoctorItem, CellValue> make(DoctorColumn shown) {
        TableColumn<DoctorItem, CellValue> column = new TableColumn<>();
        Label heading = new Label();
        heading.textProperty().bind(texts.binding(shown.key()));
        String hint = shown.key() + ".hint";
        if (texts.wording().messages().has(hint)) {
            Hint.on(heading, texts.binding(hint));
        }
        heading.setWrapText(true);
        column.setGraphic(heading);
        column.setUserData(shown);
        column.setId(shown.key().replace('.', '-'));
        subscriptions.follow(
                texts.wordingProperty(),
                wording -> column.setPrefWidth(Columns.widthFor(texts.get(shown.key()), leastWidth(shown))));
        column.setReorderable(false);
        column.setCellValueFactory(
                features -> value(features.getValue(), (row, wording) -> marked(shown, shown.value(row, wording))));
        column.setCellFactory(any -> new ValueCell(shown));
        column.setComparator(Columns.blankLast(column, CellValue::isNone, CellValue.ORDER));
        if (shown.isNumeric()) {
            column.getStyleClass().add("number");
        }
        columns.put(shown, column);
        return column;
    }

    private static double leastWidth(DoctorColumn column) {
        if (!column.sample().isEmpty()) {
            return Columns.widthOf(column.sample()) + BESIDE_VALUE;
        }
        if (column == DoctorColumn.BAND) {
            return 0;
        }
        return column == DoctorColumn.LEAVE_VERDICT ? SENTENCE_WIDTH : WORD_WIDTH;
    }

    private ObservableValue<CellValue> value(DoctorItem item, BiFunction<DoctorRow, Wording, CellValue> value) {
        return Bindings.createObjectBinding(
                () -> value.apply(item.row(), texts.wording()), item.rowProperty(), texts.wordingProperty(), spreads);
    }

    /** Returns a value without its mark: another program is to take it for a number. */
    private static String words(@Nullable Object value) {
        return value instanceof CellValue shown ? shown.text() : "";
    }

    private String nameOf(DoctorRow row) {
        String name = row.slot().name();
        return row.isVacant() ? texts.get("people.vacant", name) : name;
    }

    private CellValue marked(DoctorColumn column, CellValue value) {
        Spread spread = spreads.get().get(column);
        return spread == null ? value : value.marked(spread.markOf(value));
    }

    private void measureSpread() {
        Map<DoctorColumn, Spread> measured = new EnumMap<>(DoctorColumn.class);
        Wording wording = texts.wording();
        for (TableColumn<DoctorItem, ?> visible : table.getVisibleLeafColumns()) {
            if (visible.getUserData() instanceof DoctorColumn column && column.hasSpread()) {
                List<CellValue> values = new ArrayList<>();
                model.doctors().forEach(doctor -> values.add(column.value(doctor.row(), wording)));
                Spread.of(values).ifPresent(spread -> measured.put(column, spread));
            }
        }
        spreads.set(measured);
        footer.show(measured);
    }

    private void chooseFocused(@Nullable TablePosition<?, ?> position) {
        if (!showing
                && position != null
                && position.getRow() >= 0
                && position.getRow() < table.getItems().size()) {
            model.chosenProperty().set(table.getItems().get(position.getRow()));
        }
    }

    private void showChosen(@Nullable DoctorItem chosen) {
        int row = chosen == null ? -1 : table.getItems().indexOf(chosen);
        // The cell is asked and not the index, which may tell of another row after the lines were put anew.
        TablePosition<DoctorItem, ?> now = table.getFocusModel().getFocusedCell();
        if (row >= 0 && (now == null || now.getRow() != row)) {
            TableColumn<DoctorItem, ?> column = now == null ? null : now.getTableColumn();
            table.getSelectionModel().clearAndSelect(row, column == null ? names : column);
            table.scrollTo(row);
        }
    }

    private void explainFocused() {
        TablePosition<DoctorItem, ?> position = table.getFocusModel().getFocusedCell();
        if (position != null
                && position.getRow() >= 0
                && position.getTableColumn() != null
                && position.getTableColumn().getUserData() instanceof DoctorColumn column) {
            Reason reason = column.value(table.getItems().get(position.getRow()).row(), texts.wording())
                    .reason();
            if (reason != null) {
                onExplain.accept(reason);
            }
        }
    }

    /** Tables let rows and cells go without a word: none may be held by the model that outlives it. */
    private static ObservableValue<Boolean> isInScene(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }

    /** A row that says whether it is vacant, and whether its details are shown. */
    private final class Row extends TableRow<DoctorItem> {

        Row() {
            ObservableValue<Boolean> isInScene = isInScene(this);
            model.chosenProperty().when(isInScene).addListener((observable, before, now) -> mark());
            itemProperty()
                    .flatMap(DoctorItem::rowProperty)
                    .when(isInScene)
                    .addListener((observable, before, now) -> mark());
        }

        private void mark() {
            DoctorItem item = getItem();
            pseudoClassStateChanged(VACANT, item != null && item.row().isVacant());
            pseudoClassStateChanged(
                    CHOSEN, item != null && item.equals(model.chosenProperty().get()));
        }
    }

    private final class NameCell extends TableCell<DoctorItem, CellValue> {

        NameCell() {
            getStyleClass().add("name-cell");
            sticky.keep(this);
            model.forms().unfinishedProperty().when(isInScene(this)).addListener((observable, before, now) -> mark());
        }

        @Override
        protected void updateItem(@Nullable CellValue value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : value.text());
            mark();
        }

        private void mark() {
            DoctorItem item =
                    isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
            boolean isUnfinished =
                    item != null && model.forms().unfinishedProperty().get().contains(item.id());
            setGraphic(isUnfinished ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
            setAccessibleHelp(isUnfinished ? texts.get("people.unfinished.one") : null);
        }
    }

    private final class ValueCell extends TableCell<DoctorItem, CellValue> {

        ValueCell(DoctorColumn column) {
            if (column.isNumeric()) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(@Nullable CellValue value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            setText(
                    switch (value.mark()) {
                        case NONE -> value.text();
                        case LOWEST -> texts.get("people.mark.lowest", value.text());
                        case HIGHEST -> texts.get("people.mark.highest", value.text());
                    });
            setAccessibleText(
                    switch (value.mark()) {
                        case NONE -> value.text();
                        case LOWEST -> texts.get("people.mark.lowest.accessible", value.text());
                        case HIGHEST -> texts.get("people.mark.highest.accessible", value.text());
                    });
        }
    }
}
