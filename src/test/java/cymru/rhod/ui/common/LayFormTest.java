package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.edit.RosterEdit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 5);

    @ParameterizedTest
    @CsvSource({"2026-06-12, 05/08/2026", "2026-08-05, 05/08/2026", "2026-08-06, 04/08/2027"})
    void laying_starts_on_the_next_changeover_for_half_a_year_and_a_doctor_for_each_week(
            LocalDate today, String start) {
        LayForm form = new LayForm(today, 18);

        assertThat(form.start().textProperty().get()).isEqualTo(start);
        assertThat(form.weeks().textProperty().get()).isEqualTo("26");
        assertThat(form.slots().textProperty().get()).isEqualTo("18");
    }

    @Test
    void laying_takes_what_was_typed_last() {
        LayForm form = new LayForm(TODAY, 3);
        form.start().textProperty().set("2 Chwefror 2027");
        form.weeks().textProperty().set("12");
        form.slots().textProperty().set("5");

        assertThat(form.isComplete()).isTrue();
        assertThat(form.edit("Slot", RotaSettings.DEFAULT))
                .isEqualTo(new RosterEdit.LayRoster(LocalDate.of(2027, 2, 2), 12, 5, "Slot"));
    }

    @Test
    void laying_fills_all_slots_with_one_grade_under_one_contract() {
        LayForm form = new LayForm(TODAY, 3);
        form.grade().valueProperty().set(Optional.of(Grade.F2));
        form.contract().valueProperty().set(Optional.of(ContractChoice.WALES_2026));

        assertThat(form.edit("Slot", RotaSettings.DEFAULT).doctor())
                .isEqualTo(Doctor.unknown().withGrade(Grade.F2, null).withContract(ContractChoice.WALES_2026));
    }

    @Test
    void doctors_of_the_rotas_own_grade_have_its_point_and_service() {
        RotaSettings registrars = RotaSettings.DEFAULT.withGrade(Grade.REGISTRAR, 3, 4);
        LayForm form = new LayForm(TODAY, 3);

        form.grade().valueProperty().set(Optional.of(Grade.REGISTRAR));
        assertThat(form.edit("Slot", registrars).doctor())
                .isEqualTo(Doctor.unknown().withGrade(Grade.REGISTRAR, 3).withServiceYears(4));

        form.grade().valueProperty().set(Optional.of(Grade.F1));
        assertThat(form.edit("Slot", registrars).doctor())
                .isEqualTo(Doctor.unknown().withGrade(Grade.F1, null));
    }

    @Test
    void laying_waits_until_all_can_be_used() {
        LayForm form = new LayForm(TODAY, 3);
        form.slots().textProperty().set("501");

        assertThat(form.isComplete()).isFalse();
        assertThat(form.slots().problemProperty().get()).isEqualTo(Problem.of("roster.expected.slots", "", "500"));
    }

    @Test
    void laying_says_beforehand_that_weeks_do_not_fill_whole_cycles() {
        LayForm form = new LayForm(TODAY, 18);

        assertThat(form.isUneven()).isTrue();
        assertThat(new LayForm(TODAY, 13).isUneven()).isFalse();
        form.weeks().textProperty().set("many");
        assertThat(form.isUneven()).isFalse();
    }

    @Test
    void another_pattern_is_proposed_dates_afresh() {
        LayForm form = new LayForm(TODAY, 3);
        form.start().textProperty().set("2 Chwefror 2027");
        form.start().commit();
        form.weeks().textProperty().set("many");

        form.propose(TODAY, 4);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.edit("Slot", RotaSettings.DEFAULT)).isEqualTo(new RosterEdit.LayRoster(TODAY, 26, 4, "Slot"));
    }
}
