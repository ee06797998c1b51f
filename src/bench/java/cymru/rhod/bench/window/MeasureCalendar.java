package cymru.rhod.bench.window;

import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.text.Language;
import cymru.rhod.ui.calendar.CalendarView;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Opens the calendar of a hundred doctors over 52 weeks in a window that is there already, and prints the milliseconds to the end
 * of its first frame; then those of each frame of scrolling down, across, and across at the farthest zoom; then those from a key
 * press to the frame with the day changed; then the memory in use.
 */
public final class MeasureCalendar extends Application {

    private static final int DOCTORS = 100;
    private static final int STEPS = 200;
    private static final int KEYS = 100;
    private static final int ZOOMS_OUT = 4;

    private final List<Double> millis = new ArrayList<>();

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        WelshBankHolidays bankHolidays = new WelshBankHolidays();
        ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), bankHolidays);
        Executor worker = new BackgroundTasks("report").executor();
        SessionModel session = new SessionModel(new RotaSession(YearRoster.of(DOCTORS)), engine::report, worker);
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 1400, 900);
        new ThemeService(Theme.LIGHT).dress(scene, new Subscriptions());
        stage.setScene(scene);
        stage.show();
        FirstFrame.afterNextFrame(scene, shown -> {
            long before = System.nanoTime();
            CalendarView calendar = new CalendarView(
                    session, new Texts(Language.ENGLISH), bankHolidays, () -> LocalDate.of(2026, 8, 5), worker);
            root.setCenter(calendar);
            FirstFrame.afterNextFrame(scene, rendered -> {
                System.out.printf(Locale.ROOT, "opened in %.0f ms%n", (rendered - before) / 1e6);
                calendar.requestFocus();
                scrollDown(scene);
            });
        });
    }

    private void scrollDown(Scene scene) {
        scroll(scene, STEPS, 0, -12, "a frame of scrolling down", () -> scrollAcross(scene));
    }

    private void scrollAcross(Scene scene) {
        scroll(scene, STEPS, -25, 0, "a frame of scrolling across", () -> {
            Robot robot = new Robot();
            for (int step = 0; step < ZOOMS_OUT; step++) {
                robot.keyPress(KeyCode.CONTROL);
                robot.keyType(KeyCode.MINUS);
                robot.keyRelease(KeyCode.CONTROL);
            }
            scroll(scene, STEPS, -8, 0, "the same with a quarter in view", () -> type(scene, KEYS, robot));
        });
    }

    private void scroll(Scene scene, int left, double deltaX, double deltaY, String what, Runnable next) {
        if (left == 0) {
            report(what);
            next.run();
            return;
        }
        long before = System.nanoTime();
        Node grid = scene.lookup(".calendar-grid");
        // There and back again: the end of the year comes soon.
        double way = left > STEPS / 2 ? 1 : -1;
        Event.fireEvent(grid, scrollEvent(grid, way * deltaX, way * deltaY));
        FirstFrame.afterNextFrame(scene, rendered -> {
            millis.add((rendered - before) / 1e6);
            scroll(scene, left - 1, deltaX, deltaY, what, next);
        });
    }

    private void type(Scene scene, int left, Robot robot) {
        if (left == 0) {
            report("a key press to the day changed");
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT, "memory in use %d MB%n", (memory.totalMemory() - memory.freeMemory()) / 1_000_000);
            memory.halt(0);
        }
        long before = System.nanoTime();
        robot.keyType(left % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.S);
        FirstFrame.afterNextFrame(scene, rendered -> {
            millis.add((rendered - before) / 1e6);
            type(scene, left - 1, robot);
        });
    }

    private void report(String what) {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                what,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                millis.get(millis.size() - 1));
        millis.clear();
    }

    private static ScrollEvent scrollEvent(Node grid, double deltaX, double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                400,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(grid, 400, 400));
    }
}
