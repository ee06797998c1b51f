package cymru.rhod.ui.app;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The open rota and the file it lies in. Files are read and written in the background; what came of it is told on the FX thread.
 * It asks nobody anything: that is for {@link FileActions}.
 */
final class RotaDocument {

    /** What came of saving. */
    sealed interface SaveOutcome {

        record Saved() implements SaveOutcome {}

        /** The file is not what it was when it was opened or last saved; nothing was written. */
        record ChangedMeanwhile() implements SaveOutcome {}

        record Failed(Problem problem) implements SaveOutcome {}
    }

    private static final String CHANGED_MEANWHILE = "save.changed-meanwhile";

    private record Opened(FileStamp stamp, ReadResult result) {}

    private record Written(FileStamp stamp, SaveOutcome outcome) {}

    private final SessionModel session;
    private final Set<PayYear> payYears;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private FileStamp stamp = FileStamp.ABSENT;

    /** @param payYears the years whose pay can be shown */
    RotaDocument(SessionModel session, Set<PayYear> payYears, BackgroundTasks tasks) {
        this.session = session;
        this.payYears = Set.copyOf(payYears);
        this.tasks = tasks;
    }

    SessionModel session() {
        return session;
    }

    /** Returns the file of the open rota; null for one that was never saved. */
    ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    @Nullable
    Path file() {
        return file.get();
    }

    /** Shows a rota that lies in no file. */
    void show(Rota rota, boolean unsaved) {
        show(rota, unsaved, null, FileStamp.ABSENT);
    }

    /**
     * Shows a rota found in the copies made between saves.
     *
     * @param origin the file it was opened from; null if it was never saved
     */
    void recover(Rota rota, @Nullable Path origin, FileStamp stampWhenOpened) {
        show(rota, true, origin, stampWhenOpened);
    }

    /** Opens a file; a refused one leaves the open rota as it is. */
    void open(Path from, Consumer<ReadResult> then) {
        tasks.run(
                () -> {
                    FileStamp before = FileStamp.of(from);
                    return new Opened(before, readable(RotaFiles.read(from), from));
                },
                opened -> {
                    if (opened.result() instanceof ReadResult.Read read) {
                        show(read.rota(), false, from, opened.stamp());
                    }
                    then.accept(opened.result());
                });
    }

    /** A file may name a pay year that these figures do not have: of such a rota nothing could be shown. */
    private ReadResult readable(ReadResult result, Path from) {
        if (result instanceof ReadResult.Read read) {
            PayYear year = read.rota().settings().payYear();
            if (year != null && !payYears.contains(year)) {
                String known = payYears.stream().sorted().map(PayYear::toString).collect(Collectors.joining(", "));
                return new ReadResult.Refused(
                        List.of(Problem.of("app.pay-year", from.getFileName() + ", payYear", year.toString(), known)));
            }
        }
        return result;
    }

    /** Saves into the rota's own file, unless someone else has changed it meanwhile. */
    void save(Consumer<SaveOutcome> then) {
        Path own = file.get();
        if (own == null) {
            throw new IllegalStateException("a rota that was never saved has no file");
        }
        Rota saved = session.session().rota();
        FileStamp lastKnown = stamp;
        write(saved, own, () -> RotaFiles.writeUnlessChanged(saved, own, lastKnown), then);
    }

    /** Saves into a file, which is the rota's own from then on, whatever it holds now. */
    void saveOver(Path target, Consumer<SaveOutcome> then) {
        Rota saved = session.session().rota();
        write(saved, target, () -> RotaFiles.write(saved, target), then);
    }

    /** Writes another rota into a file; the open rota stays with its own. */
    void export(Rota rota, Path target, Consumer<Optional<Problem>> then) {
        tasks.run(() -> RotaFiles.write(rota, target), then);
    }

    /** Returns the file as it was when it was opened or last saved. */
    FileStamp stamp() {
        return stamp;
    }

    private void write(Rota saved, Path target, Callable<Optional<Problem>> writing, Consumer<SaveOutcome> then) {
        tasks.run(
                () -> {
                    Optional<Problem> problem = writing.call();
                    return problem.isPresent()
                            ? new Written(FileStamp.ABSENT, outcome(problem.get()))
                            : new Written(FileStamp.of(target), new SaveOutcome.Saved());
                },
                written -> {
                    if (written.outcome() instanceof SaveOutcome.Saved) {
                        file.set(target);
                        stamp = written.stamp();
                        // What was typed while the file was written is not in it.
                        if (session.session().rota().equals(saved)) {
                            session.markSaved();
                        }
                    }
                    then.accept(written.outcome());
                });
    }

    private static SaveOutcome outcome(Problem problem) {
        return problem.code().equals(CHANGED_MEANWHILE)
                ? new SaveOutcome.ChangedMeanwhile()
                : new SaveOutcome.Failed(problem);
    }

    private void show(Rota rota, boolean unsaved, @Nullable Path from, FileStamp itsStamp) {
        file.set(from);
        stamp = itsStamp;
        session.session().open(rota, unsaved);
    }
}
