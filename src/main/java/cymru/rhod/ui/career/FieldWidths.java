package cymru.rhod.ui.career;

import javafx.scene.layout.Region;

/** How much room fields take beside each other; the style sheet says how wide each is. */
final class FieldWidths {

    private FieldWidths() {}

    /** Returns a field with room for a sentence to pick, or a long name. */
    static <R extends Region> R wide(R field) {
        field.getStyleClass().add("wide");
        return field;
    }

    /** Returns a field with room for a date, a time or a number. */
    static <R extends Region> R narrow(R field) {
        field.getStyleClass().add("narrow");
        return field;
    }
}
