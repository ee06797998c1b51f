package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.SharedStage;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TabStripTest {

    private final Texts texts = new Texts(Language.WELSH);
    private BorderPane room;
    private TabStrip strip;

    @Start
    void show(Stage stage) {
        strip = new TabStrip(id -> {});
        for (String id : new String[] {"on-duty", "hours", "unsocial"}) {
            strip.add(id, texts.binding("app.tab." + id));
        }
        room = new BorderPane();
        room.setTop(strip);
        SharedStage.show(stage, room, 900, 100);
    }

    @Test
    void titlesAreShortenedWhereThereIsNoRoomAndThenReadByHover(FxRobot robot) {
        robot.interact(() -> {
            room.setMaxWidth(300);
            room.getScene().getRoot().layout();
        });

        ToggleButton last = robot.lookup("#unsocial").query();
        assertThat(last.localToScene(last.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(300);
        assertThat(last.getAccessibleHelp()).isEqualTo(texts.get("app.tab.unsocial"));
    }

    @Test
    void titlesThatFitHaveNoHover(FxRobot robot) {
        assertThat(robot.lookup("#unsocial").<ToggleButton>query().getAccessibleHelp())
                .isNull();
    }

    @Test
    void theKeyboardGoesWithTheChoiceOfTheMouse(FxRobot robot) {
        robot.interact(() -> strip.choose("on-duty"));
        robot.interact(strip::requestFocus);
        robot.interact(() -> robot.lookup("#hours").<ToggleButton>query().fire());
        assertThat(robot.lookup("#hours").query().isFocused()).isTrue();
        assertThat(robot.lookup("#on-duty").query().isFocusTraversable()).isFalse();
    }
}
