package cymru.rhod.compare.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what the rotas of a portfolio and their rows are put in order; what is not known comes last. */
public enum SortKey {
    /** The order of the file names. */
    FILE("file", row -> null, rota -> null),
    NAME("name", PortfolioRow::rota, RotaAmounts::name),
    /** The lowest pay under the 2002 contract first; of rotas, the lowest cost. */
    NEW_DEAL("2002", PortfolioRow::newDeal, RotaAmounts::newDealCost),
    /** The lowest pay under the contract of 2026 first; of rotas, the lowest cost. */
    WALES_2026("2026", PortfolioRow::wales2026, RotaAmounts::wales2026Cost),
    /** The greatest loss first; of rotas, the one with the greatest loss at any point. */
    DIFFERENCE("difference", PortfolioRow::difference, rota -> lowest(rota, PortfolioRow::difference)),
    /** The greatest loss as a share of the pay of 2002 first. */
    SHARE("percent", PortfolioRow::share, rota -> lowest(rota, PortfolioRow::share));

    private final String code;
    private final Comparator<PortfolioRow> rows;
    private final Comparator<RotaAmounts> rotas;

    <R extends Comparable<R>, A extends Comparable<A>> SortKey(
            String code, Function<PortfolioRow, @Nullable R> ofRow, Function<RotaAmounts, @Nullable A> ofRota) {
        this.code = code;
        rows = Comparator.comparing(ofRow::apply, Comparator.nullsLast(Comparator.<R>naturalOrder()));
        rotas = Comparator.comparing(ofRota::apply, Comparator.nullsLast(Comparator.<A>naturalOrder()));
    }

    /** Returns its name on the command line. */
    public String code() {
        return code;
    }

    /** Returns the key of a name on the command line; nothing where there is none of that name. */
    public static Optional<SortKey> ofCode(String code) {
        return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }

    /** Returns the order of rows; rows alike in it stay as they stood. */
    public Comparator<PortfolioRow> rows() {
        return rows;
    }

    /** Returns the order of rotas; rotas alike in it stay as they stood. */
    public Comparator<RotaAmounts> rotas() {
        return rotas;
    }

    private static <T extends Comparable<T>> @Nullable T lowest(
            RotaAmounts rota, Function<PortfolioRow, @Nullable T> value) {
        T lowest = null;
        for (PortfolioRow row : rota.rows()) {
            T present = value.apply(row);
            if (present != null && (lowest == null || present.compareTo(lowest) < 0)) {
                lowest = present;
            }
        }
        return lowest;
    }
}
