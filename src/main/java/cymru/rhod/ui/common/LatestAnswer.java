package cymru.rhod.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers the latest question on a worker. While one is worked on at most one more waits: a newer one takes its place. An answer
 * that comes after a newer question is dropped. Used from one thread, the one that answers are handed over on.
 */
public final class LatestAnswer<Q, A> {

    private record Asked<Q, A>(long generation, Q question, Consumer<A> taker, Runnable onFault) {}

    private final Function<Q, A> work;
    private final Executor worker;
    private final Executor home;

    private long generation;
    private boolean working;
    private @Nullable Asked<Q, A> waiting;

    /**
     * @param worker does the work
     * @param home runs on the thread that asks
     */
    public LatestAnswer(Function<Q, A> work, Executor worker, Executor home) {
        this.work = work;
        this.worker = worker;
        this.home = home;
    }

    /** Asks a question; earlier ones are not answered any more. */
    public void ask(Q question, Consumer<A> taker) {
        ask(question, taker, () -> {});
    }

    /**
     * Asks a question; earlier ones are not answered any more.
     *
     * @param onFault is run in place of the taker where a fault leaves the question without an answer; the fault itself goes on to
     *     the handler of uncaught exceptions
     */
    public void ask(Q question, Consumer<A> taker, Runnable onFault) {
        generation++;
        Asked<Q, A> asked = new Asked<>(generation, question, taker, onFault);
        if (working) {
            waiting = asked;
        } else {
            start(asked);
        }
    }

    /** Drops every question asked so far. */
    public void forget() {
        generation++;
        waiting = null;
    }

    private void start(Asked<Q, A> asked) {
        working = true;
        worker.execute(() -> {
            try {
                A answer = work.apply(asked.question());
                home.execute(() -> {
                    startNext();
                    if (asked.generation() == generation) {
                        asked.taker().accept(answer);
                    }
                });
            } catch (RuntimeException | Error e) {
                // A fault, even one as grave as a full memory, must not leave the later questions waiting for ever.
                home.execute(() -> {
                    startNext();
                    if (asked.generation() == generation) {
                        asked.onFault().run();
                    }
                    throw e;
                });
            }
        });
    }

    private void startNext() {
        working = false;
        Asked<Q, A> next = waiting;
        waiting = null;
        if (next != null) {
            start(next);
        }
    }
}
