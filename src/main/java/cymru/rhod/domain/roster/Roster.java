package cymru.rhod.domain.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pattern laid on dates. Days keep their weekday: a roster that starts on a Wednesday begins with the Wednesday of a
 * slot's start week, and the next Monday begins the next pattern week (ruling 48).
 *
 * @param weeks how many times seven days it lasts, 1 to 520
 * @param noticeWeeks how many weeks before its first day the roster must be out, 0 to 52; six in Wales
 * @param bankHolidays days that are bank holidays besides those of Wales, in the order of their dates
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Roster(
        LocalDate start,
        int weeks,
        int noticeWeeks,
        List<OneOffHoliday> bankHolidays,
        List<Slot> slots,
        Map<String, String> extras) {

    /** The most weeks: ten years, more than any training programme, and few enough that every date stays within reach. */
    public static final int MOST_WEEKS = 520;

    /** The notice due in Wales. Source: users and conventions, section C.6. */
    public static final int USUAL_NOTICE_WEEKS = 6;

    public static final int MOST_NOTICE_WEEKS = 52;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** @throws IllegalArgumentException if it lasts less than a week */
    public Roster {
        if (weeks < 1) {
            throw new IllegalArgumentException("a roster lasts at least a week: " + weeks);
        }
        bankHolidays = bankHolidays.stream()
                .sorted(Comparator.comparing(OneOffHoliday::date))
                .toList();
        slots = List.copyOf(slots);
        extras = Map.copyOf(extras);
    }

    /** Returns a roster with the usual notice and no bank holidays of its own. */
    public static Roster of(LocalDate start, int weeks, List<Slot> slots) {
        return new Roster(start, weeks, USUAL_NOTICE_WEEKS, List.of(), slots, Map.of());
    }

    public int days() {
        return weeks * 7;
    }

    /** Says whether a date is one that a roster may name. */
    public static boolean isDate(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** Says whether a date belongs to the roster. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(lastDay());
    }

    /** Returns the last day that belongs to the roster. */
    public LocalDate lastDay() {
        return start.plusDays(days() - 1L);
    }

    /** Returns the first day of a slot's post. */
    public LocalDate firstDayOf(Slot slot) {
        return slot.from() == null ? start : slot.from();
    }

    /** Returns the last day of a slot's post. */
    public LocalDate lastDayOf(Slot slot) {
        return slot.to() == null ? lastDay() : slot.to();
    }

    public Optional<Slot> slot(String id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    public Roster withDates(LocalDate newStart, int newWeeks) {
        return new Roster(newStart, newWeeks, noticeWeeks, bankHolidays, slots, extras);
    }

    public Roster withNoticeWeeks(int newNoticeWeeks) {
        return new Roster(start, weeks, newNoticeWeeks, bankHolidays, slots, extras);
    }

    public Roster withBankHolidays(List<OneOffHoliday> newBankHolidays) {
        return new Roster(start, weeks, noticeWeeks, newBankHolidays, slots, extras);
    }

    public Roster withSlots(List<Slot> newSlots) {
        return new Roster(start, weeks, noticeWeeks, bankHolidays, newSlots, extras);
    }

    public Roster withExtras(Map<String, String> newExtras) {
        return new Roster(start, weeks, noticeWeeks, bankHolidays, slots, newExtras);
    }
}
