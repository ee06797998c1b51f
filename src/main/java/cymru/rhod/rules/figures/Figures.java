package cymru.rhod.rules.figures;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they stand on one date: those of the agreements, or in their place the user's own. Equal where every figure is,
 * so that equal reports are.
 */
public final class Figures {

    private final LocalDate date;
    private final Map<String, Optional<FigureInForce>> published;
    private final Map<String, FigureInForce> own;

    /**
     * @param published every figure by its id, empty where it has no value on the date
     * @param own those that the user has a value for on the date
     */
    Figures(LocalDate date, Map<String, Optional<FigureInForce>> published, Map<String, FigureInForce> own) {
        this.date = date;
        this.published = published;
        this.own = own;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns a figure that is in force on this date.
     *
     * @throws IllegalStateException if it has no value then
     */
    public FigureInForce get(FigureId id) {
        return find(id).orElseThrow(() -> new IllegalStateException(id.id() + " has no value on " + date));
    }

    /** Returns the value of a figure that is in force on this date. */
    public Ratio value(FigureId id) {
        return get(id).value();
    }

    /** Returns a figure, or nothing if it has no value on this date. */
    public Optional<FigureInForce> find(FigureId id) {
        return find(id.id());
    }

    /** Returns a figure by its whole id, or nothing if it has no value on this date. */
    public Optional<FigureInForce> find(String id) {
        FigureInForce ofUser = own.get(id);
        return ofUser == null ? published(id) : Optional.of(ofUser);
    }

    /** Returns a figure as the agreements have it, whatever the user has in its place. */
    public Optional<FigureInForce> published(String id) {
        Optional<FigureInForce> figure = published.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no such figure: " + id);
        }
        return figure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Figures figures
                        && date.equals(figures.date)
                        && published.equals(figures.published)
                        && own.equals(figures.own));
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    /** Returns the user's own figures in force on this date. */
    public List<FigureInForce> own() {
        return List.copyOf(own.values());
    }
}
