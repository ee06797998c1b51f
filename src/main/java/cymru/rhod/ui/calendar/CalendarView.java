package cymru.rhod.ui.calendar;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.LayPane;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The rota on real dates: doctors by days, with what is needed to find one's way, to try a swap or leave before it is made, and to
 * see the cover. Until there is a roster it asks for the dates on which the pattern is to be laid.
 */
public final class CalendarView extends Region {

    private static final double LARGEST_SHARE_OF_CARDS = 0.58;

    private final SessionModel session;
    private final Texts texts;
    private final Trials trials;
    private final CalendarModel model;
    private final CalendarGrid grid;
    private final CalendarToolBar toolBar;
    private final CalendarCards cards = new CalendarCards();
    private final BorderPane calendar;
    private final LayPane layPane;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable SwapCard swapCard;

    /**
     * @param bankHolidays those of Wales
     * @param today the date of today whenever it is asked for
     * @param worker counts cover and tries swaps and leave, which take too long for the FX thread where a roster is big
     */
    public CalendarView(
            SessionModel session, Texts texts, BankHolidays bankHolidays, Supplier<LocalDate> today, Executor worker) {
        this.session = session;
        this.texts = texts;
        trials = new Trials(session, worker);
        model = new CalendarModel(
                session::editedRota, session::apply, () -> texts.wording().messages(), bankHolidays);
        grid = new CalendarGrid(session, model, texts, today, worker, new Requests());
        toolBar = new CalendarToolBar(session, grid, texts, subscriptions);
        VBox days = new VBox(grid, cards);
        // The days get what room there is; where it is short, a card gives way before the least of the days, and
        // scrolls.
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(cards, Priority.SOMETIMES);
        calendar = new BorderPane(days);
        calendar.setTop(new VBox(toolBar, toolBar.dateProblem()));
        layPane = new LayPane(session, texts, subscriptions, today, "roster.lay.explanation");
        getStyleClass().add("calendar-view");
        getStylesheets().add(ThemeService.find("calendar.css"));
        getChildren().addAll(calendar, layPane);
        cards.maxHeightProperty().bind(heightProperty().multiply(LARGEST_SHARE_OF_CARDS));
        subscriptions.add(cards::close);
        subscriptions.add(trials::forget);
        subscriptions.add(grid::dispose);
        cards.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cards.close();
                grid.requestFocus();
                event.consume();
            }
        });
        subscriptions.add(session.subscribe(change -> showRoster(change.after())));
        showRoster(session.editedRota());
    }

    /** Returns what a click stamps and a drag paints; null where a click selects. Escape in the calendar puts it down. */
    public ObjectProperty<@Nullable Cell> brushProperty() {
        return model.brushProperty();
    }

    /** Returns what can be done to the selected days and to what is seen, for the window's menus and its list of actions. */
    public List<Command> commands() {
        return grid.commands().all();
    }

    /** Hears of each edit that could not be made, or not as a whole; it is also said at the day. */
    public void setOnProblem(Consumer<Problem> onProblem) {
        grid.setOnProblem(onProblem);
    }

    /** Returns the id of the slot whose row the cursor is in; null while no slot is shown. */
    public ReadOnlyObjectProperty<@Nullable String> chosenSlotProperty() {
        return grid.chosenSlotProperty();
    }

    /** Puts the cursor into the row of a slot and gives it the keyboard; a search that hides it is given up. */
    public void goToSlot(String slotId) {
        toolBar.findEveryone();
        grid.goToSlot(slotId);
        grid.requestFocus();
    }

    /** Puts the cursor into the row of a slot, if it is shown and in another; the keyboard stays where it is. */
    public void chooseSlot(String slotId) {
        if (!slotId.equals(grid.chosenSlotProperty().get())) {
            grid.goToSlot(slotId);
        }
    }

    /** Gives the keyboard to the days, or to the dates that are asked for. */
    @Override
    public void requestFocus() {
        if (calendar.isVisible()) {
            grid.requestFocus();
        } else {
            layPane.getContent().requestFocus();
        }
    }

    /** Lets go of the session and the texts. */
    public void dispose() {
        subscriptions.close();
    }

    CalendarGrid grid() {
        return grid;
    }

    @Override
    protected double computeMinWidth(double height) {
        return calendar.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return calendar.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return calendar.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return calendar.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        calendar.resizeRelocate(0, 0, getWidth(), getHeight());
        layPane.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void showRoster(Rota rota) {
        boolean onDates = rota.roster() != null;
        calendar.setVisible(onDates);
        layPane.setVisible(!onDates);
        if (!onDates) {
            cards.close();
        }
    }

    private final class Requests implements CalendarGrid.Requests {

        @Override
        public void beginSwap(SlotDay one) {
            Subscriptions ofCard = new Subscriptions();
            SwapCard card = new SwapCard(session, model, trials, texts, ofCard, one, grid::inWords, this::giveUp);
            swapCard = card;
            cards.open(card, () -> {
                ofCard.close();
                trials.forget();
                swapCard = null;
                model.giveUpSwap();
            });
            grid.requestFocus();
        }

        @Override
        public void proposeSwap(SlotDay other) {
            if (swapCard != null) {
                swapCard.propose(other);
            }
        }

        @Override
        public void putInLeave() {
            if (model.isEmpty()) {
                return;
            }
            Subscriptions ofCard = new Subscriptions();
            Block block = model.selection();
            LeaveCard card = new LeaveCard(
                    session,
                    model,
                    trials,
                    texts,
                    ofCard,
                    model.slot(model.cursor()),
                    model.date(new Place(block.firstRow(), block.firstColumn())),
                    model.date(new Place(block.firstRow(), block.lastColumn())),
                    grid::reveal,
                    this::giveUp);
            cards.open(card, () -> {
                ofCard.close();
                trials.forget();
            });
            card.requestFocus();
        }

        @Override
        public void giveUp() {
            cards.close();
            grid.requestFocus();
        }

        @Override
        public void jump() {
            toolBar.askForDate();
        }

        @Override
        public void goTo(LocalDate date) {
            toolBar.goTo(date);
        }

        @Override
        public void zoomed() {
            toolBar.showZoom();
        }
    }
}
