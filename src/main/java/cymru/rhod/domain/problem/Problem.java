package cymru.rhod.domain.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * An expected problem: something a person gave that cannot be used. It holds no sentence; {@code text} words it with the message
 * {@code problem.CODE}, in which {@code {0}} is the place in words and {@code {1}}, {@code {2}} and so on are the arguments.
 *
 * <p>A place is a list of steps from the outside in, with comma and space between them, in no language:
 * {@code south.rota.json, pattern, week:3, day:6}. A step with one of these words before a colon is put into words:
 *
 * <table>
 *   <caption>Steps that are put into words</caption>
 *   <tr><td>{@code week:3}</td><td>a week of the pattern, or of the roster, from 1</td></tr>
 *   <tr><td>{@code day:6}</td><td>a day of the week, from 1 for Monday to 7 for Sunday</td></tr>
 *   <tr><td>{@code shift:L1}</td><td>a shift type by its code, or by its position from 1 where it has none</td></tr>
 *   <tr><td>{@code slot:s1}</td><td>a slot of the roster by its id, or by its position from 1 where it has none</td></tr>
 *   <tr><td>{@code figure:3}</td><td>a figure of a figures file, from 1</td></tr>
 *   <tr><td>{@code value:2}</td><td>one of its values, from 1</td></tr>
 *   <tr><td>{@code line:12}</td><td>a line of a text file, from 1</td></tr>
 *   <tr><td>{@code column:5}</td><td>a character of that line, from 1</td></tr>
 * </table>
 *
 * What follows the first colon is one whole step, whatever it holds. Any other step stands for itself: the name of a file or of
 * a field, a date.
 *
 * @param code the name of the problem, also the key of its message, for example {@code file.unknown-code}
 * @param place where it is, in the notation above; empty if nowhere in particular
 * @param arguments what the message names: the value found, what was expected; a {@link #date} is put into words
 */
public record Problem(String code, String place, List<String> arguments) {

    private static final String DATE = "date:";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, String place, String... arguments) {
        return new Problem(code, place, List.of(arguments));
    }

    /** Returns a date as an argument that is put into words, where the text that was given is not what matters. */
    public static String date(LocalDate date) {
        return DATE + date;
    }

    /** Returns the date of an argument made by {@link #date}; nothing where it stands for itself. */
    public static Optional<LocalDate> dateOf(String argument) {
        if (!argument.startsWith(DATE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(argument.substring(DATE.length())));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
