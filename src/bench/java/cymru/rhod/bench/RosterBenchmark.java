package cymru.rhod.bench;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.RosterReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.openjdk.jmh.infra.Blackhole;

/** How long a person waits for every number of a large roster in which each doctor has days of their own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RosterBenchmark {

    private static final int EDITED_SLOT = 50;

    private final Rota roster = Rotas.withDaysOfTheirOwn(52, 100);
    private final ReportEngine engine = Rotas.engine();

    private Rota edited = roster;
    private boolean longDay;

    /** The whole report by an engine that has seen nothing before, as when a file is opened. */
    @Benchmark
    public void rosterOf52WeeksWith100Slots(Blackhole numbers) {
        takeAll(Rotas.engine().report(roster), numbers);
    }

    /** Types L1 and S on one day of one doctor in turn. */
    @Benchmark
    public void afterOneDayOfOneDoctorChanged(Blackhole numbers) {
        longDay = !longDay;
        Roster before = Objects.requireNonNull(edited.roster());
        List<Slot> slots = new ArrayList<>(before.slots());
        Slot slot = slots.get(EDITED_SLOT);
        LocalDate day = before.start().plusDays(20);
        Map<LocalDate, Cell> days = new HashMap<>(slot.changes());
        days.put(day, Cell.of(longDay ? "L1" : "S"));
        slots.set(EDITED_SLOT, slot.withChanges(days));
        edited = edited.withRoster(before.withSlots(slots));
        takeAll(engine.report(edited), numbers);
    }

    /** Asks for each part, because parts that nobody looks at are not worked out. */
    private static void takeAll(RotaReport report, Blackhole numbers) {
        RosterReport ofDates = Objects.requireNonNull(report.roster());
        numbers.consume(ofDates.posts());
        numbers.consume(ofDates.fairness());
        numbers.consume(ofDates.cover());
        numbers.consume(ofDates.cost());
        numbers.consume(ofDates.warnings());
    }
}
