package cymru.rhod.ui.common;

import cymru.rhod.ui.common.copy.CopyableTable;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lines of a name and an amount; the amounts stand at the right, and are never cut. */
public final class AmountLines extends GridPane {

    public AmountLines(Texts texts) {
        getStyleClass().add("pay-lines");
        CopyableTable.install(this, 0, texts);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(name, amount);
    }
}
