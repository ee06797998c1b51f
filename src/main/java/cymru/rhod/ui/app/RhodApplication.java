package cymru.rhod.ui.app;

import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.RhodHome;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.start.SampleRota;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with its window. */
public final class RhodApplication extends Application {

    /** What must be there before the window can be, and needs no window itself. */
    private record Beginning(Preferences preferences, PreferencesFile file, SessionModel session) {

        static Beginning load() {
            PreferencesFile file = new PreferencesFile(new ProgramFiles(RhodHome.folder()).preferences());
            Preferences preferences = file.read(Preferences.initial(Locale.getDefault()));
            // The texts are read here, beside the start of the toolkit, and not while the first window is built.
            Wording.in(preferences.language());
            ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());
            RotaSession session = new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read());
            return new Beginning(preferences, file, new SessionModel(session, engine));
        }
    }
}
