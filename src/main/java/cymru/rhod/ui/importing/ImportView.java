package cymru.rhod.ui.importing;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.importing.ImportContext;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.ImportWording;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The import of one spreadsheet: the sheet as it is, what each part of it is taken for, the questions, and the rota that would
 * result. Nothing changes until it is confirmed.
 */
public final class ImportView extends BorderPane {

    private static final double SHEET_SHARE = 0.64;
    private static final double LEFT_SHARE = 0.62;
    private static final double LEAST_SIDE_WIDTH = 340;

    /**
     * What an import needs from the program.
     *
     * @param today near which dates without a year are likely
     * @param learned what earlier imports taught about codes
     * @param reader reads the sheet
     * @param reporter works out the numbers, which may take longer
     * @param home runs on the FX thread
     */
    public record Sources(
            Supplier<LocalDate> today, Mapping learned, Executor reader, Executor reporter, Executor home) {}

    private final SessionModel session;
    private final Texts texts;
    private final Sources sources;
    private final ImportRequests requests;
    private final Subscriptions subscriptions = new Subscriptions();
    private final String rotaId = UUID.randomUUID().toString();
    private final ImportModel model;
    private final LightGrid sheet = new LightGrid("import-sheet");
    private final ImportSide side;
    private final ImportResult result;
    private final Label reason = new WrappedLabel("import-reason");
    private final Button confirm = new Button();
    private final HBox actions = new HBox();
    private final ContextMenu menu = new ContextMenu();
    private @Nullable SheetContent shownSheet;
    private boolean isWaitingForQuestions;

    /** Begins to read a workbook; the rota that is open is only looked at for shifts to propose. */
    public ImportView(Workbook workbook, SessionModel session, Texts texts, Sources sources, ImportRequests requests) {
        this.session = session;
        this.texts = texts;
        this.sources = sources;
        this.requests = requests;
        getStylesheets().add(ThemeService.find("importing.css"));
        getStyleClass().add("import-view");
        setId("import-view");
        model = new ImportModel(
                workbook,
                this::context,
                session::reportOf,
                new ImportModel.Workers(sources.reader(), sources.reporter(), sources.home()));
        subscriptions.add(model::dispose);
        side = new ImportSide(model, this::knownShifts, texts, subscriptions, this::focusConfirm);
        side.setMinWidth(LEAST_SIDE_WIDTH);
        result = new ImportResult(model, texts, subscriptions);
        VBox sheetPart = new VBox(new SheetLegend(texts, subscriptions), sheet);
        sheetPart.getStyleClass().add("import-sheet-part");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        SplitPane left = new SplitPane(sheetPart, result);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(SHEET_SHARE);
        SplitPane parts = new SplitPane(left, side);
        parts.setDividerPositions(LEFT_SHARE);
        SplitPane.setResizableWithParent(side, false);
        setTop(title());
        setCenter(parts);
        fillActions();
        setBottom(actions);

        sheet.setOnChoose(this::chosen);
        sheet.setOnContextMenuRequested(this::showMenu);
        subscriptions.add(menu::hide);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.onChange(model.litProperty(), sheet::light);
        subscriptions.onChange(texts.wordingProperty(), wording -> {
            // What is proposed, such as the names of slots, is worded too.
            model.read();
            showSheet();
        });
        subscriptions.follow(model.previewProperty(), preview -> showSheet());
        subscriptions.follow(model.readingProperty(), reading -> showReason());
        subscriptions.onChange(model.previewProperty(), preview -> {
            showReason();
            if (isWaitingForQuestions) {
                focusFirst();
            }
        });
        sheet.cellColours().onChange(this::showSheet);
    }

    /** Gives the keyboard to the first question once the sheet is read, to the sheet until then, to the import where none is open. */
    public void focusFirst() {
        // Before its first style pass a split pane does not have its parts in the scene, and none of them takes the
        // keyboard.
        applyCss();
        isWaitingForQuestions = model.previewProperty().get() == null;
        if (isWaitingForQuestions) {
            sheet.requestFocus();
        } else if (!side.focusFirstQuestion()) {
            focusConfirm();
        }
    }

    /** Returns the regions in the order the eye takes them. */
    public List<Parent> regions() {
        return List.of(sheet, side, result, actions);
    }

