package cymru.rhod.rules.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.OwnFigure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Returns the figures of the agreements as they stand on a date. */
    public Figures on(LocalDate date) {
        return on(date, List.of());
    }

    /**
     * Returns the figures as they stand on a date, with a user's own values in the place of the published ones. Of several values
     * of one figure the latest that has begun counts.
     *
     * @throws IllegalArgumentException if an own value is of no figure of this table
     */
    public Figures on(LocalDate date, Collection<OwnFigure> own) {
        Map<String, Optional<FigureInForce>> published = new HashMap<>();
        figures.forEach((id, figure) -> published.put(id, figure.on(date)));
        Map<String, FigureInForce> laidOver = new LinkedHashMap<>();
        with(own).figures.forEach((id, figure) -> figure.on(date)
                .filter(FigureInForce::isOwn)
                .ifPresent(inForce -> laidOver.put(id, inForce)));
        return new Figures(date, published, laidOver);
    }

    /** Returns a figure by its id. */
    public Optional<Figure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /**
     * Returns these figures with a user's own values in the place of the published ones, each from its day on.
     *
     * @throws IllegalArgumentException if an own value is of no figure of this table
     */
    public FigureTable with(Collection<OwnFigure> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, Figure> changed = new LinkedHashMap<>(figures);
        own.stream().sorted(Comparator.comparing(OwnFigure::from)).forEach(value -> {
            if (changed.computeIfPresent(value.id(), (id, figure) -> figure.with(value)) == null) {
                throw new IllegalArgumentException("no such figure: " + value.id());
            }
        });
        return new FigureTable(changed.values(), payYears);
    }

    /** Returns every figure, in the order of the files. */
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /** Returns the days on which values of the user's own begin. */
    public Set<LocalDate> ownFrom() {
        return figures.values().stream()
                .flatMap(figure -> figure.values().stream())
                .filter(value -> value.source().equals(FigureInForce.OWN))
                .map(Figure.Dated::from)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the pay years whose scales are known, oldest first. */
    public NavigableSet<PayYear> payYears() {
        return new TreeSet<>(payYears);
    }
}
