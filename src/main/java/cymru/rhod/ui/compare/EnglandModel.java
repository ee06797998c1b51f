package cymru.rhod.ui.compare;

import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.LatestAnswer;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rota under England's contract at the nodal point that matches each point and each doctor of Wales, worked out beside the window. */
final class EnglandModel {

    private static final EnglandRows NONE = new EnglandRows(List.of(), List.of());

    private final Function<PayYear, EnglandComparison> source;
    private final LatestAnswer<RotaReport, EnglandRows> later;
    private final ReadOnlyObjectWrapper<EnglandRows> rows = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    EnglandModel(CompareSources sources) {
        source = sources.england();
        later = new LatestAnswer<>(this::work, sources.worker(), sources.home());
    }

    /** Returns a row for each point and each doctor, in the order of the report; none before the first answer. */
    ReadOnlyObjectProperty<EnglandRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Says whether a fault of the program left the latest report without rows. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    void show(RotaReport report) {
        failed.set(false);
        later.ask(report, rows::set, () -> {
            rows.set(NONE);
            failed.set(true);
        });
    }

    private EnglandRows work(RotaReport report) {
        return EnglandRows.of(report, ContractComparison.of(report), source.apply(report.payYear()));
    }
}
