package cymru.rhod.ui.common;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.PatternTrial;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The figures that count in the window, and the reports made with them. Files of figures can be added and removed while a rota is
 * open. Reports may be asked for on any thread; the rest belongs to the FX thread.
 */
public final class FigureLibrary {

    private record Counting(FigureTable table, ReportEngine engine, EnglandComparison england) {}

    private final FigureTable ofProgram;
    private final BankHolidays bankHolidays;
    private final FigureFolder folder;

    /** The latest of each set of pay years: of those there are few, and no rota needs an earlier one. */
    private volatile List<Counting> latestFirst = List.of();

    private final ReadOnlyObjectWrapper<FigureFolder.Loaded> loaded;
    private final ReadOnlyObjectWrapper<FigureTable> table;

    /** @param folder where the files lie that the user has added; they are read at once */
    public FigureLibrary(FigureTable ofProgram, FigureFolder folder, BankHolidays bankHolidays) {
        this.ofProgram = ofProgram;
        this.folder = folder;
        this.bankHolidays = bankHolidays;
        FigureFolder.Loaded first = folder.load(ofProgram);
        loaded = new ReadOnlyObjectWrapper<>(first);
        table = new ReadOnlyObjectWrapper<>(first.table());
        count(first.table());
    }

    public FigureFolder folder() {
        return folder;
    }

    /** Reads the files anew; may be called on any thread. */
    public FigureFolder.Loaded read() {
        return folder.load(ofProgram);
    }

    /** Reads the files anew as they would be without one; may be called on any thread. */
    public FigureFolder.Loaded readWithout(String name) {
        return folder.loadWithout(name, ofProgram);
    }

    /** Lets the files count that were read; reports made from now on are made with them. */
    public void show(FigureFolder.Loaded read) {
        FxThread.require();
        count(read.table());
        loaded.set(read);
        table.set(read.table());
    }

    /** Returns the files that count, and what is wrong with others. */
    public ReadOnlyObjectProperty<FigureFolder.Loaded> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Returns all figures. */
    public ReadOnlyObjectProperty<FigureTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** Returns the pay years that a rota may name; may be called on any thread. */
    public NavigableSet<PayYear> payYears() {
        return latestFirst.get(0).table().payYears();
    }

    /**
     * Returns the report of a rota. An undo may bring a rota back whose pay year was known only by a file removed since: it is
     * reported with the figures that it was made with.
     */
    public RotaReport report(Rota rota) {
        return engine(rota).report(rota);
    }

    /** Returns what the pattern of a rota comes to, with the figures of its report. */
    public PatternTrial trial(Rota rota) {
        return engine(rota).trial(rota);
    }

    /** Returns what sets a rota against England's contract, with the figures of a report in that pay year. */
    public EnglandComparison england(PayYear payYear) {
        return counting(payYear).england();
    }

    private ReportEngine engine(Rota rota) {
        return counting(rota.settings().payYear()).engine();
    }

    private Counting counting(@Nullable PayYear payYear) {
        List<Counting> known = latestFirst;
        return known.stream()
                .filter(one -> payYear == null || one.table().payYears().contains(payYear))
                .findFirst()
                .orElse(known.get(0));
    }

    private void count(FigureTable figures) {
        Counting latest = new Counting(
                figures, new ReportEngine(figures, bankHolidays), new EnglandComparison(figures, bankHolidays));
        latestFirst = Stream.concat(Stream.of(latest), latestFirst.stream().filter(earlier -> !earlier.table()
                        .payYears()
                        .equals(figures.payYears())))
                .toList();
    }
}
