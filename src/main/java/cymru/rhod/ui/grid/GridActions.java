package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** What keys and the menu do that needs more than the model: the clipboard, the editor, the reasons panel. */
final class GridActions {

    private final RotaGridModel model;
    private final CellEditor editor;
    private final ObjectProperty<@Nullable Consumer<CellRef>> explain = new SimpleObjectProperty<>();

    GridActions(RotaGridModel model, CellEditor editor) {
        this.model = model;
        this.editor = editor;
    }

    void setOnExplain(Consumer<CellRef> newExplain) {
        explain.set(newExplain);
    }

    BooleanBinding canExplain() {
        return explain.isNotNull();
    }

    /** Shows why the cell under the cursor is as it is. */
    void explain() {
        Consumer<CellRef> listener = explain.get();
        if (listener != null) {
            listener.accept(model.cursor());
        }
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copiedText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        model.clear();
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.paste(text);
        }
    }

    /** Edits the cell under the cursor as it is; a day off is empty, so that what is written takes its place. */
    void edit() {
        String held = model.cursorCell().equals(Cell.OFF) ? "" : model.cursorText();
        editor.open(held, held);
        if (!model.cursorCell().hasDuties()) {
            editor.selectAll();
        }
    }

    /** Begins an entry with a character; a plus goes on after the duties the cell has. */
    void beginEntry(String character) {
        Cell cell = model.cursorCell();
        editor.open(model.cursorText(), character.equals("+") && cell.hasDuties() ? cell.text() + "+" : character);
    }
}
