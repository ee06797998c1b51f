package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.io.json.JsonText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationsTest {

    private static final Migrations TWO_STEPS = new Migrations(List.of(
            file -> file.put("steps", file.path("steps").asText() + "a"),
            file -> file.put("steps", file.path("steps").asText() + "b")));

    @ParameterizedTest
    @CsvSource({"1, ab", "2, b", "3, ''"})
    void takesTheStepsThatAVersionIsBehind(int version, String steps) {
        ObjectNode file = TWO_STEPS.migrate(JsonText.NODES.objectNode(), version);

        assertThat(TWO_STEPS.presentVersion()).isEqualTo(3);
        assertThat(file.path("steps").asText()).isEqualTo(steps);
    }
}
