package cymru.rhod.ui.grid;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.CellEditor;
import cymru.rhod.ui.common.cells.CellTable;
import cymru.rhod.ui.common.cells.CellTableActions;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellTableKeys;
import cymru.rhod.ui.common.copy.CopyableChart;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The pattern as a grid of weeks by days, in which a rota is laid out with keys, mouse and clipboard. It takes the focus as one
 * control and tells assistive technology about the cell under its cursor. Undo and redo are the window's.
 */
public final class RotaGrid extends CellTable {

    private final SessionModel session;
    private final Texts texts;
    private final CellColours colours = cellColours();
    private final RotaGridModel model;
    private final CellEditor editor;
    private final ObjectProperty<@Nullable Consumer<CellRef>> onExplain = new SimpleObjectProperty<>();
    private final GridBody body;
    private final CellTableCommands commands;
    private final GridMenu menu;
    private final Hint hint;
    private final Button addWeek = new Button();
    private final Subscriptions subscriptions = new Subscriptions();
    private GridContent content;
    private @Nullable Consumer<Problem> onProblem;

    public RotaGrid(SessionModel session, Texts texts) {
        this.session = session;
        this.texts = texts;
        model = new RotaGridModel(
                session::editedRota, session::apply, () -> texts.wording().messages());
        editor = new CellEditor(model::enter, model::dismissProblem, this::requestFocus);
        CellTableActions actions = new CellTableActions(model, editor);
        content = new GridContent(session.reportProperty().get(), texts.wording(), colours);
        body = new GridBody(content, addWeek, editor);
        commands = GridCommands.of(model, actions, onExplain.isNotNull(), this::explain, texts);
        menu = new GridMenu(session::editedRota, model, onExplain.isNotNull(), commands, texts);
        hint = new Hint(body);
        GridMouse mouse = new GridMouse(model, body, this, actions::edit, this::closeEditor);
        CellTableKeys keys =
                new CellTableKeys(model, commands, actions, mouse, body::visibleWeeks, this::showMenuAtCursor);
        getStyleClass().addAll("rota-grid", "cell-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addWeek.getStyleClass().add("add-week");
        addWeek.setFocusTraversable(false);
        addWeek.setOnAction(event -> {
            model.addWeek();
            requestFocus();
        });
        getChildren().add(body);
        CopyableChart.offerPicture(this, () -> session.shownRota().details().name(), texts);

        addEventHandler(KeyEvent.KEY_PRESSED, event -> ifNotEditing(() -> keys.pressed(event)));
        addEventHandler(KeyEvent.KEY_TYPED, event -> ifNotEditing(() -> keys.typed(event)));
        addEventHandler(ScrollEvent.SCROLL, event -> {
            body.scrollBy(-event.getDeltaY());
            event.consume();
        });
        setOnContextMenuRequested(this::showMenu);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::explainUnderMouse);

        model.selectionProperty().addListener((observable, before, after) -> showSelection());
        model.problemProperty().addListener((observable, before, after) -> showProblem(after));
        colours.onChange(this::refresh);
        subscriptions.onChange(
                session.reportProperty(),
                report -> showChange(session.lastChangeProperty().get()));
        subscriptions.follow(texts.wordingProperty(), wording -> refresh());
        subscriptions.follow(session.litCellsProperty(), cells -> body.setLit(Set.copyOf(cells)));
    }

    /** Returns what a click stamps and a drag paints; null where a click selects. Escape in the grid puts it down. */
    public ObjectProperty<@Nullable Cell> brushProperty() {
        return model.brushProperty();
    }

    /** Returns what can be done to the selected cells and weeks, for the window's menus and its list of actions. */
    public List<Command> commands() {
        return commands.all();
    }

    /** Hears of each edit that could not be made, or not as a whole; it is also said at the cell. */
    public void setOnProblem(Consumer<Problem> newOnProblem) {
        onProblem = newOnProblem;
    }

    /** Is asked to explain a cell, by its menu or F1; without it neither is offered. */
    public void setOnExplain(Consumer<CellRef> newOnExplain) {
        onExplain.set(newOnExplain);
    }

    /** Selects the first of some cells and gives it the keyboard; does nothing where there is none. */
    public void goTo(List<CellRef> cells) {
        if (!cells.isEmpty()) {
            model.moveTo(RotaGridModel.place(cells.get(0)), false);
            requestFocus();
        }
    }

    /** Lets go of the session and the texts. */
    public void dispose() {
        subscriptions.close();
        menu.hide();
    }

    RotaGridModel model() {
        return model;
    }

    @Override
    protected GridBody body() {
        return body;
    }

    private void showChange(RotaSession.@Nullable Change change) {
        refresh();
        model.keepWithinTable();
        if (change != null && change.way() != RotaSession.Way.MADE) {
            model.goToChange(change.before(), change.after());
        } else if (change != null
                && change.before().weeks().size() == change.after().weeks().size()) {
            body.revealAny(change.changedCells());
        }
    }

    private void refresh() {
        content = new GridContent(session.reportProperty().get(), texts.wording(), colours);
        body.show(content);
        addWeek.setText(content.text("grid.add-week"));
        setAccessibleRoleDescription(content.text("grid.name"));
        describeCursor();
        wordProblem();
    }

    private void showSelection() {
        body.setSelection(model.selection());
        body.reveal(model.selection().corner().row());
        describeCursor();
    }

    private void describeCursor() {
        Block selection = model.selection();
        // A late report still shows the weeks of the rota before.
        if (selection.lastRow() < content.weeks()) {
            String cell = content.describe(RotaGridModel.ref(selection.cursor()));
            setAccessibleText(selection.isSingleCell() ? cell : content.describeBlock(selection) + "\n" + cell);
        }
    }

    private void explain() {
        Consumer<CellRef> listener = onExplain.get();
        if (listener != null) {
            listener.accept(RotaGridModel.ref(model.cursor()));
        }
    }

    private void showProblem(@Nullable Problem problem) {
        wordProblem();
        if (problem != null && onProblem != null) {
            onProblem.accept(problem);
        }
    }

    private void wordProblem() {
        Problem problem = model.problemProperty().get();
        body.say(problem == null ? "" : texts.wording().problem(problem));
    }

    private boolean closeEditor() {
        return editor.leave();
    }

    private void ifNotEditing(Runnable action) {
        if (!editor.isFocused()) {
            action.run();
        }
    }

    private void showMenuAtCursor() {
        menu.showBelow(body, body.boundsOf(model.cursor()));
    }

    private void showMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showMenuAtCursor();
        } else if (body.zoneAt(event.getX(), event.getY()) != GridBody.Zone.OUTSIDE) {
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void explainUnderMouse(MouseEvent event) {
        hint.setText(textAt(event.getX(), event.getY()));
    }

    private String textAt(double x, double y) {
        CellRef cell = RotaGridModel.ref(body.cellAt(x, y));
        return switch (body.zoneAt(x, y)) {
            case CELL -> content.describe(cell);
            case WEEK_NUMBER, WEEK_RESULT -> content.describeWeek(cell.week());
            default -> body.isHoursHeading(x, y) ? content.text("grid.heading.hours.hint") : "";
        };
    }
}
