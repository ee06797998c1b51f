package cymru.rhod.bench.window;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.ViewMemory;
import cymru.rhod.ui.people.DoctorsView;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/**
 * Opens the view of the doctors over 52 weeks, as many as its argument says, in a window that is there already, and prints the
 * milliseconds to the end of its first frame, and the processor time among them, which other load does not change; then those from a change of one doctor's start week to the frame with the new
 * numbers, the report on its worker included.
 */
public final class MeasureDoctors extends Application {

    private static final int CHANGES = 30;
    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    private final List<Double> millis = new ArrayList<>();

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        int doctors = Integer.parseInt(getParameters().getRaw().get(0));
        WelshBankHolidays bankHolidays = new WelshBankHolidays();
        ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), bankHolidays);
        Executor worker = new BackgroundTasks("report").executor();
        SessionModel session = new SessionModel(new RotaSession(YearRoster.of(doctors)), engine::report, worker);
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 1400, 900);
        new ThemeService(Theme.LIGHT).dress(scene, new Subscriptions());
        stage.setScene(scene);
        stage.show();
        FirstFrame.afterNextFrame(scene, shown -> {
            long before = System.nanoTime();
            long workedBefore = WORK.getCurrentThreadCpuTime();
            root.setCenter(new DoctorsView(
                    session,
                    new Texts(Language.ENGLISH),
                    bankHolidays,
                    () -> LocalDate.of(2026, 8, 5),
                    new Forgetful(),
                    reason -> {}));
            FirstFrame.afterNextFrame(scene, rendered -> {
                System.out.printf(
                        Locale.ROOT,
                        "%d doctors opened in %.0f ms, %.0f ms of them at work%n",
                        doctors,
                        (rendered - before) / 1e6,
                        (WORK.getCurrentThreadCpuTime() - workedBefore) / 1e6);
                change(scene, session, CHANGES);
            });
        });
    }

    private void change(Scene scene, SessionModel session, int left) {
        if (left == 0) {
            Collections.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "a change to its frame: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                    millis.get(millis.size() / 2),
                    millis.get((int) (millis.size() * 0.95)),
                    millis.get(millis.size() - 1));
            Runtime.getRuntime().halt(0);
        }
        Roster roster = Objects.requireNonNull(session.editedRota().roster());
        Slot slot = roster.slots().get(left);
        long before = System.nanoTime();
        session.reportProperty().addListener(new ChangeListener<Object>() {
            @Override
            public void changed(ObservableValue<?> observable, Object old, Object now) {
                session.reportProperty().removeListener(this);
                FirstFrame.afterNextFrame(scene, rendered -> {
                    millis.add((rendered - before) / 1e6);
                    change(scene, session, left - 1);
                });
            }
        });
        session.apply(new RosterEdit.ChangeSlots(List.of(slot.withStartWeek(1 + slot.startWeek() % 26))));
    }

    private static final class Forgetful implements ViewMemory {

        @Override
        public String recall(String name) {
            return "";
        }

        @Override
        public void remember(String name, String text) {
            // Each measurement starts with the usual columns.
        }
    }
}
