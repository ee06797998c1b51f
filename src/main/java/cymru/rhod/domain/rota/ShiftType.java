package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Minutes;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of duty that the cells of a rota name by its code. What is null was not given.
 *
 * @param code 1 to 6 characters without space, comma or plus, and none of the day marks
 * @param key the single character that types it in the grid
 * @param startMinute minute of the day at which it starts, 0 to 1439
 * @param lengthMinutes more than 0 and at most 72 hours
 * @param residentGiven whether the doctor must stay on the site; null where the file does not say
 * @param rest planned rest in each duty; null for the default of its kind
 * @param workOnCall the work expected when called, for non-resident on-call only
 * @param colour as {@code #RRGGBB}; null for a colour chosen by the program
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record ShiftType(
        String code,
        @Nullable String key,
        String name,
        long startMinute,
        long lengthMinutes,
        DutyKind kind,
        @Nullable Boolean residentGiven,
        @Nullable PlannedRest rest,
        @Nullable WorkOnCall workOnCall,
        @Nullable String colour,
        Map<String, String> extras) {

    /** The longest duty a rota may hold. */
    public static final long LONGEST_MINUTES = Minutes.ofHours(72);

    private static final Pattern CODE = Pattern.compile("[^\\s,+]{1,6}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** @throws IllegalArgumentException if the code, the start or the length is not allowed */
    public ShiftType {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a shift code: " + code);
        }
        if (startMinute < 0 || startMinute >= Minutes.PER_DAY) {
            throw new IllegalArgumentException("a shift starts within a day: " + startMinute);
        }
        if (!isLength(lengthMinutes)) {
            throw new IllegalArgumentException("a shift lasts up to 72 hours: " + lengthMinutes);
        }
        extras = Map.copyOf(extras);
    }

    /** Returns a shift type with the code, times and kind given and nothing else. */
    public static ShiftType of(String code, String start, String length, DutyKind kind) {
        return new ShiftType(
                code,
                null,
                code,
                Minutes.parseClockTime(start).orElseThrow(),
                Minutes.parseHours(length).orElseThrow(),
                kind,
                null,
                null,
                null,
                null,
                Map.of());
    }

    /** Says whether a text may be the code of a shift type. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches() && DayMark.ofCode(text).isEmpty();
    }

    /** Says whether a text may be the key that types a shift type: one character that can be seen. */
    public static boolean isKey(String text) {
        return text.codePointCount(0, text.length()) == 1
                && text.codePoints()
                        .noneMatch(character -> Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || Character.isISOControl(character));
    }

    /** Says whether a duty may last so many minutes. */
    public static boolean isLength(long minutes) {
        return minutes > 0 && minutes <= LONGEST_MINUTES;
    }

    /** Says whether a text is a colour as {@code #RRGGBB}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** Says whether the doctor stays on the site: as given, else yes for shifts and no for on-call (ruling 27). */
    public boolean isResident() {
        return residentGiven == null ? kind != DutyKind.ON_CALL : residentGiven;
    }

    public boolean isNonResidentOnCall() {
        return kind == DutyKind.ON_CALL && !isResident();
    }

    public ShiftType withCode(String newCode) {
        return new ShiftType(
                newCode, key, name, startMinute, lengthMinutes, kind, residentGiven, rest, workOnCall, colour, extras);
    }

    public ShiftType withKey(@Nullable String newKey) {
        return new ShiftType(
                code, newKey, name, startMinute, lengthMinutes, kind, residentGiven, rest, workOnCall, colour, extras);
    }

    public ShiftType withName(String newName) {
        return new ShiftType(
                code, key, newName, startMinute, lengthMinutes, kind, residentGiven, rest, workOnCall, colour, extras);
    }

    public ShiftType withTimes(long newStartMinute, long newLengthMinutes) {
        return new ShiftType(
                code,
                key,
                name,
                newStartMinute,
                newLengthMinutes,
                kind,
                residentGiven,
                rest,
                workOnCall,
                colour,
                extras);
    }

    public ShiftType withKind(DutyKind newKind, @Nullable Boolean newResident) {
        return new ShiftType(
                code, key, name, startMinute, lengthMinutes, newKind, newResident, rest, workOnCall, colour, extras);
    }

    public ShiftType withRest(@Nullable PlannedRest newRest) {
        return new ShiftType(
                code, key, name, startMinute, lengthMinutes, kind, residentGiven, newRest, workOnCall, colour, extras);
    }

    public ShiftType withWorkOnCall(@Nullable WorkOnCall newWorkOnCall) {
        return new ShiftType(
                code, key, name, startMinute, lengthMinutes, kind, residentGiven, rest, newWorkOnCall, colour, extras);
    }

    public ShiftType withColour(@Nullable String newColour) {
        return new ShiftType(
                code, key, name, startMinute, lengthMinutes, kind, residentGiven, rest, workOnCall, newColour, extras);
    }
}
