package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The colour of a shift type: left to the program, one of a set that all eyes can tell apart, or any other. */
final class ColourPick extends FlowPane {

    private final Texts texts;
    private final ChoiceEntry<Optional<String>> entry;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Optional<String>, ToggleButton> swatches = new LinkedHashMap<>();
    private final ColorPicker other = new ColorPicker();

    ColourPick(Texts texts, Subscriptions subscriptions, ChoiceEntry<Optional<String>> entry) {
        this.texts = texts;
        this.entry = entry;
        getStyleClass().add("colour-pick");

        addSwatch(Optional.empty(), "colour.automatic").setGraphic(new FontIcon(Feather.ROTATE_CCW));
        ShiftColours.SET.forEach(colour ->
                addSwatch(Optional.of(colour), "colour." + colour.substring(1).toLowerCase(Locale.ROOT)));
        other.getStyleClass().addAll("button", "colour-other");
        other.setStyle("-fx-color-label-visible: false;");
        name(other, "colour.other");
        other.setOnAction(event -> entry.valueProperty().set(Optional.of(hex(other.getValue()))));
        getChildren().add(other);

        subscriptions.follow(entry.valueProperty(), this::show);
    }

    private ToggleButton addSwatch(Optional<String> colour, String key) {
        ToggleButton swatch = new ToggleButton();
        swatch.getStyleClass().add("colour-swatch");
        colour.ifPresent(value -> swatch.setStyle("-fx-background-color: -color-border-default, " + value + ";"));
        swatch.setToggleGroup(group);
        swatch.setOnAction(event -> {
            swatch.setSelected(true);
            entry.valueProperty().set(colour);
        });
        name(swatch, key);
        swatches.put(colour, swatch);
        getChildren().add(swatch);
        return swatch;
    }

    private void show(Optional<String> colour) {
        group.selectToggle(null);
        for (Map.Entry<Optional<String>, ToggleButton> swatch : swatches.entrySet()) {
            boolean picked = swatch.getKey().map(String::toUpperCase).equals(colour.map(String::toUpperCase));
            if (picked) {
                group.selectToggle(swatch.getValue());
            }
            if (swatch.getKey().isPresent()) {
                swatch.getValue().setGraphic(picked ? new FontIcon(Feather.CHECK) : null);
            }
        }
        colour.ifPresent(value -> other.setValue(Color.web(value)));
    }

    private void name(Control control, String key) {
        control.accessibleTextProperty().bind(texts.binding(key));
        Hint.on(control, texts.binding(key));
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
