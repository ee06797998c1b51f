package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus: every command has its place here, and with it its key. */
final class MainMenu extends MenuBar {

    private static final String SEPARATOR = "";

    private final Commands commands;
    private final Texts texts;
    private final PreferencesModel preferences;
    private final ObservableValue<Boolean> gridFocused;
    private final Subscriptions subscriptions;

    /**
     * @param openRecent opens one of the files opened lately
     * @param gridFocused whether keys go to the grid
     */
    MainMenu(
            Commands commands,
            Texts texts,
            PreferencesModel preferences,
            Consumer<Path> openRecent,
            ObservableValue<Boolean> gridFocused,
            Subscriptions subscriptions) {
        this.commands = commands;
        this.texts = texts;
        this.preferences = preferences;
        this.gridFocused = gridFocused;
        this.subscriptions = subscriptions;
        setUseSystemMenuBar(true);
        Menu file = menu("app.menu.file");
        add(file, "file.new", "file.open");
        file.getItems().add(recent(openRecent));
        add(
                file,
                "file.import",
                "file.import-clipboard",
                SEPARATOR,
                "file.save",
                "file.save-as",
                "file.save-copy",
                "file.revert",
                SEPARATOR,
                "file.export",
                "file.print",
                SEPARATOR,
                "file.close",
                "file.quit");
        Menu edit = menu("app.menu.edit");
        add(edit, "edit.undo", "edit.redo");
        add(edit, SEPARATOR, "grid.cut", "grid.copy", "grid.paste", "grid.select-all");
        add(edit, SEPARATOR, "grid.edit", "grid.clear", "grid.fill-down", "grid.fill-right");
        Menu view = menu("app.menu.view");
        Workspace.VIEWS.forEach(id -> add(view, "view." + id));
        add(view, SEPARATOR);
        for (Language language : Language.values()) {
            view.getItems().add(choice("view.language." + language.code(), now -> now.language() == language));
        }
        add(view, SEPARATOR);
        for (Theme theme : Theme.values()) {
            view.getItems().add(choice("view.theme." + theme.code(), now -> now.theme() == theme));
        }
        add(view, SEPARATOR, "view.pay", "view.why", "view.suggestions", "view.settings");
        add(view, SEPARATOR, "view.on-duty", "view.hours", "view.unsocial");
        add(view, SEPARATOR, "view.next-region", "view.previous-region", "view.full-screen");
        Menu rota = menu("app.menu.rota");
        add(rota, "rota.add-shift");
        add(rota, SEPARATOR, "grid.insert-above", "grid.insert-below", "grid.copy-weeks", "grid.delete-weeks");
        add(rota, SEPARATOR, "grid.move-up", "grid.move-down");
        add(rota, SEPARATOR, "setting.pay-year", "setting.grade", "setting.point");
        add(rota, "setting.prospective-cover", "setting.definitions");
        Menu help = menu("app.menu.help");
        add(
                help,
                "help.find",
                "grid.explain",
                SEPARATOR,
                "why.band",
                "why.hours",
                "why.unconfirmed",
                SEPARATOR,
                "help.about");
        getMenus().setAll(file, edit, view, rota, help);
    }

    private Menu menu(String textKey) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.binding(textKey));
        return menu;
    }

    private void add(Menu menu, String... ids) {
        for (String id : ids) {
            menu.getItems()
                    .add(
                            id.equals(SEPARATOR)
                                    ? new SeparatorMenuItem()
                                    : withCommand(new MenuItem(), commands.get(id)));
        }
    }

    private MenuItem choice(String id, Predicate<Preferences> chosen) {
        RadioMenuItem item = new RadioMenuItem();
        withCommand(item, commands.get(id));
        // The item ticks itself when it is chosen, which is undone by showing what holds.
        item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(chosen.test(preferences.get())));
        subscriptions.follow(preferences.property(), now -> item.setSelected(chosen.test(now)));
        return item;
    }

    private MenuItem withCommand(MenuItem item, Command command) {
        item.setId("menu-" + command.id().replace('.', '-'));
        item.textProperty().bind(command.text());
        if (command.id().startsWith("grid.")) {
            // In a text field these keys are the field's: they are the grid's, and shown, only while it has the
            // keyboard.
            subscriptions.follow(gridFocused, focused -> item.setAccelerator(focused ? command.shortcut() : null));
        } else {
            item.setAccelerator(command.shortcut());
        }
        item.setOnAction(event -> command.run());
        subscriptions.follow(command.enabled(), enabled -> item.setDisable(!enabled));
        return item;
    }

    private Menu recent(Consumer<Path> openRecent) {
        Menu menu = menu("app.menu.recent");
        subscriptions.follow(preferences.property(), now -> {
            List<MenuItem> items = now.recent().stream()
                    .map(file -> recentItem(file, openRecent))
                    .toList();
            menu.getItems().setAll(items);
            menu.setDisable(items.isEmpty());
        });
        return menu;
    }

    private static MenuItem recentItem(Path file, Consumer<Path> openRecent) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> openRecent.accept(file));
        return item;
    }
}
