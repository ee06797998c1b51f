package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.SessionModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The world outside the screen: workers whose work waits until it is asked for, answers to questions, printers. */
final class Exports implements ExportDialogs, Printers {

    private static final FigureTable FIGURES = FigureFiles.builtIn();
    static final ReportEngine ENGINE = new ReportEngine(FIGURES, BankHolidays.NONE);

    final Queue<Runnable> previews = new ArrayDeque<>();
    final Queue<Runnable> writing = new ArrayDeque<>();
    final Queue<Runnable> atPrinter = new ArrayDeque<>();
    final List<String> printed = new ArrayList<>();
    List<String> printers = List.of("Office", "Ward");
    Optional<Problem> printFault = Optional.empty();

    @Nullable
    ExportFile file;

    @Nullable
    Path folder;

    static SessionModel session(Rota rota) {
        return new SessionModel(new RotaSession(rota), ENGINE::report);
    }

    ExportSources sources() {
        return new ExportSources(
                this,
                ENGINE::report,
                FIGURES::payYears,
                () -> "south",
                () -> Instant.parse("2026-06-01T09:00:00Z"),
                previews::add,
                writing::add,
                atPrinter::add,
                Runnable::run);
    }

    /** Does everything that waits, and what that leads to. */
    void work() {
        for (Queue<Runnable> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.remove().run();
        }
    }

    private Queue<Runnable> waiting() {
        if (!previews.isEmpty()) {
            return previews;
        }
        return writing.isEmpty() ? atPrinter : writing;
    }

    @Override
    public Optional<ExportFile> askExportFile(String name) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> askExportFolder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public List<String> names() {
        return printers;
    }

    @Override
    public Optional<Problem> print(PrintWork work, String printer, PageRange pages, int copies) {
        printed.add(work.name() + " on " + printer + ", " + pages.written() + ", " + copies);
        return printFault;
    }
}
