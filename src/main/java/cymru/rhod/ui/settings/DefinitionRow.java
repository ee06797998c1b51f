package cymru.rhod.ui.settings;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One reading of the agreements: what it is about, and its two answers, of which one is the standard. */
final class DefinitionRow extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    DefinitionRow(Texts texts, Subscriptions subscriptions, Definition definition, ChoiceEntry<Boolean> alternative) {
        getStyleClass().add("definition");
        String key = "definition." + definition.code();
        Label name = new WrappedLabel("definition-name");
        name.textProperty().bind(texts.binding(key + ".name"));
        Label explains = new WrappedLabel("form-hint");
        explains.textProperty().bind(texts.binding(key + ".explains"));
        Label changed = new WrappedLabel("definition-changed");
        changed.textProperty().bind(texts.binding("settings.definitions.changed"));
        changed.setGraphic(new FontIcon(Feather.EDIT_2));

        ToggleGroup group = new ToggleGroup();
        RadioButton standard = option(texts, group, key, definition.standard(), "settings.definitions.standard");
        RadioButton other = option(texts, group, key, definition.alternative(), "settings.definitions.other");
        group.selectedToggleProperty().addListener((observable, before, picked) -> {
            if (picked != null) {
                alternative.valueProperty().set(picked == other);
            }
        });
        subscriptions.follow(alternative.valueProperty(), taken -> {
            group.selectToggle(taken ? other : standard);
            pseudoClassStateChanged(CHANGED, taken);
            changed.setVisible(taken);
            changed.setManaged(taken);
        });
        getChildren().setAll(name, explains, standard, other, changed);
    }

    private static RadioButton option(Texts texts, ToggleGroup group, String key, String value, String form) {
        RadioButton option = new RadioButton();
        option.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(form, texts.get(key + "." + value)), texts.wordingProperty()));
        option.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("settings.definitions.accessible", texts.get(key + ".name"), option.getText()),
                        texts.wordingProperty()));
        option.setToggleGroup(group);
        option.setWrapText(true);
        option.setMinHeight(Region.USE_PREF_SIZE);
        option.setMaxWidth(Double.MAX_VALUE);
        return option;
    }
}
