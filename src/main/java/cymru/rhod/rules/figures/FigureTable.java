package cymru.rhod.rules.figures;

import cymru.rhod.domain.money.PayYear;
import java.time.LocalDate;
import java.util.Collection;
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
        return new Figures(this, date);
    }

    /** Returns every figure, in the order of the files. */
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /** Returns the pay years whose scales are known, oldest first. */
    public NavigableSet<PayYear> payYears() {
        return new TreeSet<>(payYears);
    }

    /** Returns a figure in force on a date, or nothing if it has no value then. */
    Optional<FigureInForce> find(FigureId id, LocalDate date) {
        Figure figure = figures.get(id.id());
        if (figure == null) {
            throw new IllegalArgumentException("no such figure: " + id.id());
        }
        return figure.on(date);
    }
}
