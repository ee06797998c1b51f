package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabLeaves;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.exporting.ExportModel.Made;
import cymru.rhod.ui.exporting.ExportModel.State;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What will be written, as whoever gets the file will see it. While it is made anew the last one stays, faded. */
final class PreviewPane extends BorderPane {

    private static final double FADED = 0.45;
    private static final double SPINNER = 18;

    private final ExportModel model;
    private final Texts texts;
    private final PagesModel pages;
    private final PagesPane pagesPane;
    private final EventsPane events;
    private final SheetsPane sheets;
    private final TextArea text = new TextArea();
    private final ImageView picture = new ImageView();
    private final ScrollPane pictureScroll = new ScrollPane(new StackPane(picture));
    private final StackPane content = new StackPane();
    private final Label what = new Label();
    private final Label note = new WrappedLabel("export-note");
    private final HBox making = new HBox();
    private final Label file = new Label();
    private final Button previous = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final Button next = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private final HBox files = new HBox(previous, file, next);
    private @Nullable Product productShown;
    private final Label instead = new WrappedLabel("export-instead");

    /** @param beside stands at the end of the head */
    PreviewPane(ExportModel model, PagesModel pages, Texts texts, Node beside, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        this.pages = pages;
        getStyleClass().add("export-preview");
        pagesPane = new PagesPane(pages, texts, subscriptions);
        events = new EventsPane(texts);
        sheets = new SheetsPane(texts);
        text.setId("export-text");
        text.setEditable(false);
        TabLeaves.on(text);
        text.getStyleClass().add("export-text");
        text.accessibleTextProperty().bind(texts.binding("exporting.preview"));
        pictureScroll.setId("export-picture");
        pictureScroll.setFitToWidth(true);
        pictureScroll.setFitToHeight(true);
        pictureScroll.setPannable(true);
        pictureScroll.getContent().getStyleClass().add("desk");
        picture.setPreserveRatio(true);
        what.setId("export-what");
        // Of a long name the doctor at its end tells most.
        what.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        what.getStyleClass().add("export-heading");
        instead.setId("export-instead");
        note.setId("export-note");
        note.managedProperty().bind(note.visibleProperty());
        setTop(new VBox(head(beside), note));
        setCenter(content);
        subscriptions.follow(model.stateProperty(), this::show);
        subscriptions.follow(model.stateProperty(), state -> showWait());
        subscriptions.onChange(pages.drawnProperty(), drawn -> showWait());
        subscriptions.onChange(texts.wordingProperty(), wording -> {
            show(model.stateProperty().get());
            events.refresh();
        });
        subscriptions.onChange(pictureScroll.widthProperty(), width -> fitPicture());
    }

    /** Returns the picture in sight: a page, or the picture that will be written; null where there is none. */
    @Nullable
    Image picture() {
        if (content.getChildren().contains(pagesPane)) {
            return pagesPane.picture();
        }
        return content.getChildren().contains(pictureScroll) ? picture.getImage() : null;
    }

    private HBox head(Node beside) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(SPINNER, SPINNER);
        spinner.setMinSize(SPINNER, SPINNER);
        Label says = new Label();
        says.textProperty().bind(texts.binding("exporting.making"));
        making.getChildren().setAll(spinner, says);
        making.setId("export-making");
        making.managedProperty().bind(making.visibleProperty());
        making.getStyleClass().add("export-making");
        wire(previous, "export-file-previous", "exporting.file.previous", () -> model.showFile(model.place() - 1));
        wire(next, "export-file-next", "exporting.file.next", () -> model.showFile(model.place() + 1));
        file.setId("export-file");
        file.setMinWidth(Region.USE_PREF_SIZE);
        files.getStyleClass().add("export-tool-group");
        files.managedProperty().bind(files.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(what, files, making, space, beside);
        head.getStyleClass().add("export-preview-head");
        return head;
    }

    private void wire(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(texts.binding(key));
        Hint.on(button, texts.binding(key));
        button.setOnAction(event -> action.run());
    }

    private void show(State state) {
        content.setOpacity(state instanceof State.Making ? FADED : 1);
        if (state instanceof State.Making next && next.product() != productShown) {
            // What another product would be must not be taken for this one.
            content.getChildren().clear();
            what.setText("");
            note.setVisible(false);
        }
        int count = model.files();
        files.setVisible(count > 1 && !(state instanceof State.Impossible));
        file.setText(texts.get("exporting.file", model.place() + 1, count));
        previous.setDisable(model.place() == 0);
        next.setDisable(model.place() >= count - 1);
        if (state instanceof State.Ready ready) {
            show(ready.made());
        } else if (state instanceof State.Impossible impossible) {
            showInstead(texts.wording().problem(impossible.problem()));
        } else if (state instanceof State.Failed) {
            showInstead(texts.get("exporting.failed"));
        }
    }

    /** The first page takes a moment longer than the document. */
    private void showWait() {
        boolean isDrawing = content.getChildren().contains(pagesPane)
                && pages.drawnProperty().get() == null;
        making.setVisible(model.stateProperty().get() instanceof State.Making || isDrawing);
    }

    private void showInstead(String words) {
        what.setText("");
        note.setVisible(false);
        instead.setText(words);
        pages.clear();
        content.getChildren().setAll(instead);
    }

    private void show(Made made) {
        productShown = model.choiceProperty().get().product();
        what.setText(made.name());
        Preview preview = made.preview();
        showNote(preview instanceof Preview.Pages shown && shown.isWebPage() ? texts.get("exporting.web-page") : "");
        if (preview instanceof Preview.Pages shown) {
            put(pagesPane);
            pages.show(shown.pages());
            pagesPane.word();
            return;
        }
        pages.clear();
        if (preview instanceof Preview.Events shown) {
            put(events);
            events.show(shown.events());
            showNote(texts.get("exporting.events", shown.events().size()));
        } else if (preview instanceof Preview.Workbook shown) {
            put(sheets);
            sheets.show(shown.sheets());
        } else if (preview instanceof Preview.Picture shown) {
            put(pictureScroll);
            picture.setImage(shown.image());
            fitPicture();
        } else if (preview instanceof Preview.Text shown) {
            put(text);
            text.setText(shown.text());
        }
    }

    private void put(Node node) {
        if (!content.getChildren().contains(node)) {
            content.getChildren().setAll(node);
        }
    }

    private void showNote(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    /** A picture is shown no larger than it is, nor wider than there is room for. */
    private void fitPicture() {
        Image image = picture.getImage();
        if (image != null) {
            picture.setFitWidth(Math.min(image.getWidth(), Math.max(1, pictureScroll.getWidth() - 2 * SPINNER)));
        }
    }
}
