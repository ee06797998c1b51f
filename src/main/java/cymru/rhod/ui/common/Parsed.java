package cymru.rhod.ui.common;

import cymru.rhod.domain.problem.Problem;
import java.util.Optional;
import java.util.function.Function;

/** What a typed text was read as. */
public sealed interface Parsed<T> {

    /** The text says this value. */
    record Value<T>(T value) implements Parsed<T> {}

    /** The text says nothing that can be used; the problem says what is expected. */
    record Refused<T>(Problem problem) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    /** Refuses a text, with the message key of what is expected. */
    static <T> Parsed<T> expected(String code, String... arguments) {
        return new Refused<>(Problem.of(code, "", arguments));
    }

    /** Reads an empty text as nothing given, and any other as the reader does. */
    static <T> Parsed<Optional<T>> optional(String text, Function<String, Parsed<T>> reader) {
        return text.isBlank() ? of(Optional.empty()) : reader.apply(text).then(value -> of(Optional.of(value)));
    }

    /** Goes on from a value; a refusal stays as it is. */
    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        if (this instanceof Value<T> read) {
            return next.apply(read.value());
        }
        return new Refused<>(((Refused<T>) this).problem());
    }
}
