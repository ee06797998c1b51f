package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Tests the fields over a rota so big that its report comes later than the edits. */
class FillInPaneTest extends PanelTest {

    private static final int SLOTS = 60;

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final SessionModel session = new SessionModel(new RotaSession(big()), Exports.ENGINE::report, worker::add);
    private FillInPane pane;

    @Start
    void start(Stage stage) {
        pane = new FillInPane(session, texts, new Subscriptions());
        show(stage, pane);
    }

    @Test
    void aSecondFieldOfTheWorkScheduleLeavesTheFirstAsItWasTyped() {
        show(Product.WORK_SCHEDULE);
        fill("#exporting-improvement", "One session a week");
        fill("#exporting-study", "30 days");
        press("#export-contact-add", KeyCode.SPACE);
        fill("#exporting-contact-name-1", "A Jones");
        fill("#exporting-contact-reach-1", "ext. 12");

        assertThat(session.editedRota().workSchedule().contacts())
                .containsExactly(new Contact("Educational supervisor", "A Jones", "ext. 12"));
        assertThat(session.editedRota().workSchedule().improvement()).isEqualTo("One session a week");
        assertThat(session.editedRota().workSchedule().study()).isEqualTo("30 days");
        assertThat(session.shownRota().workSchedule().contacts()).isEmpty();

        finish();
        show(Product.WORK_SCHEDULE);
        assertThat(this.<TextInputControl>node("#exporting-study").getText()).isEqualTo("30 days");
    }

    @Test
    void aSecondAmountLeavesTheFirstAndANewLineHasTheKeyboardAtOnce() {
        show(Product.PAY_STATEMENT);
        fill("#export-offered-amount-1", "30000");
        fill("#export-offered-amount-2", "5000");
        robot.interact(() -> this.<TextField>node("#exporting-offered-new").setText("Relocation"));
        press("#exporting-offered-new", KeyCode.ENTER);

        Node owner = pane.getScene().getFocusOwner();
        assertThat(owner.getAccessibleText()).contains("Relocation");
        fill("#" + owner.getId(), "1200");
        assertThat(offered())
                .extracting(OfferedPay::amount)
                .containsExactly(Money.ofPounds(30_000), Money.ofPounds(5_000), Money.ofPounds(1_200));
    }

    private void show(Product product) {
        robot.interact(() ->
                pane.show(product, session.shownRota().roster().slots().get(0).id()));
    }

    private void fill(String field, String text) {
        robot.interact(() -> {
            TextInputControl control = node(field);
            control.requestFocus();
            control.setText(text);
            pane.requestFocus();
        });
    }

    private List<OfferedPay> offered() {
        return session.editedRota()
                .roster()
                .slots()
                .get(0)
                .doctor()
                .employment()
                .offered();
    }

    private void finish() {
        robot.interact(() -> worker.forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Rota big() {
        Rota rota = Samples.rota("psychiatry-south-roster");
        Roster roster = rota.roster();
        List<Slot> slots = new ArrayList<>(roster.slots());
        for (int number = slots.size(); number < SLOTS; number++) {
            slots.add(Slot.of("more-" + number, "", 1));
        }
        return rota.withRoster(roster.withSlots(slots).withDates(roster.start(), 52));
    }
}
