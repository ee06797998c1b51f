package cymru.rhod.ui.pay;

import atlantafx.base.theme.Styles;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What the rota pays a year under either contract, and what it costs its employer: a few points by default, all of them when
 * asked. A click on an amount opens what it is made of; F1 asks why.
 */
public final class PayPanel extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final PayTable table;
    private final Label unconfirmed = new Label();
    private final Hyperlink more = new Hyperlink();
    private final CostSection cost;

    /** @param why is given the reason of the amount a person asked about */
    public PayPanel(SessionModel model, Texts texts, Consumer<Reason> why) {
        this.model = model;
        this.texts = texts;
        table = new PayTable(texts, why);
        cost = new CostSection(texts, why);
        getStyleClass().addAll("side-panel", "pay-panel");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        unconfirmed.getStyleClass().add(Styles.TEXT_MUTED);
        unconfirmed.setWrapText(true);
        unconfirmed.textProperty().bind(texts.binding("panels.pay.unconfirmed"));
        more.setId("pay-more");
        more.setOnAction(event -> {
            more.setVisited(false);
            table.setEveryPoint(!table.showsEveryPoint());
            show(model.reportProperty().get());
        });
        getChildren().addAll(heading, table, more, unconfirmed, cost);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        table.closeDetails();
    }

    private void show(RotaReport report) {
        heading.setText(texts.get("panels.pay.heading", report.payYear().toString()));
        more.setText(texts.get(table.showsEveryPoint() ? "panels.pay.few" : "panels.pay.all"));
        table.show(report);
        unconfirmed.setVisible(table.isAnyUnconfirmed());
        unconfirmed.setManaged(table.isAnyUnconfirmed());
        cost.show(report.cost());
    }
}
