package cymru.rhod.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what code cites by the short names of the project's notes, so that a reader learns what they are about and where they lie. */
final class Citations {

    private static final Pattern RULINGS = Pattern.compile("rulings? (\\d+(?:(?:, | and )\\d+)*)");
    private static final Pattern SECTION = Pattern.compile(
            "(banding-2002|wales-2026|england-2016|conventions|calculations), section (\\d[\\d.]*[a-z]?)(?:, row (\\d+))?");
    private static final String BETWEEN = ", and ";

    private final Messages messages;

    Citations(Messages messages) {
        this.messages = messages;
    }

    /** Returns the source with each note named; one that is none of the notes stays as it is. */
    String worded(String source) {
        String withSections = SECTION.matcher(source).replaceAll(found -> Matcher.quoteReplacement(section(found)));
        return RULINGS.matcher(withSections)
                .replaceAll(found -> Matcher.quoteReplacement(
                        messages.get("citation.rulings", found.group(1).replace(" and ", ", "))))
                .replace(BETWEEN, "; ");
    }

    private String section(MatchResult found) {
        String about = messages.get("citation.note." + found.group(1));
        return found.group(3) == null
                ? messages.get("citation.section", about, found.group(1), found.group(2))
                : messages.get("citation.row", about, found.group(1), found.group(2), found.group(3));
    }
}
