package cymru.rhod.bench;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.io.project.RotaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A folder of rotas assessed by {@code ./rhod assess}, from the call to its end, the start of Java included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class CommandLineBenchmark {

    /** One rota shows what the start costs. */
    @Param({"1", "1000"})
    private int rotas;

    private Path folder = Path.of("");

    /** Writes the rotas, no two of them alike: each has a long day in a cell of its own. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("rhod-bench");
        Rota sample = Rotas.sample();
        int cells = sample.weeks().size() * 7;
        for (int number = 0; number < rotas; number++) {
            CellRef cell = new CellRef(number % cells / 7, number % 7);
            Rota rota = sample.withDetails(RotaDetails.named("rota-" + number, "Rota " + number))
                    .withCells(Map.of(cell, Cell.of("L1")));
            Path file = folder.resolve("rota-" + number + RotaFiles.EXTENSION);
            RotaFiles.write(rota, file).ifPresent(problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public int assessFolder() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("./rhod", "assess", folder.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("rhod assess ended with " + exit);
        }
        return exit;
    }
}
