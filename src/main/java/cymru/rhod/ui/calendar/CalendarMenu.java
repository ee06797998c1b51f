package cymru.rhod.ui.calendar;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellTableMenu;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected days. */
final class CalendarMenu extends CellTableMenu {

    private static final List<DayMark> WITHOUT_DUTY = List.of(DayMark.OFF, DayMark.ZERO);

    private final CalendarModel model;
    private final Texts texts;

    CalendarMenu(Supplier<Rota> rota, CalendarModel model, CellTableCommands commands, Texts texts) {
        super("calendar", rota, model, commands, texts);
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected List<MenuItem> items() {
        if (model.isEmpty()) {
            return List.of();
        }
        Menu away = new Menu(texts.get("calendar.menu.away"));
        model.marks().stream().filter(mark -> !WITHOUT_DUTY.contains(mark)).forEach(mark -> away.getItems()
                .add(mark(mark)));
        return List.of(
                set(WITHOUT_DUTY),
                addDuty(),
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
}
