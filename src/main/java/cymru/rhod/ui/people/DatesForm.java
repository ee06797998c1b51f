package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The dates of the roster as they are typed and picked, without a control. */
final class DatesForm {

    private final Function<RotaEdit, Optional<Problem>> edits;
    private Roster roster;
    private boolean dropOutside;

    private final TextEntry<LocalDate> start;
    private final TextEntry<Integer> weeks;
    private final ChoiceEntry<Integer> noticeWeeks;
    private final TextEntry<Optional<LocalDate>> holiday;
    private final TextEntry<String> holidayName;
    private Optional<LocalDate> holidayTyped = Optional.empty();
    private String holidayNameTyped = "";

    /** @param edits makes an edit of the rota and says why it is refused, if it is */
    DatesForm(Roster roster, Function<RotaEdit, Optional<Problem>> edits) {
        this.roster = roster;
        this.edits = edits;
        start = new TextEntry<>(
                text -> DateTexts.date(text)
                        .<Parsed<LocalDate>>map(Parsed::of)
                        .orElseGet(() -> Parsed.expected("date.expected")),
                DateTexts::written,
                date -> changeDates(date, this.roster.weeks()));
        weeks = new TextEntry<>(
                DatesForm::readWeeks, String::valueOf, number -> changeDates(this.roster.start(), number));
        noticeWeeks = new ChoiceEntry<>(
                Roster.USUAL_NOTICE_WEEKS, number -> edits.apply(new RosterEdit.ChangeNotice(number)));
        holiday = new TextEntry<>(
                this::readHoliday, date -> date.map(DateTexts::written).orElse(""), this::keepHoliday);
        holidayName = new TextEntry<>(text -> Parsed.of(text.strip()), text -> text, this::keepHolidayName);
        show(roster);
    }

    TextEntry<LocalDate> start() {
        return start;
    }

    TextEntry<Integer> weeks() {
        return weeks;
    }

    ChoiceEntry<Integer> noticeWeeks() {
        return noticeWeeks;
    }

    /** The date of a bank holiday to be added. */
    TextEntry<Optional<LocalDate>> holiday() {
        return holiday;
    }

    TextEntry<String> holidayName() {
        return holidayName;
    }

    /** Makes the change that was refused because something would lie outside the dates, and lets that go. */
    void dropOutside() {
        dropOutside = true;
        start.commit();
        weeks.commit();
        dropOutside = false;
    }

    /** Adds the bank holiday typed, if there is one, and empties its fields. */
    Optional<Problem> addHoliday() {
        holiday.commit();
        holidayName.commit();
        Problem problem = holiday.problemProperty().get();
        if (problem != null) {
            return Optional.of(problem);
        }
        if (holidayTyped.isEmpty()) {
            return Optional.of(Problem.of("date.expected", ""));
        }
        Optional<Problem> refusal =
                edits.apply(new RosterEdit.AddBankHoliday(new OneOffHoliday(holidayTyped.get(), holidayNameTyped)));
        if (refusal.isEmpty()) {
            keepHoliday(Optional.empty());
            keepHolidayName("");
        }
        return refusal;
    }

    /** Shows the roster as it is after an edit, undo or redo. */
    void show(Roster current) {
        roster = current;
        start.show(current.start());
        weeks.show(current.weeks());
        noticeWeeks.show(current.noticeWeeks());
        holiday.show(holidayTyped);
        holidayName.show(holidayNameTyped);
    }

    private Optional<Problem> changeDates(LocalDate newStart, int newWeeks) {
        return edits.apply(new RosterEdit.ChangeDates(newStart, newWeeks, dropOutside));
    }

    private Optional<Problem> keepHoliday(Optional<LocalDate> date) {
        holidayTyped = date;
        holiday.show(date);
        return Optional.empty();
    }

    private Optional<Problem> keepHolidayName(String name) {
        holidayNameTyped = name;
        holidayName.show(name);
        return Optional.empty();
    }

    private static Parsed<Integer> readWeeks(String text) {
        OptionalInt number = NumberTexts.whole(text, 1, Roster.MOST_WEEKS);
        return number.isPresent()
                ? Parsed.of(number.getAsInt())
                : Parsed.expected("roster.expected.weeks", Integer.toString(Roster.MOST_WEEKS));
    }

    private Parsed<Optional<LocalDate>> readHoliday(String text) {
        return Parsed.optional(text, typed -> {
            Optional<LocalDate> date = DateTexts.date(typed);
            if (date.isEmpty()) {
                return Parsed.expected("date.expected");
            }
            return roster.contains(date.get())
                    ? Parsed.of(date.get())
                    : Parsed.expected(
                            "people.expected.date-in-roster",
                            DateTexts.written(roster.start()),
                            DateTexts.written(roster.lastDay()));
        });
    }
}
