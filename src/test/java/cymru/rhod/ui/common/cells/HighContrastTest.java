package cymru.rhod.ui.common.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighContrastTest {

    private static final Map<String, Color> COLOURS = colours();

    @ParameterizedTest
    @CsvSource({
        "fg-default, bg-default",
        "accent-fg, bg-default",
        "fg-emphasis, accent-emphasis",
        "fg-emphasis, accent-6",
        "fg-emphasis, success-emphasis",
        "fg-emphasis, success-6",
        "fg-emphasis, warning-emphasis",
        "fg-emphasis, warning-6",
        "fg-emphasis, danger-emphasis",
        "fg-emphasis, danger-6",
    })
    void textStandsOutFromItsGround(String text, String ground) {
        assertThat(ShiftTint.contrast(colour("-color-" + text), colour("-color-" + ground)))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void litCellsAreOfAnotherHueThanTheSelectedOne() {
        Color lit = colour("-rhod-grid-lit");
        Color selected = colour("-color-accent-emphasis");

        double apart = Math.abs(lit.getHue() - selected.getHue());
        assertThat(Math.min(apart, 360 - apart)).isGreaterThanOrEqualTo(90);
        assertThat(ShiftTint.contrast(lit, colour("-color-bg-default"))).isGreaterThanOrEqualTo(7);
    }

    private static Color colour(String name) {
        return Objects.requireNonNull(COLOURS.get(name), name);
    }

    private static Map<String, Color> colours() {
        try (InputStream css = Objects.requireNonNull(
                HighContrastTest.class.getResourceAsStream("/cymru/rhod/ui/high-contrast.css"))) {
            return Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});")
                    .matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> Color.web(found.group(2))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
