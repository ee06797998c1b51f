package cymru.rhod.ui.optimise;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.optimise.Goal;
import cymru.rhod.optimise.SearchMonitor;
import cymru.rhod.optimise.Suggestion;
import cymru.rhod.optimise.SuggestionSearch;
import cymru.rhod.optimise.Suggestions;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The goals of the open rota, the search for one of them, and what it has found so far. A search belongs to the rota it was begun
 * on: when that changes the search ends, and what it found stays in sight but can no longer be made.
 */
final class SuggestionsModel {

    /**
     * What was found, with the rota it was found for.
     *
     * @param isFailed a fault of the program ended the search
     */
    record Answer(Rota rota, Goal goal, Suggestions found, boolean isFailed) {

        boolean isRunning() {
            return !isFailed && found.state() == Suggestions.State.RUNNING;
        }
    }

    private final SessionModel session;
    private final SuggestionSearch search;
    private final Executor worker;
    private final Executor home;
    private final Subscriptions subscriptions = new Subscriptions();

    private final ReadOnlyObjectWrapper<List<Goal>> goals = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Goal> goal = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper slotApart = new ReadOnlyStringWrapper("");
    private final BooleanBinding running = Bindings.createBooleanBinding(
            () -> answer.get() != null && answer.get().isRunning(), answer);
    private @Nullable Search current;

    /**
     * @param worker does the search
     * @param home runs on the FX thread
     */
    SuggestionsModel(SessionModel session, SuggestionSearch search, Executor worker, Executor home) {
        this.session = session;
        this.search = search;
        this.worker = worker;
        this.home = home;
        subscriptions.follow(session.reportProperty(), this::follow);
        subscriptions.onChange(session.chosenSlotProperty(), slot -> followSlot());
    }

    /** Returns what there is to reach for the rota on screen. */
    ReadOnlyObjectProperty<List<Goal>> goalsProperty() {
        return goals.getReadOnlyProperty();
    }

    /** Returns the goal chosen; null where there is none to choose. */
    ObjectProperty<@Nullable Goal> goalProperty() {
        return goal;
    }

    /** Returns the latest of the search; null before one was begun. */
    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Says whether the rota is no longer the one that the answer is about. */
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Returns the name of the slot that is looked at and has days of its own, which no suggestion is about; else empty. */
    ReadOnlyStringProperty slotApartProperty() {
        return slotApart.getReadOnlyProperty();
    }

    BooleanBinding runningBinding() {
        return running;
    }

    PatternReport report() {
        return session.reportProperty().get().template();
    }

    /** Begins a search for the goal chosen, in place of any that runs; does nothing where there is no goal. */
    void start() {
        Goal chosen = goal.get();
        if (chosen == null) {
            return;
        }
        giveUp();
        Search begun = new Search(session.shownRota(), chosen);
        current = begun;
        stale.set(false);
        answer.set(new Answer(
                begun.rota, chosen, new Suggestions(List.of(), List.of(), 0, 0, Suggestions.State.RUNNING), false));
        worker.execute(begun);
    }

    /** Ends the search and keeps what it found. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    /** Makes a suggested change; does nothing where it was found for another rota. */
    void apply(Suggestion suggestion) {
        Answer shown = answer.get();
        // While a report is worked out, the edited rota is ahead of the one on screen, which "stale" speaks of.
        if (shown != null && session.editedRota().equals(shown.rota())) {
            cancel();
            session.apply(suggestion.edit());
        }
    }

    /** Lights the cells of a suggestion in the grid, none where it was found for another rota. */
    void light(Suggestion suggestion) {
        session.litCellsProperty().set(stale.get() ? List.of() : suggestion.cells());
    }

    void lightNothing() {
        session.litCellsProperty().set(List.of());
    }

    /** Ends the search and stops following the rota. */
    void dispose() {
        giveUp();
        subscriptions.close();
    }

    private void followSlot() {
        SlotReport chosen = session.subject().slot();
        slotApart.set(chosen != null && isApart(chosen) ? chosen.slot().name() : "");
    }

    private boolean isApart(SlotReport slot) {
        return !slot.slot().changes().isEmpty()
                || !slot.slot().fixedDaysOff().isEmpty()
                || slot.pattern().weeks() != report().weeks();
    }

    private void follow(RotaReport report) {
        followSlot();
        Answer shown = answer.get();
        if (shown != null) {
            boolean isOther = !report.rota().equals(shown.rota());
            stale.set(isOther);
            if (isOther) {
                cancel();
            }
        }
        List<Goal> now = Goal.of(report.template());
        Goal before = goal.get();
        goals.set(now);
        goal.set(before != null && now.contains(before) ? before : now.isEmpty() ? null : now.get(0));
    }

    private void giveUp() {
        cancel();
        current = null;
    }

    /** One search. The worker may be many snapshots ahead of the window: of those only the latest is shown. */
    private final class Search implements Runnable, SearchMonitor {
        private final Rota rota;
        private final Goal sought;
        private final AtomicReference<@Nullable Suggestions> unseen = new AtomicReference<>();
        private volatile boolean cancelled;

        Search(Rota rota, Goal sought) {
            this.rota = rota;
            this.sought = sought;
        }

        @Override
        public void run() {
            try {
                search.find(rota, sought, SuggestionSearch.LONGEST, this);
            } catch (RuntimeException | Error e) {
                home.execute(this::fail);
                throw e;
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void show(Suggestions soFar) {
            if (unseen.getAndSet(soFar) == null) {
                home.execute(this::look);
            }
        }

        private void look() {
            Suggestions latest = unseen.getAndSet(null);
            if (current == this && latest != null) {
                answer.set(new Answer(rota, sought, latest, false));
            }
        }

        private void fail() {
            look();
            Answer shown = answer.get();
            if (current == this && shown != null) {
                current = null;
                answer.set(new Answer(rota, sought, shown.found(), true));
            }
        }
    }
}
