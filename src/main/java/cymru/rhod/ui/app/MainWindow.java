package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.project.Autosave;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.text.Version;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Overlay;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.start.NewRotaPane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window: puts menus, tool bar, message bar and workspace together, and closes them so that nothing is lost. */
final class MainWindow {

    private final Stage stage;
    private final SessionModel session;
    private final FigureTable figures;
    private final PreferencesModel preferences;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final BorderPane content = new BorderPane();
    private final Overlay overlay = new Overlay(content);
    private final MessageBar messages;
    private final BriefNote saved = new BriefNote();
    private final FileActions files;
    private final RotaDocument document;
    private final Autosave autosave;
    private final CopyKeeper copies;
    private final RecoveryOffer recovery;
    private final Workspace workspace;
    private final Commands commands;
    private final Regions regions;

    /**
     * @param home where copies for recovery are kept
     * @param dialogs makes what asks for file names
     */
    MainWindow(
            Stage stage,
            SessionModel session,
            FigureTable figures,
            PreferencesModel preferences,
            ThemeService themes,
            ProgramFiles home,
            BackgroundTasks tasks,
            Function<Texts, FileDialogs> dialogs) {
        this.stage = stage;
        this.session = session;
        this.figures = figures;
        this.preferences = preferences;
        this.tasks = tasks;
        texts = new Texts(preferences.get().language());
        messages = new MessageBar(texts);
        document = new RotaDocument(session, figures.payYears(), tasks);
        files = new FileActions(document, dialogs.apply(texts), messages, texts, preferences, saved::show);
        autosave = new Autosave(home.autosave());
        copies = new CopyKeeper(document, autosave, tasks, this::tellNoCopy, subscriptions);
        recovery = new RecoveryOffer(home.autosave(), figures.payYears(), copies, files, messages, texts, tasks);
        workspace = new Workspace(
                session, figures, texts, () -> new ProgramSettings(preferences, texts, subscriptions), subscriptions);
        commands = new Commands(texts);
        addFileCommands();
        addEditCommands();
        addRotaCommands();
        addViewCommands();
        addHelpCommands();

        MainToolBar toolBar = new MainToolBar(commands, texts, preferences, saved, subscriptions);
        MainMenu menu = new MainMenu(
                commands, texts, preferences, files::open, workspace.grid().focusedProperty(), subscriptions);
        List<Parent> inOrder = new ArrayList<>(List.of(messages, toolBar));
        inOrder.addAll(workspace.regions());
        regions = new Regions(inOrder);

        content.setCenter(workspace);
        content.setTop(new VBox(menu, toolBar, messages));
        WindowBounds.restore(stage, preferences.get().bounds());
        // With its size given, the scene need not be laid out once more to find the size it would like.
        Scene scene = new Scene(new StackPane(content, overlay), stage.getWidth(), stage.getHeight());
        themes.dress(scene, subscriptions);
        subscriptions.onChange(preferences.property(), now -> {
            themes.themeProperty().set(now.theme());
            if (texts.language() != now.language()) {
                texts.setLanguage(now.language());
            }
        });
        new FileDrop(file -> {
                    overlay.close();
                    files.open(file);
                })
                .on(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::onCloseRequest);
        subscriptions.follow(session.unsavedProperty(), unsaved -> showTitle());
        subscriptions.onChange(session.reportProperty(), report -> showTitle());
        subscriptions.onChange(document.fileProperty(), file -> showTitle());
        subscriptions.onChange(stage.focusedProperty(), focused -> {
            if (focused) {
                files.lookForOutsideChange();
            }
        });
        subscriptions.add(saved::clear);
        subscriptions.onChange(texts.wordingProperty(), wording -> showTitle());
    }

    /** Shows the window, with the keyboard in the grid. */
    void show() {
        stage.show();
        workspace.focusGrid();
    }

    /** Opens the file the program was started with; until it is there, nothing can be typed that would be lost. */
    void openFirst(Path file) {
        content.setDisable(true);
        files.readFirst(file);
        document.afterwards(() -> {
            content.setDisable(false);
            workspace.focusGrid();
        });
    }

    FileActions files() {
        return files;
    }

    RotaDocument document() {
        return document;
    }

    MessageBar messages() {
        return messages;
    }

    Texts texts() {
        return texts;
    }

    /** Offers what a crash left unsaved, if anything. */
    void offerRecovery() {
        recovery.look();
    }

