package cymru.rhod.ui.findings;

import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SwitchableRules;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * One badge for each body of rules: kept or not, by the pattern or by the chosen slot, which is named before them. A badge opens the
 * list of its rules. Duties that overlap, which may be a slip, have a badge of their own while there are any; it lights their cells.
 * The last button lists every slot that breaks a rule.
 */
public final class VerdictBar extends FlowPane {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Consumer<String> onSlot;
    private final ScopeLabel scope = new ScopeLabel();
    private final List<VerdictBadge> badges = new ArrayList<>();
    private final Button overlaps = new Button(null, VerdictSign.of(Verdict.WARNING));
    private final Button breaking = new Button();
    private final DetailPopover breakingList = new DetailPopover();
    private List<Subject> slotsBreaking = List.of();

    /**
     * @param why is given the reason of the rule a person chose
     * @param onSlot is given the id of a slot a person chose
     */
    public VerdictBar(SessionModel model, Texts texts, Consumer<Reason> why, Consumer<String> onSlot) {
        this.model = model;
        this.texts = texts;
        this.onSlot = onSlot;
        getStyleClass().add("verdict-bar");
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            badges.add(new VerdictBadge(contract, texts, rule -> choose(rule, why), this::switchOver));
        }
        overlaps.setId("overlaps");
        overlaps.getStyleClass().add("verdict-badge");
        overlaps.setMinWidth(USE_PREF_SIZE);
        overlaps.managedProperty().bind(overlaps.visibleProperty());
        overlaps.setOnAction(event -> {
            Reason.Measured measured = model.subject().pattern().overlaps();
            if (measured != null) {
                why.accept(measured);
                model.subject().light(measured.cells(), model);
            }
        });
        breaking.setId("slots-breaking");
        breaking.getStyleClass().add("verdict-badge");
        breaking.setMinWidth(USE_PREF_SIZE);
        breaking.managedProperty().bind(breaking.visibleProperty());
        breaking.setOnAction(
                event -> breakingList.toggleAt(breaking, new BreakingSlots(slotsBreaking, texts, this::open)));
        getChildren().add(scope);
        getChildren().addAll(badges);
        getChildren().addAll(overlaps, breaking);
        subscriptions.onChange(texts.wordingProperty(), wording -> showAll());
        subscriptions.onChange(model.chosenSlotProperty(), slot -> show(model.subject()));
        subscriptions.follow(model.reportProperty(), report -> showAll());
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        badges.forEach(VerdictBadge::closeList);
        breakingList.hide();
    }

    private void showAll() {
        showBreaking(model.reportProperty().get());
        show(model.subject());
    }

    private void show(Subject subject) {
        scope.show(subject, texts.wording());
        Reason.Measured measured = subject.pattern().overlaps();
        overlaps.setVisible(measured != null);
        if (measured != null) {
            overlaps.setText(
                    texts.get("panels.verdict.overlaps", texts.wording().quantity(measured.value())));
        }
        badges.forEach(badge -> badge.show(ContractVerdict.of(badge.contract(), subject)));
    }

    private void showBreaking(RotaReport report) {
        slotsBreaking = report.slots().stream()
                .filter(slot -> slot.pattern().rules().anyMatch(RuleResult::isBroken))
                .map(slot -> new Subject(report, slot))
                .toList();
        breaking.setVisible(report.roster() != null);
        breaking.setText(texts.get("panels.verdict.slots-breaking", slotsBreaking.size()));
        breaking.setDisable(slotsBreaking.isEmpty());
        if (breakingList.isShowing()) {
            breakingList.replace(new BreakingSlots(slotsBreaking, texts, this::open));
        }
    }

    private void open(String slotId) {
        breakingList.hide();
        onSlot.accept(slotId);
    }

    private void switchOver(RuleResult rule) {
        model.apply(new RotaEdit.SwitchRule(rule.rule().id(), SwitchableRules.isSwitchedOff(rule)));
    }

    /** The cells of the rule are lit last: the explanation lights those of the reason. */
    private void choose(RuleResult rule, Consumer<Reason> why) {
        why.accept(rule.reason());
        if (!rule.cells().isEmpty()) {
            model.subject().light(rule.cells(), model);
        }
    }
}
