package cymru.rhod.ui;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The one stage that all tests of the window share. */
public final class SharedStage {

    private SharedStage() {}

    /** Shows content in a size of its own: what a test of the whole window made of the stage before stays with it. */
    public static Scene show(Stage stage, Region content, double width, double height) {
        content.setPrefSize(width, height);
        content.setMaxSize(width, height);
        StackPane root = new StackPane(content);
        root.setAlignment(Pos.TOP_LEFT);
        Scene scene = new Scene(root, width, height);
        stage.setScene(scene);
        stage.show();
        return scene;
    }
}
