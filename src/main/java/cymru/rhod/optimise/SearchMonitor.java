package cymru.rhod.optimise;

/** What a search needs of the one who started it. It is called on the thread that searches. */
public interface SearchMonitor {

    /** Says whether to give up; asked before each try. */
    boolean isCancelled();

    /** Returns the nanoseconds since any fixed moment, as {@code System::nanoTime} does; asked before each try. */
    long nanoTime();

    /** Is told now and then how far the search has come. */
    void show(Suggestions soFar);
}
