package cymru.rhod.ui.exporting;

import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Beside a document, the fields of what it needs and the rota does not say yet. What is typed is an edit of the rota like any other. */
final class FillInPane extends ScrollPane {

    private final SessionModel session;
    private final Texts texts;
    private final Label chooseDoctor = new WrappedLabel("export-fields", "form-hint");
    private Subscriptions ofForm = new Subscriptions();
    private @Nullable WorkSchedulePane workSchedule;
    private @Nullable OfferedPane offered;
    private @Nullable String slotShown;

    FillInPane(SessionModel session, Texts texts, Subscriptions subscriptions) {
        this.session = session;
        this.texts = texts;
        setId("export-fill-in-pane");
        getStyleClass().add("export-fill-in");
        setFitToWidth(true);
        setFocusTraversable(false);
        chooseDoctor.setId("export-choose-doctor");
        chooseDoctor.textProperty().bind(texts.binding("exporting.offered.choose-doctor"));
        subscriptions.add(() -> ofForm.close());
    }

    /** Says whether a product needs something that no pattern says. */
    static boolean isFor(Product product) {
        return product == Product.WORK_SCHEDULE || product == Product.PAY_STATEMENT;
    }

    /**
     * Shows the fields for a product.
     *
     * @param slotId the slot whose document is shown; null where it is of the rota as a whole
     */
    void show(Product product, @Nullable String slotId) {
        RotaReport report = session.reportProperty().get();
        if (product == Product.WORK_SCHEDULE) {
            showWorkSchedule();
        } else {
            report.slots().stream()
                    .filter(slot ->
                            slot.slot().id().equals(slotId) && slot.slot().doctor() != null)
                    .findFirst()
                    .ifPresentOrElse(this::showOffered, this::showNobody);
        }
    }

    private void showWorkSchedule() {
        if (workSchedule == null) {
            begin();
            workSchedule = new WorkSchedulePane(
                    new WorkScheduleForm(() -> session.editedRota().workSchedule(), this::apply), texts, ofForm);
            setContent(workSchedule);
        } else {
            workSchedule.show();
        }
    }

    private void showOffered(SlotReport slot) {
        if (offered == null || !slot.slot().id().equals(slotShown)) {
            begin();
            String slotId = slot.slot().id();
            slotShown = slotId;
            offered = new OfferedPane(new OfferedForm(slot, () -> offered(slotId), this::apply), texts, ofForm);
            setContent(offered);
        } else {
            offered.show(slot);
        }
    }

    /** Returns what edits apply to: while the report of a big rota is worked out it is ahead of what is shown. */
    private List<OfferedPay> offered(String slotId) {
        Roster roster = session.editedRota().roster();
        return roster == null
                ? List.of()
                : roster.slots().stream()
                        .filter(slot -> slot.id().equals(slotId))
                        .flatMap(slot -> Stream.ofNullable(slot.doctor()))
                        .flatMap(doctor -> doctor.employment().offered().stream())
                        .toList();
    }

    private void showNobody() {
        begin();
        setContent(chooseDoctor);
    }

    private void begin() {
        ofForm.close();
        ofForm = new Subscriptions();
        workSchedule = null;
        offered = null;
        slotShown = null;
    }

    private Optional<Problem> apply(RotaEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }
}
