package cymru.rhod.bench;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Whether the cost grows no faster than the rota: twice the weeks, twice the slots, at most twice the time for each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GrowthBenchmark {

    @Param({"26", "52", "104"})
    private int size;

    private final ReportEngine engine = Rotas.engine();
    private Rota weeks = Rotas.sample();
    private Rota slots = weeks;

    @Setup
    public void grow() {
        weeks = Rotas.sample().withWeeks(Rotas.sample(size, 0).weeks());
        slots = Rotas.sample(26, size);
    }

    /** A pattern of this many weeks without dates. */
    @Benchmark
    public RotaReport byWeeks() {
        return engine.report(weeks);
    }

    /** The sample laid on 26 weeks of dates for this many slots. */
    @Benchmark
    public RotaReport bySlots() {
        return engine.report(slots);
    }
}
