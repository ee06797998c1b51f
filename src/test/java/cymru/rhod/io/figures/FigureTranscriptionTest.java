package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the figures files to a second copy of the notes, made apart from them. */
class FigureTranscriptionTest {

    private static final FigureTable TABLE = FigureFiles.builtIn();

    private record Entry(String id, String from, Ratio value, String grade) {}

    @Test
    void everyValueOfEveryFigureIsTheOneInTheNotes() throws IOException {
        List<Entry> held = TABLE.all().stream()
                .flatMap(figure -> figure.values().stream().map(value -> entry(figure, value)))
                .toList();

        assertThat(held).containsExactlyInAnyOrderElementsOf(transcription());
    }

    @Test
    void everyValueSaysWhereInTheNotesItIs() {
        assertThat(TABLE.all().stream().flatMap(figure -> figure.values().stream()))
                .allSatisfy(value -> assertThat(value.clause())
                        .matches("(.*; )?(banding-2002|wales-2026|england-2016), section \\d+(\\.\\d)?"));
    }

    private static Entry entry(Figure figure, Figure.Dated value) {
        return new Entry(
                figure.id(),
                value.from().toString(),
                value.value(),
                value.grade().code());
    }

    private static List<Entry> transcription() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FigureTranscriptionTest.class.getResourceAsStream("figures-of-the-notes.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(", "))
                    .map(fields -> new Entry(fields[0], fields[1], value(fields[2]), fields[3]))
                    .toList();
        }
    }

    private static Ratio value(String text) {
        if (text.endsWith(" h")) {
            return Ratio.of(Minutes.ofHours(Long.parseLong(text.substring(0, text.length() - 2))));
        }
        String[] parts = text.split("/");
        return Ratio.of(Long.parseLong(parts[0]), parts.length == 2 ? Long.parseLong(parts[1]) : 1);
    }
}
