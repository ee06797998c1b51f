package cymru.rhod.text;

import cymru.rhod.text.TextPattern.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text in ICU's message syntax. An apostrophe is itself, unless it stands before a curly bracket (or before {@code #} in a
 * plural form), where it opens a quotation, or is doubled.
 */
final class TextPatternParser {

    private final String text;
    private int position;

    TextPatternParser(String text) {
        this.text = text;
    }

    /**
     * Reads the whole text.
     *
     * @throws IllegalArgumentException if it is not a message, or uses a kind of argument that is not supported
     */
    List<Piece> parse() {
        List<Piece> pieces = message(false);
        if (position < text.length()) {
            throw refusal("a bracket too many");
        }
        return pieces;
    }

    /** Reads up to the end or to the bracket that closes the message, which is left to the caller. */
    private List<Piece> message(boolean pluralForm) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '}') {
            char next = text.charAt(position);
            if (next == '\'') {
                apostrophe(literal, pluralForm);
            } else if (next == '{' || (next == '#' && pluralForm)) {
                addLiteral(pieces, literal);
                pieces.add(next == '{' ? argument() : counted());
            } else {
                literal.append(next);
                position++;
            }
        }
        addLiteral(pieces, literal);
        return List.copyOf(pieces);
    }

    private static void addLiteral(List<Piece> pieces, StringBuilder literal) {
        if (literal.length() > 0) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void apostrophe(StringBuilder literal, boolean pluralForm) {
        position++;
        char next = position < text.length() ? text.charAt(position) : ' ';
        boolean opensQuotation = next == '{' || next == '}' || (next == '#' && pluralForm);
        if (opensQuotation) {
            quotation(literal);
        } else {
            literal.append('\'');
            if (next == '\'') {
                position++;
            }
        }
    }

    private void quotation(StringBuilder literal) {
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next != '\'') {
                literal.append(next);
            } else if (position < text.length() && text.charAt(position) == '\'') {
                literal.append('\'');
                position++;
            } else {
                return;
            }
        }
    }

    private Piece counted() {
        position++;
        return new Piece.Counted();
    }

    private Piece argument() {
        expect('{');
        int number = number(word());
        if (isNext('}')) {
            expect('}');
            return new Piece.Argument(number);
        }
        expect(',');
        String kind = word();
        expect(',');
        boolean plural = kind.equals("plural");
        if (!plural && !kind.equals("select")) {
            throw refusal("no support for " + kind);
        }
        Map<String, List<Piece>> forms = forms(plural);
        expect('}');
        return plural ? new Piece.Plural(number, forms) : new Piece.Select(number, forms);
    }

    private Map<String, List<Piece>> forms(boolean plural) {
        Map<String, List<Piece>> forms = new HashMap<>();
        while (!isNext('}')) {
            String selector = word();
            expect('{');
            forms.put(selector, message(plural));
            expect('}');
        }
        if (!forms.containsKey(PluralForms.OTHER)) {
            throw refusal("no form for all other cases");
        }
        return Map.copyOf(forms);
    }

    private int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("arguments are numbered: " + text, e);
        }
    }

    private String word() {
        skipSpace();
        int start = position;
        while (position < text.length() && isPartOfWord(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw refusal("a word is missing");
        }
        return text.substring(start, position);
    }

    private static boolean isPartOfWord(char next) {
        return Character.isLetterOrDigit(next) || next == '=' || next == '-' || next == '.' || next == '_';
    }

    private boolean isNext(char wanted) {
        skipSpace();
        return position < text.length() && text.charAt(position) == wanted;
    }

    private void expect(char wanted) {
        if (!isNext(wanted)) {
            throw refusal("expected " + wanted);
        }
        position++;
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException(why + " at character " + (position + 1) + " of: " + text);
    }
}