    /** Keeps a copy of the open rota at once. */
    void keepCopy() {
        copies.keepNow();
    }

    /** Tells of an unexpected fault by its code. */
    void tellCrash(String code, boolean copySaved) {
        String text = texts.get(copySaved ? "app.crash" : "app.crash.no-copy", code);
        messages.show(new Message(Tone.PROBLEM, text, List.of(), List.of()));
    }

    /** Closes the window; what is unsaved is lost. */
    void close() {
        preferences.setBounds(WindowBounds.of(stage));
        subscriptions.close();
        tasks.run(autosave::close);
        // What the system may still hold is the stage: it must not hold the content.
        stage.setOnCloseRequest(null);
        stage.close();
        stage.setScene(null);
    }

    private void addFileCommands() {
        ObservableBooleanValue hasFile = document.fileProperty().isNotNull();
        commands.add("file.new", "Shortcut+N", this::openNewRota);
        commands.add("file.open", "Shortcut+O", files::open);
        commands.add("file.save", "Shortcut+S", files::save);
        commands.add("file.save-as", "Shortcut+Shift+S", files::saveAs);
        commands.add("file.save-copy", "", files::saveCopyWithoutNames);
        commands.addWhen(hasFile, "file.revert", "", files::revert);
        commands.add("file.close", "Shortcut+W", this::askToClose);
        commands.add("file.quit", "Shortcut+Q", this::askToClose);
    }

    private void addEditCommands() {
        EditLabels labels = new EditLabels(session, texts, subscriptions);
        commands.add(Command.when(labels.canUndo(), "edit.undo", labels.undoText(), "Shortcut+Z", session::undo));
        commands.add(Command.when(labels.canRedo(), "edit.redo", labels.redoText(), "Shortcut+Y", session::redo));
    }

    private void addRotaCommands() {
        workspace.grid().commands().forEach(commands::add);
        commands.add("rota.add-shift", "", workspace::addShift);
        addSetting("language", "#" + FormField.id("app.setting.language"));
        addSetting("theme", "#" + FormField.id("app.setting.theme"));
        addSetting("pay-year", "#" + FormField.id("settings.pay-year"));
        addSetting("grade", "#" + FormField.id("settings.grade"));
        addSetting("point", "#" + FormField.id("settings.point"));
        addSetting("prospective-cover", "#" + FormField.id("settings.prospective-cover"));
        addSetting("definitions", ".definition");
    }

    private void addSetting(String name, String query) {
        commands.add("setting." + name, "", () -> workspace.showSetting(query));
    }

    private void addViewCommands() {
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
            commands.add("view." + tab, "", () -> workspace.showTab(tab));
        }
        commands.add("view.next-region", "F6", () -> regions.next());
        commands.add("view.previous-region", "Shift+F6", () -> regions.previous());
        commands.add("view.full-screen", "F11", () -> stage.setFullScreen(!stage.isFullScreen()));
    }

    private void addHelpCommands() {
        commands.add("why.band", "", workspace::explainBand);
        commands.add("why.hours", "", workspace::explainHours);
        commands.add("why.unconfirmed", "", workspace::showUnconfirmed);
        commands.add("help.find", "Shortcut+K", this::openCommandPalette);
        commands.add(
                "help.about",
                "",
                () -> messages.show(new Message(
                        Tone.INFORMATION, texts.get("app.about", Version.ofProgram()), List.of(), List.of())));
    }

    private void tellNoCopy(Problem problem) {
        messages.show(new Message(
                Tone.WARNING,
                texts.get("app.copy.failed"),
                List.of(texts.wording().problem(problem)),
                List.of()));
    }

    private static Theme next(Theme theme) {
        return Theme.values()[(theme.ordinal() + 1) % Theme.values().length];
    }

    private void openCommandPalette() {
        new CommandPalette(commands, texts, overlay).open();
    }

    private void openNewRota() {
        NewRotaPane pane = new NewRotaPane(texts, figures.payYears(), rota -> {
            overlay.close();
            files.show(rota);
        });
        overlay.openLightly(pane, pane.first());
    }

    private void onCloseRequest(WindowEvent event) {
        event.consume();
        askToClose();
    }

    private void askToClose() {
        // The question lies behind an open card.
        overlay.close();
        files.whenSafe(this::close);
    }

    private void showTitle() {
        stage.setTitle(WindowTitle.of(
                session.shownRota(), document.file(), session.unsavedProperty().get(), texts));
    }
}
