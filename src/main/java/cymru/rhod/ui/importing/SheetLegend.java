package cymru.rhod.ui.importing;

import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** Says what the looks of the cells mean. */
final class SheetLegend extends FlowPane {

    /** What is named, with the sign it has in the sheet. */
    private record Entry(String name, String sign) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("duty", "N"),
            new Entry("frame", "A"),
            new Entry("key", "K"),
            new Entry("hidden", "–"),
            new Entry("question", "?"),
            new Entry("problem", "!"));

    SheetLegend(Texts texts, Subscriptions subscriptions) {
        getStyleClass().add("import-legend");
        for (Entry entry : ENTRIES) {
            StackPane swatch = new StackPane(new Label(entry.sign()));
            swatch.getStyleClass().addAll("legend-swatch", "legend-" + entry.name());
            Label name = new Label();
            name.setGraphic(swatch);
            getChildren().add(name);
            subscriptions.follow(
                    texts.wordingProperty(), wording -> name.setText(texts.get("importing.legend." + entry.name())));
        }
    }
}
