package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.SharedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceComboTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> picks = new ArrayList<>();
    private ChoiceCombo<String> combo;

    @Start
    void show(Stage stage) {
        ChoiceEntry<String> entry = new ChoiceEntry<>("none yet", pick -> {
            picks.add(pick);
            return Optional.empty();
        });
        combo = new ChoiceCombo<>(new Texts(Language.ENGLISH), new Subscriptions(), entry, choice -> "the " + choice);
        combo.setChoices(List.of("first", "second", "third"));
        SharedStage.show(stage, new VBox(combo), 300, 300);
    }

    @BeforeEach
    void focus() {
        robot.interact(combo::requestFocus);
    }

    @Test
    void theArrowsOnlyBrowseTheOpenListAndEnterPicks() {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(combo.isShowing()).isTrue();
        assertThat(picks).isEmpty();

        robot.type(KeyCode.ENTER);
        assertThat(combo.isShowing()).isFalse();
        assertThat(picks).containsExactly("second");
    }

    @Test
    void escapeClosesTheListAndLeavesWhatWasPickedBefore() {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(combo.isShowing()).isFalse();
        assertThat(picks).isEmpty();
        assertThat(combo.getButtonCell().getText()).isEqualTo("the none yet");
    }

    @Test
    void aClickInTheOpenListPicks() {
        robot.interact(combo::show);
        robot.type(KeyCode.DOWN);
        robot.clickOn(cellOf("the third"));
        assertThat(picks).containsExactly("third");
    }

    @Test
    void theArrowsPickInTheClosedList() {
        robot.type(KeyCode.DOWN);
        assertThat(picks).containsExactly("first");
    }

    private Node cellOf(String text) {
        return robot.lookup((Node node) ->
                        node instanceof ListCell<?> cell && cell.getListView() != null && text.equals(cell.getText()))
                .query();
    }
}
