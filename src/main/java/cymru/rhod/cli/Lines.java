package cymru.rhod.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text for a terminal, folded to its width. */
final class Lines {

    /** The width that reports keep to. */
    static final int WIDTH = 96;

    private final List<String> lines = new ArrayList<>();
    private final boolean colour;

    Lines(boolean colour) {
        this.colour = colour;
    }

    void blank() {
        lines.add("");
    }

    void heading(String text) {
        blank();
        line(Style.STRONG, text);
    }

    void line(Style style, String text) {
        lines.add(style.of(text, colour));
    }

    /** Adds a text folded at words, its first line after a mark and the others below the first word. */
    void folded(Style style, String mark, String text) {
        String indent = " ".repeat(mark.length());
        String before = mark;
        for (String line : fold(text, WIDTH - mark.length())) {
            lines.add(style.of(before, colour) + line);
            before = indent;
        }
    }

    void table(TextTable table) {
        lines.addAll(table.lines(colour));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Returns a text as lines of at most a width; a word that is longer stands on a line of its own. */
    static List<String> fold(String text, int width) {
        List<String> folded = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                folded.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        folded.add(line.toString());
        return folded;
    }
}
