package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatestAnswerTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> home = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final LatestAnswer<String, String> latest = new LatestAnswer<>(this::work, worker::add, home::add);

    @Test
    void aQuestionIsAnswered() {
        latest.ask("a", answers::add);
        runAll();

        assertThat(answers).containsExactly("answer to a");
    }

    @Test
    void anAnswerThatComesAfterANewerQuestionIsDropped() {
        latest.ask("a", answers::add);
        latest.ask("b", answers::add);
        runAll();

        assertThat(answers).containsExactly("answer to b");
    }

    @Test
    void neverMoreThanOneWaits() {
        latest.ask("a", answers::add);
        latest.ask("b", answers::add);
        latest.ask("c", answers::add);
        latest.ask("d", answers::add);
        runAll();

        assertThat(worked).containsExactly("a", "d");
        assertThat(answers).containsExactly("answer to d");
    }

    @Test
    void whatIsForgottenIsNotAnswered() {
        latest.ask("a", answers::add);
        latest.ask("b", answers::add);
        latest.forget();
        runAll();

        assertThat(answers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault", "grave fault"})
    void aQuestionAfterAFaultIsAnswered(String fault) {
        latest.ask(fault, answers::add);
        worker.remove().run();
        assertThatThrownBy(() -> home.remove().run()).hasMessage("no answer");

        latest.ask("b", answers::add);
        runAll();

        assertThat(answers).containsExactly("answer to b");
    }

    @Test
    void aFaultIsToldToWhoAskedTheLatestQuestionOnly() {
        latest.ask("fault", answers::add, () -> answers.add("fault of an earlier question"));
        latest.ask("fault", answers::add, () -> answers.add("fault"));
        for (int question = 0; question < 2; question++) {
            worker.remove().run();
            assertThatThrownBy(() -> home.remove().run()).hasMessage("no answer");
        }

        assertThat(answers).containsExactly("fault");
    }

    private String work(String question) {
        worked.add(question);
        if (question.equals("fault")) {
            throw new IllegalStateException("no answer");
        }
        if (question.equals("grave fault")) {
            throw new StackOverflowError("no answer");
        }
        return "answer to " + question;
    }

    private void runAll() {
        while (!worker.isEmpty() || !home.isEmpty()) {
            (worker.isEmpty() ? home : worker).remove().run();
        }
    }
}
