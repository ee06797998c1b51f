package cymru.rhod.ui.common;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import java.util.List;
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
 * sees the rota it belongs to.
 */
public final class SessionModel {

    private final RotaSession session;
    private final ReportEngine engine;
    private final ReadOnlyObjectWrapper<RotaReport> report;
    private final ReadOnlyObjectWrapper<RotaSession.@Nullable Change> lastChange = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<List<CellRef>> litCells = new SimpleObjectProperty<>(List.of());

    public SessionModel(RotaSession session, ReportEngine engine) {
        this.session = session;
        this.engine = engine;
        report = new ReadOnlyObjectWrapper<>(engine.report(session.rota()));
        unsaved.set(session.isUnsaved());
        session.subscribe(this::publish);
    }

    /** Makes an edit; what a refusal says is for the caller to show. */
    public EditResult apply(RotaEdit edit) {
        return session.apply(edit);
    }

    public RotaSession session() {
        return session;
    }

    public Rota rota() {
        return report.get().rota();
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

    /** Remembers that the rota as it is now has been saved. */
    public void markSaved() {
        session.markSaved();
        unsaved.set(false);
    }

    private void publish(RotaSession.Change change) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the open rota is changed on the FX thread only");
        }
        litCells.set(List.of());
        lastChange.set(change);
        unsaved.set(session.isUnsaved());
        report.set(engine.report(change.after()));
    }
}
