package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.TimeTexts;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of the doctors needed as it is typed and picked, without a control. */
final class NeedForm {

    /** Nine to five, until other hours are typed. */
    private static final Demand.Hours USUAL_HOURS = new Demand.Hours(9 * 60, 17 * 60);

    private static final Set<DayOfWeek> ALL_DAYS = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    private final Function<Demand, Optional<Problem>> take;
    private Demand demand;

    private final ChoiceEntry<Optional<String>> shift;
    private final TextEntry<Long> from;
    private final TextEntry<Long> to;
    private final ChoiceEntry<Set<DayOfWeek>> days;
    private final TextEntry<Integer> doctors;
    private final TextEntry<Integer> minimum;

    /** @param take puts a changed line in the place of this one and says why it is refused, if it is */
    NeedForm(Demand demand, Function<Demand, Optional<Problem>> take) {
        this.demand = demand;
        this.take = take;
        shift = new ChoiceEntry<>(Optional.ofNullable(demand.shift()), code -> takeTarget(code.orElse(null)));
        from = new TextEntry<>(
                NeedForm::readTime,
                Minutes::asClockTime,
                minute -> takeHours(new Demand.Hours(minute, hours().endMinute())));
        to = new TextEntry<>(
                NeedForm::readTime,
                Minutes::asClockTime,
                minute -> takeHours(new Demand.Hours(hours().startMinute(), minute)));
        days = new ChoiceEntry<>(ALL_DAYS, this::takeDays);
        doctors = new TextEntry<>(
                this::readDoctors, String::valueOf, number -> takeNumbers(number, this.demand.minimum()));
        minimum = new TextEntry<>(
                this::readMinimum, String::valueOf, number -> takeNumbers(this.demand.doctors(), number));
        show(demand);
    }

    /** The shift that so many must start; empty where the line is for hours. */
    ChoiceEntry<Optional<String>> shift() {
        return shift;
    }

    /** The time from which so many must be on duty. */
    TextEntry<Long> from() {
        return from;
    }

    /** The time until which so many must be on duty, on the next day where it is not after the first. */
    TextEntry<Long> to() {
        return to;
    }

    /** The weekdays it holds for, at least one. */
    ChoiceEntry<Set<DayOfWeek>> days() {
        return days;
    }

    TextEntry<Integer> doctors() {
        return doctors;
    }

    /** How many there must be whoever is away, at most the doctors wanted. */
    TextEntry<Integer> minimum() {
        return minimum;
    }

    /** Shows the line as it is after an edit, undo or redo. */
    void show(Demand current) {
        demand = current;
        shift.show(Optional.ofNullable(current.shift()));
        from.show(hours().startMinute());
        to.show(hours().endMinute());
        days.show(current.days().isEmpty() ? ALL_DAYS : current.days());
        doctors.show(current.doctors());
        minimum.show(current.minimum());
    }

    private Demand.Hours hours() {
        return demand.hours() == null ? USUAL_HOURS : demand.hours();
    }

    private Optional<Problem> takeTarget(@Nullable String code) {
        return take.apply(
                code == null
                        ? Demand.ofHours(hours(), demand.days(), demand.doctors(), demand.minimum())
                        : Demand.ofShift(code, demand.days(), demand.doctors(), demand.minimum()));
    }

    private Optional<Problem> takeHours(Demand.Hours hours) {
        return take.apply(Demand.ofHours(hours, demand.days(), demand.doctors(), demand.minimum()));
    }

    private Optional<Problem> takeDays(Set<DayOfWeek> picked) {
        return picked.isEmpty()
                ? Optional.of(Problem.of("people.expected.days", ""))
                : take.apply(new Demand(
                        demand.shift(),
                        demand.hours(),
                        picked.equals(ALL_DAYS) ? Set.of() : picked,
                        demand.doctors(),
                        demand.minimum()));
    }

    private Optional<Problem> takeNumbers(int wanted, int least) {
        return take.apply(new Demand(demand.shift(), demand.hours(), demand.days(), wanted, least));
    }

    private static Parsed<Long> readTime(String text) {
        OptionalLong minute = TimeTexts.clockTime(text);
        return minute.isPresent() ? Parsed.of(minute.getAsLong()) : Parsed.expected("shift.expected.clock-time");
    }

    private Parsed<Integer> readDoctors(String text) {
        return readWhole(text, demand.minimum(), Demand.MOST_DOCTORS, "people.expected.doctors");
    }

    private Parsed<Integer> readMinimum(String text) {
        return readWhole(text, 0, demand.doctors(), "people.expected.minimum");
    }

    private static Parsed<Integer> readWhole(String text, int lowest, int highest, String expected) {
        OptionalInt number = NumberTexts.whole(text, lowest, highest);
        return number.isPresent()
                ? Parsed.of(number.getAsInt())
                : Parsed.expected(expected, Integer.toString(lowest), Integer.toString(highest));
    }
}
