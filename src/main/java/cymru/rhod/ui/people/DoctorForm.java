package cymru.rhod.ui.people;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The details of one slot and its doctor as they are typed and picked, and what each may be, without a control. Each field left
 * with another value is one edit.
 */
final class DoctorForm {

    private final Function<RotaEdit, Optional<Problem>> edits;
    private final Supplier<Set<String>> selected;
    private Rota rota;
    private Slot slot;

    private final TextEntry<String> name;
    private final TextEntry<Integer> startWeek;
    private final ChoiceEntry<Boolean> filled;
    private final ChoiceEntry<Optional<Grade>> grade;
    private final TextEntry<Optional<Integer>> point;
    private final TextEntry<Optional<Integer>> serviceYears;
    private final ChoiceEntry<Optional<ContractChoice>> contract;
    private final TextEntry<Ratio> share;
    private final ChoiceEntry<Placement> placement;
    private final ChoiceEntry<Boolean> oralSurgery;
    private final TextEntry<Optional<Integer>> leaveDays;
    private final ChoiceEntry<Set<DayOfWeek>> fixedDaysOff;
    private final TextEntry<Optional<LocalDate>> from;
    private final TextEntry<Optional<LocalDate>> to;

    /**
     * @param edits makes an edit of the rota and says why it is refused, if it is
     * @param selected the ids of the slots that get what is filled in for one of them
     */
    DoctorForm(Rota rota, Slot slot, Function<RotaEdit, Optional<Problem>> edits, Supplier<Set<String>> selected) {
        this.rota = rota;
        this.slot = slot;
        this.edits = edits;
        this.selected = selected;
        name = new TextEntry<>(this::readName, text -> text, text -> change(this.slot.withName(text)));
        startWeek =
                new TextEntry<>(this::readStartWeek, String::valueOf, week -> change(this.slot.withStartWeek(week)));
        filled = new ChoiceEntry<>(false, this::fill);
        grade = new ChoiceEntry<>(Optional.empty(), this::takeGrade);
        point = new TextEntry<>(
                this::readPoint,
                DoctorForm::ofWhole,
                number -> change(doctor -> doctor.withGrade(doctor.grade(), number.orElse(null))));
        serviceYears = new TextEntry<>(
                NumberTexts::serviceYears,
                DoctorForm::ofWhole,
                years -> change(doctor -> doctor.withServiceYears(years.orElse(null))));
        contract = new ChoiceEntry<>(
                Optional.empty(), choice -> change(doctor -> doctor.withContract(choice.orElse(null))));
        share = new TextEntry<>(
                NumberTexts::share, NumberTexts::ofShare, part -> change(doctor -> doctor.withShare(part)));
        placement = new ChoiceEntry<>(
                Placement.HOSPITAL,
                place -> change(doctor -> doctor.withPlacement(place, doctor.oralAndMaxillofacialSurgery())));
        oralSurgery =
                new ChoiceEntry<>(false, earns -> change(doctor -> doctor.withPlacement(doctor.placement(), earns)));
        leaveDays = new TextEntry<>(
                DoctorForm::readLeaveDays,
                DoctorForm::ofWhole,
                days -> change(doctor -> doctor.withLeaveDays(days.orElse(null))));
        fixedDaysOff = new ChoiceEntry<>(Set.of(), days -> change(this.slot.withFixedDaysOff(days)));
        from = new TextEntry<>(
                text -> readDate(text, true),
                DoctorForm::ofDate,
                date -> change(this.slot.withDates(inRoster(date, true), this.slot.to())));
        to = new TextEntry<>(
                text -> readDate(text, false),
                DoctorForm::ofDate,
                date -> change(this.slot.withDates(this.slot.from(), inRoster(date, false))));
        show(rota, slot);
    }

    TextEntry<String> name() {
        return name;
    }

    /** The pattern week in which the slot starts. */
    TextEntry<Integer> startWeek() {
        return startWeek;
    }

    /** Whether there is a doctor; without one, all that is known of the doctor goes. */
    ChoiceEntry<Boolean> filled() {
        return filled;
    }

