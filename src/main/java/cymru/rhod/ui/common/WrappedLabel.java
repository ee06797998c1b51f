package cymru.rhod.ui.common;

import javafx.scene.control.Label;

/** A text of as many lines as it needs. It is never cut to fewer where room is short. */
public final class WrappedLabel extends Label {

    /** @param styleClasses besides those of every label */
    public WrappedLabel(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
