package cymru.rhod.ui.compare;

import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioSurvey;
import cymru.rhod.compare.portfolio.SortKey;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.PortfolioCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The rotas of a folder: the survey of them while it runs, and what came of it. */
final class FolderModel {

    /** How a survey stands. */
    enum State {
        NOT_BEGUN,
        RUNNING,
        CANCELLED,
        DONE,
        /** The folder cannot be looked into. */
        UNREADABLE,
        /** There is no rota in it. */
        NO_ROTAS,
        /** A fault of the program ended it. */
        FAILED
    }

    /**
     * How far a survey is.
     *
     * @param of how many files there are; 0 while they are not counted yet
     */
    record Progress(State state, int done, int of) {}

    private final CompareSources sources;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress(State.NOT_BEGUN, 0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Portfolio> portfolio = new ReadOnlyObjectWrapper<>();
    private @Nullable Path folder;
    private @Nullable PayYear payYear;
    private @Nullable Survey current;

    FolderModel(CompareSources sources) {
        this.sources = sources;
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Returns what the last survey found; null before one was done. */
    ReadOnlyObjectProperty<@Nullable Portfolio> portfolioProperty() {
        return portfolio.getReadOnlyProperty();
    }

    /** Returns the folder last chosen; null before one was. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Returns the pay years that all rotas can be taken in. */
    Set<PayYear> payYears() {
        return Set.copyOf(sources.payYears().get());
    }

    /**
     * Takes all rotas in one pay year, and goes through the folder anew if one was chosen.
     *
     * @param year null takes each rota in its own
     */
    void choosePayYear(@Nullable PayYear year) {
        payYear = year;
        if (folder != null) {
            start(folder);
        }
    }

    /** Goes through a folder, in place of any survey that runs. */
    void start(Path newFolder) {
        cancel();
        folder = newFolder;
        Survey begun = new Survey(newFolder);
        current = begun;
        portfolio.set(null);
        progress.set(new Progress(State.RUNNING, 0, 0));
        sources.surveyor().execute(begun);
    }

    /** Ends the survey; what it has found so far is dropped, because sums of a part would mislead. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    /**
     * Writes the table as comma-separated values.
     *
     * @param then is told on the FX thread whether it was written
     */
    void save(Path target, Consumer<Boolean> then) {
        Portfolio found = portfolio.get();
        if (found == null) {
            return;
        }
        sources.worker().execute(() -> {
            boolean isWritten = write(found, target);
            sources.home().execute(() -> then.accept(isWritten));
        });
    }

    private static boolean write(Portfolio portfolio, Path target) {
        try {
            Files.writeString(target, PortfolioCsv.of(portfolio, SortKey.FILE));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** One survey. It may be many files ahead of the window: only the latest number is shown. */
    private final class Survey implements Runnable {
        private final Path searched;
        private final @Nullable PayYear inYear = payYear;
        private final AtomicReference<@Nullable Progress> unseen = new AtomicReference<>();
        private volatile boolean cancelled;

        Survey(Path searched) {
            this.searched = searched;
        }

        @Override
        public void run() {
            try {
                search();
            } catch (RuntimeException | Error e) {
                end(State.FAILED, Optional.empty());
                throw e;
            }
        }

        private void search() {
            List<Path> files;
            try {
                files = RotaFiles.below(searched, () -> cancelled);
            } catch (IOException e) {
                end(State.UNREADABLE, Optional.empty());
                return;
            }
            if (cancelled) {
                end(State.CANCELLED, Optional.empty());
                return;
            }
            if (files.isEmpty()) {
                end(State.NO_ROTAS, Optional.empty());
                return;
            }
            PortfolioSurvey<Path> survey = new PortfolioSurvey<>(this::name, this::assess);
            Optional<Portfolio> found = survey.of(files, this::tell, () -> cancelled);
            end(found.isPresent() ? State.DONE : State.CANCELLED, found);
        }

        private String name(Path file) {
            return searched.relativize(file).toString();
        }

        private PortfolioSurvey.Answer assess(Path file) {
            ReadResult read = RotaFiles.read(file, sources.payYears().get());
            return read instanceof ReadResult.Refused refused
                    ? new PortfolioSurvey.Answer.Unusable(refused.problems())
                    : new PortfolioSurvey.Answer.Assessed(
                            sources.engine().apply(inYear(((ReadResult.Read) read).rota())));
        }

        private Rota inYear(Rota rota) {
            return inYear == null ? rota : rota.withSettings(rota.settings().withPayYear(inYear));
        }

        private void tell(int done, int of) {
            if (unseen.getAndSet(new Progress(State.RUNNING, done, of)) == null) {
                sources.home().execute(() -> {
                    Progress latest = unseen.getAndSet(null);
                    if (current == this && latest != null) {
                        progress.set(latest);
                    }
                });
            }
        }

        private void end(State state, Optional<Portfolio> found) {
            sources.home().execute(() -> {
                if (current == this) {
                    current = null;
                    found.ifPresent(portfolio::set);
                    progress.set(new Progress(state, 0, 0));
                }
            });
        }
    }
}
