package cymru.rhod.ui.shifts;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.TimeTexts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The values of one shift type as they are typed, and what each may be, without a control.
 *
 * <p>A shift type of the rota is changed field by field: each field left with another value is one edit and one step of undo, so
 * that the numbers follow at once and a step back takes back one thing. A new shift type is a draft until {@link #addDraft}.
 */
final class ShiftForm {

    private static final WorkOnCall NO_WORK = new WorkOnCall(ExpectedWork.NONE, ExpectedWork.NONE);

    /** What the grid reads as a mark or between two codes, and so no key of a shift. */
    private static final Set<String> KEYS_TAKEN_BY_THE_GRID = Set.of("-", "+", ",");

    private final Function<RotaEdit, Optional<Problem>> edits;
    private final Function<ShiftType, PlannedRest> defaultRest;
    private final ReadOnlyObjectWrapper<ShiftType> shift;
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private Rota rota;

    private final TextEntry<String> code;
    private final TextEntry<Optional<String>> key;
    private final TextEntry<String> name;
    private final TextEntry<Long> start;
    private final TextEntry<Long> length;
    private final TextEntry<Long> end;
    private final ChoiceEntry<DutyKind> kind;
    private final ChoiceEntry<Optional<Boolean>> resident;
    private final TextEntry<Optional<Long>> restWeekday;
    private final TextEntry<Optional<Long>> restWeekend;
    private final Map<WorkField, TextEntry<Optional<Long>>> work = new EnumMap<>(WorkField.class);
    private final ChoiceEntry<Optional<String>> colour;

    /**
     * Starts with a draft of a new shift type.
     *
     * @param edits makes an edit of the rota and says why it is refused, if it is
     * @param defaultRest the rest of a shift type that is given none
     */
    ShiftForm(Rota rota, Function<RotaEdit, Optional<Problem>> edits, Function<ShiftType, PlannedRest> defaultRest) {
        this.rota = rota;
        this.edits = edits;
        this.defaultRest = defaultRest;
        shift = new ReadOnlyObjectWrapper<>(newShift(rota));
        draft.set(true);

        code = new TextEntry<>(this::readCode, text -> text, value -> take(shift().withCode(value)));
        key = new TextEntry<>(
                text -> Parsed.optional(text, this::readKey),
                value -> value.orElse(""),
                value -> take(shift().withKey(value.orElse(null))));
        name = new TextEntry<>(
                text -> Parsed.of(text.strip()),
                text -> text,
                value -> take(shift().withName(value.isEmpty() ? shift().code() : value)));
        start = new TextEntry<>(
                ShiftForm::readClockTime,
                Minutes::asClockTime,
                value -> take(shift().withTimes(value, shift().lengthMinutes())));
        length = new TextEntry<>(
                this::readLength, Minutes::asHours, value -> take(shift().withTimes(shift().startMinute(), value)));
        end = new TextEntry<>(
                this::readEnd,
                Minutes::asClockTime,
                value -> take(shift().withTimes(shift().startMinute(), lengthUntil(value))));
        kind = new ChoiceEntry<>(shift().kind(), value -> take(shift().withKind(value, shift().residentGiven())));
        resident = new ChoiceEntry<>(
                Optional.empty(), value -> take(shift().withKind(shift().kind(), value.orElse(null))));
        restWeekday = new TextEntry<>(
                this::readPartOfDuty,
                ShiftForm::asHours,
                value -> takeRest(value.orElse(defaultRest().weekdayMinutes()), rest().weekendMinutes()));
        restWeekend = new TextEntry<>(
                this::readPartOfDuty,
                ShiftForm::asHours,
                value -> takeRest(
                        rest().weekdayMinutes(), value.orElse(defaultRest().weekendMinutes())));
        for (WorkField field : WorkField.values()) {
            work.put(
                    field,
                    new TextEntry<>(
                            text -> readWork(field, text),
                            ShiftForm::asHours,
                            value -> take(shift().withWorkOnCall(field.in(workOnCall(), value.orElse(0L))))));
        }
        colour = new ChoiceEntry<>(Optional.empty(), value -> take(shift().withColour(value.orElse(null))));
        showAll();
    }

    TextEntry<String> code() {
        return code;
    }

    TextEntry<Optional<String>> key() {
        return key;
    }

    TextEntry<String> name() {
        return name;
    }

    TextEntry<Long> start() {
        return start;
    }

    /** Length in minutes, more than 0 and at most 72 hours. */
    TextEntry<Long> length() {
        return length;
    }

    /** The time of day at which the duty ends. Typing it changes the length by less than a day. */
    TextEntry<Long> end() {
        return end;
    }

    ChoiceEntry<DutyKind> kind() {
        return kind;
    }

    /** Whether the doctor stays on the site; empty leaves it to the kind. */
    ChoiceEntry<Optional<Boolean>> resident() {
        return resident;
    }

    /** Planned rest in a duty that starts on a weekday; empty takes the default, but a figure beside it stays. */
    TextEntry<Optional<Long>> restWeekday() {
        return restWeekday;
    }

    TextEntry<Optional<Long>> restWeekend() {
        return restWeekend;
    }

    /** One part of the work expected on call; where any part is given, the others count as none. */
    TextEntry<Optional<Long>> work(WorkField field) {
        return Objects.requireNonNull(work.get(field));
    }

    /** Colour as {@code #RRGGBB}; empty leaves it to the program. */
    ChoiceEntry<Optional<String>> colour() {
        return colour;
    }

    /** Returns the shift type as it stands, without what is typed and not yet taken. */
    ReadOnlyObjectProperty<ShiftType> shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    ShiftType shift() {
        return shift.get();
    }

    /** Says whether the shift type is new and not yet in the rota. */
    ReadOnlyBooleanProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Returns why the draft as a whole was refused; null once something in it has changed. */
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Returns the rest that applies to the shift type while none is given. */
    PlannedRest defaultRest() {
        return defaultRest.apply(shift().withRest(null));
    }

    /** Returns on which day after the first the duty ends: 0 for the same day. */
    long daysLater() {
        return (shift().startMinute() + shift().lengthMinutes()) / Minutes.PER_DAY;
    }

    /** Opens a shift type of the rota. */
    void open(Rota current, ShiftType opened) {
        rota = current;
        draft.set(false);
        shift.set(opened);
        showAll();
        texts().forEach(TextEntry::revert);
    }

    /** Opens a new shift type. */
    void openDraft(Rota current) {
        rota = current;
        draft.set(true);
        shift.set(newShift(current));
        showAll();
        texts().forEach(TextEntry::revert);
    }

    /**
     * Goes on with the rota as it is after an edit, undo or redo.
     *
     * @return whether the shift type is still there
     */
    boolean follow(Rota current) {
        Optional<ShiftType> found = draft.get() ? Optional.of(shift()) : sameShift(current);
        rota = current;
        found.ifPresent(shift::set);
        showAll();
        return found.isPresent();
    }

    /** Takes every field; says whether nothing was left that cannot be used. */
    boolean commit() {
        texts().forEach(TextEntry::commit);
        return texts().allMatch(entry -> entry.problemProperty().get() == null);
    }

    /** Adds the draft to the rota, unless a field holds something that cannot be used. */
    boolean addDraft() {
        refusal.set(null);
        if (!commit()) {
            return false;
        }
        draft.set(false);
        Optional<Problem> refused = edits.apply(new RotaEdit.AddShift(shift()));
        refused.ifPresent(problem -> {
            draft.set(true);
            refusal.set(problem);
        });
        return refused.isEmpty();
    }

    /** Leaves the rest to the default of the kind. */
    void clearRest() {
        take(shift().withRest(null));
    }

    /** Leaves the work on call open. */
    void clearWork() {
        take(shift().withWorkOnCall(null));
    }

    private Optional<Problem> take(ShiftType candidate) {
        ShiftType before = shift();
        ShiftType after = candidate.isNonResidentOnCall() ? candidate : candidate.withWorkOnCall(null);
        shift.set(after);
        if (!draft.get()) {
            Optional<Problem> refusal = edits.apply(new RotaEdit.ChangeShift(before.code(), after));
            if (refusal.isPresent()) {
                shift.set(before);
                return refusal;
            }
        }
        showAll();
        return Optional.empty();
    }

    private Optional<Problem> takeRest(long weekdayMinutes, long weekendMinutes) {
        // The default that stands beside a figure typed may be longer than a short duty.
        long length = shift().lengthMinutes();
        return take(
                shift().withRest(new PlannedRest(Math.min(weekdayMinutes, length), Math.min(weekendMinutes, length))));
    }

    private void showAll() {
        refusal.set(null);
        ShiftType now = shift();
        code.show(now.code());
        key.show(Optional.ofNullable(now.key()));
        name.show(now.name());
        start.show(now.startMinute());
        length.show(now.lengthMinutes());
        end.show((now.startMinute() + now.lengthMinutes()) % Minutes.PER_DAY);
        kind.show(now.kind());
        resident.show(Optional.ofNullable(now.residentGiven()));
        Optional<PlannedRest> rest = Optional.ofNullable(now.rest());
        restWeekday.show(rest.map(PlannedRest::weekdayMinutes));
        restWeekend.show(rest.map(PlannedRest::weekendMinutes));
        Optional<WorkOnCall> expected = Optional.ofNullable(now.workOnCall());
        work.forEach((field, entry) -> entry.show(expected.map(field::minutesIn)));
        colour.show(Optional.ofNullable(now.colour()));
    }

    private Stream<TextEntry<?>> texts() {
        return Stream.concat(
                Stream.of(code, key, name, start, length, end, restWeekday, restWeekend), work.values().stream());
    }

    /** A shift whose code was just changed back or forth is the one at the same place. */
    private Optional<ShiftType> sameShift(Rota current) {
        Optional<ShiftType> found = current.shift(shift().code());
        if (found.isPresent() || current.shifts().size() != rota.shifts().size()) {
            return found;
        }
        int place = rota.shifts().stream().map(ShiftType::code).toList().indexOf(shift().code());
        return place < 0 ? Optional.empty() : Optional.of(current.shifts().get(place));
    }

    private PlannedRest rest() {
        PlannedRest given = shift().rest();
        return given == null ? defaultRest() : given;
    }

    private WorkOnCall workOnCall() {
        WorkOnCall given = shift().workOnCall();
        return given == null ? NO_WORK : given;
    }

    private Parsed<String> readCode(String text) {
        String typed = text.strip();
        if (DayMark.ofCode(typed).isPresent()) {
            return Parsed.expected("shift.expected.code-not-mark", typed);
        }
        if (!ShiftType.isCode(typed)) {
            return Parsed.expected("shift.expected.code");
        }
        return others().filter(other -> other.code().equals(typed))
                .findFirst()
                .<Parsed<String>>map(other -> Parsed.expected("shift.expected.code-of-its-own", typed, other.name()))
                .orElseGet(() -> Parsed.of(typed));
    }

    private Parsed<String> readKey(String text) {
        String typed = text.strip();
        if (!ShiftType.isKey(typed)) {
            return Parsed.expected("shift.expected.key");
        }
        if (KEYS_TAKEN_BY_THE_GRID.contains(typed)) {
            return Parsed.expected("shift.expected.key-not-mark", typed);
        }
        return others().filter(other -> typed.equals(other.key()))
                .findFirst()
                .<Parsed<String>>map(other -> Parsed.expected("shift.expected.key-of-its-own", typed, other.code()))
                .orElseGet(() -> Parsed.of(typed));
    }

    private Parsed<Long> readLength(String text) {
        OptionalLong read = TimeTexts.length(text);
        if (read.isEmpty()) {
            return Parsed.expected("shift.expected.length");
        }
        long minutes = read.getAsLong();
        if (!ShiftType.isLength(minutes)) {
            return Parsed.expected("shift.expected.length-within", Minutes.asHours(ShiftType.LONGEST_MINUTES));
        }
        PlannedRest given = shift().rest();
        if (given != null && minutes < given.longestMinutes()) {
            return Parsed.expected("shift.expected.length-over-rest", Minutes.asHours(given.longestMinutes()));
        }
        WorkOnCall expected = shift().workOnCall();
        if (expected != null && minutes < expected.longestMinutes()) {
            return Parsed.expected("shift.expected.length-over-work", Minutes.asHours(expected.longestMinutes()));
        }
        return Parsed.of(minutes);
    }

    private Parsed<Long> readEnd(String text) {
        Parsed<Long> time = text.strip().matches("24[:.]?00") ? Parsed.of(0L) : readClockTime(text);
        return time.then(
                minute -> readLength(Minutes.asHours(lengthUntil(minute))).then(length -> Parsed.of(minute)));
    }

    private long lengthUntil(long endMinute) {
        long wholeDays = (shift().lengthMinutes() - 1) / Minutes.PER_DAY;
        long rest = Math.floorMod(endMinute - shift().startMinute(), Minutes.PER_DAY);
        return wholeDays * Minutes.PER_DAY + (rest == 0 ? Minutes.PER_DAY : rest);
    }

    private Parsed<Optional<Long>> readPartOfDuty(String text) {
        return Parsed.optional(text, this::readWithinDuty);
    }

    private Parsed<Long> readWithinDuty(String text) {
        OptionalLong read = TimeTexts.length(text);
        return read.isPresent() && read.getAsLong() <= shift().lengthMinutes()
                ? Parsed.of(read.getAsLong())
                : Parsed.expected("shift.expected.part-of-duty", Minutes.asHours(shift().lengthMinutes()));
    }

    private Parsed<Optional<Long>> readWork(WorkField field, String text) {
        return readPartOfDuty(text).then(minutes -> {
            WorkOnCall after = field.in(workOnCall(), minutes.orElse(0L));
            long together = (field.isWeekend() ? after.weekend() : after.weekday()).minutes();
            return together <= shift().lengthMinutes()
                    ? Parsed.of(minutes)
                    : Parsed.expected("shift.expected.work-within-duty", Minutes.asHours(shift().lengthMinutes()));
        });
    }

    private static Parsed<Long> readClockTime(String text) {
        OptionalLong read = TimeTexts.clockTime(text);
        return read.isPresent() ? Parsed.of(read.getAsLong()) : Parsed.expected("shift.expected.clock-time");
    }

    private static String asHours(Optional<Long> minutes) {
        return minutes.map(Minutes::asHours).orElse("");
    }

    private Stream<ShiftType> others() {
        return rota.shifts().stream()
                .filter(other -> draft.get() || !other.code().equals(shift().code()));
    }

    private static ShiftType newShift(Rota rota) {
        int number = 1;
        while (rota.shift("D" + number).isPresent()) {
            number++;
        }
        return ShiftType.of("D" + number, "09:00", "8:00", DutyKind.FULL_SHIFT);
    }
}