    /** A button that cannot be pressed takes no keyboard: where problems are left, it goes to the sheet. */
    private void focusConfirm() {
        showReason();
        if (model.isReady()) {
            confirm.requestFocus();
        } else {
            sheet.requestFocus();
        }
    }

    /** Gives up what is under way, and lets go of the session and the texts. */
    public void dispose() {
        subscriptions.close();
    }

    ImportModel model() {
        return model;
    }

    private ImportContext context() {
        ImportWording wording = new ImportWording(texts.wording().messages());
        return new ImportContext(
                knownShifts(), sources.learned(), sources.today().get(), rotaId, wording::slotName);
    }

    private List<ShiftType> knownShifts() {
        return session.editedRota().shifts();
    }

    private Region title() {
        Label title = new Label();
        title.getStyleClass().add("import-title");
        title.textProperty()
                .bind(texts.binding("importing.title", model.workbook().fileName()));
        Label explanation = new WrappedLabel("import-explanation");
        explanation.textProperty().bind(texts.binding("importing.explanation"));
        VBox box = new VBox(title, explanation);
        box.getStyleClass().add("import-header");
        return box;
    }

    private void fillActions() {
        reason.setId("import-reason");
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        confirm.setId("import-confirm");
        confirm.getStyleClass().add(Styles.ACCENT);
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.textProperty().bind(texts.binding("importing.confirm"));
        confirm.setOnAction(event -> confirm());
        Button cancel = button("importing.cancel", requests::cancel);
        cancel.setId("import-cancel");
        actions.getChildren()
                .setAll(
                        reason,
                        button("importing.mapping.use", () -> requests.askMapping(model::use)),
                        button("importing.mapping.save", this::saveMapping),
                        cancel,
                        confirm);
        actions.getStyleClass().add("import-actions");
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.binding(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void saveMapping() {
        ImportPreview preview = model.previewProperty().get();
        if (preview != null) {
            requests.saveMapping(preview);
        }
    }

    private void confirm() {
        ImportPreview preview = model.previewProperty().get();
        if (preview != null && model.isReady()) {
            requests.confirm(preview);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            requests.cancel();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.goBack();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() != KeyCode.Q && event.getCode() != KeyCode.W) {
            // The other keys of the window would change a rota that is not in sight.
            event.consume();
        }
    }

    private void chosen(CellAddress cell) {
        SheetContent shown = shownSheet;
        if (shown != null) {
            side.goTo(cell, shown.openQuestion(cell));
        }
    }

    private void showMenu(ContextMenuEvent event) {
        CellAddress cell = sheet.cursor();
        MenuItem row = new MenuItem(texts.get("importing.leave-out.row", cell.row() + 1));
        row.setOnAction(chosen -> model.leaveOutRow(cell.row()));
        MenuItem column = new MenuItem(texts.get("importing.leave-out.column", CellAddress.letters(cell.column())));
        column.setOnAction(chosen -> model.leaveOutColumn(cell.column()));
        menu.getItems().setAll(row, column);
        menu.show(sheet, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void showSheet() {
        ImportPreview preview = model.previewProperty().get();
        if (preview == null) {
            sheet.show(null);
            return;
        }
        SheetTable found = preview.sheet();
        SheetTable table = found == null ? firstVisible() : found;
        shownSheet = new SheetContent(
                table,
                preview,
                new Meanings(preview, knownShifts(), texts.wording().messages()),
                texts.wording(),
                sheet.cellColours());
        sheet.show(shownSheet);
        sheet.setAccessibleRoleDescription(texts.get("importing.sheet.name", table.name()));
    }

    private SheetTable firstVisible() {
        List<SheetTable> sheets = model.workbook().sheets();
        return sheets.stream().filter(table -> !table.hidden()).findFirst().orElse(sheets.get(0));
    }

    private void showReason() {
        confirm.setDisable(!model.isReady());
        ImportPreview preview = model.previewProperty().get();
        if (preview == null || model.readingProperty().get()) {
            reason.setText(texts.get("importing.reason.reading"));
            return;
        }
        Rota rota = preview.rota();
        if (rota == null || !preview.problems().isEmpty()) {
            reason.setText(
                    texts.get("importing.reason.problems", preview.problems().size()));
        } else if (preview.isReady()) {
            reason.setText(texts.get("importing.reason.ready"));
        } else {
            reason.setText(texts.get(
                    "importing.reason.questions", preview.openQuestions().size()));
        }
    }
}
