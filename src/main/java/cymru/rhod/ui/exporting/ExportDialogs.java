package cymru.rhod.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where exports are written; nothing is answered where a person gives up. */
public interface ExportDialogs {

    /**
     * Where to write.
     *
     * @param mayReplace whether the person has agreed that a file of this very name is replaced
     */
    record ExportFile(Path file, boolean mayReplace) {}

    /** Asks for a file, with a name to begin with, whose ending it gets where none was typed. */
    Optional<ExportFile> askExportFile(String name);

    /** Asks for the folder that several files are written into. */
    Optional<Path> askExportFolder();
}
