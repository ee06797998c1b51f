package cymru.rhod.ui.compare;

import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** Labels and links of the view. */
final class CompareTexts {

    private CompareTexts() {}

    static Label label(String text, String... styles) {
        Label label = new WrappedLabel(styles);
        label.setText(text);
        return label;
    }

    /** Returns a link that stays as it is after a click. */
    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Returns a link that asks for a reason. */
    static Hyperlink why(String text, Reason reason, Consumer<Reason> onExplain) {
        return link(text, () -> onExplain.accept(reason));
    }

    /** Shows a text, or takes the label out of sight where it is empty. */
    static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
