package cymru.rhod.ui.app;

import cymru.rhod.ui.app.CopyKeeper.Copy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

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
         * @param copy what became of the copy of the open rota
         */
        void tell(String code, Copy copy);
    }

    private final CrashLog log;
    private final Consumer<Consumer<Copy>> saveCopy;
    private final Teller teller;
    private final AtomicBoolean handling = new AtomicBoolean();

    /** The code to tell once the copy is saved; of the FX thread alone. */
    private @Nullable String waiting;

    /**
     * @param saveCopy saves a copy of the open rota and answers on the FX thread; called on the FX thread
     * @param teller called on the FX thread
     */
    CrashHandler(CrashLog log, Consumer<Consumer<Copy>> saveCopy, Teller teller) {
        this.log = log;
        this.saveCopy = saveCopy;
        this.teller = teller;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String code = CrashCode.of(fault);
        log.write(code, thread, fault);
        if (handling.compareAndSet(false, true)) {
            onFxThread(() -> handle(code));
        } else {
            // It is not told, as that could go on for ever; but it may be the saving that failed, and then no answer
            // would come.
            onFxThread(() -> tell(Copy.FAILED));
        }
    }

    private void handle(String code) {
        waiting = code;
        try {
            saveCopy.accept(this::tell);
        } catch (RuntimeException | Error e) {
            log.write(CrashCode.of(e), Thread.currentThread(), e);
            tell(Copy.FAILED);
        }
    }

    private void tell(Copy copy) {
        String code = waiting;
        if (code == null) {
            return;
        }
        waiting = null;
        try {
            teller.tell(code, copy);
        } finally {
            handling.set(false);
        }
    }

    private static void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
