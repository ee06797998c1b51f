package cymru.rhod.bench.window;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Tells when a frame is on the screen: the toolkit renders in the order asked, so what is asked after a frame is done after it. */
final class FirstFrame {

    private FirstFrame() {}

    /** Calls the action on the FX thread with the first window of the program and the time its first frame was rendered. */
    static void whenRendered(Consumer<Rendered> action) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (Window.getWindows().get(0) instanceof Stage stage && stage.getScene() != null) {
                afterNextFrame(stage.getScene(), nanos -> action.accept(new Rendered(stage, nanos)));
            }
        });
    }

    /** Calls the action on the FX thread with the time at which the next frame of the scene was rendered. */
    static void afterNextFrame(Scene scene, Consumer<Long> action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> {
                    long nanos = System.nanoTime();
                    Platform.runLater(() -> action.accept(nanos));
                })));
            }
        });
        Platform.requestNextPulse();
    }

    /** @param nanos as {@link System#nanoTime} counts them */
    record Rendered(Stage stage, long nanos) {}
}
