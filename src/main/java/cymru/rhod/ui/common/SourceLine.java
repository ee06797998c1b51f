package cymru.rhod.ui.common;

import atlantafx.base.theme.Styles;
import java.util.regex.Pattern;
import javafx.scene.control.Label;

/** Names a source. Its web address, which would fill several lines, is left to the hover and to screen readers. */
public final class SourceLine {

    private static final Pattern ADDRESS = Pattern.compile("(,\\s*)?https?://[^\\s,;]+");

    private SourceLine() {}

    public static Label of(String source) {
        Label line = new WrappedLabel(Styles.TEXT_MUTED);
        line.setText(withoutAddress(source));
        line.setAccessibleText(source);
        if (!source.equals(line.getText())) {
            Hint.on(line, source);
        }
        return line;
    }

    /** Returns the name and the clause; a source that is an address and nothing else stays as it is. */
    public static String withoutAddress(String source) {
        String name = ADDRESS.matcher(source).replaceAll("");
        return name.isBlank() ? source : name;
    }
}
