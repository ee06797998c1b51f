package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rota files the tests share. */
final class TestRotas {

    static final Path SAMPLES = Path.of("assets/samples");
    static final Path EVERY_FIELD = Path.of("src/test/resources/cymru/rhod/io/project/every-field.rota.json");

    /** The pay years whose figures the tests take as known. */
    static final List<PayYear> PAY_YEARS = List.of(new PayYear(2024), new PayYear(2025), new PayYear(2026));

    private TestRotas() {}

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String text) {
        return RotaFiles.read(text.getBytes(StandardCharsets.UTF_8), "test.rota.json", PAY_YEARS);
    }

    static Rota rota(Path file) {
        return rotaOf(RotaFiles.read(file, PAY_YEARS));
    }

    static Rota rotaOf(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).rota();
    }

    static List<Problem> problemsOf(ReadResult result) {
        return result instanceof ReadResult.Refused refused ? refused.problems() : List.of();
    }
}
