package cymru.rhod.bench;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.optimise.Goal;
import cymru.rhod.optimise.SearchMonitor;
import cymru.rhod.optimise.SuggestionSearch;
import cymru.rhod.optimise.Suggestions;
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

/** How long a person waits for suggested changes to the next band down, in a program just started and later. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(3)
public class SuggestionBenchmark {

    /** Neither gives up nor looks on. */
    private static final SearchMonitor PATIENT = new SearchMonitor() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void show(Suggestions soFar) {}
    };

    private final SuggestionSearch search = new SuggestionSearch(Rotas.engine()::trial);
    private final Rota sample = Rotas.sample(26, 26);
    private final Rota ofEightWeeks = Rotas.sample(8, 8);

    /** Tries all: no change of one or two duties takes the sample to no band. */
    @Benchmark
    public Suggestions sampleOf26WeeksWith26Slots() {
        return lowerBand(sample);
    }

    @Benchmark
    public Suggestions sampleOf8WeeksWith8Slots() {
        return lowerBand(ofEightWeeks);
    }

    private Suggestions lowerBand(Rota rota) {
        return search.find(rota, new Goal.LowerBand(), SuggestionSearch.LONGEST, PATIENT);
    }
}
