package cymru.rhod.ui.importing;

import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.mapping.Mapping;
import java.util.function.Consumer;

/** What the import asks of the program around it. */
public interface ImportRequests {

    /** The person has confirmed the import: its rota is to take the place of the open one. */
    void confirm(ImportPreview confirmed);

    /** The person gives the import up. */
    void cancel();

    /** The decisions are to be kept in a file. */
    void saveMapping(ImportPreview preview);

    /** Asks for a file with the decisions of an earlier import, and hands them on if there is one. */
    void askMapping(Consumer<Mapping> use);
}
