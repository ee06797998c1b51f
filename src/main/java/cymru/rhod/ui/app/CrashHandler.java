package cymru.rhod.ui.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The last line of defence: whatever fault nobody expected comes here. It has a copy of the open rota saved, writes the details to
 * the log, and tells the person a short code and a sentence. The program goes on.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {

    private static final long LONGEST_LOG = 1_000_000;

    private final Path log;
    private final Runnable saveCopy;
    private final Consumer<String> tell;
    private final AtomicBoolean handling = new AtomicBoolean();

    /**
     * @param saveCopy saves a copy of the open rota; called on the FX thread
     * @param tell shows the code of the fault; called on the FX thread
     */
    CrashHandler(Path log, Runnable saveCopy, Consumer<String> tell) {
        this.log = log;
        this.saveCopy = saveCopy;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String code = CrashCode.of(fault);
        write(thread, code, fault);
        // A fault while one is being handled is logged and no more: telling about it could go on for ever.
        if (!handling.compareAndSet(false, true)) {
            return;
        }
        Runnable handle = () -> {
            try {
                saveCopy.run();
                tell.accept(code);
            } finally {
                handling.set(false);
            }
        };
        if (Platform.isFxApplicationThread()) {
            handle.run();
        } else {
            Platform.runLater(handle);
        }
    }

    private void write(Thread thread, String code, Throwable fault) {
        StringWriter details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        String entry = Instant.now() + " " + code + " " + thread.getName() + System.lineSeparator() + details;
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.delete(log);
            }
            Files.writeString(log, entry, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // Without a log the code is all there is.
            return;
        }
    }
}
