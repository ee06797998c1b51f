package cymru.rhod.ui.career;

import cymru.rhod.ui.common.FormFields;
import java.util.List;
import javafx.scene.layout.Region;

/** One entry of a list as it is typed and picked. */
interface EntryForm<V> {

    /** Shows the entry as it is after an edit, undo or redo. */
    void show(V entry);

    /** Makes the fields of the entry, in their order. */
    List<Region> fields(FormFields fields);
}
