package cymru.rhod.ui.findings;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A wash of colour behind what has just changed, which fades once. */
final class Flash extends Region {

    private static final Duration LENGTH = Duration.millis(900);

    private final FadeTransition fade = new FadeTransition(LENGTH, this);

    Flash() {
        getStyleClass().add("flash");
        setOpacity(0);
        setMouseTransparent(true);
        fade.setFromValue(1);
        fade.setToValue(0);
    }

    void play() {
        fade.playFromStart();
    }

    void stop() {
        fade.stop();
        setOpacity(0);
    }
}
