package cymru.rhod.ui.importing;

import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** Says what the looks of the cells mean. */
final class SheetLegend extends FlowPane {

    private static final List<String> ENTRIES =
            List.of("duty", "frame", "key", "becomes", "hidden", "question", "problem");

    SheetLegend(Texts texts, Subscriptions subscriptions) {
        getStyleClass().add("import-legend");
        for (String entry : ENTRIES) {
            Label sign = new Label();
            StackPane swatch = new StackPane(sign);
            swatch.getStyleClass().addAll("legend-swatch", "legend-" + entry);
            Label name = new Label();
            name.setGraphic(swatch);
            getChildren().add(name);
            subscriptions.follow(texts.wordingProperty(), wording -> {
                sign.setText(texts.get("importing.legend." + entry + ".sign"));
                name.setText(texts.get("importing.legend." + entry));
            });
        }
    }
}
