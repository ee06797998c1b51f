package cymru.rhod.ui.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.ui.FormTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftFormTest extends FormTest {

    private final ShiftForm form =
            new ShiftForm(session.rota(), this::apply, shift -> new PlannedRest(shift.lengthMinutes() / 2, 450));

    ShiftFormTest() {
        super(Rota.of(
                RotaDetails.named("id", "Test"),
                List.of(
                        ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)
                                .withKey("S"),
                        ShiftType.of("N1", "21:15", "12:00", DutyKind.FULL_SHIFT)
                                .withName("Night"),
                        ShiftType.of("C", "17:00", "16:00", DutyKind.ON_CALL).withRest(new PlannedRest(480, 600))),
                List.of(Week.parse("N1 N1 S S+C C - -"))));
        session.subscribe(change -> form.follow(change.after()));
    }

    @ParameterizedTest
    @CsvSource({
        "9am, 09:00, 12:00, 21:00",
        "0900, 09:00, 12:00, 21:00",
        "20.30, 20:30, 12:00, 08:30",
    })
    void a_start_moves_the_end_and_keeps_the_length(String typed, String start, String length, String end) {
        open("N1");
        type(form.start(), typed);
        assertTimes(start, length, end);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 21:15, 12:30, 09:45", "2:45, 21:15, 2:45, 00:00", "72:00, 21:15, 72:00, 21:15"})
    void a_length_moves_the_end(String typed, String start, String length, String end) {
        open("N1");
        type(form.length(), typed);
        assertTimes(start, length, end);
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 21:15, 12:15, 09:30",
        "21:15, 21:15, 24:00, 21:15",
        "21:16, 21:15, 0:01, 21:16",
        "24:00, 21:15, 2:45, 00:00"
    })
    void an_end_changes_the_length(String typed, String start, String length, String end) {
        open("N1");
        type(form.end(), typed);
        assertTimes(start, length, end);
    }

    @Test
    void an_end_typed_for_a_duty_over_a_day_long_keeps_its_whole_days() {
        open("N1");
        type(form.length(), "50:00");
        type(form.end(), "20:15");

        assertThat(form.shift().lengthMinutes()).isEqualTo(47 * 60 + 24 * 60);
        assertThat(form.daysLater()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "24:00", "", "soon"})
    void a_start_outside_the_day_is_not_taken(String typed) {
        open("N1");
        assertExpected(form.start(), typed, "shift.expected.clock-time");
    }

    @ParameterizedTest
    @CsvSource({
        "0:00, shift.expected.length-within",
        "72:01, shift.expected.length-within",
        "-8:00, shift.expected.length",
        "'', shift.expected.length",
        "long, shift.expected.length"
    })
    void a_length_is_more_than_nothing_and_at_most_72_hours(String typed, String expected) {
        open("N1");
        assertExpected(form.length(), typed, expected);
    }

    @Test
    void a_duty_is_not_made_shorter_than_its_planned_rest() {
        open("C");
        assertExpected(form.length(), "9:59", "shift.expected.length-over-rest");
        assertExpected(form.end(), "02:59", "shift.expected.length-over-rest");
        assertThat(form.length().problemProperty().get().arguments()).containsExactly("10:00");
    }

    @Test
    void a_duty_is_not_made_shorter_than_the_work_expected_on_call() {
        open("C");
        form.clearRest();
        type(form.work(WorkField.WEEKEND_PLAIN), "3:00");
        type(form.work(WorkField.WEEKEND_OUT_OF_HOURS), "4:30");

        assertExpected(form.length(), "7:29", "shift.expected.length-over-work");
        assertThat(form.length().problemProperty().get().arguments()).containsExactly("7:30");
    }

    @Test
    void the_default_beside_a_rest_typed_is_no_longer_than_the_duty() {
        open("N1");
        type(form.length(), "5:00");
        type(form.restWeekday(), "1:00");

        assertThat(form.shift().rest()).isEqualTo(new PlannedRest(60, 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u0007", "\u2007"})
    void a_key_can_be_seen(String typed) {
        open("N1");
        assertExpected(form.key(), typed, "shift.expected.key");
    }

    @ParameterizedTest
    @CsvSource({
        "'', shift.expected.code",
        "NIGHTS7, shift.expected.code",
        "N 1, shift.expected.code",
        "'N,1', shift.expected.code",
        "S+C, shift.expected.code",
        "-, shift.expected.code-not-mark",
        "zero, shift.expected.code-not-mark",
        "sick, shift.expected.code-not-mark",
        "S, shift.expected.code-of-its-own"
    })
    void a_code_is_short_and_its_own(String typed, String expected) {
        open("N1");
        assertExpected(form.code(), typed, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NN, shift.expected.key",
        "+, shift.expected.key-not-mark",
        "-, shift.expected.key-not-mark",
        "S, shift.expected.key-of-its-own"
    })
    void a_key_is_one_character_and_its_own(String typed, String expected) {
        open("N1");
        assertExpected(form.key(), typed, expected);
    }

    @Test
    void a_key_may_be_left_out() {
        open("S");
        type(form.key(), " ");
        assertThat(form.shift().key()).isNull();
    }

    @Test
    void a_new_code_reaches_the_cells_and_back() {
        open("N1");
        type(form.code(), "N9");

        assertThat(session.rota().cell(new CellRef(0, 1))).isEqualTo(Cell.of("N9"));
        session.undo();
        assertThat(form.shift().code()).isEqualTo("N1");
        assertThat(form.code().textProperty().get()).isEqualTo("N1");
        session.redo();
        assertThat(form.shift().code()).isEqualTo("N9");
    }

    @Test
    void a_name_left_empty_is_the_code() {
        open("N1");
        type(form.name(), "");
        assertThat(form.shift().name()).isEqualTo("N1");
    }

    @Test
    void each_field_is_one_step_of_undo() {
        open("N1");
        type(form.start(), "20:00");
        type(form.name(), "Late night");

        session.undo();

        assertThat(form.shift().name()).isEqualTo("Night");
        assertThat(form.start().textProperty().get()).isEqualTo("20:00");
    }

    @Test
    void a_text_that_cannot_be_used_outlives_other_edits() {
        open("N1");
        type(form.start(), "25:00");
        type(form.name(), "Late night");
        session.undo();

        assertThat(form.start().textProperty().get()).isEqualTo("25:00");
        assertThat(form.start().problemProperty().get()).isNotNull();
    }

    @Test
    void rest_given_for_one_half_of_the_week_takes_the_default_for_the_other() {
        open("N1");
        type(form.restWeekday(), "1:00");
        assertThat(form.shift().rest()).isEqualTo(new PlannedRest(60, 450));

        type(form.restWeekend(), "2:00");
        type(form.restWeekday(), "");
        assertThat(form.shift().rest()).isEqualTo(new PlannedRest(360, 120));

        form.clearRest();
        assertThat(form.shift().rest()).isNull();
        assertThat(form.restWeekend().textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:01", "-1:00", "half"})
    void rest_is_a_part_of_the_duty(String typed) {
        open("C");
        assertExpected(form.restWeekday(), typed, "shift.expected.part-of-duty");
    }

    @Test
    void work_on_call_counts_what_is_not_given_as_none() {
        open("C");
        type(form.work(WorkField.WEEKEND_OUT_OF_HOURS), "4");

        assertThat(form.shift().workOnCall()).isEqualTo(new WorkOnCall(ExpectedWork.NONE, new ExpectedWork(0, 240)));
        assertThat(form.work(WorkField.WEEKDAY_PLAIN).textProperty().get()).isEqualTo("0:00");

        form.clearWork();
        assertThat(form.shift().workOnCall()).isNull();
    }

    @Test
    void work_on_call_is_within_the_duty() {
        open("C");
        type(form.work(WorkField.WEEKDAY_PLAIN), "9:00");
        assertExpected(form.work(WorkField.WEEKDAY_OUT_OF_HOURS), "7:01", "shift.expected.work-within-duty");
        type(form.work(WorkField.WEEKEND_OUT_OF_HOURS), "16:00");
        assertThat(form.shift().workOnCall().weekend().minutes()).isEqualTo(16 * 60);
    }

    @Test
    void work_on_call_goes_when_the_duty_is_no_longer_on_call_from_home() {
        open("C");
        type(form.work(WorkField.WEEKDAY_PLAIN), "1:00");

        form.resident().valueProperty().set(Optional.of(true));

        assertThat(session.rota().shift("C").orElseThrow().workOnCall()).isNull();
        session.undo();
        assertThat(form.resident().value()).isEmpty();
        assertThat(form.shift().workOnCall()).isNotNull();
    }

    @Test
    void a_draft_reaches_the_rota_only_when_it_is_added() {
        form.openDraft(session.rota());
        type(form.code(), "L1");
        type(form.length(), "12:30");
        form.colour().valueProperty().set(Optional.of("#0072B2"));
        assertThat(session.rota().shift("L1")).isEmpty();

        assertThat(form.addDraft()).isTrue();

        assertThat(session.rota().shift("L1").orElseThrow().lengthMinutes()).isEqualTo(750);
        assertThat(form.draftProperty().get()).isFalse();
        assertThat(form.commit()).isTrue();
    }

    @Test
    void a_draft_with_something_that_cannot_be_used_is_not_added() {
        form.openDraft(session.rota());
        form.code().textProperty().set("S");

        assertThat(form.addDraft()).isFalse();
        assertThat(session.rota().shifts()).hasSize(3);
        assertThat(form.code().textProperty().get()).isEqualTo("S");
    }

    @Test
    void aDraftThatIsRefusedSaysWhyUntilItIsChanged() {
        Problem problem = Problem.of("edit.duplicate-code", "", "L1");
        ShiftForm refused = new ShiftForm(session.rota(), edit -> Optional.of(problem), shift -> new PlannedRest(0, 0));
        refused.openDraft(session.rota());

        assertThat(refused.addDraft()).isFalse();
        assertThat(refused.refusalProperty().get()).isEqualTo(problem);
        assertThat(refused.draftProperty().get()).isTrue();

        type(refused.code(), "L2");
        assertThat(refused.refusalProperty().get()).isNull();
    }

    @Test
    void a_shift_type_that_is_deleted_is_gone_from_the_form() {
        open("N1");
        Rota without = session.rota()
                .withWeeks(List.of(Week.OFF))
                .withShifts(session.rota().shifts().subList(0, 1));

        assertThat(form.follow(without)).isFalse();
    }

    private void open(String code) {
        form.open(session.rota(), session.rota().shift(code).orElseThrow());
    }

    private void assertTimes(String start, String length, String end) {
        assertThat(form.start().textProperty().get()).isEqualTo(start);
        assertThat(form.length().textProperty().get()).isEqualTo(length);
        assertThat(form.end().textProperty().get()).isEqualTo(end);
        assertThat(session.rota().shift("N1")).contains(form.shift());
    }
}
