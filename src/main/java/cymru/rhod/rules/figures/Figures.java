package cymru.rhod.rules.figures;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of the agreements as they stand on one date. Equal where every figure is, so that equal reports are. */
public final class Figures {

    private final LocalDate date;
    private final Map<String, Optional<FigureInForce>> inForce;

    /** @param inForce every figure by its id, empty where it has no value on the date */
    Figures(LocalDate date, Map<String, Optional<FigureInForce>> inForce) {
        this.date = date;
        this.inForce = inForce;
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
        Optional<FigureInForce> figure = inForce.get(id.id());
        if (figure == null) {
            throw new IllegalArgumentException("no such figure: " + id.id());
        }
        return figure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Figures figures && date.equals(figures.date) && inForce.equals(figures.inForce));
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }
}
