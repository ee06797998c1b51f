package cymru.rhod.ui.common;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.RotaReport;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The open rota and its report as properties of the FX thread. Rota and report are published in one step: whoever sees a report
 * sees the rota it belongs to. The report of a rota of everyday size is there when an edit returns; that of a big one is worked
 * out beside the window, and the screen stays as it was until it is ready.
 */
public final class SessionModel {

    /** Weeks of pattern and roster, over all slots, whose report fits in the time between two frames. */
    static final int MOST_WEEKS_AT_ONCE = 2_500;

    private final RotaSession session;
    private final Function<Rota, RotaReport> engine;
    private final LatestAnswer<Rota, RotaReport> later;
    private final ReadOnlyObjectWrapper<RotaReport> report;
    private final ReadOnlyObjectWrapper<RotaSession.@Nullable Change> lastChange = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<List<CellRef>> litCells = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<SlotDay>> litDays = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable String> chosenSlot = new SimpleObjectProperty<>();
    private RotaSession.@Nullable Change unpublished;
    private @Nullable RotaReport prepared;

    /**
     * Works out every report at once.
     *
     * @param engine turns a rota into its report, as {@code ReportEngine::report} does
     */
    public SessionModel(RotaSession session, Function<Rota, RotaReport> engine) {
        this(session, engine, Runnable::run, Runnable::run);
    }

    /** Works out the report of a big rota on a worker, and publishes it on the FX thread. */
    public SessionModel(RotaSession session, Function<Rota, RotaReport> engine, Executor worker) {
        this(session, engine, worker, Platform::runLater);
    }

    /** @param home runs on the FX thread */
    SessionModel(RotaSession session, Function<Rota, RotaReport> engine, Executor worker, Executor home) {
        this.session = session;
        this.engine = engine;
        later = new LatestAnswer<>(this::reportOf, worker, home);
        report = new ReadOnlyObjectWrapper<>(engine.apply(session.rota()));
        unsaved.set(session.isUnsaved());
        session.subscribe(this::publish);
    }

    /** Makes an edit; what a refusal says is for the caller to show. */
    public EditResult apply(RotaEdit edit) {
        return session.apply(edit);
    }

    /** Returns the rota that edits apply to; while the report of a big one is worked out it is ahead of the one on screen. */
    public Rota editedRota() {
        return session.rota();
    }

    /** Returns the rota as it was last saved or opened; nothing where it was never saved. */
    public Optional<Rota> savedRota() {
        return session.saved();
    }

    /** Returns the rota on screen, the one the report belongs to. */
    public Rota shownRota() {
        return report.get().rota();
    }

    /**
     * Works out the report of a rota that is not on screen, and what its dates come to: of a big roster that would hold up the window
     * when somebody looks. May be called on any thread.
     */
    public RotaReport reportOf(Rota rota) {
        RotaReport made = engine.apply(rota);
        if (made.roster() != null) {
            made.roster().fairness();
        }
        return made;
    }

    /** Opens the rota of a report, with a history of its own, and shows both at once. */
    public void open(RotaReport opened, boolean isUnsaved) {
        prepared = opened;
        session.open(opened.rota(), isUnsaved);
    }

    /** Goes back one step; does nothing where there is none. */
    public void undo() {
        session.undo();
    }

    /** Makes the step last undone again; does nothing where there is none. */
    public void redo() {
        session.redo();
    }

    /** Returns the message key of the step that undo takes back. */
    public Optional<String> undoLabel() {
        return session.undoLabel();
    }

    /** Returns the message key of the step that redo makes again. */
    public Optional<String> redoLabel() {
        return session.redoLabel();
    }

    /** Adds a listener, told of each change as it is made, before it is on screen; run what is returned to remove it. */
    public Runnable subscribe(Consumer<RotaSession.Change> listener) {
        return session.subscribe(listener);
    }

    /** Returns the report of the open rota; its rota is the one on screen. */
    public ReadOnlyObjectProperty<RotaReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Returns the latest change, set before the report it led to; null until there is one. */
    public ReadOnlyObjectProperty<RotaSession.@Nullable Change> lastChangeProperty() {
        return lastChange.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Returns the cells the grid lights because a reason or a rule points at them. */
    public ObjectProperty<List<CellRef>> litCellsProperty() {
        return litCells;
    }

    /** Returns the days of the roster the calendar lights, as {@link #litCellsProperty} for the cells of the pattern. */
    public ObjectProperty<Set<SlotDay>> litDaysProperty() {
        return litDays;
    }

    /** Returns the id of the slot whose numbers the panels show; null where they show those of the pattern. */
    public ObjectProperty<@Nullable String> chosenSlotProperty() {
        return chosenSlot;
    }

    /** Returns what the panels speak of now. */
    public Subject subject() {
        return Subject.of(report.get(), chosenSlot.get());
    }

    /** Lights nothing. */
    public void unlight() {
        litCells.set(List.of());
        litDays.set(Set.of());
    }

    /** Remembers that a rota has been saved which may have been edited since. */
    public void markSaved(Rota written) {
        session.markSaved(written);
        unsaved.set(session.isUnsaved());
    }

    /** Works the report of the open rota out anew, after the figures it is made with have changed. */
    public void refresh() {
        FxThread.require();
        work(session.rota());
    }

    private void publish(RotaSession.Change change) {
        FxThread.require();
        unsaved.set(session.isUnsaved());
        unpublished = unpublished == null ? change : inOne(unpublished, change);
        RotaReport ready = prepared;
        prepared = null;
        if (ready != null) {
            later.forget();
            show(ready);
        } else {
            work(change.after());
        }
    }

    private void work(Rota rota) {
        if (weeks(rota) <= MOST_WEEKS_AT_ONCE) {
            later.forget();
            show(engine.apply(rota));
        } else {
            later.ask(rota, this::show);
        }
    }

    private void show(RotaReport newReport) {
        unlight();
        lastChange.set(unpublished);
        unpublished = null;
        report.set(newReport);
    }

    private static RotaSession.Change inOne(RotaSession.Change first, RotaSession.Change second) {
        Set<CellRef> cells = new HashSet<>(first.changedCells());
        cells.addAll(second.changedCells());
        // Where a rota was opened in between, the whole is no step that could be named.
        String label = first.label().isEmpty() ? "" : second.label();
        return new RotaSession.Change(first.before(), second.after(), cells, null, label, second.way());
    }

    private static int weeks(Rota rota) {
        Roster roster = rota.roster();
        return rota.weeks().size() + (roster == null ? 0 : roster.slots().size() * roster.weeks());
    }
}
