package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.export.ExportSource;
import cymru.rhod.io.project.AtomicFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Writes exports, each file in one step; of several files it can be stopped between two. */
final class SaveModel {

    /** What came of writing. */
    sealed interface Outcome {

        /** All was written: a file, or a folder of files. */
        record Saved(Path place, int files) implements Outcome {}

        /** There are files of these names that nobody has agreed to give up; nothing was written. */
        record NamesTaken(List<Path> taken) implements Outcome {}

        /** The person stopped it; what was written until then stays. */
        record Cancelled(Path place, int written, int of) implements Outcome {}

        /** @param written how many files were written all the same */
        record Failed(Path place, List<Problem> problems, int written) implements Outcome {}
    }

    /** How far the writing of several files is. */
    record Progress(int done, int of) {}

    private final ExportSources sources;
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private @Nullable Run current;

    SaveModel(ExportSources sources) {
        this.sources = sources;
    }

    /** Returns how far it is; null while nothing is written. */
    ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Writes one file as it was shown. */
    void save(byte[] bytes, Path file, boolean mayReplace, Consumer<Outcome> then) {
        start(new Run(then) {
            @Override
            Outcome write() {
                if (!mayReplace && Files.exists(file)) {
                    return new Outcome.NamesTaken(List.of(file));
                }
                Optional<Problem> problem = new AtomicFile(file).replaceMakingFolder(bytes);
                return problem.<Outcome>map(one -> new Outcome.Failed(file, List.of(one), 0))
                        .orElseGet(() -> new Outcome.Saved(file, 1));
            }
        });
    }

    /**
     * Makes and writes all files of a job.
     *
     * @param names of the files, in the order of the job's slots
     */
    void saveAll(ExportJob job, List<String> names, Path folder, boolean mayReplace, Consumer<Outcome> then) {
        start(new Run(then) {
            @Override
            Outcome write() {
                List<Path> files = names.stream().map(folder::resolve).toList();
                List<Path> taken = files.stream().filter(Files::exists).toList();
                return mayReplace || taken.isEmpty()
                        ? writeEach(job, files, folder, this)
                        : new Outcome.NamesTaken(taken);
            }
        });
    }

    /** Stops after the file that is being written. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    private Outcome writeEach(ExportJob job, List<Path> files, Path folder, Run run) {
        ExportSource source = job.source(sources);
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            run.tell(new Progress(index, files.size()));
            if (run.cancelled) {
                return new Outcome.Cancelled(folder, index - problems.size(), files.size());
            }
            Slot slot = job.slots().get(index);
            new AtomicFile(files.get(index))
                    .replaceMakingFolder(job.target().make(source, slot))
                    .ifPresent(problems::add);
        }
        int written = files.size() - problems.size();
        return problems.isEmpty() ? new Outcome.Saved(folder, written) : new Outcome.Failed(folder, problems, written);
    }

    private void start(Run run) {
        cancel();
        current = run;
        progress.set(new Progress(0, 0));
        sources.writer().execute(run);
    }

    /** One wish to write. It may be many files ahead of the window: only the latest number is shown. */
    private abstract class Run implements Runnable {
        private final Consumer<Outcome> then;
        private final AtomicReference<@Nullable Progress> unseen = new AtomicReference<>();
        private volatile boolean cancelled;

        Run(Consumer<Outcome> then) {
            this.then = then;
        }

        abstract Outcome write();

        @Override
        public void run() {
            try {
                Outcome outcome = write();
                end(() -> then.accept(outcome));
            } catch (RuntimeException | Error e) {
                end(() -> {});
                throw e;
            }
        }

        void tell(Progress now) {
            if (unseen.getAndSet(now) == null) {
                sources.home().execute(() -> {
                    Progress latest = unseen.getAndSet(null);
                    if (current == this && latest != null) {
                        progress.set(latest);
                    }
                });
            }
        }

        private void end(Runnable last) {
            sources.home().execute(() -> {
                if (current == this) {
                    current = null;
                    progress.set(null);
                }
                last.run();
            });
        }
    }
}
