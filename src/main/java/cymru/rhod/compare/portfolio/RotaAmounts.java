package cymru.rhod.compare.portfolio;

import cymru.rhod.compare.Tally;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rota of many, reduced to what is compared. The whole reports of a thousand rotas would fill the memory.
 *
 * @param file where it was read
 * @param name of the rota; may be empty
 * @param workMinutes average weekly work under the 2002 contract, cover included
 * @param minutes2026 average weekly minutes under the contract of 2026; null where not known
 * @param outOfHours2026 those out of hours; null likewise
 * @param breaks2002 how many New Deal limits it breaks
 * @param breaks2026 how many rules of the contract of 2026 it breaks
 * @param doctors how many doctors its cost is for
 * @param newDealCost what it costs a year under the 2002 contract; null where not known
 * @param wales2026Cost what it costs under that of 2026; null where not known
 * @param newDealCostBasis what the cost under the 2002 contract rests on
 * @param wales2026CostBasis what that under the contract of 2026 does
 * @param rows one for each point of the scales
 */
public record RotaAmounts(
        String file,
        String name,
        PayYear payYear,
        int weeks,
        Band band,
        Ratio workMinutes,
        @Nullable Ratio minutes2026,
        @Nullable Ratio outOfHours2026,
        int breaks2002,
        int breaks2026,
        int doctors,
        @Nullable Money newDealCost,
        @Nullable Money wales2026Cost,
        PayBasis newDealCostBasis,
        PayBasis wales2026CostBasis,
        List<PortfolioRow> rows) {

    public RotaAmounts {
        rows = List.copyOf(rows);
    }

    static RotaAmounts of(String file, RotaReport report) {
        PatternReport template = report.template();
        String name = report.rota().details().name();
        return new RotaAmounts(
                file,
                name,
                report.payYear(),
                template.weeks(),
                template.newDeal().band(),
                template.workHoursWithCover().value().value(),
                value(template.wales2026().averageHours()),
                value(template.wales2026().outOfHours()),
                (int) template.newDeal().limits().stream()
                        .filter(rule -> rule.isBroken())
                        .count(),
                (int) template.wales2026().rules().stream()
                        .filter(rule -> rule.isBroken())
                        .count(),
                report.cost().doctors(),
                report.cost().newDeal(),
                report.cost().wales2026(),
                report.costBasis(Contract.NEW_DEAL_2002),
                report.costBasis(Contract.WALES_2026),
                report.pay().stream()
                        .map(row -> PortfolioRow.of(file, name, row))
                        .toList());
    }

    /** Returns by how much it costs more under the contract of 2026; null where either is not known. */
    public @Nullable Money costDifference() {
        return newDealCost == null || wales2026Cost == null ? null : wales2026Cost.minus(newDealCost);
    }

    /** Returns what both costs rest on. */
    public PayBasis costBasis() {
        return newDealCostBasis.and(wales2026CostBasis);
    }

    /** Returns what the amounts of all points rest on. */
    public PayBasis basis() {
        return rows.stream().map(PortfolioRow::basis).reduce(PayBasis.CERTAIN, PayBasis::and);
    }

    /** Returns at how many points it gains and loses. */
    public Tally<PortfolioRow> tally() {
        return Tally.of(rows, PortfolioRow::outcome, PortfolioRow::difference);
    }

    private static @Nullable Ratio value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value().value();
    }
}
