package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.Autosave;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps a copy of unsaved work for recovery after a crash: a little while after an edit or after so many of them, whichever comes
 * first. What is saved or given up needs no copy.
 */
final class CopyKeeper {

    /** What became of a copy that was asked for. */
    enum Copy {
        KEPT,
        /** Nothing was unsaved. */
        NOT_NEEDED,
        FAILED
    }

    static final int MOST_EDITS_AT_RISK = 20;
    private static final Duration LONGEST_AT_RISK = Duration.seconds(3);

    private final RotaDocument document;
    private final SessionModel session;
    private final Autosave autosave;
    private final BackgroundTasks tasks;
    private final Consumer<Problem> tell;
    private final PauseTransition pause = new PauseTransition(LONGEST_AT_RISK);
    private int edits;
    private boolean told;

    /** @param tell is given why no copy could be made, the first time */
    CopyKeeper(
            RotaDocument document,
            Autosave autosave,
            BackgroundTasks tasks,
            Consumer<Problem> tell,
            Subscriptions subscriptions) {
        this.document = document;
        session = document.session();
        this.autosave = autosave;
        this.tasks = tasks;
        this.tell = tell;
        pause.setOnFinished(event -> keepNow(copy -> {}));
        subscriptions.add(session.subscribe(change -> follow()));
        subscriptions.onChange(session.unsavedProperty(), unsaved -> follow());
        subscriptions.add(pause::stop);
    }

    /**
     * Keeps a copy of the rota as it is, if it is unsaved.
     *
     * @param then is given what became of it, on the FX thread
     */
    void keepNow(Consumer<Copy> then) {
        pause.stop();
        edits = 0;
        if (!session.unsavedProperty().get()) {
            then.accept(Copy.NOT_NEEDED);
            return;
        }
        Rota rota = session.editedRota();
        Path original = document.file();
        FileStamp stamp = document.stamp();
        tasks.run(() -> autosave.save(rota, original, stamp), problem -> kept(problem, then));
    }

    private void follow() {
        if (!session.unsavedProperty().get()) {
            pause.stop();
            edits = 0;
            tasks.run(autosave::clear);
            return;
        }
        edits++;
        if (edits >= MOST_EDITS_AT_RISK) {
            keepNow(copy -> {});
        } else if (edits == 1) {
            pause.playFromStart();
        }
    }

    private void kept(Optional<Problem> problem, Consumer<Copy> then) {
        if (problem.isPresent() && !told) {
            told = true;
            tell.accept(problem.get());
        }
        then.accept(problem.isEmpty() ? Copy.KEPT : Copy.FAILED);
    }
}
