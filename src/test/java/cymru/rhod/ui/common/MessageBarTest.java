package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MessageBarTest {

    private static final Message NOTE = note("The file was refused.");
    private static final Message OTHER_NOTE = note("No copy could be made.");
    private static final Message QUESTION = question("Open what was left?", "Open");
    private static final Message LATER_QUESTION = question("Save the changes?", "Save");

    private MessageBar bar;
    private TextField field;
    private Button home;

    @Start
    void show(Stage stage) {
        field = new TextField();
        home = new Button("home");
        bar = new MessageBar(new Texts(Language.ENGLISH), home);
        stage.setScene(new Scene(new VBox(bar, field, home), 800, 200));
        stage.show();
    }

    @Test
    void aNoteDoesNotTakeThePlaceOfAQuestion(FxRobot robot) {
        show(robot, QUESTION, NOTE);
        assertThat(bar.getAccessibleText()).isEqualTo(QUESTION.text());

        robot.clickOn("Open");
        assertThat(bar.getAccessibleText()).isEqualTo(NOTE.text());
    }

    @Test
    void aNoteCoveredByAQuestionComesBack(FxRobot robot) {
        show(robot, NOTE, QUESTION);
        assertThat(bar.getAccessibleText()).isEqualTo(QUESTION.text());

        robot.clickOn("Open");
        assertThat(bar.getAccessibleText()).isEqualTo(NOTE.text());
    }

    @Test
    void theLatestQuestionIsAskedFirstAndTheOthersAfterIt(FxRobot robot) {
        show(robot, QUESTION, LATER_QUESTION);
        assertThat(bar.getAccessibleText()).isEqualTo(LATER_QUESTION.text());

        robot.clickOn("Save");
        assertThat(bar.getAccessibleText()).isEqualTo(QUESTION.text());
    }

    @Test
    void notesAreReadOneAfterTheOtherAndTheSameOneOnce(FxRobot robot) {
        show(robot, NOTE, OTHER_NOTE, NOTE);
        assertThat(bar.getAccessibleText()).isEqualTo(NOTE.text());

        closeNote(robot);
        assertThat(bar.getAccessibleText()).isEqualTo(OTHER_NOTE.text());
        closeNote(robot);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void whatIsWithdrawnIsNotShownAnyMore(FxRobot robot) {
        show(robot, NOTE, QUESTION);
        robot.interact(() -> bar.withdraw(NOTE));
        robot.interact(() -> bar.withdraw(QUESTION));

        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theKeyboardGoesBackToWhereItWasBeforeAQuestion(FxRobot robot) {
        robot.interact(() -> field.requestFocus());
        show(robot, QUESTION, LATER_QUESTION);
        assertThat(field.isFocused()).isFalse();

        robot.clickOn("Save").clickOn("Open");
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void theKeyboardGoesHomeWhereWhatHadItIsGone(FxRobot robot) {
        robot.interact(() -> field.requestFocus());
        show(robot, QUESTION);
        robot.interact(() -> ((VBox) field.getParent()).getChildren().remove(field));

        robot.type(KeyCode.ESCAPE);
        assertThat(home.isFocused()).isTrue();
    }

    private void show(FxRobot robot, Message... messages) {
        for (Message message : messages) {
            robot.interact(() -> bar.show(message));
        }
    }

    private static void closeNote(FxRobot robot) {
        robot.interact(() -> robot.lookup(".button").queryButton().fire());
    }

    private static Message note(String text) {
        return new Message(Tone.WARNING, text, List.of(), List.of());
    }

    private static Message question(String text, String answer) {
        return new Message(Tone.WARNING, text, List.of(), List.of(new Answer(answer, () -> {})));
    }
}
