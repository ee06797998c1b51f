package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1600, 972",
        "3840, 2160, 1600, 1000",
        "1366, 768, 1229.4, 691.2",
        "1024, 700, 1000, 660",
        "800, 600, 800, 600"
    })
    void aFirstWindowTakesMostOfTheScreenAndNoMoreThanIsOfUse(
            double screenWidth, double screenHeight, double width, double height) {
        Preferences.Bounds bounds = WindowBounds.first(new Rectangle2D(0, 0, screenWidth, screenHeight));

        assertThat(bounds.width()).isEqualTo(width);
        assertThat(bounds.height()).isEqualTo(height);
        assertThat(bounds.x()).isEqualTo((screenWidth - width) / 2);
        assertThat(bounds.maximised()).isFalse();
    }
}
