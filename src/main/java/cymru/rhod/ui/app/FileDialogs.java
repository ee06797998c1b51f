package cymru.rhod.ui.app;

import cymru.rhod.ui.compare.CompareDialogs;
import cymru.rhod.ui.exporting.ExportDialogs;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a file. */
interface FileDialogs extends CompareDialogs, ExportDialogs {

    /**
     * Where to save.
     *
     * @param mayReplace whether the person has agreed that a file of this very name is replaced
     */
    record Target(Path file, boolean mayReplace) {}

    /** Asks which rota to open, starting where {@code near} lies. */
    Optional<Path> askOpen(@Nullable Path near);

    /** Asks which figures file to add. */
    Optional<Path> askOpenFigures();

    /** Asks which spreadsheet to import, starting where {@code near} lies. */
    Optional<Path> askImport(@Nullable Path near);

    /** Asks for a file with the decisions of an earlier import. */
    Optional<Path> askMapping();

    /** Asks where to save the decisions of an import, with a name to begin with. */
    Optional<Path> askSaveMapping(String name);

    /** Asks where to save, with a name to begin with; it has no extension, so that what is typed replaces all of it. */
    Optional<Target> askSave(@Nullable Path near, String name);
}
