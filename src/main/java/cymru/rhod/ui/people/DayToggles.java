package cymru.rhod.ui.people;

import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A button for each day of the week, to pick some of them. */
final class DayToggles extends HBox {

    private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);

    /** @param idPrefix stands before the number of the day, 1 for Monday, in each button's id */
    DayToggles(Texts texts, Subscriptions subscriptions, String idPrefix, ChoiceEntry<Set<DayOfWeek>> entry) {
        getStyleClass().add("day-toggles");
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton();
            button.setId(idPrefix + day.getValue());
            button.setMinWidth(USE_PREF_SIZE);
            Hint hint = new Hint(button);
            subscriptions.follow(texts.wordingProperty(), wording -> {
                button.setText(wording.shortDay(day));
                button.setAccessibleText(wording.day(day));
                hint.setText(wording.day(day));
            });
            button.setOnAction(event -> entry.valueProperty().set(picked()));
            buttons.put(day, button);
            getChildren().add(button);
        }
        subscriptions.follow(
                entry.valueProperty(),
                days -> buttons.forEach((day, button) -> button.setSelected(days.contains(day))));
    }

    private Set<DayOfWeek> picked() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        buttons.forEach((day, button) -> {
            if (button.isSelected()) {
                days.add(day);
            }
        });
        return Set.copyOf(days);
    }
}
