package cymru.rhod.ui.app;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.ui.common.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Words the title of the window. */
final class WindowTitle {

    private WindowTitle() {}

    /** Returns the name of a rota, or words for one that has none. */
    static String name(Rota rota, Texts texts) {
        String given = rota.details().name().strip();
        return given.isEmpty() ? texts.get("app.title.unnamed") : given;
    }

    /** Returns what files made of a rota are called: as its own file, or as the rota where it has none. */
    static String fileName(Rota rota, @Nullable Path file, Texts texts) {
        String name = file == null ? name(rota, texts) : String.valueOf(file.getFileName());
        return name.endsWith(RotaFiles.EXTENSION)
                ? name.substring(0, name.length() - RotaFiles.EXTENSION.length())
                : name;
    }

    /** Returns the rota's name, its file's and that it is not saved, where it is so: {@code Psychiatry South – south.rota.json ● unsaved}. */
    static String of(Rota rota, @Nullable Path file, boolean unsaved, Texts texts) {
        String name = name(rota, texts);
        String withFile = file == null ? name : texts.get("app.title.file", name, file.getFileName());
        return unsaved ? texts.get("app.title.unsaved", withFile) : withFile;
    }
}
