package cymru.rhod.ui.app;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.Recovery.Leftover;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The open rota and the file it lies in. Files are read and written in the background; what came of it is told on the FX thread
 * and never applied to another rota than the one it was about. It asks nobody anything: that is for {@link FileActions}.
 */
final class RotaDocument {

    /** What came of opening a rota. Nothing comes of it where another was asked for meanwhile. */
    sealed interface OpenOutcome {

        /**
         * The rota is open.
         *
         * @param notes what the person should know all the same
         */
        record Opened(List<Problem> notes) implements OpenOutcome {}

        /** The file cannot be used; the open rota is as it was. */
        record Refused(List<Problem> problems) implements OpenOutcome {}

        /** The open rota was edited while the other was made ready; it is still open. */
        record EditedMeanwhile() implements OpenOutcome {}
    }

    /** What came of saving. */
    sealed interface SaveOutcome {

        record Saved() implements SaveOutcome {}

        /** It was written, but another rota is open by now; that one stays as it is. */
        record Overtaken() implements SaveOutcome {}

        /** The file is not what it was when it was opened or last saved; nothing was written. */
        record ChangedMeanwhile() implements SaveOutcome {}

        /** There is a file of that name that nobody has agreed to give up; nothing was written. */
        record NameTaken() implements SaveOutcome {}

        record Failed(Problem problem) implements SaveOutcome {}
    }

    private static final String CHANGED_MEANWHILE = "save.changed-meanwhile";

    private sealed interface Found {}

    /** A rota with its report: nothing can fail any more when it is shown. */
    private record Ready(RotaReport report, boolean unsaved, @Nullable Path file, FileStamp stamp, List<Problem> notes)
            implements Found {}

    private record Unusable(List<Problem> problems) implements Found {}

    /** Where a rota lies. */
    private record Place(@Nullable Path file, FileStamp stamp) {

        static final Place NOWHERE = new Place(null, FileStamp.ABSENT);
    }

    private record Written(FileStamp stamp, SaveOutcome outcome) {}

    private final SessionModel session;
    private final Supplier<? extends Collection<PayYear>> payYears;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private FileStamp stamp = FileStamp.ABSENT;

    /** Where the rota lies that was open before an import, or after it where the import is undone. */
    private final Map<RotaEdit, Place> elsewhere = new IdentityHashMap<>();

    /** Counts the rotas opened, so that a late save knows whether it is about the open one. */
    private long generation;

    /** Counts the rotas asked for, so that of several only the last is shown. */
    private long wishes;

    private int savesUnderWay;

