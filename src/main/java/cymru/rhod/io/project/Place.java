package cymru.rhod.io.project;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file, in the notation of {@link cymru.rhod.domain.problem.Problem}. Every field that is read has one and almost
 * none is told, so its text is made only when it is asked for.
 *
 * @param outer the place this one is in; null for the file itself
 * @param kind the word of a step that is put into words; empty for one that stands for itself
 */
record Place(@Nullable Place outer, String kind, Object value) {

    static Place file(String name) {
        return new Place(null, "", name);
    }

    Place field(String name) {
        return new Place(this, "", name);
    }

    Place week(int number) {
        return new Place(this, "week", number);
    }

    Place day(int number) {
        return new Place(this, "day", number);
    }

    Place shift(String code) {
        return new Place(this, "shift", code);
    }

    Place slot(String id) {
        return new Place(this, "slot", id);
    }

    Place line(int number) {
        return new Place(this, "line", number);
    }

    Place column(int number) {
        return new Place(this, "column", number);
    }

    /** Returns the whole path of steps. */
    String steps() {
        String step = kind.isEmpty() ? value.toString() : kind + ":" + value;
        return outer == null ? step : outer.steps() + ", " + step;
    }
}
