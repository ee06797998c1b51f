package cymru.rhod.ui.findings;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.Hint;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A number with its name, how far it is from its limit, and a click that asks why. */
final class NumberRow extends ActionRow {

    private final Label name = Lines.plain("");
    private final Label value = new Label();
    private final Label notes = Lines.muted("");
    private final Hint hint = new Hint(this);
    private final Flash flash = new Flash();

    NumberRow(ObservableValue<String> nameText, Runnable why) {
        super(why);
        getStyleClass().add("number-row");
        name.textProperty().bind(nameText);
        value.getStyleClass().add(Styles.TEXT_BOLD);
        value.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(name, value);
        first.getStyleClass().add("name-and-value");
        flash.setManaged(false);
        getChildren().addAll(flash, first, notes);
    }

    /** Puts a drawing between the number and its notes. */
    void illustrate(Node drawing) {
        getChildren().add(getChildren().indexOf(notes), drawing);
    }

    /** Draws the eye to the number once. */
    void flash() {
        flash.play();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        flash.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /**
     * Shows a number.
     *
     * @param besides more about the value; empty for none
     * @param margin how far it is from its limit; empty for none
     * @param explanation what the number means, for a hover; empty for none
     */
    void show(String valueText, String besides, String margin, String explanation) {
        value.setText(valueText);
        String notesText =
                Stream.of(margin, besides).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        notes.setText(notesText);
        notes.setVisible(!notesText.isEmpty());
        notes.setManaged(!notesText.isEmpty());
        hint.setText(explanation);
        setAccessibleText(name.getText() + ": " + valueText + ". " + notesText.replace("\n", ". "));
    }
}
