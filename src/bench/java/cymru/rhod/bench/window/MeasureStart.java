package cymru.rhod.bench.window;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.Main;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Starts the program, or an empty window with the same theme, and prints the milliseconds from the start of the process to its
 * first frame. The moment the process was started is given in milliseconds since 1970 as {@code -Dmeasure.started}.
 */
public final class MeasureStart {

    private MeasureStart() {}

    public static void main(String[] arguments) {
        FirstFrame.whenRendered(rendered -> {
            long since = System.currentTimeMillis() - Long.getLong("measure.started");
            System.out.println(since - (System.nanoTime() - rendered.nanos()) / 1_000_000);
            Runtime.getRuntime().halt(0);
        });
        if (arguments[0].equals("empty")) {
            Application.launch(EmptyWindow.class);
        } else {
            Main.main(new String[0]);
        }
    }

    /** The least a window with the theme can be. */
    public static final class EmptyWindow extends Application {

        @Override
        public void start(Stage stage) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
            stage.setScene(new Scene(new StackPane(), 1400, 900));
            stage.show();
        }
    }
}
