package cymru.rhod.ui.common.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.rhod.domain.rota.ShiftColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTintTest {

    @ParameterizedTest
    @CsvSource({
        "light, #ffffff, #24292f",
        "dark, #0d1117, #c9d1d9",
        "black and white, #000000, #ffffff",
    })
    void textIsReadableOnEveryTint(String theme, String background, String text) {
        for (Color colour : colours()) {
            Color tint = ShiftTint.of(colour, Color.web(background), Color.web(text));
            assertThat(ShiftTint.contrast(tint, Color.web(text)))
                    .as("%s on %s", colour, theme)
                    .isGreaterThanOrEqualTo(ShiftTint.LEAST_CONTRAST);
        }
    }

    @ParameterizedTest
    @CsvSource({"#ffffff, #24292f", "#0d1117, #c9d1d9"})
    void everyColourOfTheSetShows(String background, String text) {
        for (String colour : ShiftColours.SET) {
            Color tint = ShiftTint.of(Color.web(colour), Color.web(background), Color.web(text));
            assertThat(tint).as(colour).isNotEqualTo(Color.web(background));
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(ShiftTint.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(ShiftTint.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1, within(0.001));
        assertThat(ShiftTint.contrast(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
    }

    private static List<Color> colours() {
        List<Color> colours = new ArrayList<>();
        ShiftColours.SET.forEach(colour -> colours.add(Color.web(colour)));
        Random random = new Random(7);
        for (int number = 0; number < 200; number++) {
            colours.add(Color.rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        }
        return colours;
    }
}
