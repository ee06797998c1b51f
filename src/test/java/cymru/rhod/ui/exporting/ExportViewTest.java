package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.compare.Samples;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.SharedStage;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.copy.CopiedEvent;
import cymru.rhod.ui.exporting.ExportDialogs.ExportFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

class ExportViewTest extends PanelTest {

    private final Exports outside = new Exports();
    private final SessionModel session = Exports.session(Samples.rota("psychiatry-south-roster"));
    private final List<String> copied = new ArrayList<>();
    private MessageBar messages;
    private ExportView view;
    private int timesBack;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        messages = new MessageBar(texts, new Label());
        view = view(session);
        BorderPane window = new BorderPane(view);
        window.setTop(messages);
        window.addEventHandler(CopiedEvent.COPIED, event -> copied.add(event.note()));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        SharedStage.show(stage, window, 1024, 700);
    }

    private ExportView view(SessionModel of) {
        return new ExportView(of, texts, messages, outside.sources(), outside, () -> timesBack++);
    }

    @Test
    void aDocumentIsLookedThroughPageByPageAndSaved() throws IOException {
        choose(Product.ANALYSIS);
        assertThat(says("#export-what")).isEqualTo("south-analysis.pdf");
        assertThat(says("#export-page")).startsWith("Page 1 of ");

        press("#export-page-picture", KeyCode.END);
        work();
        String last = says("#export-page");
        assertThat(last).doesNotStartWith("Page 1 ");
        press("#export-page-picture", KeyCode.HOME);
        press("#export-zoom-in", KeyCode.SPACE);
        work();
        assertThat(says("#export-page")).startsWith("Page 1 of ");

        Path file = folder.resolve("analysis.pdf");
        outside.file = new ExportFile(file, true);
        press("#export-save", KeyCode.SPACE);
        work();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(textsIn(".message-bar")).anyMatch(text -> text.contains(file.toString()));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnceThePersonSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("pattern.csv"), "theirs");
        outside.file = new ExportFile(file, false);
        choose(Product.PATTERN);

        press("#export-save", KeyCode.SPACE);
        work();
        assertThat(file).hasContent("theirs");
        assertThat(textsIn(".message-bar")).contains("pattern.csv exists already. Replace it?");

        robot.clickOn("Replace it");
        work();
        assertThat(file).content().startsWith("week,Mon");
    }

    @Test
    void aCalendarForEachDoctorIsWrittenIntoAFolder() {
        choose(Product.CALENDAR);
        robot.interact(() -> this.<ComboBox<Whom>>node("#exporting-whom").setValue(new Whom.EverySlot()));
        robot.interact(() -> this.<CheckBox>node("#exporting-days-off").fire());
        work();
        int doctors = session.shownRota().roster().slots().size();
        assertThat(says("#export-file")).isEqualTo("File 1 of " + doctors);
        assertThat(this.<TableView<?>>node("#export-events").getItems()).isNotEmpty();

        outside.folder = folder;
        press("#export-save", KeyCode.SPACE);
        assertThat(this.<Button>node("#export-cancel").isVisible()).isTrue();
        work();

        assertThat(folder.toFile().list()).hasSize(doctors);
        assertThat(textsIn(".message-bar")).anyMatch(text -> text.startsWith(doctors + " files saved."));
    }

    @Test
    void thePreviewFollowsAnEdit() {
        choose(Product.PATTERN);
        assertThat(this.<TextArea>node("#export-text").getText()).contains("\n1,N1,");

        robot.interact(() ->
                session.apply(new RotaEdit.SetCells(Map.of(new CellRef(0, 0), Cell.of("L1")), RotaEdit.Purpose.TYPE)));
        work();

        assertThat(this.<TextArea>node("#export-text").getText()).contains("\n1,L1,");
    }

    @Test
    void thePayOfferedIsFilledInBesideTheStatementAndTakenBack() {
        choose(Product.PAY_STATEMENT);
        robot.interact(() -> this.<ToggleButton>node("#export-fill-in").fire());
        assertThat(textsIn("#export-fill-in-pane")).anyMatch(text -> text.startsWith("Choose one doctor"));

        String slot = session.shownRota().roster().slots().get(0).id();
        robot.interact(() -> this.<ComboBox<Whom>>node("#exporting-whom").setValue(new Whom.OneSlot(slot)));
        work();
        robot.interact(() -> this.<TextField>node("#export-offered-amount-1").setText("1000"));
        press("#export-offered-amount-1", KeyCode.ENTER);
        work();
        assertThat(offered()).hasSize(1);
        assertThat(says("#export-offered-difference-1")).contains(" less was offered.");

        robot.interact(session::undo);
        assertThat(offered()).isEmpty();
        assertThat(says("#export-offered-difference-1")).doesNotContain("offered");
    }

    @Test
    void theContactsOfTheWorkScheduleAreFilledIn() {
        choose(Product.WORK_SCHEDULE);
        robot.interact(() -> this.<ToggleButton>node("#export-fill-in").fire());
        press("#export-contact-add", KeyCode.SPACE);
        work();
        robot.interact(() -> this.<TextField>node("#exporting-contact-name-1").setText("Dr Dŵr"));
        press("#exporting-contact-name-1", KeyCode.ENTER);

        assertThat(session.shownRota().workSchedule().contacts())
                .extracting(contact -> contact.role() + ": " + contact.name())
                .containsExactly("Educational supervisor: Dr Dŵr");
    }

    @Test
    void tabGoesOnFromFieldsOfSeveralLines() {
        choose(Product.WORK_SCHEDULE);
        robot.interact(() -> this.<ToggleButton>node("#export-fill-in").fire());

        press("#exporting-objectives", KeyCode.TAB);
        assertThat(this.<Node>node("#exporting-improvement").isFocused()).isTrue();

        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(this.<TextArea>node("#exporting-objectives").isFocused()).isTrue();
        assertThat(this.<TextArea>node("#exporting-objectives").getText()).isEmpty();

        choose(Product.PATTERN);
        press("#export-text", KeyCode.TAB);
        assertThat(this.<Node>node("#export-text").isFocused()).isFalse();
    }

    @Test
    void aDocumentIsPrintedOnAChosenPrinter() {
        choose(Product.ANALYSIS);
        press("#export-print", KeyCode.SPACE);
        work();
        robot.interact(() -> this.<TextField>node("#exporting-print-pages").setText("1"));
        assertThat(says("#export-print-now")).isEqualTo("Print 1 page");

        press("#export-print-now", KeyCode.SPACE);
        work();

        assertThat(outside.printed).containsExactly("south-analysis.pdf on Office, 1, 1");
        assertThat(textsIn(".message-bar")).contains("Sent to Office.");
    }

    @Test
    void thePageInSightIsCopiedAsAPicture() {
        choose(Product.ANALYSIS);
        work();

        press("#export-copy", KeyCode.SPACE);

        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isGreaterThan(300));
        assertThat(copied).containsExactly("Copied the picture");
    }

    @Test
    void printingWhatIsNothingForPaperPrintsTheGrid() {
        choose(Product.SHIFTS);

        robot.interact(view::showPrint);
        work();
        press("#export-print-now", KeyCode.SPACE);
        work();

        assertThat(outside.printed).containsExactly("south-pattern.png on Office, 1, 1");
    }

    @Test
    void aComputerWithoutAPrinterIsToldSo() {
        outside.printers = List.of();
        choose(Product.ANALYSIS);

        press("#export-print", KeyCode.SPACE);
        work();

        assertThat(textsIn("#export-print-panel")).anyMatch(text -> text.startsWith("This computer has no printer"));
        assertThat(this.<Node>node("#export-print-now").isVisible()).isFalse();
    }

    @Test
    void thatThereIsNoPrinterIsSaidOfNoOtherDocumentAndNotAfterComingBack() {
        outside.printers = List.of();
        choose(Product.ANALYSIS);
        Node panel = node("#export-print-panel");
        press("#export-print", KeyCode.SPACE);
        work();
        assertThat(panel.isVisible()).isTrue();

        choose(Product.PICTURE);
        assertThat(panel.isVisible()).isFalse();

        press("#export-print", KeyCode.SPACE);
        work();
        assertThat(panel.isVisible()).isTrue();
        robot.interact(() -> ((Pane) view.getParent()).getChildren().remove(view));
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void escapeClosesThePrintingFirstAndThenGoesBack() {
        choose(Product.ANALYSIS);
        press("#export-print", KeyCode.SPACE);
        work();

        press("#export-products", KeyCode.ESCAPE);
        assertThat(this.<Node>node("#export-print-panel").isVisible()).isFalse();
        assertThat(timesBack).isZero();

        press("#export-products", KeyCode.ESCAPE);
        assertThat(timesBack).isEqualTo(1);
    }

    @Test
    void theLanguageOfTheScreenChangesWithoutThatOfTheDocument() {
        choose(Product.ANALYSIS);

        speak(Language.WELSH);
        work();

        assertThat(says("#export-page")).startsWith("Tudalen 1 o ");
        assertThat(this.<ComboBox<Languages>>node("#exporting-language").getValue())
                .isEqualTo(Languages.ENGLISH);
    }

    @Test
    void leavesNothingBehind() {
        Leaks.assertIsCollected(disposed(ignored -> view(session), ExportView::dispose));
    }

    private void choose(Product product) {
        robot.interact(() -> this.<ListView<Product>>node("#export-products")
                .getSelectionModel()
                .select(product));
        work();
    }

    /** Does what waits for the workers on the FX thread, where answers are handed over. */
    private void work() {
        robot.interact(outside::work);
    }

    private String says(String query) {
        return this.<Labeled>node(query).getText();
    }

    private List<OfferedPay> offered() {
        return session.shownRota().roster().slots().get(0).doctor().employment().offered();
    }
}
