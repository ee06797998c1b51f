package cymru.rhod.ui;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one panel of the open rota in a window without a display. */
@ExtendWith(ApplicationExtension.class)
public abstract class PanelTest {

    protected final FxRobot robot = new FxRobot();
    protected final SampleModel sample = new SampleModel(SampleReports.south());
    protected final SessionModel model = sample.model();
    protected final Texts texts = new Texts(Language.ENGLISH);

    /** Shows the panel under test; called from the test's own start method, where alone controls may be built. */
    protected final void show(Stage stage, Region panel) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        SharedStage.show(stage, panel, 420, 760)
                .getStylesheets()
                .add(PanelTest.class.getResource("/cymru/rhod/ui/panels.css").toExternalForm());
    }

    protected final void edit(SampleReports next) {
        robot.interact(() -> sample.edit(next));
    }

    protected final void speak(Language language) {
        robot.interact(() -> texts.setLanguage(language));
    }

    protected final <N extends Node> N node(String query) {
        return robot.lookup(query).query();
    }

    /** Returns every text on show below a node, in order. */
    protected final List<String> textsIn(String query) {
        return nodesIn(node(query))
                .filter(Labeled.class::isInstance)
                .map(labeled -> ((Labeled) labeled).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static Stream<Node> nodesIn(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PanelTest::nodesIn))
                : Stream.of(node);
    }

    protected final void press(String query, KeyCode key) {
        robot.interact(() -> this.<Node>node(query).requestFocus());
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected final List<CellRef> litCells() {
        return model.litCellsProperty().get();
    }

    /** Makes a view and disposes of it at once; only what it left behind could still hold it. */
    protected final <V> WeakReference<V> disposed(Function<SessionModel, V> make, Consumer<V> dispose) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            V view = make.apply(model);
            dispose.accept(view);
            return new WeakReference<>(view);
        });
    }
}
