package cymru.rhod.ui.app;

import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.Overlay;
import cymru.rhod.ui.common.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds an action by words of its name and does it: a field, and below it the list of what fits. */
final class CommandPalette extends VBox {

    private static final int ROWS_IN_SIGHT_ABOVE = 3;

    private final Commands commands;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    CommandPalette(Commands commands, Texts texts, Overlay overlay) {
        this.commands = commands;
        this.overlay = overlay;
        getStyleClass().add("command-palette");
        field.setId("find-action-field");
        field.setPromptText(texts.get("app.find.prompt"));
        field.setAccessibleText(texts.get("app.find.prompt"));
        field.textProperty().addListener((observable, before, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("find-action-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("app.find.none")));
        list.setCellFactory(view -> new CommandCell());
        getChildren().setAll(field, list);
        find("");
    }

    void open() {
        overlay.open(this, field);
    }

    private void find(String typed) {
        list.getItems().setAll(commands.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> runSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        if (list.getItems().isEmpty()) {
            return;
        }
        int next = Math.floorMod(
                list.getSelectionModel().getSelectedIndex() + step,
                list.getItems().size());
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS_IN_SIGHT_ABOVE));
    }

    private void runSelected() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null && command.enabled().get()) {
            overlay.close();
            command.run();
        }
    }

    private final class CommandCell extends ListCell<Command> {

        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(name, keys);

        CommandCell() {
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            setPrefWidth(0);
            setOnMouseClicked(event -> runSelected());
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            name.setText(command.text().get());
            keys.setText(command.shortcut() == null ? "" : command.shortcut().getDisplayText());
            line.setDisable(!command.enabled().get());
            setGraphic(line);
        }
    }
}
