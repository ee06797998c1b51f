package cymru.rhod.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.FormTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of what belongs to the whole roster: its dates and the doctors needed. */
class RosterFormsTest extends FormTest {

    RosterFormsTest() {
        super(Doctors.roster());
    }

    private Roster roster() {
        return Objects.requireNonNull(session.rota().roster());
    }

    private DatesForm dates() {
        DatesForm form = new DatesForm(roster(), this::apply);
        session.subscribe(change -> form.show(roster()));
        return form;
    }

    private NeedForm need(Demand first) {
        apply(new RosterEdit.SetDemand(List.of(first)));
        NeedForm form = new NeedForm(first, changed -> apply(new RosterEdit.SetDemand(List.of(changed))));
        session.subscribe(change -> form.show(demand()));
        return form;
    }

    private Demand demand() {
        return session.rota().demand().get(0);
    }

    @Test
    void the_dates_of_the_roster_can_be_changed() {
        DatesForm form = dates();
        type(form.weeks(), "12");
        form.noticeWeeks().valueProperty().set(8);

        assertThat(roster().weeks()).isEqualTo(12);
        assertThat(roster().noticeWeeks()).isEqualTo(8);
    }

    @Test
    void days_outside_new_dates_refuse_them_until_they_may_go() {
        apply(new RosterEdit.ChangeSlots(
                List.of(roster().slots().get(0).withChanges(Map.of(Doctors.START.plusDays(50), Cell.OFF)))));
        DatesForm form = dates();
        assertExpected(form.weeks(), "4", "edit.days-outside-roster");
        form.show(roster());
        assertThat(form.weeks().problemProperty().get()).isNotNull();
        assertThat(form.weeks().isPending()).isTrue();

        form.dropOutside();
        assertThat(roster().weeks()).isEqualTo(4);
        assertThat(roster().slots().get(0).changes()).isEmpty();
    }

    @Test
    void a_bank_holiday_can_be_added_and_its_fields_are_empty_again() {
        DatesForm form = dates();
        form.holiday().textProperty().set("7/8/2026");
        form.holidayName().textProperty().set(" Coronation ");

        assertThat(form.addHoliday()).isEmpty();
        assertThat(roster().bankHolidays()).containsExactly(new OneOffHoliday(LocalDate.of(2026, 8, 7), "Coronation"));
        assertThat(form.holiday().textProperty().get()).isEmpty();
        assertThat(form.holidayName().textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', date.expected", "soon, date.expected", "1/1/2026, people.expected.date-in-roster"})
    void a_bank_holiday_needs_a_date_in_the_roster(String text, String expected) {
        DatesForm form = dates();
        form.holiday().textProperty().set(text);

        assertThat(form.addHoliday()).map(Problem::code).contains(expected);
        assertThat(roster().bankHolidays()).isEmpty();
        assertThat(form.holiday().textProperty().get()).isEqualTo(text);
    }

    @Test
    void a_bank_holiday_can_be_added_once() {
        DatesForm form = dates();
        for (int time = 0; time < 2; time++) {
            form.holiday().textProperty().set("7/8/2026");
            Optional<Problem> refusal = form.addHoliday();
            assertThat(refusal.isPresent()).isEqualTo(time == 1);
        }
        assertThat(roster().bankHolidays()).hasSize(1);
    }

    @Test
    void doctors_are_needed_on_a_shift_or_between_two_times() {
        NeedForm form = need(Demand.ofShift("S", Set.of(), 2, 1));
        form.shift().valueProperty().set(Optional.empty());
        type(form.to(), "9pm");

        assertThat(demand()).isEqualTo(Demand.ofHours(new Demand.Hours(9 * 60, 21 * 60), Set.of(), 2, 1));

        form.shift().valueProperty().set(Optional.of("N1"));
        assertThat(demand()).isEqualTo(Demand.ofShift("N1", Set.of(), 2, 1));
    }

    @Test
    void all_days_picked_are_every_day_and_none_is_refused() {
        NeedForm form = need(Demand.ofShift("S", Set.of(), 2, 1));
        assertThat(form.days().value()).hasSize(7);

        form.days().valueProperty().set(Set.of(DayOfWeek.MONDAY));
        assertThat(demand().days()).containsExactly(DayOfWeek.MONDAY);

        form.days().valueProperty().set(Set.of());
        assertThat(form.days().problemProperty().get())
                .extracting(Problem::code)
                .isEqualTo("people.expected.days");
        assertThat(demand().days()).containsExactly(DayOfWeek.MONDAY);

        form.days().valueProperty().set(EnumSet.allOf(DayOfWeek.class));
        assertThat(demand().days()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "two"})
    void the_doctors_needed_are_no_fewer_than_the_minimum(String text) {
        NeedForm form = need(Demand.ofShift("S", Set.of(), 2, 1));
        assertExpected(form.doctors(), text, "people.expected.doctors");
    }

    @Test
    void the_minimum_is_no_more_than_the_doctors_needed() {
        NeedForm form = need(Demand.ofShift("S", Set.of(), 2, 1));
        type(form.minimum(), "3");

        assertThat(form.minimum().problemProperty().get())
                .isEqualTo(Problem.of("people.expected.minimum", "", "0", "2"));
        assertThat(demand().minimum()).isEqualTo(1);
    }
}
