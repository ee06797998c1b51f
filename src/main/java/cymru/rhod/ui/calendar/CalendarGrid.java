package cymru.rhod.ui.calendar;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.edit.RotaSession;
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
import cymru.rhod.ui.common.cells.Place;
import cymru.rhod.ui.common.copy.CopyableChart;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The slots by dates, in which a roster is changed with keys, mouse and clipboard. It takes the focus as one control and tells
 * assistive technology about the day under its cursor. Undo and redo are the window's.
 */
final class CalendarGrid extends CellTable {

    /** What is asked for here and shown beside. */
    interface Requests {

        /** The other half of a swap was chosen. */
        void proposeSwap(SlotDay other);

        /** A day waits for the other half of a swap. */
        void beginSwap(SlotDay one);

        void putInLeave();

        /** What was asked for is not wanted any more. */
        void giveUp();

        void jump();

        /** A date is asked for, which may lie outside the roster. */
        void goTo(LocalDate date);

        /** More or less of the time is shown. */
        void zoomed();
    }

    private final SessionModel session;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final CellColours colours = cellColours();
    private final CalendarModel model;
    private final CellEditor editor;
    private final CellEditor noteEditor;
    private final CalendarBody body;
    private final CellTableCommands commands;
    private final CalendarMenu menu;
    private final Hint hint;
    private final Requests requests;
    private final CalendarCover cover;
    private final BooleanProperty coverShown = new SimpleBooleanProperty(this, "coverShown", true);
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable CalendarContent content;
    private BrokenDays broken;
    private final ReadOnlyObjectWrapper<@Nullable String> chosenSlot = new ReadOnlyObjectWrapper<>();
    private @Nullable String shift;
    private @Nullable Consumer<Problem> onProblem;

    /** @param worker counts the cover */
    CalendarGrid(
            SessionModel session,
            CalendarModel model,
            Texts texts,
            Supplier<LocalDate> today,
            Executor worker,
            Requests requests) {
        this.session = session;
        this.model = model;
        this.texts = texts;
        this.today = today;
        this.requests = requests;
        broken = new BrokenDays(session.reportProperty().get());
        editor = new CellEditor(model::enter, model::dismissProblem, this::requestFocus);
        noteEditor = new CellEditor(model::setNote, model::dismissProblem, this::requestFocus);
        noteEditor.getStyleClass().add("note-editor");
        CellTableActions actions = new CellTableActions(model, editor);
        body = new CalendarBody(editor, noteEditor);
        cover = new CalendarCover(texts, colours, worker, this::showCover);
        commands = CalendarCommands.of(model, actions, new Actions(), texts);
        menu = new CalendarMenu(session::editedRota, model, commands, texts);
        hint = new Hint(body);
        CalendarMouse mouse =
                new CalendarMouse(model, body, this, actions::edit, this::closeEditors, this::takesForSwap);
        CellTableKeys keys =
                new CellTableKeys(model, commands, actions, mouse, body::rowsInView, this::showMenuAtCursor);
        getStyleClass().addAll("calendar-grid", "cell-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(body);
        CopyableChart.offerPicture(this, () -> session.shownRota().details().name(), texts);

        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> ifNotEditing(() -> {
                    if (!pressedForSwap(event)) {
                        keys.pressed(event);
                    }
                }));
        addEventHandler(KeyEvent.KEY_TYPED, event -> ifNotEditing(() -> keys.typed(event)));
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        setOnContextMenuRequested(this::showMenu);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::explainUnderMouse);

