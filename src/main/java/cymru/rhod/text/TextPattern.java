package cymru.rhod.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text with places for its arguments, parsed once and safe from any thread. It understands the part of the ICU message
 * syntax that the texts need: {@code {0}}, plural and select. ICU's own formatter gives the same result, but the first use of it
 * costs the window more time than all the texts together.
 */
final class TextPattern {

    private static final String OTHER = "other";

    private final List<Piece> pieces;

    private TextPattern(List<Piece> pieces) {
        this.pieces = pieces;
    }

    private sealed interface Piece {

        record Literal(String text) implements Piece {}

        record Argument(int number) implements Piece {}

        /** The number that the plural around it counts. */
        record Counted() implements Piece {}

        /** @param forms by plural category or, as {@code =1}, by the exact number */
        record Plural(int number, Map<String, List<Piece>> forms) implements Piece {}

        record Select(int number, Map<String, List<Piece>> forms) implements Piece {}
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException if it is not a message, or uses a kind of argument that is not supported
     */
    static TextPattern parse(String text) {
        return new TextPattern(new Parser(new MessagePattern(text)).message(0));
    }

    /** Returns the text with its arguments in place; a place without an argument stays as it is written. */
    String format(Locale locale, Object... arguments) {
        StringBuilder out = new StringBuilder();
        append(out, pieces, locale, arguments, null);
        return out.toString();
    }

    private static void append(
            StringBuilder out, List<Piece> pieces, Locale locale, Object[] arguments, @Nullable Number counted) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal literal) {
                out.append(literal.text());
            } else if (piece instanceof Piece.Argument argument) {
                out.append(shown(argument.number(), arguments));
            } else if (piece instanceof Piece.Counted) {
                out.append(counted == null ? "#" : shown(counted));
            } else if (piece instanceof Piece.Plural plural) {
                Number number = (Number) arguments[plural.number()];
                append(out, form(plural, number, locale), locale, arguments, number);
            } else if (piece instanceof Piece.Select select) {
                String word = String.valueOf(arguments[select.number()]);
                append(out, orOther(select.forms(), word), locale, arguments, counted);
            }
        }
    }

    private static List<Piece> form(Piece.Plural plural, Number number, Locale locale) {
        List<Piece> exact = plural.forms().get("=" + number);
        return exact != null
                ? exact
                : orOther(plural.forms(), PluralRules.forLocale(locale).select(number.doubleValue()));
    }

    private static List<Piece> orOther(Map<String, List<Piece>> forms, String keyword) {
        List<Piece> form = forms.get(keyword);
        return form != null ? form : forms.getOrDefault(OTHER, List.of());
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

    /** Turns ICU's flat list of parts into pieces. */
    private static final class Parser {

        private final MessagePattern pattern;

        Parser(MessagePattern pattern) {
            this.pattern = pattern;
        }

        /** @param start index of the part that opens the message */
        List<Piece> message(int start) {
            List<Piece> pieces = new ArrayList<>();
            int limit = pattern.getLimitPartIndex(start);
            int textFrom = pattern.getPart(start).getLimit();
            for (int i = start + 1; i <= limit; i++) {
                Part part = pattern.getPart(i);
                literal(pieces, pattern.getPatternString().substring(textFrom, part.getIndex()));
                switch (part.getType()) {
                    case ARG_START -> {
                        pieces.add(argument(i));
                        i = pattern.getLimitPartIndex(i);
                    }
                    case REPLACE_NUMBER -> pieces.add(new Piece.Counted());
                    default -> {}
                }
                textFrom = pattern.getPart(i).getLimit();
            }
            return List.copyOf(pieces);
        }

        private static void literal(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece.Literal(text));
            }
        }

        private Piece argument(int start) {
            Part name = pattern.getPart(start + 1);
            if (name.getType() != Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("arguments are numbered: " + pattern.getPatternString());
            }
            int number = name.getValue();
            ArgType type = pattern.getPart(start).getArgType();
            return switch (type) {
                case NONE -> new Piece.Argument(number);
                case PLURAL -> new Piece.Plural(number, forms(start + 2));
                case SELECT -> new Piece.Select(number, forms(start + 2));
                default -> throw new IllegalArgumentException("no support for " + type + ": " + pattern.getPatternString());
            };
        }

        /** @param first index of the first selector */
        private Map<String, List<Piece>> forms(int first) {
            Map<String, List<Piece>> forms = new HashMap<>();
            for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; i++) {
                String selector = pattern.getSubstring(pattern.getPart(i));
                i++;
                if (pattern.getPartType(i).hasNumericValue()) {
                    i++;
                }
                forms.put(selector, message(i));
                i = pattern.getLimitPartIndex(i);
            }
            return Map.copyOf(forms);
        }
    }
}
