package cymru.rhod.compare.portfolio;

import cymru.rhod.compare.Tally;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.rules.PayBasis;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many rotas under both contracts.
 *
 * @param rotas in the order in which they were read
 * @param unusable files that could not be read
 */
public record Portfolio(List<RotaAmounts> rotas, List<UnusableFile> unusable) {

    public Portfolio {
        rotas = List.copyOf(rotas);
        unusable = List.copyOf(unusable);
    }

    /** Returns every rota at every point. */
    public List<PortfolioRow> rows() {
        return rotas.stream().flatMap(rota -> rota.rows().stream()).toList();
    }

    /** Returns the rows in an order. */
    public List<PortfolioRow> rows(SortKey key) {
        return rows().stream().sorted(key.rows()).toList();
    }

    /** Returns the rotas in an order. */
    public List<RotaAmounts> rotas(SortKey key) {
        return rotas.stream().sorted(key.rotas()).toList();
    }

    /** Returns how many rows gain and lose, over all rotas and points. */
    public Tally<PortfolioRow> tally() {
        return Tally.of(rows(), PortfolioRow::outcome, PortfolioRow::difference);
    }

    /** Returns the pay years of the rotas, the earliest first, each with how many rotas are of it. */
    public SortedMap<PayYear, Integer> payYears() {
        SortedMap<PayYear, Integer> years = new TreeMap<>(Comparator.comparing(PayYear::toString));
        rotas.forEach(rota -> years.merge(rota.payYear(), 1, Integer::sum));
        return years;
    }

    /** Returns what the pay and the cost of all rotas rest on. */
    public PayBasis basis() {
        return rotas.stream().map(rota -> rota.basis().and(rota.costBasis())).reduce(PayBasis.CERTAIN, PayBasis::and);
    }

    /** Returns what all rotas together cost in a year under each contract, as far as it is known. */
    public TotalCost cost() {
        return TotalCost.of(rotas);
    }
}
