package cymru.rhod.ui.app;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.RhodHome;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.start.SampleRota;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with its window. */
public final class RhodApplication extends Application {

    /** What takes time to read and needs no window: it is read beside the start of the toolkit. */
    private record FirstRota(FigureLibrary figures, BankHolidays bankHolidays, SessionModel session) {

        static FirstRota load() {
            BankHolidays bankHolidays = new WelshBankHolidays();
            FigureLibrary figures = new FigureLibrary(
                    FigureFiles.builtIn(), new ProgramFiles(RhodHome.folder()).figures(), bankHolidays);
            RotaSession session = new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read(figures.payYears()));
            return new FirstRota(figures, bankHolidays, new SessionModel(session, figures::report, REPORTS.executor()));
        }
    }

    private static final BackgroundTasks REPORTS = new BackgroundTasks("reports");
    private static final CompletableFuture<FirstRota> FIRST_ROTA =
            CompletableFuture.supplyAsync(FirstRota::load, REPORTS.executor());

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
        ProgramFiles home = new ProgramFiles(RhodHome.folder());
        try {
            openWindow(stage, home);
        } catch (RuntimeException | Error e) {
            new StartFault(home.log()).tell(e);
            Platform.exit();
        }
    }

    private void openWindow(Stage stage, ProgramFiles home) {
        PreferencesFile file = new PreferencesFile(home.preferences());
        Language system = Language.ofSystem(System.getenv(), Locale.getDefault());
        PreferencesModel preferences = new PreferencesModel(file.read(Preferences.initial(system)), file, fileTasks);
        ThemeService themes = new ThemeService(preferences.get().theme());
        FirstRota first = FIRST_ROTA.join();
        MainWindow window = new MainWindow(
                stage,
                first.session(),
                first.figures(),
                new Dates(first.bankHolidays(), LocalDate::now, REPORTS.executor()),
                preferences,
                themes,
                home,
                fileTasks,
                texts -> new NativeFileDialogs(stage, texts));
        Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(home.log(), window::keepCopy, window::tellCrash));
        window.show();
        List<String> arguments = getParameters().getUnnamed();
        if (!arguments.isEmpty()) {
            window.openFirst(Path.of(arguments.get(0)));
        }
        window.offerRecovery();
    }

    @Override
    public void stop() {
        fileTasks.close();
        REPORTS.close();
    }
}
