package cymru.rhod.ui.figures;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.figures.FigureExtension;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The figures files that the user has added, what each changes, and what is wrong with one that cannot be used. */
final class FigureFilesPane extends VBox {

    /** A file may change a whole scale; the first few tell that it does. */
    private static final int MOST_REVISIONS_SHOWN = 3;

    private final FigureFilesModel model;
    private final Texts texts;
    private final Supplier<Optional<Path>> askFile;
    private final VBox list = new VBox();

    FigureFilesPane(
            FigureFilesModel model, Texts texts, Supplier<Optional<Path>> askFile, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        this.askFile = askFile;
        setId("figure-files");
        getStyleClass().add("figure-files");
        getChildren().addAll(header(), list);
        subscriptions.onChange(model.loadedProperty(), loaded -> show());
        subscriptions.onChange(model.problemsProperty(), problems -> show());
        subscriptions.follow(texts.wordingProperty(), wording -> show());
    }

    private HBox header() {
        Label explanation = new WrappedLabel(Styles.TEXT_MUTED);
        explanation.textProperty().bind(texts.binding("figures.files.explanation"));
        HBox.setHgrow(explanation, Priority.ALWAYS);
        explanation.setMaxWidth(Double.MAX_VALUE);
        Button load = new Button(null, new FontIcon(Feather.FILE_PLUS));
        load.setId("figures-load");
        load.textProperty().bind(texts.binding("figures.files.load"));
        load.setMinWidth(USE_PREF_SIZE);
        load.setOnAction(event -> askFile.get().ifPresent(model::add));
        HBox header = new HBox(explanation, load);
        header.getStyleClass().add("form-row");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show() {
        list.getChildren().clear();
        FigureFolder.Loaded loaded = model.loadedProperty().get();
        loaded.files().forEach(this::addFile);
        Stream.concat(model.problemsProperty().get().stream(), loaded.problems().stream())
                .distinct()
                .forEach(this::addProblem);
    }

    private void addFile(FigureFolder.LoadedFile file) {
        Wording wording = texts.wording();
        VBox words = new VBox(new WrappedLabel());
        ((Label) words.getChildren().get(0)).setText(texts.get("figures.files.line", file.name(), file.added()));
        file.revisions().stream()
                .limit(MOST_REVISIONS_SHOWN)
                .map(revision -> warning(revision(file.name(), revision, wording)))
                .forEach(words.getChildren()::add);
        int more = file.revisions().size() - MOST_REVISIONS_SHOWN;
        if (more > 0) {
            words.getChildren().add(warning(texts.get("figures.files.more-revisions", more)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button(texts.get("figures.files.remove"), new FontIcon(Feather.TRASH_2));
        remove.setAccessibleText(texts.get("figures.files.remove-named", file.name()));
        remove.setId("figures-remove-" + file.name().replace('.', '-'));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(file.name()));
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("form-row");
        list.getChildren().add(line);
    }

    private static String revision(String file, FigureExtension.Revision revision, Wording wording) {
        return wording.messages()
                .get(
                        "figures.revision",
                        file,
                        wording.figureName(revision.id()),
                        wording.date(revision.from()),
                        wording.quantity(revision.before()),
                        wording.quantity(revision.after()));
    }

    private void addProblem(Problem problem) {
        list.getChildren().add(warning(texts.wording().problem(problem)));
    }

    private static Label warning(String text) {
        Label label = new WrappedLabel("form-problem");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.setText(text);
        return label;
    }
}
