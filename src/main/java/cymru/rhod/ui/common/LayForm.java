package cymru.rhod.ui.common;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.edit.RosterEdit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The dates on which a pattern is laid, as they are typed, without a control. */
final class LayForm {

    /** Half a year, the length of most posts of specialty training. */
    private static final int USUAL_WEEKS = 26;

    private final ObjectProperty<LocalDate> startTyped;
    private final ObjectProperty<Integer> weeksTyped = new SimpleObjectProperty<>(USUAL_WEEKS);
    private final ObjectProperty<Integer> slotsTyped;
    private final TextEntry<LocalDate> start;
    private final TextEntry<Integer> weeks;
    private final TextEntry<Integer> slots;
    private final ChoiceEntry<Optional<Grade>> grade = new ChoiceEntry<>(Optional.empty(), picked -> Optional.empty());
    private final ChoiceEntry<Optional<ContractChoice>> contract =
            new ChoiceEntry<>(Optional.empty(), picked -> Optional.empty());
    private int patternWeeks;

    /**
     * @param today the first day that may be proposed
     * @param patternWeeks how many weeks the pattern has: the usual number of doctors
     */
    LayForm(LocalDate today, int patternWeeks) {
        this.patternWeeks = patternWeeks;
        startTyped = new SimpleObjectProperty<>(nextChangeover(today));
        slotsTyped = new SimpleObjectProperty<>(patternWeeks);
        start = DateEntry.of(startTyped, startTyped::get);
        weeks = wholeNumber(weeksTyped, Roster.MOST_WEEKS, "roster.expected.weeks");
        slots = wholeNumber(slotsTyped, Rota.MOST_SLOTS, "roster.expected.slots");
    }

    /** Proposes dates for another pattern, as when the form was made; what was typed is gone. */
    void propose(LocalDate today, int newPatternWeeks) {
        patternWeeks = newPatternWeeks;
        startTyped.set(nextChangeover(today));
        weeksTyped.set(USUAL_WEEKS);
        slotsTyped.set(newPatternWeeks);
        start.revert();
        weeks.revert();
        slots.revert();
        grade.valueProperty().set(Optional.empty());
        contract.valueProperty().set(Optional.empty());
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

    /** Returns the grade of the doctors in all slots; none leaves the slots vacant. */
    ChoiceEntry<Optional<Grade>> grade() {
        return grade;
    }

    /** Returns the contract of the doctors in all slots, if they have a grade. */
    ChoiceEntry<Optional<ContractChoice>> contract() {
        return contract;
    }

    int patternWeeks() {
        return patternWeeks;
    }

    /** Says whether all that is typed can be used. */
    boolean isComplete() {
        return start.problemProperty().get() == null
                && weeks.problemProperty().get() == null
                && slots.problemProperty().get() == null;
    }

    /**
     * Returns the step that lays the pattern as typed; what cannot be used leaves the value before it.
     *
     * @param settings those of the rota: doctors of its own grade have its point, service and placement
     */
    RosterEdit.LayRoster edit(String slotName, RotaSettings settings) {
        start.commit();
        weeks.commit();
        slots.commit();
        return new RosterEdit.LayRoster(
                startTyped.get(), weeksTyped.get(), slotsTyped.get(), slotName, doctor(settings));
    }

    private @Nullable Doctor doctor(RotaSettings settings) {
        Grade picked = grade.value().orElse(null);
        if (picked == null) {
            return null;
        }
        boolean isOfRota = picked == settings.grade();
        return Doctor.unknown()
                .withGrade(picked, isOfRota ? settings.point2002() : null)
                .withServiceYears(isOfRota ? settings.serviceYears() : null)
                .withPlacement(settings.placement(), false)
                .withContract(contract.value().orElse(null));
    }

    /** Says whether the slots will not all work every week of the pattern as often: the weeks are no multiple of the pattern's. */
    boolean isUneven() {
        OptionalInt typed = NumberTexts.whole(weeks.textProperty().get(), 1, Roster.MOST_WEEKS);
        return typed.isPresent() && typed.getAsInt() % patternWeeks != 0;
    }

    /** Resident doctors change posts on the first Wednesday of August. */
    private static LocalDate nextChangeover(LocalDate today) {
        LocalDate ofThisYear = changeover(today.getYear());
        return ofThisYear.isBefore(today) ? changeover(today.getYear() + 1) : ofThisYear;
    }

    private static LocalDate changeover(int year) {
        return LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    private static TextEntry<Integer> wholeNumber(ObjectProperty<Integer> value, int highest, String expected) {
        TextEntry<Integer> entry =
                new TextEntry<>(text -> readWhole(text, highest, expected), String::valueOf, typed -> {
                    value.set(typed);
                    return Optional.empty();
                });
        entry.show(value.get());
        value.addListener((observable, before, after) -> entry.show(after));
        return entry;
    }

    private static Parsed<Integer> readWhole(String text, int highest, String expected) {
        OptionalInt number = NumberTexts.whole(text, 1, highest);
        return number.isPresent() ? Parsed.of(number.getAsInt()) : Parsed.expected(expected, Integer.toString(highest));
    }
}
