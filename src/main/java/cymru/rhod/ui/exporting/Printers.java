package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The printers of the computer. Both may take long, and are called on a worker. */
interface Printers {

    /** Returns the names of the printers, the usual one first; none where the computer has none. */
    List<String> names();

    /**
     * Prints.
     *
     * @param pages from the first to the last, both counted from 1
     * @return why it could not be printed, if it could not
     */
    Optional<Problem> print(PrintWork work, String printer, PageRange pages, int copies);
}
