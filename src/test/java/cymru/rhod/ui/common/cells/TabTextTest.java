package cymru.rhod.ui.common.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TabTextTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("", List.of()),
                arguments("S", List.of(List.of("S"))),
                arguments("S\n", List.of(List.of("S"))),
                arguments("S\tL1\r\nN1\t-\r\n", List.of(List.of("S", "L1"), List.of("N1", "-"))),
                arguments("S\rL1", List.of(List.of("S"), List.of("L1"))),
                arguments("S\t", List.of(List.of("S", ""))),
                arguments("\tS", List.of(List.of("", "S"))),
                arguments("S\n\nS", List.of(List.of("S"), List.of(""), List.of("S"))),
                arguments("\"S\"\t\"a\tb\"", List.of(List.of("S", "a\tb"))),
                arguments("\"a \"\"b\"\" c\"\tS", List.of(List.of("a \"b\" c", "S"))),
                arguments("\"a\nb\"\nS", List.of(List.of("a\nb"), List.of("S"))),
                arguments("5\"\tS", List.of(List.of("5\"", "S"))),
                arguments("\"never closed", List.of(List.of("never closed"))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsWhatSpreadsheetsPutOnTheClipboard(String text, List<List<String>> rows) {
        assertThat(TabText.read(text)).isEqualTo(rows);
    }
}
