package cymru.rhod.ui.exporting;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.exporting.ExportModel.Made;
import cymru.rhod.ui.exporting.ExportModel.State;
import cymru.rhod.ui.exporting.SaveModel.Progress;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be done with the export: save it, print it, copy its picture; and how far the writing of several files is. */
final class ExportFoot extends HBox {

    private static final long KILOBYTE = 1024;

    private final ExportModel model;
    private final SaveModel saving;
    private final Texts texts;
    private final Label says = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Button copy;
    private final Button print;
    private final Button save;

    /** What the buttons do. */
    record Actions(Runnable copy, Runnable print, Runnable save) {}

    ExportFoot(ExportModel model, SaveModel saving, Texts texts, Actions actions, Subscriptions subscriptions) {
        this.model = model;
        this.saving = saving;
        this.texts = texts;
        getStyleClass().add("export-foot");
        says.setId("export-says");
        bar.managedProperty().bind(bar.visibleProperty());
        cancel = button("export-cancel", "exporting.cancel", saving::cancel);
        copy = button("export-copy", "exporting.copy", actions.copy());
        print = button("export-print", "exporting.print", actions.print());
        save = button("export-save", "exporting.save", actions.save());
        save.getStyleClass().add(Styles.ACCENT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(says, bar, cancel, space, copy, print, save);
        subscriptions.follow(model.stateProperty(), state -> show());
        subscriptions.follow(saving.progressProperty(), progress -> show());
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show() {
        Progress progress = saving.progressProperty().get();
        boolean isSaving = progress != null;
        // A button that goes takes the keyboard with it.
        if (!isSaving && cancel.isFocused()) {
            save.setDisable(false);
            save.requestFocus();
        }
        bar.setVisible(isSaving);
        cancel.setVisible(isSaving);
        Made made = model.stateProperty().get() instanceof State.Ready ready ? ready.made() : null;
        Preview preview = made == null ? null : made.preview();
        boolean isPrintable = model.choiceProperty().get().product().isPrintable();
        copy.setVisible(isPrintable);
        copy.setDisable(preview == null);
        print.setVisible(isPrintable);
        print.setDisable(preview == null);
        save.setDisable(preview == null || isSaving);
        says.setText(progress == null ? words(made) : texts.get("exporting.writing", progress.done(), progress.of()));
        bar.setProgress(
                progress == null || progress.of() == 0
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) progress.done() / progress.of());
    }

    private String words(@Nullable Made made) {
        if (made == null) {
            return "";
        }
        int files = made.job().slots().size();
        if (files > 1) {
            return texts.get("exporting.says.files", files);
        }
        String size =
                texts.get("exporting.kilobytes", Math.max(1, Math.round((double) made.bytes().length / KILOBYTE)));
        return made.preview() instanceof Preview.Pages pages && !pages.isWebPage()
                ? texts.get("exporting.says.pages", pages.pages().count(), size)
                : size;
    }
}
