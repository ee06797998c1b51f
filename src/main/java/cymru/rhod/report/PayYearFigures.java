package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures in force in each pay year, with a rota's own values among them. Safe from any thread. */
final class PayYearFigures {

    /** The figures of one pay year with a rota's own values. */
    private record WithOwn(PayYear payYear, List<OwnFigure> own, Figures figures) {}

    private final FigureTable table;
    private final NavigableMap<PayYear, Figures> published = new TreeMap<>();
    private volatile @Nullable WithOwn latest;

    PayYearFigures(FigureTable table) {
        this.table = table;
        table.payYears().forEach(year -> published.put(year, table.on(year.firstDay())));
    }

    NavigableSet<PayYear> payYears() {
        return Collections.unmodifiableNavigableSet(published.navigableKeySet());
    }

    /**
     * Returns the figures of a pay year. Few edits touch the user's own figures, so those asked for last are kept.
     *
     * @throws IllegalArgumentException if the pay year is not known
     */
    Figures of(PayYear payYear, List<OwnFigure> own) {
        Figures found = published.get(payYear);
        if (found == null) {
            throw new IllegalArgumentException("no pay scales for " + payYear);
        }
        if (own.isEmpty()) {
            return found;
        }
        WithOwn known = latest;
        if (known == null || !known.payYear().equals(payYear) || !known.own().equals(own)) {
            known = new WithOwn(payYear, own, table.on(payYear.firstDay(), own));
            latest = known;
        }
        return known.figures();
    }
}
