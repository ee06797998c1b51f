package cymru.rhod.bench.window;

import cymru.rhod.Main;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Types shifts into the grid of the running program, and prints the milliseconds from each key press, as the window system is
 * given it, to the end of the frame that shows the new numbers: median, 95th percentile, longest.
 */
public final class MeasureTyping {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 300;
    private static final Duration BETWEEN = Duration.millis(90);

    private final Stage stage;
    private final Robot robot = new Robot();
    private final List<Double> millis = new ArrayList<>();
    private int typed;

    private MeasureTyping(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) {
        FirstFrame.whenRendered(rendered -> new MeasureTyping(rendered.stage()).start());
        Main.main(new String[0]);
    }

    private void start() {
        stage.requestFocus();
        Node grid = stage.getScene().lookup(".rota-grid");
        grid.requestFocus();
        after(Duration.seconds(2), this::typeOne);
    }

    private void typeOne() {
        if (typed == WARM_UP + MEASURED) {
            report();
            return;
        }
        // The key 1 and the key S in turn, in the same cell: every press changes it, and so every number of the window.
        KeyCode key = typed % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.S;
        Scene scene = stage.getScene();
        String before = numbers(scene);
        long pressed = System.nanoTime();
        robot.keyPress(key);
        robot.keyRelease(key);
        waitForNumbers(scene, before, pressed);
    }

    private void waitForNumbers(Scene scene, String before, long pressed) {
        FirstFrame.afterNextFrame(scene, rendered -> {
            if (numbers(scene).equals(before)) {
                waitForNumbers(scene, before, pressed);
                return;
            }
            if (typed >= WARM_UP) {
                millis.add((rendered - pressed) / 1e6);
            }
            typed++;
            robot.keyType(KeyCode.LEFT);
            after(BETWEEN, this::typeOne);
        });
    }

    private static String numbers(Scene scene) {
        StringBuilder text = new StringBuilder();
        scene.getRoot().lookupAll("#number-hours .label").forEach(label -> text.append(((Label) label).getText()));
        return text.toString();
    }

    private static void after(Duration pause, Runnable action) {
        PauseTransition transition = new PauseTransition(pause);
        transition.setOnFinished(event -> action.run());
        transition.play();
    }

    private void report() {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%d keys: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                millis.get(millis.size() - 1));
        Runtime.getRuntime().halt(0);
    }
}
