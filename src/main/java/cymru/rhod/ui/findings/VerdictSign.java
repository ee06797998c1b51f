package cymru.rhod.ui.findings;

import cymru.rhod.rules.Verdict;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign of a verdict. It never stands without a word: colour and shape alone say nothing to some people. */
final class VerdictSign {

    private VerdictSign() {}

    static FontIcon of(Verdict verdict) {
        FontIcon icon = new FontIcon(
                switch (verdict) {
                    case KEPT -> Feather.CHECK;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case BROKEN -> Feather.X;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                    case NOT_CHECKED -> Feather.MINUS;
                });
        icon.getStyleClass().addAll("verdict-sign", verdict.code());
        return icon;
    }
}
