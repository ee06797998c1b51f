package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void thereIsNoColourWhereItIsNotWanted() {
        assertThat(Surroundings.mayColour(Map.of())).isTrue();
        assertThat(Surroundings.mayColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Surroundings.mayColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Surroundings.mayColour(Map.of("TERM", "dumb"))).isFalse();
    }
}
