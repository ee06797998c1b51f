package cymru.rhod.ui.app;

import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the view of figures needs from the program.
 *
 * @param tasks reads and writes files
 * @param askFile asks which figures file to add
 */
record FigureAccess(FigureLibrary library, BackgroundTasks tasks, Supplier<Optional<Path>> askFile) {}
