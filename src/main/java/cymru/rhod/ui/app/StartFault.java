package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Texts;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

/** Tells of a fault that comes before there is a window to tell it in. */
final class StartFault {

    private final CrashLog log;

    StartFault(CrashLog log) {
        this.log = log;
    }

    /** Writes the details to the log and returns once the person has read that the program cannot start. */
    void tell(Throwable fault) {
        log.write(CrashCode.of(fault), Thread.currentThread(), fault);
        dialog(fault, Language.ofSystem(System.getenv(), Locale.getDefault())).showAndWait();
    }

    /** The preferences may be at fault: the language is the system's. */
    Alert dialog(Throwable fault, Language language) {
        Texts texts = new Texts(language);
        Alert dialog = new Alert(
                Alert.AlertType.ERROR,
                texts.get("app.start.failed.what-to-do", CrashCode.of(fault), log.file()),
                new ButtonType(texts.get("app.start.failed.close")));
        dialog.setTitle("Rhod");
        dialog.setHeaderText(texts.get("app.start.failed"));
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return dialog;
    }
}
