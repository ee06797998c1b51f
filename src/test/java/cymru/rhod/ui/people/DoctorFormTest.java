package cymru.rhod.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.FormTest;
import cymru.rhod.ui.common.TextEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorFormTest extends FormTest {

    private Set<String> selected = Set.of();
    private final DoctorForm form = new DoctorForm(session.rota(), slot(), this::apply, () -> selected);

    DoctorFormTest() {
        super(Doctors.roster());
        session.subscribe(change -> form.show(change.after(), slot()));
    }

    private Slot slot() {
        return Objects.requireNonNull(session.rota().roster()).slot("a").orElseThrow();
    }

    private Doctor doctor() {
        return Objects.requireNonNull(slot().doctor());
    }

    private TextEntry<?> field(String name) {
        return switch (name) {
            case "name" -> form.name();
            case "start week" -> form.startWeek();
            case "point" -> form.point();
            case "service" -> form.serviceYears();
            case "share" -> form.share();
            case "leave" -> form.leaveDays();
            case "from" -> form.from();
            case "to" -> form.to();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "name, '', people.expected.name",
                "name, ' Bel ', people.expected.name-of-its-own",
                "start week, 0, people.expected.start-week",
                "start week, 4, people.expected.start-week",
                "start week, two, people.expected.start-week",
                "point, 3, people.expected.point-of-grade",
                "point, -1, people.expected.point-of-grade",
                "service, 61, settings.expected.service-years",
                "share, 0, settings.expected.share",
                "share, 0 %, settings.expected.share",
                "share, 120 %, settings.expected.share",
                "share, half, settings.expected.share",
                "share, 1.2, settings.expected.share-unit",
                "share, '4,9', settings.expected.share-unit",
                "leave, 400, people.expected.leave-days",
                "from, 31/2/2026, date.expected",
                "from, 4/8/2026, people.expected.date-in-roster",
                "to, 30/9/2026, people.expected.date-in-roster",
            })
    void what_cannot_be_used_is_said_at_the_field_and_kept_as_typed(String name, String text, String expected) {
        assertExpected(field(name), text, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "name, Ann Price, Ann Price",
        "start week, 3, 3",
        "point, 2, 2",
        "point, '', ''",
        "service, 7, 7",
        "share, 0.6, 60 %",
        "share, '62,5', 62.5 %",
        "leave, 33, 33",
        "from, 12.8.26, 12/08/2026",
        "to, 2 Medi 2026, 02/09/2026",
    })
    void what_can_be_used_is_one_step_and_written_in_its_usual_form(String name, String text, String written) {
        TextEntry<?> field = field(name);
        type(field, text);

        assertThat(field.problemProperty().get()).isNull();
        assertThat(field.textProperty().get()).isEqualTo(written);
        assertThat(session.rota()).isNotEqualTo(Doctors.roster());

        session.undo();
        assertThat(session.rota()).isEqualTo(Doctors.roster());
    }

    @Test
    void a_pick_is_taken_at_once() {
        form.contract().valueProperty().set(Optional.of(ContractChoice.NEW_DEAL_2002));
        form.placement().valueProperty().set(Placement.GP_PRACTICE);
        form.oralSurgery().valueProperty().set(true);
        form.fixedDaysOff().valueProperty().set(Set.of(DayOfWeek.FRIDAY));

        assertThat(doctor().contract()).isEqualTo(ContractChoice.NEW_DEAL_2002);
        assertThat(doctor().placement()).isEqualTo(Placement.GP_PRACTICE);
        assertThat(doctor().oralAndMaxillofacialSurgery()).isTrue();
        assertThat(slot().fixedDaysOff()).containsExactly(DayOfWeek.FRIDAY);
    }

    @Test
    void a_point_that_the_new_grade_does_not_have_stays_typed_and_is_not_in_force() {
        form.grade().valueProperty().set(Optional.of(Grade.REGISTRAR));
        type(form.point(), "7");
        assertThat(doctor().point2002()).isEqualTo(7);

        form.grade().valueProperty().set(Optional.of(Grade.F2));

        assertThat(doctor().grade()).isEqualTo(Grade.F2);
        assertThat(doctor().point2002()).isNull();
        assertThat(form.point().textProperty().get()).isEqualTo("7");
        assertThat(form.point().problemProperty().get())
                .isEqualTo(Problem.of("people.expected.point-of-grade", "", "2"));
    }

    @Test
    void a_slot_made_vacant_loses_its_doctor_and_undo_brings_the_doctor_back() {
        form.filled().valueProperty().set(false);
        assertThat(slot().doctor()).isNull();
        assertThat(slot().name()).isEqualTo("Ann");

        session.undo();
        assertThat(doctor().grade()).isEqualTo(Grade.F1);
        assertThat(form.filled().value()).isTrue();
    }

    @Test
    void a_slot_that_is_filled_has_a_full_time_doctor_of_whom_nothing_is_known() {
        form.filled().valueProperty().set(false);
        form.filled().valueProperty().set(true);

        assertThat(doctor()).isEqualTo(Doctor.unknown());
        assertThat(doctor().share()).isEqualTo(Ratio.ONE);
    }

    @Test
    void the_rosters_own_first_day_need_not_be_kept() {
        Function<String, LocalDate> from = text -> {
            type(form.from(), text);
            return slot().from();
        };

        assertThat(from.apply("12/8/2026")).isEqualTo(LocalDate.of(2026, 8, 12));
        assertThat(from.apply("5/8/2026")).isNull();
        assertThat(from.apply("")).isNull();
    }

    @Test
    void a_post_does_not_end_before_it_starts() {
        type(form.from(), "20/8/2026");
        assertExpected(form.to(), "19/8/2026", "people.expected.post-in-order");
    }

    private List<@Nullable Doctor> doctors() {
        List<@Nullable Doctor> doctors = new ArrayList<>();
        Objects.requireNonNull(session.rota().roster()).slots().forEach(slot -> doctors.add(slot.doctor()));
        return doctors;
    }

    @Test
    void what_is_filled_in_goes_to_all_selected_doctors_in_one_step() {
        selected = Set.of("a", "b", "v");
        form.contract().valueProperty().set(Optional.of(ContractChoice.NEW_DEAL_2002));
        type(form.point(), "2");

        assertThat(doctors())
                .extracting(doctor -> doctor == null ? null : doctor.contract())
                .containsExactly(
                        ContractChoice.NEW_DEAL_2002, ContractChoice.NEW_DEAL_2002, null, ContractChoice.WALES_2026);
        assertThat(doctors())
                .extracting(doctor -> doctor == null ? null : doctor.point2002())
                .containsExactly(2, 2, null, 3);
        session.undo();
        session.undo();
        assertThat(session.rota()).isEqualTo(Doctors.roster());
    }

    @Test
    void vacant_slots_that_are_selected_are_filled_and_those_filled_keep_their_doctor() {
        form.filled().valueProperty().set(false);
        selected = Set.of("a", "b", "v");
        form.filled().valueProperty().set(true);

        assertThat(doctors()).doesNotContainNull().contains(Doctor.unknown());
        assertThat(Objects.requireNonNull(doctors().get(1)).share()).isEqualTo(Ratio.of(4, 5));
    }

    @Test
    void a_selection_without_the_slot_shown_changes_the_slot_shown_alone() {
        selected = Set.of("b", "c");
        form.contract().valueProperty().set(Optional.of(ContractChoice.NEW_DEAL_2002));

        assertThat(doctor().contract()).isEqualTo(ContractChoice.NEW_DEAL_2002);
        assertThat(Objects.requireNonNull(doctors().get(1)).contract()).isEqualTo(ContractChoice.WALES_2026);
    }
}
