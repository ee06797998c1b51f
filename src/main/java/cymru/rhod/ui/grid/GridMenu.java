package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.ShiftMenuItems;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected cells; made anew each time it opens, for the rota and in the language of the moment. */
final class GridMenu {

    private final Supplier<Rota> rota;
    private final RotaGridModel model;
    private final BooleanExpression canExplain;
    private final CellTableCommands commands;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    GridMenu(
            Supplier<Rota> rota,
            RotaGridModel model,
            BooleanExpression canExplain,
            CellTableCommands commands,
            Texts texts) {
        this.rota = rota;
        this.model = model;
        this.canExplain = canExplain;
        this.commands = commands;
        this.texts = texts;
    }

    /** Opens below a cell. */
    void showBelow(Node grid, Bounds cell) {
        Bounds onScreen = grid.localToScreen(cell);
        show(grid, onScreen.getMinX(), onScreen.getMaxY());
    }

    /** Opens at a place on the screen. */
    void show(Node grid, double screenX, double screenY) {
        build();
        menu.show(grid, screenX, screenY);
    }

    void hide() {
        menu.hide();
    }

    private void build() {
        ShiftMenuItems shifts = new ShiftMenuItems(rota.get(), texts);
        Menu set = new Menu(texts.get("grid.menu.set"));
        set.getItems().addAll(shifts.each(shift -> model.set(Cell.of(shift.code()))));
        set.getItems().add(new SeparatorMenuItem());
        for (DayMark mark : model.marks()) {
            MenuItem item = new MenuItem(texts.get("day-mark." + CellWords.name(mark)));
            item.setOnAction(event -> model.set(Cell.marked(mark)));
            set.getItems().add(item);
        }
        Menu add = new Menu(texts.get("grid.menu.add-duty"));
        add.getItems().addAll(shifts.each(shift -> model.addDuty(shift.code())));
        menu.getItems()
                .setAll(
                        set,
                        add,
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
                        item("move-down"));
        if (canExplain.get()) {
            menu.getItems().addAll(new SeparatorMenuItem(), item("explain"));
        }
    }

    private MenuItem item(String name) {
        Command command = commands.get(name);
        MenuItem item = new MenuItem(command.text().get());
        item.setId("grid-menu-" + name);
        item.setAccelerator(command.shortcut());
        item.setOnAction(event -> command.run());
        return item;
    }
}
