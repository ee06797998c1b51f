package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.Copyable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/**
 * The menu of the selected cells. Its lines are made anew each time it opens, for the rota and in the language of the moment; its
 * window is made when it first opens.
 */
public abstract class CellTableMenu {

    private final String name;
    private final Supplier<Rota> rota;
    private final CellTableModel model;
    private final CellTableCommands commands;
    private final Texts texts;
    private @Nullable ContextMenu menu;

    /** @param name begins the id of each line */
    protected CellTableMenu(
            String name, Supplier<Rota> rota, CellTableModel model, CellTableCommands commands, Texts texts) {
        this.name = name;
        this.rota = rota;
        this.model = model;
        this.commands = commands;
        this.texts = texts;
    }

    /** Opens below a cell. */
    public final void showBelow(Node table, Bounds cell) {
        Bounds onScreen = table.localToScreen(cell);
        show(table, onScreen.getMinX(), onScreen.getMaxY());
    }

    /** Opens at a place on the screen, if it has any line. */
    public final void show(Node table, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>(items());
        if (!items.isEmpty()) {
            Copyable.around(table).ifPresent(picture -> {
                items.add(new SeparatorMenuItem());
                items.addAll(picture.menuItems());
            });
            if (menu == null) {
                menu = new ContextMenu();
            }
            menu.getItems().setAll(items);
            menu.show(table, screenX, screenY);
        }
    }

    public final void hide() {
        if (menu != null) {
            menu.hide();
        }
    }

    /** Returns the lines for the rota as it is now. */
    protected abstract List<MenuItem> items();

    /** Returns the menu that sets the cells to a shift or to one of some marks. */
    protected final Menu set(List<DayMark> marks) {
        Menu set = new Menu(texts.get("grid.menu.set"));
        set.getItems().addAll(shifts().each(shift -> model.set(Cell.of(shift.code()))));
        set.getItems().add(new SeparatorMenuItem());
        marks.forEach(mark -> set.getItems().add(mark(mark)));
        return set;
    }

    /** Returns the menu that puts a duty beside those the cells have. */
    protected final Menu addDuty() {
        Menu add = new Menu(texts.get("grid.menu.add-duty"));
        add.getItems().addAll(shifts().each(shift -> model.addDuty(shift.code())));
        return add;
    }

    protected final MenuItem mark(DayMark mark) {
        MenuItem item = new MenuItem(texts.get("day-mark." + CellWords.name(mark)));
        item.setOnAction(event -> model.set(Cell.marked(mark)));
        return item;
    }

    /** Returns the line of a command. */
    protected final MenuItem item(String id) {
        Command command = commands.get(id);
        MenuItem item = new MenuItem(command.text().get());
        item.setId(name + "-menu-" + id);
        item.setAccelerator(command.shortcut());
        item.setOnAction(event -> command.run());
        return item;
    }

    private ShiftMenuItems shifts() {
        return new ShiftMenuItems(rota.get(), texts);
    }
}
