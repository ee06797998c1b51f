package cymru.rhod.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.FormTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFormTest extends FormTest {

    private final SettingsForm form = new SettingsForm(session.rota(), this::apply);

    SettingsFormTest() {
        super(Rota.of(
                RotaDetails.named("id", "Psychiatry"),
                List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
                List.of(Week.parse("S S S S S - -"))));
        session.subscribe(change -> form.show(change.after()));
    }

    @Test
    void every_pick_is_one_step_of_undo_and_the_form_follows() {
        form.payYear().valueProperty().set(Optional.of(new PayYear(2025)));
        form.placement().valueProperty().set(Placement.GP_PRACTICE);
        form.prospectiveCover().valueProperty().set(Optional.of(false));
        form.criterionR().valueProperty().set(Optional.of(true));
        assertThat(settings().payYear()).isEqualTo(new PayYear(2025));
        assertThat(settings().placement()).isEqualTo(Placement.GP_PRACTICE);
        assertThat(settings().cover().isProspective()).isFalse();
        assertThat(settings().onCall()).isEqualTo(new OnCallSettings(true, null));

        session.undo();
        session.undo();

        assertThat(form.criterionR().value()).isEmpty();
        assertThat(form.prospectiveCover().value()).isEmpty();
        assertThat(form.placement().value()).isEqualTo(Placement.GP_PRACTICE);
    }

    @Test
    void opening_another_rota_makes_no_edit() {
        session.open(session.rota().withSettings(settings().withGrade(Grade.REGISTRAR, 3, 4)), false);

        assertThat(form.grade().value()).contains(Grade.REGISTRAR);
        assertThat(form.point().value()).contains(3);
        assertThat(form.serviceYears().textProperty().get()).isEqualTo("4");
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void a_point_that_the_new_grade_does_not_have_is_no_longer_given() {
        form.grade().valueProperty().set(Optional.of(Grade.REGISTRAR));
        form.point().valueProperty().set(Optional.of(6));

        form.grade().valueProperty().set(Optional.of(Grade.CORE_TRAINEE));
        assertThat(form.topPoint()).isEqualTo(5);
        assertThat(settings().point2002()).isNull();
        assertThat(form.point().value()).isEmpty();

        session.undo();
        assertThat(form.point().value()).contains(6);
    }

    @ParameterizedTest
    @CsvSource({
        "80 %, 80 %",
        "80%, 80 %",
        "80, 80 %",
        "0.8, 80 %",
        "'0,625', 62.5 %",
        "100, 100 %",
        "1, 100 %",
        "0.5 %, 0.5 %"
    })
    void a_share_is_read_as_percent_or_part(String typed, String shown) {
        type(form.share(), typed);
        assertThat(form.share().textProperty().get()).isEqualTo(shown);
        assertThat(form.share().problemProperty().get()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"33.333333 %, 33.3333 %, 0.333333", "66.666667, 66.6667 %, 0.666667"})
    void a_share_is_taken_to_as_many_places_as_a_rota_keeps(String typed, String shown, BigDecimal share) {
        type(form.share(), typed);

        assertThat(form.share().textProperty().get()).isEqualTo(shown);
        assertThat(settings().share()).isEqualTo(Ratio.of(share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001 %", "0 %", "101", "120 %", "-50", "half", ""})
    void a_share_is_above_nothing_and_at_most_the_whole(String typed) {
        assertExpected(form.share(), typed, "settings.expected.share");
    }

    @Test
    void a_share_below_the_whole_is_less_than_full_time_and_taking_that_back_makes_it_whole() {
        type(form.share(), "60");
        assertThat(form.lessThanFullTime().value()).isTrue();

        form.lessThanFullTime().valueProperty().set(false);
        assertThat(settings().share()).isEqualTo(Ratio.ONE);
        assertThat(form.share().textProperty().get()).isEqualTo("100 %");
        assertThat(settings().isLessThanFullTime()).isFalse();
    }

    @Test
    void less_than_full_time_may_be_said_without_a_share() {
        form.lessThanFullTime().valueProperty().set(true);
        assertThat(settings().isLessThanFullTime()).isTrue();
        assertThat(settings().share()).isEqualTo(Ratio.ONE);
    }

    @Test
    void cover_is_given_part_by_part() {
        type(form.leaveWeeks(), "6,6");
        type(form.leaveWeekHours(), "37.30");
        form.prospectiveCover().valueProperty().set(Optional.of(true));

        assertThat(settings().cover()).isEqualTo(new CoverSettings(true, Ratio.of(new BigDecimal("6.6")), 2250L));

        type(form.leaveWeeks(), "");
        assertThat(settings().cover().leaveWeeksPerYear()).isNull();
        assertThat(settings().cover().leaveWeekMinutes()).isEqualTo(2250L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "60", "-1", "six"})
    void leave_is_below_52_weeks(String typed) {
        assertExpected(form.leaveWeeks(), typed, "settings.expected.leave-weeks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"168:01", "-1", "forty"})
    void a_week_of_leave_is_no_longer_than_a_week(String typed) {
        assertExpected(form.leaveWeekHours(), typed, "settings.expected.leave-week-hours");
    }

    @ParameterizedTest
    @CsvSource({"1 in 6.5, 6.5", "1:8, 8", "1 ym mhob 5, 5", "1 o bob 7, 7", "5.2, 5.2", "1, 1"})
    void a_frequency_is_read_as_people_write_it(String typed, String shown) {
        type(form.onCallFrequency(), typed);
        assertThat(form.onCallFrequency().textProperty().get()).isEqualTo(shown);
        assertThat(settings().onCall().frequencyOneIn()).isEqualTo(Ratio.of(new BigDecimal(shown)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "often", "2 in 6", "1 in 2000", "1000.1"})
    void a_frequency_is_one_in_one_or_more(String typed) {
        assertExpected(form.onCallFrequency(), typed, "settings.expected.one-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2.5", "61", "many"})
    void years_of_service_are_whole(String typed) {
        assertExpected(form.serviceYears(), typed, "settings.expected.service-years");
    }

    @Test
    void a_rate_for_availability_reaches_the_rota_with_its_kind() {
        form.availabilityMode().valueProperty().set(Optional.of(AvailabilityRate.Mode.POUNDS_PER_DUTY));
        assertThat(settings().availability()).isNull();

        type(form.availabilityRate(), "£55.50");
        assertThat(settings().availability())
                .isEqualTo(new AvailabilityRate(AvailabilityRate.Mode.POUNDS_PER_DUTY, Ratio.of(111, 2)));

        form.availabilityMode().valueProperty().set(Optional.of(AvailabilityRate.Mode.PERCENT_OF_BASIC));
        assertThat(settings().availability())
                .isEqualTo(new AvailabilityRate(AvailabilityRate.Mode.PERCENT_OF_BASIC, Ratio.of(111, 2)));

        form.availabilityMode().valueProperty().set(Optional.empty());
        assertThat(settings().availability()).isNull();
        assertThat(form.availabilityRate().textProperty().get()).isEmpty();
    }

    @Test
    void whether_a_rate_runs_during_work_outlives_a_change_of_the_rate() {
        form.availabilityMode().valueProperty().set(Optional.of(AvailabilityRate.Mode.MULTIPLE_OF_PLAIN_RATE));
        type(form.availabilityRate(), "0.25");
        form.availabilityDuringWork().valueProperty().set(true);
        type(form.availabilityRate(), "0.5");

        assertThat(settings().availability())
                .isEqualTo(new AvailabilityRate(AvailabilityRate.Mode.MULTIPLE_OF_PLAIN_RATE, Ratio.of(1, 2), true));
    }

    @Test
    void a_kind_of_rate_picked_outlives_other_edits_until_the_rate_is_typed() {
        form.availabilityMode().valueProperty().set(Optional.of(AvailabilityRate.Mode.POUNDS_PER_DUTY));
        form.placement().valueProperty().set(Placement.GP_PRACTICE);

        assertThat(form.availabilityMode().value()).contains(AvailabilityRate.Mode.POUNDS_PER_DUTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "a lot", "5 pounds", "100000.01", "£200000"})
    void a_rate_is_a_number(String typed) {
        form.availabilityMode().valueProperty().set(Optional.of(AvailabilityRate.Mode.POUNDS_PER_DUTY));
        assertExpected(form.availabilityRate(), typed, "settings.expected.rate");
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void each_definition_can_be_turned_and_all_reset(Definition definition) {
        form.definition(definition).valueProperty().set(true);
        assertThat(settings().definitions().valueOf(definition)).isEqualTo(definition.alternative());

        form.resetDefinitions();
        assertThat(settings().definitions()).isEqualTo(Definitions.DEFAULT);
        assertThat(form.definition(definition).value()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void each_text_about_the_rota_is_an_edit_of_its_own(Detail detail) {
        type(form.detail(detail), " Rhyl ");
        assertThat(detail.in(session.rota().details())).isEqualTo("Rhyl");

        session.undo();
        assertThat(session.rota().details()).isEqualTo(RotaDetails.named("id", "Psychiatry"));
    }

    @Test
    void a_rota_has_a_name() {
        assertExpected(form.detail(Detail.NAME), " ", "settings.expected.name");
    }

    private RotaSettings settings() {
        return session.rota().settings();
    }
}
