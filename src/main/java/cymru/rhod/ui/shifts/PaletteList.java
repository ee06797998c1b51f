package cymru.rhod.ui.shifts;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of shift types and marks, with the buttons that add, change and delete a shift type. */
final class PaletteList extends VBox {

    /** What a person may ask of a line. */
    interface Actions {

        void add();

        void edit(String code);

        void delete(String code);

        /** Moves a shift type one place down, or up where {@code by} is -1. */
        void move(String code, int by);
    }

    private final Texts texts;
    private final ObjectProperty<@Nullable Cell> brush;
    private final Actions actions;
    private final PaletteRows list;
    private final ObjectProperty<@Nullable Problem> refusal = new SimpleObjectProperty<>();

    PaletteList(Texts texts, Subscriptions subscriptions, ObjectProperty<@Nullable Cell> brush, Actions actions) {
        this.texts = texts;
        this.brush = brush;
        this.actions = actions;
        list = new PaletteRows(texts, this::arm, this::edit);
        getStyleClass().add("palette-list");

        Label title = new Label();
        title.textProperty().bind(texts.binding("palette.title"));
        title.getStyleClass().add("palette-title");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        list.setOnContextMenuRequested(this::showMenu);
        list.setMaxHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);

        Label armed = new WrappedLabel("form-hint");
        armed.textProperty().bind(Bindings.createStringBinding(this::armedWords, brush, texts.wordingProperty()));
        armed.managedProperty().bind(brush.isNotNull());
        armed.visibleProperty().bind(brush.isNotNull());

        Label refused = new WrappedLabel("form-problem");
        refused.textProperty().bind(Bindings.createStringBinding(this::refusedWords, refusal, texts.wordingProperty()));
        refused.managedProperty().bind(refusal.isNotNull());
        refused.visibleProperty().bind(refusal.isNotNull());

        getChildren().setAll(title, list, armed, refused, buttons());
        subscriptions.onChange(brush, list::showArmed);
        subscriptions.onChange(texts.wordingProperty(), wording -> list.reword());
    }

    /**
     * Shows the shift types and marks of a rota; the line last chosen stays chosen.
     *
     * @param onDates whether the marks are those of dates, and not those of the pattern
     */
    void show(Rota rota, boolean onDates) {
        refusal.set(null);
        list.show(PaletteItem.of(rota, onDates));
        list.showArmed(brush.get());
    }

    /** Chooses the line of a shift type and takes the keyboard. */
    void choose(String code) {
        list.choose(Cell.of(code));
        list.requestFocus();
    }

    /** Tells why what was asked for was refused, until the rota changes. */
    void tell(Problem problem) {
        refusal.set(problem);
    }

    private void handleKey(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case ENTER, SPACE -> chosen().ifPresent(this::arm);
            case ESCAPE -> {
                handled = brush.get() != null;
                brush.set(null);
            }
            case F2 -> chosen().ifPresent(this::edit);
            case DELETE, BACK_SPACE -> chosen().ifPresent(this::delete);
            case INSERT -> actions.add();
            case UP, DOWN -> {
                handled = event.isAltDown();
                if (handled) {
                    chosen().ifPresent(item -> move(item, event.getCode() == KeyCode.UP ? -1 : 1));
                }
            }
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    private Optional<PaletteItem> chosen() {
        return Optional.ofNullable(list.chosenProperty().get());
    }

    private void arm(PaletteItem item) {
        brush.set(item.brush().equals(brush.get()) ? null : item.brush());
    }

    private void edit(PaletteItem item) {
        if (item.shift() != null) {
            brush.set(null);
            actions.edit(item.shift().code());
        }
    }

    private void delete(PaletteItem item) {
        if (item.shift() != null) {
            brush.set(null);
            actions.delete(item.shift().code());
        }
    }

    private void move(PaletteItem item, int by) {
        if (item.shift() != null) {
            actions.move(item.shift().code(), by);
        }
    }

    private String armedWords() {
        Cell cell = brush.get();
        return cell == null ? "" : texts.get("palette.armed", BrushWords.of(texts, cell));
    }

    private String refusedWords() {
        Problem problem = refusal.get();
        return problem == null ? "" : texts.wording().problem(problem);
    }

    private HBox buttons() {
        Button add = icon(Feather.PLUS, "palette.add");
        add.textProperty().bind(texts.binding("shift.add"));
        add.setOnAction(event -> actions.add());
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(add, Priority.ALWAYS);
        add.setMaxWidth(Double.MAX_VALUE);
        Button edit = icon(Feather.EDIT_2, "palette.edit");
        edit.getStyleClass().add(Styles.BUTTON_ICON);
        edit.setOnAction(event -> chosen().ifPresent(this::edit));
        Button delete = icon(Feather.TRASH_2, "palette.delete");
        delete.getStyleClass().add(Styles.BUTTON_ICON);
        delete.setOnAction(event -> chosen().ifPresent(this::delete));
        for (Button button : List.of(edit, delete)) {
            button.disableProperty().bind(noShiftChosen());
        }
        HBox buttons = new HBox(add, edit, delete);
        buttons.getStyleClass().add("palette-buttons");
        return buttons;
    }

    private Button icon(Feather sign, String key) {
        Button button = new Button(null, new FontIcon(sign));
        button.accessibleTextProperty().bind(texts.binding(key));
        Hint.on(button, texts.binding(key));
        return button;
    }

    private void showMenu(ContextMenuEvent event) {
        menu().show(list, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private ContextMenu menu() {
        MenuItem paint = item("palette.paint");
        paint.setOnAction(event -> chosen().ifPresent(this::arm));
        MenuItem edit = item("palette.edit");
        edit.setOnAction(event -> chosen().ifPresent(this::edit));
        MenuItem delete = item("palette.delete");
        delete.setOnAction(event -> chosen().ifPresent(this::delete));
        MenuItem add = item("palette.add");
        add.setOnAction(event -> actions.add());
        MenuItem up = item("palette.move-up");
        up.setOnAction(event -> chosen().ifPresent(item -> move(item, -1)));
        up.setAccelerator(KeyCombination.valueOf("Alt+Up"));
        MenuItem down = item("palette.move-down");
        down.setOnAction(event -> chosen().ifPresent(item -> move(item, 1)));
        down.setAccelerator(KeyCombination.valueOf("Alt+Down"));
        for (MenuItem ofShift : List.of(edit, up, down, delete)) {
            ofShift.disableProperty().bind(noShiftChosen());
        }
        return new ContextMenu(paint, edit, up, down, delete, add);
    }

    private MenuItem item(String key) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.binding(key));
        return item;
    }

    private BooleanBinding noShiftChosen() {
        return Bindings.createBooleanBinding(
                () -> chosen().map(PaletteItem::shift).isEmpty(), list.chosenProperty());
    }
}
