package cymru.rhod.ui.findings;

import atlantafx.base.theme.Styles;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subject;
import javafx.scene.control.Label;

/** Says whose the numbers below are. While a rota is on no dates they can be nobody else's, and nothing is said. */
final class ScopeLabel extends Label {

    ScopeLabel() {
        getStyleClass().addAll("scope", Styles.TEXT_BOLD);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void show(Subject subject, Wording wording) {
        setText(subject.name(wording));
        setVisible(subject.report().roster() != null);
    }
}
