package cymru.rhod.ui.findings;

import cymru.rhod.ui.common.Hint;
import java.util.regex.Pattern;
import javafx.scene.control.Label;

/** Names a source. Its web address, which would fill several lines, is left to the hover and to screen readers. */
final class SourceLine {

    private static final Pattern ADDRESS = Pattern.compile("(,\\s*)?https?://[^\\s,;]+");

    private SourceLine() {}

    static Label of(String source) {
        Label line = Lines.muted(withoutAddress(source));
        line.setAccessibleText(source);
        if (!source.equals(line.getText())) {
            Hint.on(line, source);
        }
        return line;
    }

    /** Returns the name and the clause; a source that is an address and nothing else stays as it is. */
    static String withoutAddress(String source) {
        String name = ADDRESS.matcher(source).replaceAll("");
        return name.isBlank() ? source : name;
    }
}
