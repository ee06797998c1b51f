package cymru.rhod.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one stage that all tests of the window share. */
public final class SharedStage {

    private SharedStage() {}

    /** Shows a scene in its own size, whatever a test of the whole window has made of the stage before. */
    public static void show(Stage stage, Scene scene) {
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setScene(scene);
        stage.setWidth(scene.getWidth());
        stage.setHeight(scene.getHeight());
        stage.show();
    }
}
