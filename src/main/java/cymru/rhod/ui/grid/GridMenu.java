package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellTableMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected cells and weeks. */
final class GridMenu extends CellTableMenu {

    private final RotaGridModel model;
    private final BooleanExpression canExplain;

    GridMenu(
            Supplier<Rota> rota,
            RotaGridModel model,
            BooleanExpression canExplain,
            CellTableCommands commands,
            Texts texts) {
        super("grid", rota, model, commands, texts);
        this.model = model;
        this.canExplain = canExplain;
    }

    @Override
    protected List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(
                set(model.marks()),
                addDuty(),
                item("edit"),
                item("clear"),
                new SeparatorMenuItem(),
                item("cut"),
                item("copy"),
                item("paste"),
                new SeparatorMenuItem(),
                item("fill-down"),
                item("fill-right"),
                new SeparatorMenuItem(),
                item("insert-above"),
                item("insert-below"),
                item("copy-weeks"),
                item("delete-weeks"),
                item("move-up"),
                item("move-down")));
        if (canExplain.get()) {
            items.add(new SeparatorMenuItem());
            items.add(item("explain"));
        }
        return items;
    }
}