    /** The grade; a point that it does not have stays typed, as a problem, and is not in force. */
    ChoiceEntry<Optional<Grade>> grade() {
        return grade;
    }

    /** The point of the 2002 scale. */
    TextEntry<Optional<Integer>> point() {
        return point;
    }

    TextEntry<Optional<Integer>> serviceYears() {
        return serviceYears;
    }

    ChoiceEntry<Optional<ContractChoice>> contract() {
        return contract;
    }

    TextEntry<Ratio> share() {
        return share;
    }

    ChoiceEntry<Placement> placement() {
        return placement;
    }

    ChoiceEntry<Boolean> oralSurgery() {
        return oralSurgery;
    }

    /** Days of annual leave a year; empty takes those of the grade. */
    TextEntry<Optional<Integer>> leaveDays() {
        return leaveDays;
    }

    ChoiceEntry<Set<DayOfWeek>> fixedDaysOff() {
        return fixedDaysOff;
    }

    /** The first day of the post; empty takes the roster's. */
    TextEntry<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day of the post; empty takes the roster's. */
    TextEntry<Optional<LocalDate>> to() {
        return to;
    }

    String slotId() {
        return slot.id();
    }

    /** Returns the rota that the fields were last shown for. */
    Rota rota() {
        return rota;
    }

    /** Gives what was typed to the rota, where it can be used. */
    void commit() {
        typed().forEach(TextEntry::commit);
    }

    /** Says whether something is typed that the rota does not have. */
    boolean isPending() {
        return typed().stream().anyMatch(TextEntry::isPending);
    }

    void takeBack() {
        typed().forEach(TextEntry::revert);
    }

    /** Shows the slot as it is after an edit, undo or redo. */
    void show(Rota currentRota, Slot current) {
        rota = currentRota;
        slot = current;
        Doctor doctor = doctor();
        name.show(current.name());
        startWeek.show(current.startWeek());
        filled.show(current.doctor() != null);
        grade.show(Optional.ofNullable(doctor.grade()));
        point.show(Optional.ofNullable(doctor.point2002()));
        serviceYears.show(Optional.ofNullable(doctor.serviceYears()));
        contract.show(Optional.ofNullable(doctor.contract()));
        share.show(doctor.share());
        placement.show(doctor.placement());
        oralSurgery.show(doctor.oralAndMaxillofacialSurgery());
        leaveDays.show(Optional.ofNullable(doctor.leaveDays()));
        fixedDaysOff.show(current.fixedDaysOff());
        from.show(Optional.ofNullable(current.from()));
        to.show(Optional.ofNullable(current.to()));
    }

    private List<TextEntry<?>> typed() {
        return List.of(name, startWeek, point, serviceYears, share, leaveDays, from, to);
    }

    private Doctor doctor() {
        return slot.doctor() == null ? Doctor.unknown() : slot.doctor();
    }

    private Roster roster() {
        return Objects.requireNonNull(rota.roster());
    }

    /** Changes the doctor of this slot, and those of the selected slots that have one. */
    private Optional<Problem> change(UnaryOperator<Doctor> changed) {
        return changeSelected(other -> {
            Doctor doctor = other.doctor();
            return doctor == null ? other : other.withDoctor(changed.apply(doctor));
        });
    }

    /** Puts a doctor of whom nothing is known into the slots that have none, or takes the doctors away. */
    private Optional<Problem> fill(boolean isFilled) {
        return changeSelected(other -> !isFilled
                ? other.withDoctor(null)
                : other.doctor() == null ? other.withDoctor(Doctor.unknown()) : other);
    }

    private Optional<Problem> changeSelected(UnaryOperator<Slot> changed) {
        Set<String> others = selected.get().contains(slot.id()) ? selected.get() : Set.of();
        return edits.apply(new RosterEdit.ChangeSlots(roster().slots().stream()
                .filter(other -> other.id().equals(slot.id()) || others.contains(other.id()))
                .map(other -> changed.apply(other.id().equals(slot.id()) ? slot : other))
                .toList()));
    }

