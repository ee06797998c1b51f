package cymru.rhod.ui.common.copy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in words, as it is shown, to be pasted into another program. No cell can begin a formula there: one that would is given an
 * apostrophe, by which spreadsheets know a text; a number with a sign stays a number.
 *
 * @param headings the lines above the rows, from the top; none where the table has no headings
 */
public record TableText(List<List<String>> headings, List<List<String>> rows) {

    /** What makes a spreadsheet take a text for a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("[=@].*|[+-](?![\\s£€$\\u00A0]*[0-9][0-9.,:\\s%†\\u00A0]*$).*");

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\t\\n\\r\\u000B\\f\\u2028\\u2029]+\\s*");

    public TableText {
        headings = headings.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns a table with one line of headings. */
    public static TableText headed(List<String> heading, List<List<String>> rows) {
        return new TableText(List.of(heading), rows);
    }

    /** Returns the lines, ended by line feeds, their cells apart by tabs. */
    public String tabSeparated() {
        return Stream.concat(headings.stream(), rows.stream())
                .map(row -> row.stream().map(TableText::plain).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the table in the language of web pages, as letters and mails take it. */
    public String html() {
        String head = headings.isEmpty() ? "" : "<thead>" + lines(headings, "th") + "</thead>";
        return "<table>" + head + "<tbody>" + lines(rows, "td") + "</tbody></table>";
    }

    private static String lines(List<List<String>> lines, String cell) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(text -> "<" + cell + ">" + escaped(plain(text)) + "</" + cell + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    /** Returns a text on one line that is no formula. */
    private static String plain(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        return FORMULA.matcher(line).matches() ? "'" + line : line;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
