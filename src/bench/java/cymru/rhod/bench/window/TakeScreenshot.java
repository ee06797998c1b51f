package cymru.rhod.bench.window;

import cymru.rhod.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Starts the program, and saves what the screen shows: the sample, with a long day on Saturday and Sunday of the fourth week; or a
 * rota file in a view, which is named by the digit of its key, and in the section of the view that lies so many tabs further on; E is
 * the screen of exports.
 */
public final class TakeScreenshot {

    private TakeScreenshot() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        FirstFrame.whenRendered(rendered -> {
            rendered.stage().requestFocus();
            after(1000, () -> {
                if (arguments.length == 1) {
                    edit();
                } else {
                    showView(KeyCode.getKeyCode(arguments[2]));
                    after(1500, () -> goOn(arguments.length == 3 ? 0 : Integer.parseInt(arguments[3])));
                }
                boolean isExport = arguments.length > 2 && arguments[2].equals("E");
                after(isExport ? 9000 : 3000, () -> save(rendered.stage(), file));
            });
        });
        Main.main(arguments.length == 1 ? new String[0] : new String[] {arguments[1]});
    }

    private static void edit() {
        Robot robot = new Robot();
        for (int i = 0; i < 3; i++) {
            robot.keyType(KeyCode.DOWN);
        }
        robot.keyType(KeyCode.END);
        robot.keyType(KeyCode.LEFT);
        robot.keyType(KeyCode.DIGIT1);
        robot.keyType(KeyCode.DIGIT1);
    }

    private static void showView(KeyCode key) {
        Robot robot = new Robot();
        robot.keyPress(KeyCode.CONTROL);
        if (key.isLetterKey()) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyType(key);
        robot.keyRelease(KeyCode.SHIFT);
        robot.keyRelease(KeyCode.CONTROL);
    }

    /** The view has its first tab focused. */
    private static void goOn(int tabs) {
        Robot robot = new Robot();
        for (int i = 0; i < tabs; i++) {
            robot.keyType(KeyCode.RIGHT);
        }
    }

    private static void save(Stage stage, Path file) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(
                            new Robot()
                                    .getScreenCapture(
                                            null, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                            null),
                    "png",
                    file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void after(double millis, Runnable action) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> action.run());
        pause.play();
    }
}
