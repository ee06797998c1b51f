package cymru.rhod.ui.career;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.TimeTexts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entries for what careers are made of: dates that may be missing, times and hours. */
final class CareerFields {

    private CareerFields() {}

    /** Returns an entry for a date whose year has to be typed. */
    static TextEntry<LocalDate> date(Function<LocalDate, Optional<Problem>> take) {
        return new TextEntry<>(CareerFields::readDate, DateTexts::written, take);
    }

    /** Returns an entry for a date that may be left empty. */
    static TextEntry<Optional<LocalDate>> optionalDate(Function<@Nullable LocalDate, Optional<Problem>> take) {
        return new TextEntry<>(
                text -> Parsed.optional(text, CareerFields::readDate),
                date -> date.map(DateTexts::written).orElse(""),
                date -> take.apply(date.orElse(null)));
    }

    /** Returns an entry for a time of day, in minutes. */
    static TextEntry<Long> clockTime(Function<Long, Optional<Problem>> take) {
        return new TextEntry<>(
                text -> {
                    OptionalLong minute = TimeTexts.clockTime(text);
                    return minute.isPresent()
                            ? Parsed.of(minute.getAsLong())
                            : Parsed.expected("shift.expected.clock-time");
                },
                Minutes::asClockTime,
                take);
    }

    /**
     * Returns an entry for hours a week, in minutes, that may be left empty.
     *
     * @param allowed says whether so many minutes may be given
     * @param expected message key of what is expected
     */
    static TextEntry<Optional<Long>> hours(
            Predicate<Long> allowed, String expected, Function<@Nullable Long, Optional<Problem>> take) {
        return new TextEntry<>(
                text -> Parsed.optional(text, typed -> {
                    OptionalLong minutes = TimeTexts.length(typed);
                    return minutes.isPresent() && allowed.test(minutes.getAsLong())
                            ? Parsed.of(minutes.getAsLong())
                            : Parsed.expected(expected);
                }),
                minutes -> minutes.map(Minutes::asHours).orElse(""),
                minutes -> take.apply(minutes.orElse(null)));
    }

    /** Refuses a last day before the first at the field that was changed. */
    static Optional<Problem> inOrder(LocalDate from, @Nullable LocalDate to) {
        return to != null && to.isBefore(from)
                ? Optional.of(
                        Problem.of("career.expected.in-order", "", DateTexts.written(from), DateTexts.written(to)))
                : Optional.empty();
    }

    private static Parsed<LocalDate> readDate(String text) {
        return DateTexts.date(text).map(Parsed::of).orElseGet(() -> Parsed.expected("career.expected.date"));
    }
}
