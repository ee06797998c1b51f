package cymru.rhod.rules.figures;

import cymru.rhod.domain.money.PayYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** All figures of the agreements. Ask it for the figures of one date with {@link #on}. */
public final class FigureTable {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final NavigableSet<PayYear> payYears = new TreeSet<>();

    /**
     * @param figures with ids that differ from each other
     * @param payYears the pay years for which the scales are known, at least one
     */
    public FigureTable(Collection<Figure> figures, Collection<PayYear> payYears) {
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
        this.payYears.addAll(payYears);
    }

    /** Returns the figures as they stand on a date. */
    public Figures on(LocalDate date) {
        Map<String, Optional<FigureInForce>> inForce = new HashMap<>();
        figures.forEach((id, figure) -> inForce.put(id, figure.on(date)));
        return new Figures(date, inForce);
    }

    /** Returns every figure, in the order of the files. */
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /** Returns the pay years whose scales are known, oldest first. */
    public NavigableSet<PayYear> payYears() {
        return new TreeSet<>(payYears);
    }
}
