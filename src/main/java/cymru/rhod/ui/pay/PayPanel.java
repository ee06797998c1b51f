package cymru.rhod.ui.pay;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.MissingPay;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.ui.common.PayDetails;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the rota, or the chosen slot, pays a year under either contract, and what it costs its employer: a few points by default, all of them when
 * asked. A click on an amount opens what it is made of; F1 asks why.
 */
public final class PayPanel extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final Texts texts;
    private final Label heading = new Label();
    private final PayTable table;
    private final Label rows = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label unconfirmed = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label own = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label notWhole = new WrappedLabel();
    private final Label missing = new WrappedLabel();
    private final Hyperlink more = new Hyperlink();
    private final VBox ofPattern;
    private final VBox ofSlot = new VBox();
    private final SessionModel model;
    private final Consumer<Reason> why;
    private final CostSection cost;

    /**
     * @param why is given the reason of the amount a person asked about
     * @param openSetting is given the message key of a setting of the rota that a person wants to give
     */
    public PayPanel(SessionModel model, Texts texts, Consumer<Reason> why, Consumer<String> openSetting) {
        this.model = model;
        this.texts = texts;
        this.why = why;
        table = new PayTable(texts, why, model.litCellsProperty()::set);
        cost = new CostSection(texts, why, openSetting);
        getStyleClass().addAll("side-panel", "pay-panel");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        unconfirmed.textProperty().bind(texts.binding("panels.pay.unconfirmed"));
        own.setId("pay-rests-on-own");
        own.textProperty().bind(texts.binding("panels.pay.own-value"));
        own.managedProperty().bind(own.visibleProperty());
        notWhole.setId("pay-not-whole");
        rows.setId("pay-rows");
        rows.textProperty().bind(texts.binding("panels.pay.rows"));
        missing.setId("pay-missing");
        missing.managedProperty().bind(missing.visibleProperty());
        more.setId("pay-more");
        more.setOnAction(event -> {
            more.setVisited(false);
            table.setEveryPoint(!table.showsEveryPoint());
            show(model.reportProperty().get());
        });
        ofPattern = new VBox(table, missing, notWhole, more, rows, own, unconfirmed);
        for (VBox part : List.of(ofPattern, ofSlot)) {
            part.getStyleClass().add("pay-part");
            part.managedProperty().bind(part.visibleProperty());
        }
        ofSlot.setId("pay-of-slot");
        getChildren().addAll(heading, ofPattern, ofSlot, cost);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.onChange(
                model.chosenSlotProperty(), slot -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        table.closeDetails();
    }

    private void show(RotaReport report) {
        Subject subject = model.subject();
        String year = texts.get("panels.pay.heading", report.payYear().toString());
        heading.setText(
                report.roster() == null
                        ? year
                        : texts.get("panels.pay.heading.of", year, subject.name(texts.wording())));
        ofPattern.setVisible(subject.slot() == null);
        ofSlot.setVisible(subject.slot() != null);
        showSlot(subject);
        more.setText(texts.get(table.showsEveryPoint() ? "panels.pay.few" : "panels.pay.all"));
        table.show(report);
        own.setVisible(table.isAnyOwn());
        unconfirmed.setVisible(table.isAnyUnconfirmed());
        unconfirmed.setManaged(table.isAnyUnconfirmed());
        notWhole.setText(texts.get("panels.pay.not-whole", texts.get("pay.not-whole")));
        notWhole.setVisible(table.isAnyNotWhole());
        notWhole.setManaged(table.isAnyNotWhole());
        String why = missing2026(report);
        missing.setText(why);
        missing.setVisible(!why.isEmpty());
        cost.show(report);
    }

    private void showSlot(Subject subject) {
        ofSlot.getChildren().clear();
        SlotReport slot = subject.slot();
        if (slot == null) {
            return;
        }
        if (slot.slot().doctor() == null) {
            Label vacant = new WrappedLabel(Styles.TEXT_MUTED);
            vacant.setText(texts.get("people.pay.vacant"));
            ofSlot.getChildren().add(vacant);
        }
        addDetails("slot-pay-2026", "people.pay.2026", slot.wales2026());
        addDetails("slot-pay-2002", "people.pay.2002", slot.newDeal());
    }

    private void addDetails(String id, String name, @Nullable Pay pay) {
        if (pay != null) {
            ofSlot.getChildren().add(new PayDetails(id, texts.get(name), pay, texts, why));
        }
    }

    /** Returns what keeps the whole column of 2026 empty, and where to enter it; empty where an amount is known. */
    private String missing2026(RotaReport report) {
        if (report.pay().stream().anyMatch(row -> row.wales2026() != null)) {
            return "";
        }
        return MissingPay.under(Contract.WALES_2026, report)
                .map(unknown -> {
                    String says = texts.wording().says(unknown);
                    return unknown.id().equals(Wales2026Rules.WORK_ON_CALL)
                            ? texts.get("panels.pay.enter-work", says)
                            : says;
                })
                .orElse("");
    }
}
