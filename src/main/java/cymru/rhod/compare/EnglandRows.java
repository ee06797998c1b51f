package cymru.rhod.compare;

import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.england2016.England2016Result;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a comparison of the contracts of Wales, each with England's. Of England's premia only that of a placement in general
 * practice is counted: the others hang on a training that a rota does not name. Source: england-2016 and ruling 49.
 *
 * @param points by point of the scales, in the order of the comparison
 * @param doctors by doctor, likewise
 */
public record EnglandRows(List<EnglandRow> points, List<EnglandRow> doctors) {

    public EnglandRows {
        points = List.copyOf(points);
        doctors = List.copyOf(doctors);
    }

    /**
     * Returns the rows of a comparison with England's result for each.
     *
     * @param comparison of the same report
     */
    public static EnglandRows of(RotaReport report, ContractComparison comparison, EnglandComparison england) {
        EnglandComparison.OfRota rota = england.of(report.rota(), report.payYear());
        return new EnglandRows(rows(comparison.points(), rota), rows(comparison.doctors(), rota));
    }

    /** Returns the rows of points, then those of doctors. */
    public List<EnglandRow> all() {
        return Stream.concat(points.stream(), doctors.stream()).toList();
    }

    private static List<EnglandRow> rows(List<ContractRow> rows, EnglandComparison.OfRota rota) {
        return rows.stream()
                .map(row -> new EnglandRow(row, result(row.payee(), rota)))
                .toList();
    }

    private static England2016Result result(Payee payee, EnglandComparison.OfRota rota) {
        if (payee instanceof Payee.AtPoint point) {
            return rota.atPoint(new EnglandComparison.PayPoint(point.grade(), point.serviceYears(), null), Set.of());
        }
        return rota.inSlot(((Payee.InSlot) payee).slot(), null, Set.of());
    }
}
