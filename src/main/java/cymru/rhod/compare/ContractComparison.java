package cymru.rhod.compare;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rota under the 2002 contract and under that of 2026, side by side.
 *
 * @param points by point of the scales; the rota's own grade and point first where it is none of those listed
 * @param doctors by doctor; empty without a roster, vacant slots left out
 */
public record ContractComparison(List<ContractRow> points, List<ContractRow> doctors) {

    public ContractComparison {
        points = List.copyOf(points);
        doctors = List.copyOf(doctors);
    }

    /** Returns the comparison of the points and doctors of a report; an amount that is not known names what is missing. */
    public static ContractComparison of(RotaReport report) {
        List<Reason.Unknown> unknown = Stream.of(Contract.NEW_DEAL_2002, Contract.WALES_2026)
                .flatMap(contract -> MissingPay.under(contract, report).stream())
                .toList();
        boolean isByHoursAlone = report.rota().settings().isLessThanFullTime();
        List<ContractRow> points = Stream.concat(report.ownPayBesides().stream(), report.pay().stream())
                .map(row -> row(
                        new Payee.AtPoint(row.grade(), row.point(), row.serviceYears(), report.isOwn(row)),
                        new PayComparison(row.newDeal(), row.wales2026(), unknownOf(row, unknown)),
                        report.template(),
                        isByHoursAlone))
                .toList();
        List<ContractRow> doctors = report.slots().stream()
                .filter(slot -> slot.slot().doctor() != null)
                .map(slot -> row(
                        new Payee.InSlot(slot.slot()),
                        new PayComparison(slot.newDeal(), slot.wales2026(), unknownOf(slot, unknown)),
                        slot.pattern(),
                        false))
                .toList();
        return new ContractComparison(points, doctors);
    }

    /** Returns how many points gain and lose, and which most. */
    public Tally<ContractRow> tallyOfPoints() {
        return tally(points);
    }

    /** Returns how many doctors gain and lose, and who most. */
    public Tally<ContractRow> tallyOfDoctors() {
        return tally(doctors);
    }

    /** Returns the row of the grade and point that the rota names. */
    public Optional<ContractRow> own() {
        return points.stream()
                .filter(row -> row.payee() instanceof Payee.AtPoint point && point.isOwn())
                .findFirst();
    }

    private static Tally<ContractRow> tally(List<ContractRow> rows) {
        return Tally.of(rows, row -> row.pay().outcome(), row -> row.pay().difference());
    }

    private static List<Reason.Unknown> unknownOf(PayRow row, List<Reason.Unknown> unknown) {
        return row.newDeal() == null || row.wales2026() == null ? unknown : List.of();
    }

    private static List<Reason.Unknown> unknownOf(SlotReport slot, List<Reason.Unknown> unknown) {
        if (slot.newDeal() != null && slot.wales2026() != null) {
            return List.of();
        }
        return unknown.isEmpty()
                ? List.of(Reason.Unknown.of(
                        "slot-pay", new Argument.Verbatim(slot.slot().name())))
                : unknown;
    }

    private static ContractRow row(Payee payee, PayComparison pay, PatternReport pattern, boolean isByHoursAlone) {
        return new ContractRow(payee, pay, breakEven(pay.from(), pay.to(), pattern, isByHoursAlone));
    }

    private static @Nullable BreakEven breakEven(
            @Nullable Pay newDeal, @Nullable Pay wales2026, PatternReport pattern, boolean isByHoursAlone) {
        Reason.Measured hours = pattern.wales2026().averageHours();
        Reason.Measured outOfHours = pattern.wales2026().outOfHours();
        if (newDeal == null || wales2026 == null || hours == null || outOfHours == null) {
            return null;
        }
        Figures figures = pattern.newDeal().facts().figures();
        return BreakEven.of(
                HoursLine.of(wales2026, isByHoursAlone, figures),
                newDeal,
                hours.value().value(),
                outOfHours.value().value(),
                figures);
    }
}
