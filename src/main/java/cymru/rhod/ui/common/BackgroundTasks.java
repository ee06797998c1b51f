package cymru.rhod.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work that must not hold up the window: one after the other on a thread of its own, answers on the FX thread. What fails in an
 * unexpected way reaches the FX thread's handler of uncaught exceptions, like any other fault of the program.
 */
public final class BackgroundTasks implements AutoCloseable {

    private static final long SECONDS_TO_FINISH = 10;

    private final ExecutorService executor;

    /** @param name names the thread, for the log */
    public BackgroundTasks(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the work in the background. */
    public void run(Runnable work) {
        run(Executors.callable(work), done -> {});
    }

    /** Does the work in the background, then hands its answer over on the FX thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> answer) {
        executor.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> answer.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> {
                    throw new IllegalStateException("work in the background failed", e);
                });
            }
        });
    }

    /** Returns the thread itself, for work that answers in its own way. */
    public Executor executor() {
        return executor;
    }

    /** Lets the work already begun or waiting finish, for some seconds at most, and takes no more. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
