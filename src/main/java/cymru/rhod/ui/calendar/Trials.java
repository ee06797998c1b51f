package cymru.rhod.ui.calendar;

import cymru.rhod.edit.EditPreview;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.LatestAnswer;
import cymru.rhod.ui.common.SessionModel;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Tries edits of the roster on a worker, without making them. Only the latest one asked for is answered. */
final class Trials {

    private record Trial(RosterEdit edit, RotaReport before) {}

    private final SessionModel session;
    private final LatestAnswer<Trial, EditPreview> answers;

    Trials(SessionModel session, Executor worker) {
        this.session = session;
        answers = new LatestAnswer<>(
                trial -> EditPreview.of(trial.edit(), trial.before(), session::reportOf), worker, Platform::runLater);
    }

    /** Asks what an edit of the rota on screen would come to. */
    void of(RosterEdit edit, Consumer<EditPreview> taker) {
        answers.ask(new Trial(edit, session.reportProperty().get()), taker);
    }

    /** Answers nothing asked so far. */
    void forget() {
        answers.forget();
    }
}
