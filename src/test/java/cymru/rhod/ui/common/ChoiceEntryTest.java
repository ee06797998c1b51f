package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceEntryTest {

    private final List<String> taken = new ArrayList<>();
    private final ChoiceEntry<String> entry = new ChoiceEntry<>("all", this::take);

    @Test
    void theFirstValueCanBePickedAgain() {
        entry.valueProperty().set("L1");
        entry.valueProperty().set("all");
        assertThat(taken).containsExactly("L1", "all");
    }

    @Test
    void aValueShownIsNotGivenBack() {
        entry.show("L1");
        assertThat(entry.value()).isEqualTo("L1");
        assertThat(taken).isEmpty();
    }

    @Test
    void theValueInForceIsPickedInPlaceOfARefusedOneWithoutBeingGivenAgain() {
        entry.valueProperty().set("refused");
        assertThat(entry.problemProperty().get()).isNotNull();

        entry.valueProperty().set("all");
        assertThat(entry.problemProperty().get()).isNull();
        assertThat(taken).isEmpty();
    }

    private Optional<Problem> take(String value) {
        if (value.equals("refused")) {
            return Optional.of(Problem.of("edit.no-leave", ""));
        }
        taken.add(value);
        return Optional.empty();
    }
}
