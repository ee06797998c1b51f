package cymru.rhod.domain.problem;

import java.util.List;

/**
 * An expected problem: something a person gave that cannot be used. It holds no sentence; {@code text} words it.
 *
 * @param code the name of the problem, also the key of its message, for example {@code file.unknown-code}
 * @param place where it is, as a path a person can follow ({@code pattern, week 3, Sat}), empty if nowhere in particular
 * @param arguments what the message names: the value found, what was expected
 */
public record Problem(String code, String place, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, String place, String... arguments) {
        return new Problem(code, place, List.of(arguments));
    }
}
