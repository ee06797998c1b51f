package cymru.rhod.ui.app;

import atlantafx.base.theme.Styles;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few commands always in sight, the view shown, the search for all others, language and theme. */
final class MainToolBar extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this the names of the views have the room, and what has a known picture does without its words. */
    private static final double WIDE = 1240;

    private final Commands commands;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final List<ButtonBase> shortened = new ArrayList<>();
    private @Nullable Node focusedBefore;

    /**
     * @param shownView the id of the view that is shown; empty for none
     * @param note has the room that the others leave
     * @param home takes the keyboard after a click where what had it before cannot
     */
    MainToolBar(
            Commands commands,
            Texts texts,
            PreferencesModel preferences,
            ObservableValue<String> shownView,
            Node note,
            Node home,
            Subscriptions subscriptions) {
        this.commands = commands;
        this.texts = texts;
        this.subscriptions = subscriptions;
        getStyleClass().add("main-tool-bar");
        addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> focusedBefore = getScene().getFocusOwner());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> giveBackKeyboard(home));
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("file.new", Feather.FILE_PLUS),
                        button("file.open", Feather.FOLDER),
                        button("file.save", Feather.SAVE),
                        button("file.export", Feather.SHARE),
                        separator(),
                        iconButton("edit.undo", Feather.CORNER_UP_LEFT),
                        iconButton("edit.redo", Feather.CORNER_UP_RIGHT),
                        separator(),
                        views(shownView),
                        note,
                        findButton(),
                        languages(preferences),
                        iconButton("view.next-theme", Feather.SUN));
        subscriptions.onChange(widthProperty(), width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        boolean isNarrow = width < WIDE;
        pseudoClassStateChanged(NARROW, isNarrow);
        shortened.forEach(
                button -> button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** A click is no wish to go on by key in the tool bar; what the click opens then gives the keyboard back to the right place. */
    private void giveBackKeyboard(Node home) {
        Node before = focusedBefore;
        Node next = before != null && before.getScene() == getScene() && before.isVisible() ? before : home;
        next.requestFocus();
        focusedBefore = null;
    }

    private Button button(String id, Ikon icon) {
        Button button = commandButton(id, icon);
        button.textProperty().bind(texts.binding("app.short." + id));
        shortened.add(button);
        return button;
    }

    private Button iconButton(String id, Ikon icon) {
        Button button = commandButton(id, icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add(Styles.BUTTON_ICON);
        return button;
    }

    private Button commandButton(String id, Ikon icon) {
        Command command = commands.get(id);
        Button button = new Button(null, new FontIcon(icon));
        button.setId("tool-" + id.replace('.', '-'));
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(event -> command.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.follow(command.enabled(), enabled -> button.setDisable(!enabled));
        explain(button, command);
        return button;
    }

    private void explain(ButtonBase button, Command command) {
        Hint hint = new Hint(button);
        subscriptions.follow(command.text(), name -> {
            String keys =
                    command.shortcut() == null ? "" : " (" + command.shortcut().getDisplayText() + ")";
            button.setAccessibleText(name);
            hint.setText(name + keys);
        });
    }

    private Node views(ObservableValue<String> shown) {
        TabStrip tabs = new TabStrip(id -> {
            if (!id.isEmpty()) {
                commands.get("view." + id).run();
            }
        });
        Workspace.VIEWS.forEach(id -> tabs.add(id, texts.binding("app.view." + id)));
        subscriptions.follow(shown, tabs::choose);
        return tabs;
    }

    private Button findButton() {
        Command command = commands.get("help.find");
        Button find = new Button(null, new FontIcon(Feather.SEARCH));
        find.setId("tool-find");
        find.getStyleClass().add("find-button");
        find.textProperty().bind(texts.binding("app.find.prompt"));
        find.setOnAction(event -> command.run());
        explain(find, command);
        shortened.add(find);
        return find;
    }

    private Node languages(PreferencesModel preferences) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("language-toggle");
        Map<Language, String> styles = Map.of(Language.ENGLISH, Styles.LEFT_PILL, Language.WELSH, Styles.RIGHT_PILL);
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(language.code().toUpperCase(language.locale()));
            button.setId("language-" + language.code());
            // A language is named in itself, so that those who read it find it.
            String name = texts.get("app.language." + language.code());
            button.setAccessibleText(name);
            Hint.on(button, name);
            button.getStyleClass().add(styles.get(language));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                preferences.setLanguage(language);
            });
            subscriptions.follow(preferences.property(), now -> button.setSelected(now.language() == language));
            box.getChildren().add(button);
        }
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
