package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.project.Autosave;
import cymru.rhod.text.Version;
import cymru.rhod.ui.app.CopyKeeper.Copy;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.Commands;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Overlay;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.copy.CopiedEvent;
import cymru.rhod.ui.exporting.ExportSources;
import cymru.rhod.ui.exporting.ExportView;
import cymru.rhod.ui.importing.ImportView;
import cymru.rhod.ui.start.NewRotaPane;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The window: puts menus, tool bar, message bar and workspace together, and closes them so that nothing is lost. */
final class MainWindow implements WindowActions {

    private static final List<URL> ICONS = Stream.of("rhod-32.png", "rhod-64.png")
            .map(name -> Objects.requireNonNull(MainWindow.class.getResource("/cymru/rhod/ui/" + name)))
            .toList();

    private final Stage stage;
    private final SessionModel session;
    private final FigureLibrary figures;
    private final PreferencesModel preferences;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final FileDialogs fileDialogs;
    private final Subscriptions subscriptions = new Subscriptions();
    private final BorderPane content = new BorderPane();
    private final Overlay overlay = new Overlay(content);
    private final MessageBar messages;
    private final BriefNote saved = new BriefNote();
    private final FileActions files;
    private final ImportActions imports;
    private final RotaDocument document;
    private final Autosave autosave;
    private final CopyKeeper copies;
    private final RecoveryOffer recovery;
    private final Workspace workspace;
    private final Commands commands;
    private final Regions regions;
    private final Screens screens;
    private final List<Node> bars;
    private @Nullable ExportView export;

