package cymru.rhod.ui.app;

import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.RhodHome;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
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

    /** What the window needs and what needs no window: read beside the start of the toolkit. */
    private record Beginning(
            ProgramFiles home,
            PreferencesFile preferencesFile,
            Preferences preferences,
            FigureTable figures,
            SessionModel session) {

        static Beginning load(BackgroundTasks reports) {
            ProgramFiles home = new ProgramFiles(RhodHome.folder());
            PreferencesFile file = new PreferencesFile(home.preferences());
            Preferences preferences = file.read(Preferences.initial(Locale.getDefault()));
            Wording.in(preferences.language());
            FigureTable figures = FigureFiles.builtIn();
            ReportEngine engine = new ReportEngine(figures, new WelshBankHolidays());
            RotaSession session = new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read());
            return new Beginning(
                    home, file, preferences, figures, new SessionModel(session, engine::report, reports.executor()));
        }
    }

    private static final BackgroundTasks REPORTS = new BackgroundTasks("reports");
    private static final CompletableFuture<Beginning> BEGINNING =
            CompletableFuture.supplyAsync(() -> Beginning.load(REPORTS), REPORTS.executor());

    private final BackgroundTasks fileTasks = new BackgroundTasks("files");

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the rota to open; null shows the sample
     */
    public static void launch(@Nullable Path file) {
        Application.launch(RhodApplication.class, file == null ? new String[0] : new String[] {file.toString()});
    }

    @Override
    public void start(Stage stage) {
        Beginning beginning = BEGINNING.join();
        PreferencesModel preferences =
                new PreferencesModel(beginning.preferences(), beginning.preferencesFile(), fileTasks);
        MainWindow window = new MainWindow(
                stage,
                beginning.session(),
                beginning.figures(),
                preferences,
                beginning.home(),
                fileTasks,
                texts -> new NativeFileDialogs(stage, texts));
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashHandler(beginning.home().log(), window::keepCopy, window::tellCrash));
        window.show();
        List<String> arguments = getParameters().getUnnamed();
        if (!arguments.isEmpty()) {
            window.files().read(Path.of(arguments.get(0)));
        }
        window.offerRecovery();
    }

    @Override
    public void stop() {
        fileTasks.close();
        REPORTS.close();
    }
}
