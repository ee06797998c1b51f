package cymru.rhod.ui.compare;

import cymru.rhod.compare.PayComparison;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.EnglandComparison.PayPoint;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.england2016.England2016Result;
import cymru.rhod.ui.common.LatestAnswer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rota under England's contract at the nodal point that matches each point of Wales, worked out beside the window. */
final class EnglandModel {

    /**
     * One point of Wales with what matches it.
     *
     * @param pay from the contract of 2026 in Wales to that of England
     */
    record Line(PayRow row, England2016Result england, PayComparison pay) {}

    private final Function<PayYear, EnglandComparison> source;
    private final LatestAnswer<RotaReport, List<Line>> later;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    EnglandModel(CompareSources sources) {
        source = sources.england();
        later = new LatestAnswer<>(this::work, sources.worker(), sources.home());
    }

    /** Returns a line for each point, in the order of the report; none before the first answer. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Says whether a fault of the program left the latest report without lines. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    void show(RotaReport report) {
        failed.set(false);
        later.ask(report, lines::set, () -> {
            lines.set(List.of());
            failed.set(true);
        });
    }

    private List<Line> work(RotaReport report) {
        EnglandComparison england = source.apply(report.payYear());
        return Stream.concat(report.ownPayBesides().stream(), report.pay().stream())
                .map(row -> line(england, report, row))
                .toList();
    }

    private static Line line(EnglandComparison england, RotaReport report, PayRow row) {
        PayPoint point = new PayPoint(row.grade(), row.serviceYears(), null);
        England2016Result result = england.ofPattern(report.rota(), report.payYear(), point, Set.of());
        return new Line(row, result, new PayComparison(row.wales2026(), result.pay(), result.unknown()));
    }
}