    /**
     * @param home where copies for recovery are kept
     * @param dialogs makes what asks for file names
     */
    MainWindow(
            Stage stage,
            SessionModel session,
            FigureLibrary figures,
            Dates dates,
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
        fileDialogs = dialogs.apply(texts);
        workspace = new Workspace(
                session,
                new FigureAccess(figures, tasks, fileDialogs::askOpenFigures),
                texts,
                dates,
                preferences,
                fileDialogs,
                () -> new ProgramSettings(preferences, texts, subscriptions),
                subscriptions);
        screens = new Screens(content, workspace);
        messages = new MessageBar(texts, workspace.grid());
        document = new RotaDocument(session, figures::payYears, tasks, subscriptions);
        files = new FileActions(document, fileDialogs, messages, texts, preferences, saved::show);
        autosave = new Autosave(home.autosave());
        copies = new CopyKeeper(document, autosave, tasks, this::tellNoCopy, subscriptions);
        recovery = new RecoveryOffer(home.autosave(), figures.payYears(), copies, files, messages, texts, tasks);
        imports = new ImportActions(
                document,
                files,
                fileDialogs,
                messages,
                texts,
                home.folder(),
                new ImportActions.Window(dates, figures::payYears, this::showScreen, this::hideScreen),
                subscriptions);
        commands = new WindowCommands(
                        this, session, document, files, imports, workspace, preferences, texts, subscriptions)
                .all();

        MainToolBar toolBar =
                new MainToolBar(commands, texts, preferences, shownView(), saved, workspace.grid(), subscriptions);
        MainMenu menu = new MainMenu(
                commands, texts, preferences, files::open, workspace.grid().focusedProperty(), subscriptions);
        regions = new Regions(() -> regions(toolBar));

        bars = List.of(menu, toolBar);
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
                    imports.take(file);
                })
                .on(scene);
        scene.addEventHandler(CopiedEvent.COPIED, event -> saved.show(event.note()));
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
        subscriptions.add(session.subscribe(change -> {
            // What it says was done may be undone by this.
            saved.clear();
            boolean isOpened = change.label().isEmpty();
            if (isOpened) {
                screens.close();
            }
            if (isOpened && !messages.isAsking()) {
                workspace.focusView();
            }
        }));
        subscriptions.onChange(texts.wordingProperty(), wording -> showTitle());
    }

    /** Shows the window, with the keyboard in the view of the rota. */
    void show() {
        // To read a picture takes as long as to draw all the numbers, which come first.
        afterFirstFrame(
                stage.getScene(), () -> ICONS.forEach(icon -> stage.getIcons().add(new Image(icon.toExternalForm()))));
        stage.show();
        workspace.focusView();
    }

    private static void afterFirstFrame(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
    }

    /** Opens the file the program was started with; until it is there, nothing can be typed that would be lost. */
    void openFirst(Path file) {
        content.setDisable(true);
        files.readFirst(file);
        document.afterwards(() -> {
            content.setDisable(false);
            workspace.focusView();
        });
    }

    FileActions files() {
        return files;
    }

    ImportActions imports() {
        return imports;
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

    /** Keeps a copy of the open rota at once, and answers what became of it. */
    void keepCopy(Consumer<Copy> answer) {
        copies.keepNow(answer);
    }

    /** Tells of an unexpected fault by its code. */
    void tellCrash(String code, Copy copy) {
        String key =
                switch (copy) {
                    case KEPT -> "app.crash";
                    case NOT_NEEDED -> "app.crash.nothing-unsaved";
                    case FAILED -> "app.crash.no-copy";
                };
        String text = texts.get(key, code);
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

    private void tellNoCopy(Problem problem) {
        messages.show(new Message(
                Tone.WARNING,
                texts.get("app.copy.failed"),
                List.of(texts.wording().problem(problem)),
                List.of()));
    }

    @Override
    public void nextRegion() {
        regions.next();
    }

    @Override
    public void previousRegion() {
        regions.previous();
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void tellAbout() {
        String text = texts.get("app.about", Version.ofProgram());
        messages.show(new Message(Tone.INFORMATION, text, List.of(), List.of()));
    }

    @Override
    public void openCommandPalette() {
        new CommandPalette(commands, texts, overlay).open();
    }

    @Override
    public void openNewRota() {
        NewRotaPane pane = new NewRotaPane(texts, figures.payYears(), rota -> {
            overlay.close();
            files.show(rota);
        });
        overlay.openLightly(pane, pane.first(), pane::isTouched);
    }

    @Override
    public void openExport() {
        screens.show(export());
    }

    @Override
    public void openPrint() {
        ExportView view = export();
        screens.show(view);
        view.showPrint();
    }

    @Override
    public void showWorkspace() {
        screens.close();
    }

    /** It is made when it is first asked for: what it needs takes long to load. */
    private ExportView export() {
        if (export == null) {
            // Made before the screen, they are closed after it has given up what is under way.
            BackgroundTasks previewer = new BackgroundTasks("export-preview");
            BackgroundTasks writer = new BackgroundTasks("export");
            BackgroundTasks printing = new BackgroundTasks("print");
            subscriptions.add(previewer::close);
            subscriptions.add(writer::close);
            subscriptions.add(printing::close);
            ExportView made = new ExportView(
                    session,
                    texts,
                    messages,
                    new ExportSources(
                            fileDialogs,
                            figures::report,
                            figures::payYears,
                            () -> WindowTitle.fileName(session.shownRota(), document.file(), texts),
                            Instant::now,
                            previewer.executor(),
                            writer.executor(),
                            printing.executor(),
                            Platform::runLater),
                    screens::close);
            subscriptions.add(made::dispose);
            export = made;
        }
        return export;
    }

    /** Returns the id of the view that is shown; empty while a screen is in the place of all. */
    private ObservableValue<String> shownView() {
        return Bindings.createStringBinding(
                () -> screens.openProperty().get()
                        ? ""
                        : workspace.shownViewProperty().get(),
                screens.openProperty(),
                workspace.shownViewProperty());
    }

    private List<Parent> regions(Parent toolBar) {
        List<Parent> inOrder = new ArrayList<>(List.of(messages, toolBar));
        Node shown = content.getCenter();
        if (shown instanceof ExportView exporting) {
            inOrder.addAll(exporting.regions());
        } else if (shown instanceof ImportView importing) {
            inOrder.addAll(importing.regions());
        } else {
            inOrder.addAll(workspace.regions());
        }
        return inOrder;
    }

    private void onCloseRequest(WindowEvent event) {
        event.consume();
        askToClose();
    }

    @Override
    public void askToClose() {
        // The question lies behind an open card.
        overlay.close();
        files.whenSafe(this::close);
    }

    private void showScreen(Node screen) {
        overlay.close();
        screens.showAlone(screen, bars);
    }

    private void hideScreen() {
        screens.close();
        workspace.focusView();
    }

    private void showTitle() {
        stage.setTitle(WindowTitle.of(
                session.shownRota(), document.file(), session.unsavedProperty().get(), texts));
    }
}
