package cymru.rhod.domain.rota;

import java.util.List;

/**
 * A pattern kept beside that of the rota, to be compared with it or taken up again. It is written in the shift types of its rota.
 *
 * @param name tells it from the others of its rota; not blank
 * @param weeks 1 to {@value Rota#MOST_WEEKS}
 */
public record Variant(String name, List<Week> weeks) {

    /** The most variants that a rota may keep. */
    public static final int MOST = 50;

    /** @throws IllegalArgumentException if the name is blank, or there is no week or are too many */
    public Variant {
        weeks = List.copyOf(weeks);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a variant has a name");
        }
        if (weeks.isEmpty() || weeks.size() > Rota.MOST_WEEKS) {
            throw new IllegalArgumentException("a variant has 1 to " + Rota.MOST_WEEKS + " weeks, not " + weeks.size());
        }
    }

    public Variant withName(String newName) {
        return new Variant(newName, weeks);
    }

    public Variant withWeeks(List<Week> newWeeks) {
        return new Variant(name, newWeeks);
    }
}
