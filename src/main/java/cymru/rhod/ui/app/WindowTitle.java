package cymru.rhod.ui.app;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Texts;

/** Words the title of the window. */
final class WindowTitle {

    private WindowTitle() {}

    /** Returns the rota's name, and that it is not saved where it is not: {@code Psychiatry South ● unsaved}. */
    static String of(Rota rota, boolean unsaved, Texts texts) {
        String given = rota.details().name().strip();
        String name = given.isEmpty() ? texts.get("app.title.unnamed") : given;
        return unsaved ? texts.get("app.title.unsaved", name) : name;
    }
}