        model.selectionProperty().addListener((observable, before, after) -> showSelection());
        model.problemProperty().addListener((observable, before, after) -> showProblem(after));
        model.swapFromProperty().addListener((observable, before, after) -> showLit());
        colours.onChange(this::refresh);
        coverShown.addListener((observable, before, after) -> countCover());
        // The days are drawn as they are edited; the numbers of a big rota may come later.
        subscriptions.add(session.subscribe(this::showChange));
        subscriptions.onChange(session.reportProperty(), report -> {
            broken = new BrokenDays(report);
            refresh();
            countCover();
        });
        subscriptions.follow(texts.wordingProperty(), wording -> refresh());
        subscriptions.onChange(session.litDaysProperty(), days -> {
            showLit();
            body.revealAny(places(days));
        });
        subscriptions.add(cover::forget);
        countCover();
    }

    /** Says whether the cover is shown under the days. */
    BooleanProperty coverShownProperty() {
        return coverShown;
    }

    CellTableCommands commands() {
        return commands;
    }

    void setOnProblem(Consumer<Problem> newOnProblem) {
        onProblem = newOnProblem;
    }

    /** Fades all days but those of a shift; none where the code is null. */
    void setShift(@Nullable String code) {
        shift = code;
        refresh();
    }

    /** Returns the code of the only shift that is not faded; null for all. */
    @Nullable
    String shift() {
        return shift;
    }

    /** Shows only the slots with these letters in their names. */
    void setFilter(String letters) {
        model.setFilter(letters);
        refresh();
    }

    /** Returns the id of the slot under the cursor; null where no slot is shown. */
    ReadOnlyObjectProperty<@Nullable String> chosenSlotProperty() {
        return chosenSlot.getReadOnlyProperty();
    }

    /** Puts the cursor into the row of a slot, among all of them. */
    void goToSlot(String slotId) {
        model.goToSlot(slotId);
        body.reveal(model.cursor());
    }

    /** Goes to a date of the roster and gives it the keyboard. */
    void goTo(LocalDate date) {
        RosterCalendar calendar = model.calendar();
        if (calendar != null && !model.isEmpty()) {
            model.moveTo(new Place(model.cursor().row(), calendar.dayOf(date)), false);
            body.scrollToDay(model.cursor().column());
            requestFocus();
        }
    }

    /** Scrolls to a day of a slot, where it is shown; the cursor stays. */
    void reveal(SlotDay day) {
        model.place(day).ifPresent(body::reveal);
    }

    /** Returns a day of a slot in words; empty where it is not shown. */
    String inWords(SlotDay day) {
        CalendarContent shown = content;
        return shown == null
                ? ""
                : model.place(day)
                        .map(place -> shown.heading(model.slot(place), place.column()))
                        .orElse("");
    }

    /** Returns the date under the cursor; today where there is none. */
    LocalDate dateUnderCursor() {
        return model.isEmpty() ? today.get() : model.date(model.cursor());
    }

    CalendarZoom zoom() {
        return body.zoom();
    }

    /** Shows more or less of the time; the day under the cursor stays where it is, if it is in view. */
    void zoomTo(CalendarZoom zoom) {
        body.setZoom(zoom, body.boundsOf(model.cursor()).getMinX());
        body.reveal(model.cursor());
        requests.zoomed();
    }

    @Override
    protected CalendarBody body() {
        return body;
    }

    CalendarModel model() {
        return model;
    }

    /** Lets go of the session and the texts. */
    void dispose() {
        subscriptions.close();
        menu.hide();
    }

    private void showChange(RotaSession.Change change) {
        refresh();
        model.keepWithinTable();
        if (change.way() != RotaSession.Way.MADE) {
            model.goToChange(change.before(), change.after());
        }
    }

    private void refresh() {
        RosterCalendar calendar = model.calendar();
        content = calendar == null
                ? null
                : new CalendarContent(
                        session.editedRota(),
                        calendar,
                        model.slots(),
                        texts.wording(),
                        colours,
                        today.get(),
                        broken,
                        shift);
        body.show(content);
        cover.reword();
        body.sayNoSlots(
                calendar != null && model.slots().isEmpty() && !model.filter().isEmpty()
                        ? texts.get("calendar.filter.nobody", model.filter())
                        : "");
        chosenSlot.set(model.chosenSlot());
        setAccessibleRoleDescription(texts.get("calendar.name"));
        describeCursor();
        wordProblem();
        showLit();
    }

    private void showSelection() {
        chosenSlot.set(model.chosenSlot());
        body.setSelection(model.selection());
        body.reveal(model.selection().corner());
        describeCursor();
    }

    private void describeCursor() {
        CalendarContent shown = content;
        if (shown == null || model.isEmpty()) {
            setAccessibleText(texts.get("calendar.nothing"));
            return;
        }
        Block block = model.selection();
        String cell = describe(shown, block.cursor());
        setAccessibleText(
                block.isSingleCell()
                        ? cell
                        : shown.describeBlock(
                                        new Place(block.firstRow(), block.firstColumn()),
                                        new Place(block.lastRow(), block.lastColumn()))
                                + "\n" + cell);
    }

    private String describe(CalendarContent shown, Place cell) {
        CoverContent counted = cover.content();
        String gap = counted == null ? "" : counted.describeGap(model.date(cell));
        return gap.isEmpty() ? shown.describe(cell) : shown.describe(cell) + "\n" + gap;
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

    // Swapping

    /** Outlines the day that waits for a swap, and those a reason points at. */
    private void showLit() {
        Set<SlotDay> days = new HashSet<>(session.litDaysProperty().get());
        SlotDay from = model.swapFromProperty().get();
        if (from != null) {
            days.add(from);
        }
        body.setLit(places(days));
    }

    private Set<Place> places(Set<SlotDay> days) {
        return days.stream().flatMap(day -> model.place(day).stream()).collect(Collectors.toSet());
    }

    private boolean takesForSwap(Place cell) {
        SlotDay from = model.swapFromProperty().get();
        if (from == null) {
            return false;
        }
        model.moveTo(cell, false);
        SlotDay other = model.slotDay(cell);
        if (!other.equals(from)) {
            requests.proposeSwap(other);
        }
        return true;
    }

    private boolean pressedForSwap(KeyEvent event) {
        if (model.swapFromProperty().get() == null) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            takesForSwap(model.cursor());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            requests.giveUp();
        } else {
            return false;
        }
        event.consume();
        return true;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            body.setZoom(body.zoom().step(event.getDeltaY() > 0 ? 1 : -1), event.getX());
            requests.zoomed();
        } else {
            body.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private boolean closeEditors() {
        for (CellEditor open : List.of(editor, noteEditor)) {
            if (!open.leave()) {
                return false;
            }
        }
        return true;
    }

    private void ifNotEditing(Runnable action) {
        if (!editor.isFocused() && !noteEditor.isFocused() && !model.isEmpty()) {
            action.run();
        }
    }

    private void showMenuAtCursor() {
        menu.showBelow(body, body.boundsOf(model.cursor()));
    }

    private void showMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showMenuAtCursor();
        } else if (!body.isOutside(event.getX(), event.getY())) {
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void explainUnderMouse(MouseEvent event) {
        hint.setText(textAt(event.getX(), event.getY()));
    }

    private String textAt(double x, double y) {
        CalendarContent shown = content;
        if (shown == null || model.isEmpty()) {
            return "";
        }
        Place cell = body.cellAt(x, y);
        return switch (body.zoneAt(x, y)) {
            case CELL -> shown.describe(cell);
            case NAME -> shown.describeSlot(cell.row());
            case DAY, WEEK -> shown.describeDate(cell.column());
            case COVER -> describeCover(cell.column(), body.hourAt(y));
            default -> "";
        };
    }

    private String describeCover(int day, int hour) {
        CoverContent shown = cover.content();
        RosterCalendar calendar = model.calendar();
        return shown == null || calendar == null ? "" : shown.describe(calendar.date(day), hour);
    }

    private void countCover() {
        cover.count(coverShown.get() ? session.reportProperty().get().roster() : null);
    }

    private void showCover(@Nullable CoverContent shown) {
        body.showCover(shown);
        describeCursor();
    }

    private final class Actions implements CalendarCommands.Actions {

        @Override
        public void swap() {
            model.beginSwap();
            SlotDay one = model.swapFromProperty().get();
            if (one != null) {
                requests.beginSwap(one);
            }
        }

        @Override
        public void leave() {
            requests.putInLeave();
        }

        @Override
        public void note() {
            if (!model.isEmpty()) {
                model.collapse();
                body.reveal(model.cursor());
                noteEditor.open(model.note(), model.note());
                noteEditor.selectAll();
            }
        }

        @Override
        public void zoom(int steps) {
            zoomTo(body.zoom().step(steps));
        }

        @Override
        public void today() {
            requests.goTo(today.get());
        }

        @Override
        public void jump() {
            requests.jump();
        }

        @Override
        public void moveByScreen(int screens) {
            model.moveBy(0, screens * body.daysInView(), false);
        }
    }
}
