package cymru.rhod.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.testfx.util.WaitForAsyncUtils;

/** Finds out whether a view that was disposed of is still held by what lives longer than it. */
public final class Leaks {

    private static final int MOST_COLLECTIONS = 50;

    private Leaks() {}

    public static void assertIsCollected(WeakReference<?> view) {
        for (int attempt = 0; attempt < MOST_COLLECTIONS && view.get() != null; attempt++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
        }
        assertThat(view.get()).isNull();
    }
}
