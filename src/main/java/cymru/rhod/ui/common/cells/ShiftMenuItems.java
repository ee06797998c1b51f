package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/** A menu's lines for the shift types of a rota, each with its code, its name and its key. */
final class ShiftMenuItems {

    private final Rota rota;
    private final Texts texts;

    ShiftMenuItems(Rota rota, Texts texts) {
        this.rota = rota;
        this.texts = texts;
    }

    /** Returns a line for each shift type, which does something with it. */
    List<MenuItem> each(Consumer<ShiftType> action) {
        return rota.shifts().stream().map(shift -> item(shift, action)).toList();
    }

    private MenuItem item(ShiftType shift, Consumer<ShiftType> action) {
        MenuItem item = new MenuItem(name(shift));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.accept(shift));
        return item;
    }

    private String name(ShiftType shift) {
        String name = shift.name().equals(shift.code()) ? shift.code() : shift.code() + "  " + shift.name();
        String key = shift.key();
        return key == null ? name : texts.get("grid.menu.shift-with-key", name, key);
    }
}
