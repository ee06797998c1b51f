package cymru.rhod.ui.findings;

import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** Every slot that breaks a rule on its own dates, with the rules. */
final class BreakingSlots extends VBox {

    /** @param onSlot is given the id of the slot a person chose */
    BreakingSlots(List<Subject> slots, Texts texts, Consumer<String> onSlot) {
        getStyleClass().add("detail-list");
        getChildren().add(Lines.strong(texts.get("panels.verdict.slots-breaking", slots.size())));
        slots.forEach(slot -> getChildren().add(row(slot, texts.wording(), onSlot)));
    }

    private static ActionRow row(Subject slot, Wording wording, Consumer<String> onSlot) {
        String name = slot.name(wording);
        String rules = slot.pattern()
                .rules()
                .filter(RuleResult::isBroken)
                .map(wording::name)
                .distinct()
                .collect(Collectors.joining("; "));
        ActionRow row = new ActionRow(() -> onSlot.accept(Objects.requireNonNull(slot.slotId())));
        row.getChildren().addAll(Lines.strong(name), Lines.plain(rules));
        row.setAccessibleText(name + ": " + rules);
        return row;
    }
}
