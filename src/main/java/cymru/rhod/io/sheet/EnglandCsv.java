package cymru.rhod.io.sheet;

import cymru.rhod.compare.EnglandRow;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.compare.Payee;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.england2016.NodalPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one rota under the contracts of Wales and England's as comma-separated values: a line for each point and each doctor, in the
 * form of {@link PortfolioCsv}. A line has a slot or a grade with its point.
 */
public final class EnglandCsv {

    private static final List<String> COLUMNS = List.of(
            "slot",
            "grade",
            "point_2002",
            "service_years",
            "england_node",
            "pay_2002",
            "pay_2026",
            "pay_england",
            "england_difference");

    private EnglandCsv() {}

    /** Returns the whole text, lines ended by a line feed. */
    public static String of(EnglandRows rows) {
        return CsvText.of(COLUMNS, rows.all().stream().map(EnglandCsv::line));
    }

    private static List<String> line(EnglandRow row) {
        Payee payee = row.payee();
        String slot = payee instanceof Payee.InSlot inSlot ? inSlot.slot().name() : "";
        Grade grade = payee instanceof Payee.AtPoint at ? at.grade() : null;
        Integer point = payee instanceof Payee.AtPoint at ? at.point() : null;
        Integer years = payee instanceof Payee.AtPoint at ? at.serviceYears() : null;
        NodalPoint node = row.england().node();
        return List.of(
                FormulaSafeText.of(slot),
                grade == null ? "" : grade.code(),
                point == null ? "" : point.toString(),
                years == null ? "" : years.toString(),
                node == null ? "" : node.code(),
                annual(row.wales().pay().from()),
                annual(row.wales().pay().to()),
                annual(row.england().pay()),
                PortfolioCsv.pounds(row.pay().difference()));
    }

    private static String annual(@Nullable Pay pay) {
        return PortfolioCsv.pounds(pay == null ? null : pay.annualPay());
    }
}
