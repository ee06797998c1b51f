package cymru.rhod.io.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file, in the notation of {@link cymru.rhod.domain.problem.Problem}. Every field that is read has one and almost
 * none is told, so its text is made only when it is asked for.
 *
 * @param outer the place this one is in; null for the file itself
 * @param kind the word of a step that is put into words; empty for one that stands for itself
 */
public record Place(@Nullable Place outer, String kind, Object value) {

    public static Place file(String name) {
        return new Place(null, "", name);
    }

    public Place field(String name) {
        return new Place(this, "", name);
    }

    public Place week(int number) {
        return new Place(this, "week", number);
    }

    public Place day(int number) {
        return new Place(this, "day", number);
    }

    public Place shift(String code) {
        return new Place(this, "shift", code);
    }

    public Place slot(String id) {
        return new Place(this, "slot", id);
    }

    public Place line(int number) {
        return new Place(this, "line", number);
    }

    public Place column(int number) {
        return new Place(this, "column", number);
    }

    /** Returns the whole path of steps. */
    public String steps() {
        String step = kind.isEmpty() ? value.toString() : kind + ":" + value;
        return outer == null ? step : outer.steps() + ", " + step;
    }
}
