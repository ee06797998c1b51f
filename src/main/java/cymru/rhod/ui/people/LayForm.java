package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** The dates on which a pattern is laid, as they are typed, without a control. */
final class LayForm {

    /** Half a year, the length of most posts of specialty training. */
    private static final int USUAL_WEEKS = 26;

    private final TextEntry<LocalDate> start = new TextEntry<>(
            LayForm::readDate, DateTexts::written, date -> keep(date, this.weeksTyped, this.slotsTyped));
    private final TextEntry<Integer> weeks = new TextEntry<>(
            text -> readWhole(text, Roster.MOST_WEEKS, "people.expected.weeks"),
            String::valueOf,
            number -> keep(this.startTyped, number, this.slotsTyped));
    private final TextEntry<Integer> slots = new TextEntry<>(
            text -> readWhole(text, Rota.MOST_SLOTS, "people.expected.slots"),
            String::valueOf,
            number -> keep(this.startTyped, this.weeksTyped, number));
    private LocalDate startTyped;
    private int weeksTyped = USUAL_WEEKS;
    private int slotsTyped;

    /**
     * @param today the first day that may be proposed
     * @param patternWeeks how many weeks the pattern has: the usual number of doctors
     */
    LayForm(LocalDate today, int patternWeeks) {
        startTyped = nextChangeover(today);
        slotsTyped = patternWeeks;
        show();
    }

    TextEntry<LocalDate> start() {
        return start;
    }

    TextEntry<Integer> weeks() {
        return weeks;
    }

    TextEntry<Integer> slots() {
        return slots;
    }

    /** Says whether all that is typed can be used. */
    boolean isComplete() {
        return start.problemProperty().get() == null
                && weeks.problemProperty().get() == null
                && slots.problemProperty().get() == null;
    }

    /** Returns the step that lays the pattern as typed; what cannot be used leaves the value before it. */
    RosterEdit.LayRoster edit(String slotName) {
        start.commit();
        weeks.commit();
        slots.commit();
        return new RosterEdit.LayRoster(startTyped, weeksTyped, slotsTyped, slotName);
    }

    /** Says whether the slots will not all work every week of the pattern as often: the weeks are no multiple of the pattern's. */
    boolean isUneven(int patternWeeks) {
        return readWhole(weeks.textProperty().get(), Roster.MOST_WEEKS, "people.expected.weeks")
                        instanceof Parsed.Value<Integer> typed
                && typed.value() % patternWeeks != 0;
    }

    /** Resident doctors change posts on the first Wednesday of August. */
    private static LocalDate nextChangeover(LocalDate today) {
        LocalDate ofThisYear = changeover(today.getYear());
        return ofThisYear.isBefore(today) ? changeover(today.getYear() + 1) : ofThisYear;
    }

    private static LocalDate changeover(int year) {
        return LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    private Optional<Problem> keep(LocalDate newStart, int newWeeks, int newSlots) {
        startTyped = newStart;
        weeksTyped = newWeeks;
        slotsTyped = newSlots;
        show();
        return Optional.empty();
    }

    private void show() {
        start.show(startTyped);
        weeks.show(weeksTyped);
        slots.show(slotsTyped);
    }

    private static Parsed<LocalDate> readDate(String text) {
        return DateTexts.date(text)
                .<Parsed<LocalDate>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected("people.expected.date"));
    }

    private static Parsed<Integer> readWhole(String text, int highest, String expected) {
        OptionalInt number = NumberTexts.whole(text, 1, highest);
        return number.isPresent() ? Parsed.of(number.getAsInt()) : Parsed.expected(expected, Integer.toString(highest));
    }
}
