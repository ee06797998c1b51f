package cymru.rhod.ui.exporting;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.copy.CopiedEvent;
import cymru.rhod.ui.exporting.ExportModel.Made;
import cymru.rhod.ui.exporting.ExportModel.State;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The screen on which the open rota is made into files and prints: what to make at the left, what it will be at the right, what to do
 * with it below. It works only while it is in a scene.
 */
public final class ExportView extends BorderPane {

    private static final double CHOICES_WIDTH = 264;

    private final Subscriptions subscriptions = new Subscriptions();
    private final Texts texts;
    private final ExportModel model;
    private final SaveModel saving;
    private final PrintModel printing;
    private final ExportMessages messages;
    private final ExportChoices choices;
    private final PreviewPane preview;
    private final PrintPanel printPanel;
    private final ScrollPane left;
    private final VBox below;
    private final ToggleButton fillIn = new ToggleButton();
    private final FillInPane fillInPane;
    private final Runnable onBack;

    /** @param onBack goes back to where the person came from */
    public ExportView(SessionModel session, Texts texts, MessageBar messages, ExportSources sources, Runnable onBack) {
        this(session, texts, messages, sources, new SystemPrinters(), onBack);
    }

    ExportView(
            SessionModel session,
            Texts texts,
            MessageBar messages,
            ExportSources sources,
            Printers printers,
            Runnable onBack) {
        this.texts = texts;
        this.onBack = onBack;
        model = new ExportModel(session, sources, texts::language);
        saving = new SaveModel(sources);
        printing = new PrintModel(printers, sources.printing(), sources.home());
        this.messages = new ExportMessages(model, saving, sources.dialogs(), messages, texts);
        setId("export-view");
        getStyleClass().add("export-view");
        getStylesheets().add(ThemeService.find("exporting.css"));
        choices = new ExportChoices(model, texts, subscriptions);
        left = new ScrollPane(choices);
        left.setFitToWidth(true);
        left.setFocusTraversable(false);
        left.setPrefWidth(CHOICES_WIDTH);
        left.setMinWidth(CHOICES_WIDTH);
        left.getStyleClass().add("export-left");
        PagesModel pages = new PagesModel(sources.previewer(), sources.home());
        preview = new PreviewPane(model, pages, texts, fillIn(), subscriptions);
        fillInPane = new FillInPane(session, texts, subscriptions);
        printPanel = new PrintPanel(printing, texts, this::print, this::closePrint, subscriptions);
        printPanel.setVisible(false);
        printPanel.managedProperty().bind(printPanel.visibleProperty());
        ExportFoot foot = new ExportFoot(
                model,
                saving,
                texts,
                new ExportFoot.Actions(this::copy, this::showPrint, this.messages::save),
                subscriptions);
        below = new VBox(printPanel, foot);
        setTop(head());
        setLeft(left);
        BorderPane right = new BorderPane(preview);
        right.rightProperty()
                .bind(Bindings.when(fillIn.selectedProperty().and(fillIn.visibleProperty()))
                        .then(fillInPane)
                        .otherwise((FillInPane) null));
        setCenter(right);
        setBottom(below);
        addEventHandler(KeyEvent.KEY_PRESSED, this::goBackByEscape);
        // Lists and tables keep the key for editing, which these have not.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView || event.getTarget() instanceof TableView) {
                goBackByEscape(event);
            }
        });
        subscriptions.onChange(session.reportProperty(), report -> {
            if (getScene() != null) {
                choices.show();
                showFields();
                model.refresh();
            }
        });
        subscriptions.follow(model.choiceProperty(), choice -> showFields());
        subscriptions.onChange(texts.wordingProperty(), wording -> choices.show());
        subscriptions.onChange(model.stateProperty(), this::follow);
        subscriptions.onChange(model.choiceProperty(), choice -> {
            if (printing.hasNoPrinter()) {
                closePrint();
            }
        });
        subscriptions.onChange(sceneProperty(), scene -> {
            if (scene == null) {
                closePrint();
            }
            choices.show();
            showFields();
            model.setShown(scene != null);
        });
        subscriptions.add(() -> {
            saving.cancel();
            model.setShown(false);
        });
    }

    /** Opens the fields for printing, of the grid where what was chosen last is nothing for paper. */
    public void showPrint() {
        if (!model.choiceProperty().get().product().isPrintable()) {
            model.choose(choice -> choice.withProduct(Product.PICTURE));
        }
        printing.look();
        printPanel.setVisible(true);
        printPanel.requestFocus();
    }

    /** Returns its parts in the order the eye takes them. */
    public List<Parent> regions() {
        return List.of(choices, preview, below);
    }

    /** Gives the keyboard to what is chosen first. */
    @Override
    public void requestFocus() {
        // What scrolls has its content in the scene once it is styled.
        left.applyCss();
        choices.requestFocus();
    }

    /** Ends what is under way and stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private HBox head() {
        Label title = new Label();
        title.textProperty().bind(texts.binding("exporting.title"));
        title.getStyleClass().add("export-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = new Button(null, new FontIcon(Feather.ARROW_LEFT));
        back.setId("export-back");
        back.textProperty().bind(texts.binding("exporting.back"));
        back.getStyleClass().add(Styles.FLAT);
        back.setOnAction(event -> onBack.run());
        HBox head = new HBox(back, title, space);
        head.getStyleClass().add("export-head");
        return head;
    }

    private void goBackByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            goBack();
        }
    }

    /** Goes back one step: from printing to the preview, from there to the rota. */
    private void goBack() {
        if (printPanel.isVisible()) {
            closePrint();
        } else {
            onBack.run();
        }
    }

    private ToggleButton fillIn() {
        fillIn.setId("export-fill-in");
        fillIn.textProperty().bind(texts.binding("exporting.fill-in"));
        fillIn.setGraphic(new FontIcon(Feather.EDIT_3));
        fillIn.setMinWidth(Region.USE_PREF_SIZE);
        fillIn.managedProperty().bind(fillIn.visibleProperty());
        fillIn.setOnAction(event -> showFields());
        return fillIn;
    }

    private void showFields() {
        Product product = model.choiceProperty().get().product();
        fillIn.setVisible(FillInPane.isFor(product));
        if (fillIn.isVisible() && fillIn.isSelected()) {
            fillInPane.show(product, model.slotShown());
        }
    }

    private void follow(State state) {
        showFields();
        PrintWork work = state instanceof State.Ready ready ? printWork(ready.made()) : null;
        printing.take(work);
        printPanel.showState();
        if (!model.choiceProperty().get().product().isPrintable()) {
            closePrint();
        }
    }

    private static @Nullable PrintWork printWork(Made made) {
        if (made.preview() instanceof Preview.Pages pages) {
            return new PrintWork.Document(made.name(), pages.pages());
        }
        return made.preview() instanceof Preview.Picture ? new PrintWork.Picture(made.name(), made.bytes()) : null;
    }

    private void closePrint() {
        boolean hadKeyboard = printPanel.isVisible() && isIn(printPanel);
        printPanel.setVisible(false);
        if (hadKeyboard) {
            lookup("#export-print").requestFocus();
        }
    }

    private boolean isIn(Region region) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != region) {
            node = node.getParent();
        }
        return node == region;
    }

    private void print() {
        String printer = printing.printer().value();
        printing.print(problem -> tellPrinted(problem, printer));
    }

    private void tellPrinted(Optional<Problem> problem, String printer) {
        messages.tellPrinted(problem, printer);
        if (problem.isEmpty()) {
            closePrint();
        }
    }

    private void copy() {
        Image image = preview.picture();
        if (image != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            boolean isTaken = Clipboard.getSystemClipboard().setContent(content);
            fireEvent(new CopiedEvent(texts.get(isTaken ? "copy.done.picture" : "copy.failed")));
        }
    }
}
