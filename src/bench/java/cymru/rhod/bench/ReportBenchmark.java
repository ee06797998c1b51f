package cymru.rhod.bench;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a person waits for the numbers: the first report of a rota and the one after an edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ReportBenchmark {

    private static final CellRef EDITED = new CellRef(12, 1);

    private final ReportEngine engine = Rotas.engine();
    private final Rota sample = Rotas.sample(26, 26);
    private final Rota otherSample = withLongDay(sample, true);
    private final Rota large = Rotas.sample(52, 100);
    private final Rota otherLarge = withLongDay(large, true);

    private Rota edited = sample;
    private boolean other;

    /** The whole report of a roster, as when a file is opened: two patterns in turn, so that no slot is kept. */
    @Benchmark
    public RotaReport sampleOf26WeeksWith26Slots() {
        other = !other;
        return engine.report(other ? otherSample : sample);
    }

    /** Types L1 and S into one cell in turn, as a person does who tries the two; every slot works that cell. */
    @Benchmark
    public RotaReport sampleAfterOneCellChanged() {
        other = !other;
        edited = withLongDay(edited, other);
        return engine.report(edited);
    }

    @Benchmark
    public RotaReport rotaOf52WeeksWith100Slots() {
        other = !other;
        return engine.report(other ? otherLarge : large);
    }

    private static Rota withLongDay(Rota rota, boolean longDay) {
        return rota.withCells(Map.of(EDITED, Cell.of(longDay ? "L1" : "S")));
    }
}
