package cymru.rhod.ui.app;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * The last line of defence: whatever fault nobody expected comes here. It has a copy of the open rota saved, writes the details to
 * the log, and tells the person a short code and a sentence. The program goes on.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {

    /** Says to a person that something went wrong. */
    @FunctionalInterface
    interface Teller {

        /**
         * Tells the person.
         *
         * @param code what to report the fault by
         * @param copySaved whether a copy of the open rota is being kept
         */
        void tell(String code, boolean copySaved);
    }

    private final CrashLog log;
    private final Runnable saveCopy;
    private final Teller teller;
    private final AtomicBoolean handling = new AtomicBoolean();

    /**
     * @param saveCopy saves a copy of the open rota; called on the FX thread
     * @param teller called on the FX thread
     */
    CrashHandler(CrashLog log, Runnable saveCopy, Teller teller) {
        this.log = log;
        this.saveCopy = saveCopy;
        this.teller = teller;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String code = CrashCode.of(fault);
        log.write(code, thread, fault);
        // A fault while one is being handled is logged and no more: telling about it could go on for ever.
        if (!handling.compareAndSet(false, true)) {
            return;
        }
        if (Platform.isFxApplicationThread()) {
            handle(code);
        } else {
            Platform.runLater(() -> handle(code));
        }
    }

    private void handle(String code) {
        boolean saved = false;
        try {
            saveCopy.run();
            saved = true;
        } catch (RuntimeException | Error e) {
            log.write(CrashCode.of(e), Thread.currentThread(), e);
        } finally {
            try {
                teller.tell(code, saved);
            } finally {
                handling.set(false);
            }
        }
    }
}
