package cymru.rhod.ui.app;

import cymru.rhod.io.figures.FigureFolder;
import java.nio.file.Path;

/**
 * The program's own files, in the folder that {@code RhodHome} finds.
 *
 * @param folder may not exist yet
 */
record ProgramFiles(Path folder) {

    Path preferences() {
        return folder.resolve("preferences.properties");
    }

    /** Returns where the details of unexpected faults are written. */
    CrashLog log() {
        return new CrashLog(folder);
    }

    /** Returns the folder of figures files that the user has added. */
    FigureFolder figures() {
        return new FigureFolder(folder.resolve(FigureFolder.NAME));
    }

    /** Returns the folder of copies of rotas with unsaved changes. */
    Path autosave() {
        return folder.resolve("autosave");
    }
}
