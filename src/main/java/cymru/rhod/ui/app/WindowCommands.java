package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.copy.CopyWay;
import javafx.beans.value.ObservableBooleanValue;

/** The commands of the window, in the order in which the search for commands lists them. */
final class WindowCommands {

    private final WindowActions window;
    private final SessionModel session;
    private final RotaDocument document;
    private final FileActions files;
    private final ImportActions imports;
    private final Workspace workspace;
    private final PreferencesModel preferences;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Commands commands;

    WindowCommands(
            WindowActions window,
            SessionModel session,
            RotaDocument document,
            FileActions files,
            ImportActions imports,
            Workspace workspace,
            PreferencesModel preferences,
            Texts texts,
            Subscriptions subscriptions) {
        this.window = window;
        this.session = session;
        this.document = document;
        this.files = files;
        this.imports = imports;
        this.workspace = workspace;
        this.preferences = preferences;
        this.texts = texts;
        this.subscriptions = subscriptions;
        commands = new Commands(texts);
        addFileCommands();
        addEditCommands();
        addRotaCommands();
        addViewCommands();
        addHelpCommands();
    }

    Commands all() {
        return commands;
    }

    private void addFileCommands() {
        ObservableBooleanValue hasFile = document.fileProperty().isNotNull();
        commands.add("file.new", "Shortcut+N", window::openNewRota);
        commands.add("file.open", "Shortcut+O", files::open);
        commands.add("file.import", "Shortcut+I", imports::importFile);
        commands.add("file.import-clipboard", "", imports::importClipboard);
        commands.add("file.save", "Shortcut+S", files::save);
        commands.add("file.save-as", "Shortcut+Shift+S", files::saveAs);
        commands.add("file.save-copy", "", files::saveCopyWithoutNames);
        commands.addWhen(hasFile, "file.revert", "", files::revert);
        commands.add("file.export", "Shortcut+Shift+E", window::openExport);
        commands.add("file.print", "Shortcut+P", window::openPrint);
        commands.add("file.close", "Shortcut+W", window::askToClose);
        commands.add("file.quit", "Shortcut+Q", window::askToClose);
    }

    private void addEditCommands() {
        EditLabels labels = new EditLabels(session, texts, subscriptions);
        commands.add(Command.when(labels.canUndo(), "edit.undo", labels.undoText(), "Shortcut+Z", session::undo));
        commands.add(Command.when(labels.canRedo(), "edit.redo", labels.redoText(), "Shortcut+Y", session::redo));
        FocusedCopy focused = new FocusedCopy(workspace, subscriptions);
        for (CopyWay way : CopyWay.values()) {
            commands.addWhen(focused.offers(way), way.command(), "", () -> focused.copy(way));
        }
    }

    private void addRotaCommands() {
        workspace.grid().commands().forEach(commands::add);
        commands.add("rota.add-shift", "", inWorkspace(workspace::addShift));
        addSetting("language", "#" + FormField.id("app.setting.language"));
        addSetting("theme", "#" + FormField.id("app.setting.theme"));
        addSetting("pay-year", "#" + FormField.id("settings.pay-year"));
        addSetting("grade", "#" + FormField.id("settings.grade"));
        addSetting("point", "#" + FormField.id("settings.point"));
        addSetting("prospective-cover", "#" + FormField.id("settings.prospective-cover"));
        addSetting("definitions", ".definition");
    }

    private void addSetting(String name, String query) {
        commands.add("setting." + name, "", inWorkspace(() -> workspace.showSetting(query)));
    }

    private void addViewCommands() {
        for (int place = 0; place < Workspace.VIEWS.size(); place++) {
            String view = Workspace.VIEWS.get(place);
            commands.add("view." + view, "Shortcut+" + (place + 1), inWorkspace(() -> workspace.showView(view)));
        }
        for (Language language : Language.values()) {
            commands.add("view.language." + language.code(), "", () -> preferences.setLanguage(language));
        }
        for (Theme theme : Theme.values()) {
            commands.add("view.theme." + theme.code(), "", () -> preferences.setTheme(theme));
        }
        commands.add(
                "view.next-theme",
                "",
                () -> preferences.setTheme(next(preferences.get().theme())));
        for (String tab : Workspace.TABS) {
            commands.add("view." + tab, "", inWorkspace(() -> workspace.showTab(tab)));
        }
        commands.add("view.next-region", "F6", window::nextRegion);
        commands.add("view.previous-region", "Shift+F6", window::previousRegion);
        commands.add("view.full-screen", "F11", window::toggleFullScreen);
    }

    private void addHelpCommands() {
        commands.add("why.band", "", inWorkspace(workspace::explainBand));
        commands.add("why.hours", "", inWorkspace(workspace::explainHours));
        commands.add("why.unconfirmed", "", inWorkspace(workspace::showUnconfirmed));
        commands.add("help.find", "Shortcut+K", window::openCommandPalette);
        commands.add("help.about", "", window::tellAbout);
    }

    /** What is to be seen in the workspace is shown there, whatever screen is in its place. */
    private Runnable inWorkspace(Runnable action) {
        return () -> {
            window.showWorkspace();
            action.run();
        };
    }

    private static Theme next(Theme theme) {
        return Theme.values()[(theme.ordinal() + 1) % Theme.values().length];
    }
}