    private Optional<Problem> change(Slot changed) {
        return edits.apply(new RosterEdit.ChangeSlots(List.of(changed)));
    }

    private Optional<Problem> takeGrade(Optional<Grade> picked) {
        Integer kept = doctor().point2002();
        boolean hasPoint =
                picked.isEmpty() || kept == null || kept <= picked.get().topPoint();
        Optional<Problem> refusal = change(doctor -> withGrade(doctor, picked.orElse(null)));
        if (refusal.isEmpty() && !hasPoint) {
            point.textProperty().set(String.valueOf(kept));
        }
        return refusal;
    }

    /** A point that the grade does not have is let go. */
    private static Doctor withGrade(Doctor doctor, @Nullable Grade grade) {
        Integer point = doctor.point2002();
        boolean hasPoint = grade == null || point == null || point <= grade.topPoint();
        return doctor.withGrade(grade, hasPoint ? point : null);
    }

    private Parsed<String> readName(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Parsed.expected("people.expected.name");
        }
        boolean isTaken = roster().slots().stream()
                .anyMatch(other -> !other.id().equals(slot.id()) && other.name().equals(typed));
        return isTaken ? Parsed.expected("people.expected.name-of-its-own", typed) : Parsed.of(typed);
    }

    private Parsed<Integer> readStartWeek(String text) {
        int weeks = rota.weeks().size();
        OptionalInt week = NumberTexts.whole(text, 1, weeks);
        return week.isPresent()
                ? Parsed.of(week.getAsInt())
                : Parsed.expected("people.expected.start-week", Integer.toString(weeks));
    }

    private Parsed<Optional<Integer>> readPoint(String text) {
        Grade ofDoctor = doctor().grade();
        int highest = ofDoctor == null ? Grade.highestPoint() : ofDoctor.topPoint();
        return Parsed.optional(text, typed -> {
            OptionalInt number = NumberTexts.whole(typed, 0, highest);
            if (number.isPresent()) {
                return Parsed.of(number.getAsInt());
            }
            return ofDoctor == null
                    ? Parsed.expected("people.expected.point", Integer.toString(highest))
                    : Parsed.expected("people.expected.point-of-grade", Integer.toString(highest));
        });
    }

    private static Parsed<Optional<Integer>> readLeaveDays(String text) {
        return Parsed.optional(text, typed -> {
            OptionalInt days = NumberTexts.whole(typed, 0, Doctor.MOST_LEAVE_DAYS);
            return days.isPresent()
                    ? Parsed.of(days.getAsInt())
                    : Parsed.expected("people.expected.leave-days", Integer.toString(Doctor.MOST_LEAVE_DAYS));
        });
    }

    private Parsed<Optional<LocalDate>> readDate(String text, boolean isFirst) {
        return Parsed.optional(text, typed -> {
            Optional<LocalDate> date = DateTexts.date(typed);
            if (date.isEmpty()) {
                return Parsed.expected("date.expected");
            }
            if (!roster().contains(date.get())) {
                return Parsed.expected(
                        "people.expected.date-in-roster",
                        DateTexts.written(roster().start()),
                        DateTexts.written(roster().lastDay()));
            }
            LocalDate first = isFirst ? date.get() : roster().firstDayOf(slot);
            LocalDate last = isFirst ? roster().lastDayOf(slot) : date.get();
            return last.isBefore(first)
                    ? Parsed.expected("people.expected.post-in-order", DateTexts.written(isFirst ? last : first))
                    : Parsed.of(date.get());
        });
    }

    /** The roster's own first or last day need not be given, and moves with the roster when it is not. */
    private @Nullable LocalDate inRoster(Optional<LocalDate> date, boolean isFirst) {
        LocalDate ofRoster = isFirst ? roster().start() : roster().lastDay();
        return date.filter(given -> !given.equals(ofRoster)).orElse(null);
    }

    private static String ofWhole(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static String ofDate(Optional<LocalDate> date) {
        return date.map(DateTexts::written).orElse("");
    }
}
