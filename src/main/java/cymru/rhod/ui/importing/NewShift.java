package cymru.rhod.ui.importing;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.TimeTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shift type that no sheet explains, as it is typed, without controls. */
final class NewShift {

    private static final int LONGEST_CODE = 6;

    private final String written;
    private final TextEntry<String> code;
    private final TextEntry<Optional<Long>> start;
    private final TextEntry<Optional<Long>> length;
    private final ChoiceEntry<Optional<DutyKind>> kind =
            new ChoiceEntry<>(Optional.empty(), picked -> Optional.empty());
    private String typedCode = "";
    private @Nullable Long typedStart;
    private @Nullable Long typedLength;

    /**
     * @param written how the sheet writes it
     * @param taken codes of other shifts
     */
    NewShift(String written, Set<String> taken) {
        this.written = written;
        code = new TextEntry<>(text -> readCode(text, taken), text -> text, value -> {
            typedCode = value;
            return Optional.empty();
        });
        start = new TextEntry<>(
                text -> Parsed.optional(text, NewShift::readStart),
                value -> value.map(Minutes::asClockTime).orElse(""),
                value -> {
                    typedStart = value.orElse(null);
                    return Optional.empty();
                });
        length = new TextEntry<>(
                text -> Parsed.optional(text, NewShift::readLength),
                value -> value.map(Minutes::asHours).orElse(""),
                value -> {
                    typedLength = value.orElse(null);
                    return Optional.empty();
                });
        String proposed = written.replaceAll("[\\s,+]+", "");
        typedCode = proposed.substring(0, Math.min(LONGEST_CODE, proposed.length()));
        code.show(typedCode);
        start.show(Optional.empty());
        length.show(Optional.empty());
    }

    TextEntry<String> code() {
        return code;
    }

    TextEntry<Optional<Long>> start() {
        return start;
    }

    TextEntry<Optional<Long>> length() {
        return length;
    }

    ChoiceEntry<Optional<DutyKind>> kind() {
        return kind;
    }

    /** Returns the shift type; nothing while something is missing or cannot be used. */
    Optional<ShiftType> shift() {
        code.commit();
        start.commit();
        length.commit();
        boolean isRefused = List.of(code.problemProperty(), start.problemProperty(), length.problemProperty()).stream()
                .anyMatch(problem -> problem.get() != null);
        Long from = typedStart;
        Long minutes = typedLength;
        return isRefused || from == null || minutes == null
                ? Optional.empty()
                : kind.value()
                        .map(picked -> new ShiftType(
                                typedCode, null, written, from, minutes, picked, null, null, null, null, Map.of()));
    }

    private static Parsed<String> readCode(String text, Set<String> taken) {
        String typed = text.strip();
        if (DayMark.ofCode(typed).isPresent()) {
            return Parsed.expected("shift.expected.code-not-mark", typed);
        }
        if (!ShiftType.isCode(typed)) {
            return Parsed.expected("shift.expected.code");
        }
        return taken.contains(typed)
                ? Parsed.expected("shift.expected.code-of-its-own", typed, typed)
                : Parsed.of(typed);
    }

    private static Parsed<Long> readStart(String text) {
        OptionalLong read = TimeTexts.clockTime(text);
        return read.isPresent() ? Parsed.of(read.getAsLong()) : Parsed.expected("shift.expected.clock-time");
    }

    private static Parsed<Long> readLength(String text) {
        OptionalLong read = TimeTexts.length(text);
        if (read.isEmpty()) {
            return Parsed.expected("shift.expected.length");
        }
        return ShiftType.isLength(read.getAsLong())
                ? Parsed.of(read.getAsLong())
                : Parsed.expected("shift.expected.length-within", Minutes.asHours(ShiftType.LONGEST_MINUTES));
    }
}
