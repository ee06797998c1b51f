package cymru.rhod.edit;

import java.util.ArrayList;
import java.util.List;

/** Moves a block of a list, of weeks or of slots, to another place in it. */
final class Blocks {

    private Blocks() {}

    /** Returns the list with a block moved so that it stands before a position counted in the old list. */
    static <T> List<T> moved(List<T> list, int first, int count, int before) {
        List<T> changed = new ArrayList<>(list);
        List<T> block = changed.subList(first, first + count);
        List<T> moved = List.copyOf(block);
        block.clear();
        changed.addAll(before <= first ? before : Math.max(first, before - count), moved);
        return changed;
    }
}
