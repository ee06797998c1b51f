package cymru.rhod.ui.career;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list of the rota whose entries are changed one by one. */
final class EntryList<V> {

    private final Supplier<List<V>> entries;
    private final Function<List<V>, Optional<Problem>> take;

    /**
     * @param entries the list as the edited rota has it
     * @param take puts another list in its place and says why it is refused, if it is
     */
    EntryList(Supplier<List<V>> entries, Function<List<V>, Optional<Problem>> take) {
        this.entries = entries;
        this.take = take;
    }

    List<V> all() {
        return entries.get();
    }

    /** Returns the last entry; nothing where there is none. */
    Optional<V> last() {
        List<V> now = all();
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(now.size() - 1));
    }

    Optional<Problem> add(V entry) {
        List<V> changed = new ArrayList<>(all());
        changed.add(entry);
        return take.apply(changed);
    }

    Optional<Problem> replace(int place, V entry) {
        List<V> changed = new ArrayList<>(all());
        changed.set(place, entry);
        return take.apply(changed);
    }

    Optional<Problem> remove(int place) {
        List<V> changed = new ArrayList<>(all());
        changed.remove(place);
        return take.apply(changed);
    }
}
