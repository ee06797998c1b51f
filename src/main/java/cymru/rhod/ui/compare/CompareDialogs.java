package cymru.rhod.ui.compare;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for the files that comparisons read and write; nothing is answered where a person gives up. */
public interface CompareDialogs {

    /** Asks for a rota to hold the open one against. */
    Optional<Path> askRota();

    /** Asks for a folder of rotas. */
    Optional<Path> askFolder();

    /**
     * Asks where to write a table; that a file of the name is replaced has been agreed to.
     *
     * @param name to begin with, with its extension
     */
    Optional<Path> askTable(String name);
}