    /** @param payYears the pay years a rota may name, asked for whenever one is read */
    RotaDocument(
            SessionModel session,
            Supplier<? extends Collection<PayYear>> payYears,
            BackgroundTasks tasks,
            Subscriptions subscriptions) {
        this.session = session;
        this.payYears = payYears;
        this.tasks = tasks;
        subscriptions.add(session.subscribe(this::follow));
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

    /** Returns the file as it was when it was opened or last saved. */
    FileStamp stamp() {
        return stamp;
    }

    /** Opens a rota that lies in no file. */
    void show(Rota rota, Consumer<OpenOutcome> then) {
        open(() -> new Ready(session.reportOf(rota), false, null, FileStamp.ABSENT, List.of()), then);
    }

    /**
     * Puts an imported rota, which lies in no file, in the place of the open one, as one step: undo brings the other back with the
     * file it lies in.
     */
    void replace(Rota imported, Runnable then) {
        afterwards(() -> {
            session.apply(new RotaEdit.ReplaceRota(imported));
            then.run();
        });
    }

    /** Opens a rota found in the copies made between saves, as the unsaved state of the file it belongs to. */
    void recover(Leftover leftover, Consumer<OpenOutcome> then) {
        open(() -> found(leftover.content(), true, leftover.original(), leftover.lastKnown()), then);
    }

    /** Opens a file. */
    void open(Path from, Consumer<OpenOutcome> then) {
        open(() -> find(from), then);
    }

    /**
     * Finds out whether a file could be opened; opens nothing.
     *
     * @param then is given why it cannot be used; nothing where it can
     */
    void check(Path from, Consumer<List<Problem>> then) {
        wishes++;
        long wish = wishes;
        tasks.run(() -> RotaFiles.read(from, payYears.get()), result -> {
            if (wish == wishes) {
                then.accept(result instanceof ReadResult.Refused refused ? refused.problems() : List.of());
            }
        });
    }

    /**
     * Looks in the background whether someone else has changed the file of the open rota.
     *
     * @param changed is given the file and its stamp if so; a file that is gone is told of when it is saved
     */
    void lookForOutsideChange(BiConsumer<Path, FileStamp> changed) {
        Path itsFile = file.get();
        if (itsFile == null || isSaving()) {
            return;
        }
        FileStamp known = stamp;
        long itsGeneration = generation;
        tasks.run(() -> FileStamp.of(itsFile), now -> {
            boolean isStillOpen = itsGeneration == generation && stamp.equals(known) && !isSaving();
            if (isStillOpen && !now.equals(known) && !now.equals(FileStamp.ABSENT)) {
                changed.accept(itsFile, now);
            }
        });
    }

    /** Says whether a save of the open rota is under way. */
    boolean isSaving() {
        return savesUnderWay > 0;
    }

    /** Runs an action once all reading and writing under way is done and its outcome told. */
    void afterwards(Runnable action) {
        // The work is done one after the other, and so are its answers.
        tasks.run(() -> true, done -> action.run());
    }

    /** Saves into the rota's own file, unless someone else has changed it meanwhile. */
    void save(Consumer<SaveOutcome> then) {
        Path own = file.get();
        if (own == null) {
            throw new IllegalStateException("a rota that was never saved has no file");
        }
        Rota rota = session.editedRota();
        FileStamp lastKnown = stamp;
        saveOpen(rota, own, () -> outcome(RotaFiles.writeUnlessChanged(rota, own, lastKnown)), then);
    }

    /** Saves into a file, which is the rota's own from then on. */
    void saveAs(FileDialogs.Target target, Consumer<SaveOutcome> then) {
        Rota rota = session.editedRota();
        saveOpen(rota, target.file(), () -> write(rota, target), then);
    }

    /** Writes another rota into a file; the open rota stays with its own. */
    void export(Rota rota, FileDialogs.Target target, Consumer<SaveOutcome> then) {
        tasks.run(() -> write(rota, target), then);
    }

    /** A rota that comes or goes as a whole brings its place with it: what is imported must never be saved over another rota. */
    private void follow(RotaSession.Change change) {
        if (change.edit() instanceof RotaEdit.ReplaceRota replaced) {
            Place there = elsewhere.getOrDefault(replaced, Place.NOWHERE);
            elsewhere.put(replaced, new Place(file.get(), stamp));
            generation++;
            stamp = there.stamp();
            file.set(there.file());
        } else if (change.label().isEmpty()) {
            elsewhere.clear();
        }
    }

    private Found find(Path from) {
        FileStamp before = FileStamp.of(from);
        return found(RotaFiles.read(from, payYears.get()), false, from, before);
    }

    private Found found(ReadResult result, boolean unsaved, @Nullable Path itsFile, FileStamp itsStamp) {
        if (result instanceof ReadResult.Refused refused) {
            return new Unusable(refused.problems());
        }
        ReadResult.Read read = (ReadResult.Read) result;
        RotaReport report = session.reportOf(read.rota());
        return new Ready(report, unsaved, itsFile, itsStamp, notes(read, report));
    }

    /** Two slots of one name would be taken for one another in every table, so they are told at once. */
    private static List<Problem> notes(ReadResult.Read read, RotaReport report) {
        RosterReport roster = report.roster();
        Stream<Problem> sameNames = roster == null
                ? Stream.empty()
                : roster.warnings().stream().filter(RosterWarning::isOfSameName).map(RosterWarning::problem);
        return Stream.concat(read.notes().stream(), sameNames).toList();
    }

    private void open(Callable<Found> search, Consumer<OpenOutcome> then) {
        wishes++;
        long wish = wishes;
        Rota before = session.editedRota();
        tasks.run(search, found -> {
            if (wish != wishes) {
                return;
            }
            if (found instanceof Unusable unusable) {
                then.accept(new OpenOutcome.Refused(unusable.problems()));
            } else if (!session.editedRota().equals(before)) {
                then.accept(new OpenOutcome.EditedMeanwhile());
            } else if (found instanceof Ready ready) {
                show(ready);
                then.accept(new OpenOutcome.Opened(ready.notes()));
            }
        });
    }

    private void show(Ready ready) {
        generation++;
        file.set(ready.file());
        stamp = ready.stamp();
        session.open(ready.report(), ready.unsaved());
    }

    private void saveOpen(Rota rota, Path target, Supplier<SaveOutcome> writing, Consumer<SaveOutcome> then) {
        long itsGeneration = generation;
        savesUnderWay++;
        tasks.run(
                () -> {
                    try {
                        SaveOutcome outcome = writing.get();
                        return new Written(FileStamp.of(target), outcome);
                    } catch (RuntimeException | Error e) {
                        Platform.runLater(() -> savesUnderWay--);
                        throw e;
                    }
                },
                written -> {
                    savesUnderWay--;
                    if (itsGeneration != generation) {
                        then.accept(ofAnother(target, written.outcome()));
                        return;
                    }
                    if (written.outcome() instanceof SaveOutcome.Saved) {
                        file.set(target);
                        stamp = written.stamp();
                        session.markSaved(rota);
                    }
                    then.accept(written.outcome());
                });
    }

    /** What is to be told of a save whose rota is not open any more: there is nothing left to choose. */
    private static SaveOutcome ofAnother(Path target, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved) {
            return new SaveOutcome.Overtaken();
        }
        return outcome instanceof SaveOutcome.Failed
                ? outcome
                : new SaveOutcome.Failed(Problem.of(CHANGED_MEANWHILE, String.valueOf(target.getFileName())));
    }

    private static SaveOutcome write(Rota rota, FileDialogs.Target target) {
        return !target.mayReplace() && Files.exists(target.file())
                ? new SaveOutcome.NameTaken()
                : outcome(RotaFiles.write(rota, target.file()));
    }

    private static SaveOutcome outcome(Optional<Problem> problem) {
        if (problem.isEmpty()) {
            return new SaveOutcome.Saved();
        }
        return problem.get().code().equals(CHANGED_MEANWHILE)
                ? new SaveOutcome.ChangedMeanwhile()
                : new SaveOutcome.Failed(problem.get());
    }
}
