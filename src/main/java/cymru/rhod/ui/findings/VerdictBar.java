package cymru.rhod.ui.findings;

import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * One badge for each body of rules: kept or not. A badge opens the list of its rules. Duties that overlap, which may be a slip, have a
 * badge of their own while there are any; it lights their cells.
 */
public final class VerdictBar extends FlowPane {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final List<VerdictBadge> badges = new ArrayList<>();
    private final Button overlaps = new Button(null, VerdictSign.of(Verdict.WARNING));

    /** @param why is given the reason of the rule a person chose */
    public VerdictBar(SessionModel model, Texts texts, Consumer<Reason> why) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("verdict-bar");
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            badges.add(new VerdictBadge(contract, texts, rule -> choose(rule, why)));
        }
        overlaps.setId("overlaps");
        overlaps.getStyleClass().add("verdict-badge");
        overlaps.setMinWidth(USE_PREF_SIZE);
        overlaps.setOnAction(event -> {
            Reason.Measured measured = model.reportProperty().get().template().overlaps();
            if (measured != null) {
                why.accept(measured);
                model.litCellsProperty().set(measured.cells());
            }
        });
        getChildren().addAll(badges);
        getChildren().add(overlaps);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        badges.forEach(VerdictBadge::closeList);
    }

    private void show(RotaReport report) {
        Reason.Measured measured = report.template().overlaps();
        overlaps.setVisible(measured != null);
        overlaps.setManaged(measured != null);
        if (measured != null) {
            overlaps.setText(
                    texts.get("panels.verdict.overlaps", texts.wording().quantity(measured.value())));
        }
        badges.forEach(badge -> badge.show(report.template().rules(badge.contract())));
    }

    /** The cells of the rule are lit last: the explanation lights those of the reason. */
    private void choose(RuleResult rule, Consumer<Reason> why) {
        why.accept(rule.reason());
        if (!rule.cells().isEmpty()) {
            model.litCellsProperty().set(rule.cells());
        }
    }
}
