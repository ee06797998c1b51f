package cymru.rhod.ui.common;

import javafx.application.Platform;

/** Guards what may be touched on the FX thread only. */
public final class FxThread {

    private FxThread() {}

    /**
     * Fails at once where a control or the open rota would be touched from another thread, instead of some time later.
     *
     * @throws IllegalStateException if the caller is not on the FX thread
     */
    public static void require() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException(
                    "on the FX thread only, not on " + Thread.currentThread().getName());
        }
    }
}
