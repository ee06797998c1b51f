package cymru.rhod.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text with places for its arguments, parsed once and safe from any thread. It understands the part of the ICU message
 * syntax that the texts need: {@code {0}}, plural and select. ICU's own formatter gives the same result, which the tests hold it to,
 * but its first use costs the window more time than all the texts together.
 */
final class TextPattern {

    private final List<Piece> pieces;

    private TextPattern(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A stretch of the text. */
    sealed interface Piece {

        record Literal(String text) implements Piece {}

        record Argument(int number) implements Piece {}

        /** The number that the plural around it counts. */
        record Counted() implements Piece {}

        /**
         * Texts for the forms of a number.
         *
         * @param forms by plural form or, as {@code =1}, by the exact number
         */
        record Plural(int number, Map<String, List<Piece>> forms) implements Piece {}

        /** Texts for the words an argument may be. */
        record Select(int number, Map<String, List<Piece>> forms) implements Piece {}
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException if it is not a message, or uses a kind of argument that is not supported
     */
    static TextPattern parse(String text) {
        return new TextPattern(new TextPatternParser(text).parse());
    }

    /** Returns the text with its arguments in place; a place without an argument stays as it is written. */
    String format(Language language, Object... arguments) {
        StringBuilder out = new StringBuilder();
        append(out, pieces, language, arguments, null);
        return out.toString();
    }

    private static void append(
            StringBuilder out, List<Piece> pieces, Language language, Object[] arguments, @Nullable Number counted) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal literal) {
                out.append(literal.text());
            } else if (piece instanceof Piece.Argument argument) {
                out.append(shown(argument.number(), arguments));
            } else if (piece instanceof Piece.Counted) {
                out.append(counted == null ? "#" : shown(counted));
            } else if (piece instanceof Piece.Plural plural) {
                Number number = (Number) arguments[plural.number()];
                append(out, form(plural, number, language), language, arguments, number);
            } else if (piece instanceof Piece.Select select) {
                String word = String.valueOf(arguments[select.number()]);
                append(out, orOther(select.forms(), word), language, arguments, counted);
            }
        }
    }

    private static List<Piece> form(Piece.Plural plural, Number number, Language language) {
        List<Piece> exact = plural.forms().get("=" + number);
        return exact != null ? exact : orOther(plural.forms(), PluralForms.of(number, language));
    }

    private static List<Piece> orOther(Map<String, List<Piece>> forms, String keyword) {
        List<Piece> form = forms.get(keyword);
        return form != null ? form : forms.getOrDefault(PluralForms.OTHER, List.of());
    }

    private static String shown(int number, Object[] arguments) {
        return number < arguments.length ? shown(arguments[number]) : "{" + number + "}";
    }

    private static String shown(Object argument) {
        if (argument instanceof BigDecimal decimal) {
            return Numerals.decimal(decimal);
        }
        return argument instanceof Number number ? Numerals.whole(number.longValue()) : String.valueOf(argument);
    }
}
