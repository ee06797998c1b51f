package cymru.rhod.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Where the details of unexpected faults are written: two files of limited size, the older of which is given up when both are full. */
final class CrashLog {

    private static final int LONGEST_FILE = 1_000_000;
    private static final int FILES = 2;

    private final Path folder;

    /** @param folder is made when it is needed */
    CrashLog(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Returns the file that is written to. */
    Path file() {
        return folder.resolve("rhod.0.log");
    }

    void write(String code, Thread thread, Throwable fault) {
        try {
            Files.createDirectories(folder);
            FileHandler handler = new FileHandler(pattern(), LONGEST_FILE, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            LogRecord entry = new LogRecord(Level.SEVERE, code + " " + thread.getName());
            entry.setThrown(fault);
            handler.publish(entry);
            handler.close();
        } catch (IOException | RuntimeException ignored) {
            // Without a log the code is all there is, and to tell that is what matters.
        }
    }

    private String pattern() {
        // A percent sign has a meaning of its own in the handler's pattern.
        return folder.toString().replace("%", "%%") + "/rhod.%g.log";
    }
}
