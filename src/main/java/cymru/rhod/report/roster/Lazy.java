package cymru.rhod.report.roster;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out when it is first asked for. Two threads that ask at once may both work it out and get equal values, so the
 * work must be a pure function.
 */
final class Lazy<T> {

    private final Supplier<T> work;
    private volatile @Nullable T value;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T present = value;
        if (present == null) {
            present = work.get();
            value = present;
        }
        return present;
    }

    /** Returns the value if it has been asked for already. */
    @Nullable
    T ifReady() {
        return value;
    }
}
