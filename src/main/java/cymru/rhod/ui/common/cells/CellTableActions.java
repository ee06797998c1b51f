package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What keys and menus do to cells that needs more than the model: the clipboard and the editor. */
public final class CellTableActions {

    private final CellTableModel model;
    private final CellEditor editor;

    public CellTableActions(CellTableModel model, CellEditor editor) {
        this.model = model;
        this.editor = editor;
    }

    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copiedText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    public void cut() {
        copy();
        model.cutAway();
    }

    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.paste(text);
        }
    }

    /** Edits the cell under the cursor as it is; a day off is empty, so that what is written takes its place. */
    public void edit() {
        String held = model.cursorCell().equals(Cell.OFF) ? "" : model.cursorText();
        editor.open(held, held);
        editor.selectAll();
    }

    /** Begins an entry with a character; a plus goes on after the duties the cell has, or the one that a key has just set. */
    public void beginEntry(String character) {
        if (character.equals("+")) {
            model.goBackToKeyed();
        }
        Cell cell = model.cursorCell();
        editor.open(model.cursorText(), character.equals("+") && cell.hasDuties() ? cell.text() + "+" : character);
    }
}
