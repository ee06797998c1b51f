package cymru.rhod.ui.calendar;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.ShiftMenuItems;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected days; made anew each time it opens, for the rota and in the language of the moment. */
final class CalendarMenu {

    private final Supplier<Rota> rota;
    private final CalendarModel model;
    private final CellTableCommands commands;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    CalendarMenu(Supplier<Rota> rota, CalendarModel model, CellTableCommands commands, Texts texts) {
        this.rota = rota;
        this.model = model;
        this.commands = commands;
        this.texts = texts;
    }

    /** Opens below a cell. */
    void showBelow(Node calendar, Bounds cell) {
        Bounds onScreen = calendar.localToScreen(cell);
        show(calendar, onScreen.getMinX(), onScreen.getMaxY());
    }

    /** Opens at a place on the screen. */
    void show(Node calendar, double screenX, double screenY) {
        if (!model.isEmpty()) {
            build();
            menu.show(calendar, screenX, screenY);
        }
    }

    void hide() {
        menu.hide();
    }

    private void build() {
        ShiftMenuItems shifts = new ShiftMenuItems(rota.get(), texts);
        Menu set = new Menu(texts.get("grid.menu.set"));
        set.getItems().addAll(shifts.each(shift -> model.set(Cell.of(shift.code()))));
        set.getItems().addAll(new SeparatorMenuItem(), mark(DayMark.OFF), mark(DayMark.ZERO));
        Menu add = new Menu(texts.get("grid.menu.add-duty"));
        add.getItems().addAll(shifts.each(shift -> model.addDuty(shift.code())));
        Menu away = new Menu(texts.get("calendar.menu.away"));
        for (DayMark mark : model.marks()) {
            if (mark != DayMark.OFF && mark != DayMark.ZERO) {
                away.getItems().add(mark(mark));
            }
        }
        menu.getItems()
                .setAll(
                        set,
                        add,
                        away,
                        item("edit"),
                        item("clear"),
                        new SeparatorMenuItem(),
                        item("swap"),
                        item("leave"),
                        item("note"),
                        new SeparatorMenuItem(),
                        item("cut"),
                        item("copy"),
                        item("paste"),
                        item("fill-down"),
                        item("fill-right"));
    }

    private MenuItem mark(DayMark mark) {
        MenuItem item = new MenuItem(texts.get("day-mark." + CellWords.name(mark)));
        item.setOnAction(event -> model.set(Cell.marked(mark)));
        return item;
    }

    private MenuItem item(String name) {
        Command command = commands.get(name);
        MenuItem item = new MenuItem(command.text().get());
        item.setId("calendar-menu-" + name);
        item.setAccelerator(command.shortcut());
        item.setOnAction(event -> command.run());
        return item;
    }
}
