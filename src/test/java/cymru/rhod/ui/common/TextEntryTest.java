package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextEntryTest {

    private final List<Integer> taken = new ArrayList<>();
    private final TextEntry<Integer> entry = new TextEntry<>(TextEntryTest::read, String::valueOf, this::take);

    TextEntryTest() {
        entry.show(5);
    }

    @Test
    void a_text_is_checked_at_each_key_and_given_on_only_when_committed() {
        entry.textProperty().set("1");
        entry.textProperty().set("12");

        assertThat(taken).isEmpty();
        assertThat(entry.isPending()).isTrue();

        entry.commit();

        assertThat(taken).containsExactly(12);
        assertThat(entry.isPending()).isFalse();
    }

    @Test
    void a_text_that_cannot_be_used_stays_and_says_what_is_expected() {
        entry.textProperty().set("a few");
        entry.commit();
        entry.show(5);

        assertThat(entry.textProperty().get()).isEqualTo("a few");
        assertThat(entry.problemProperty().get()).isEqualTo(Problem.of("expected.number", ""));
        assertThat(taken).isEmpty();
    }

    @Test
    void another_value_in_force_takes_the_place_of_what_was_typed() {
        entry.textProperty().set("a few");

        entry.show(6);

        assertThat(entry.textProperty().get()).isEqualTo("6");
        assertThat(entry.problemProperty().get()).isNull();
    }

    @Test
    void a_value_is_written_in_its_usual_form_once_committed() {
        entry.textProperty().set("0005");
        entry.commit();

        assertThat(entry.textProperty().get()).isEqualTo("5");
        assertThat(taken).isEmpty();
    }

    @Test
    void a_value_that_is_not_taken_stays_with_the_reason() {
        entry.textProperty().set("13");
        entry.commit();

        assertThat(entry.textProperty().get()).isEqualTo("13");
        assertThat(entry.problemProperty().get()).isEqualTo(Problem.of("unlucky", ""));
    }

    @Test
    void what_was_typed_can_be_taken_back() {
        entry.textProperty().set("a few");

        entry.revert();

        assertThat(entry.textProperty().get()).isEqualTo("5");
        assertThat(entry.problemProperty().get()).isNull();
    }

    private Optional<Problem> take(int value) {
        if (value == 13) {
            return Optional.of(Problem.of("unlucky", ""));
        }
        taken.add(value);
        entry.show(value);
        return Optional.empty();
    }

    private static Parsed<Integer> read(String text) {
        return text.matches("\\d+") ? Parsed.of(Integer.valueOf(text)) : Parsed.expected("expected.number");
    }
}
