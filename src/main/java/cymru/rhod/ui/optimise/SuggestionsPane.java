package cymru.rhod.ui.optimise;

import atlantafx.base.theme.Styles;
import cymru.rhod.optimise.Goal;
import cymru.rhod.optimise.Suggestion;
import cymru.rhod.optimise.SuggestionSearch;
import cymru.rhod.optimise.Suggestions;
import cymru.rhod.text.SuggestionWording;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.optimise.SuggestionsModel.Answer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "What would it take?": a goal, the search for the smallest changes that reach it, and each with what it does. */
public final class SuggestionsPane extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SuggestionsModel model;
    private final Texts texts;
    private final ComboBox<Goal> goals = new ComboBox<>();
    private final Label intro = new WrappedLabel(Styles.TEXT_MUTED);
    private final Button start = new Button();
    private final Button cancel = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label apart = new WrappedLabel(Styles.WARNING);
    private final Label stale = new WrappedLabel(Styles.WARNING);
    private final VBox list = new VBox();
    private Map<Suggestion, SuggestionCard> cards = Map.of();
    private @Nullable Answer shown;
    private boolean following;

    /**
     * @param search tries changes of the open rota
     * @param worker searches
     */
    public SuggestionsPane(SessionModel session, SuggestionSearch search, BackgroundTasks worker, Texts texts) {
        this(new SuggestionsModel(session, search, worker::run, Platform::runLater), texts);
    }

    SuggestionsPane(SuggestionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("suggestions-pane");
        getStyleClass().addAll("side-panel", "suggestions-pane");
        apart.setId("suggestions-apart");
        ScrollPane scroll = scroll();
        getChildren().addAll(intro(), apart, chooser(), bar, progress, stale, scroll);
        hideWhereUnseen(intro, apart, goals, start, cancel, bar, stale, progress);
        subscriptions.onChange(texts.wordingProperty(), wording -> word());
        subscriptions.follow(model.goalsProperty(), this::showGoals);
        subscriptions.follow(model.goalProperty(), this::showGoal);
        subscriptions.follow(model.answerProperty(), this::show);
        subscriptions.follow(model.slotApartProperty(), slot -> wordApart());
        subscriptions.follow(model.staleProperty(), isStale -> stale.setVisible(isStale));
        word();
    }

    /** Chooses a goal and begins to search for it; does nothing where the rota on screen has no such goal. */
    public void search(Goal goal) {
        if (model.goalsProperty().get().contains(goal)) {
            model.goalProperty().set(goal);
            model.start();
        }
        requestFocus();
    }

    @Override
    public void requestFocus() {
        (cancel.isVisible() ? cancel : start).requestFocus();
    }

    /** Ends the search and stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        model.dispose();
    }

    private Label intro() {
        intro.textProperty().bind(texts.binding("suggest.intro"));
        // What it says has been seen to be so once there is an answer, and the answers need the room.
        intro.visibleProperty().bind(model.answerProperty().isNull());
        return intro;
    }

    private HBox chooser() {
        goals.setId("suggestion-goal");
        goals.setMaxWidth(Double.MAX_VALUE);
        goals.accessibleTextProperty().bind(texts.binding("suggest.goal"));
        goals.visibleProperty().bind(model.goalProperty().isNotNull());
        goals.valueProperty().addListener((observable, before, chosen) -> {
            if (!following && chosen != null) {
                model.goalProperty().set(chosen);
            }
        });
        start.setId("start-search");
        start.getStyleClass().add(Styles.ACCENT);
        start.textProperty().bind(texts.binding("suggest.start"));
        start.visibleProperty()
                .bind(model.runningBinding().not().and(model.goalProperty().isNotNull()));
        start.setOnAction(event -> {
            model.start();
            cancel.requestFocus();
        });
        cancel.setId("cancel-search");
        cancel.textProperty().bind(texts.binding("suggest.cancel"));
        cancel.visibleProperty().bind(model.runningBinding());
        cancel.setOnAction(event -> model.cancel());
        // A button that goes takes the keyboard with it, and the next Space would press whatever the window then chose.
        subscriptions.onChange(model.runningBinding(), running -> keepKeyboard(!running && cancel.isFocused()));
        subscriptions.onChange(model.staleProperty(), stale -> keepKeyboard(stale && isFocusInList()));
        bar.visibleProperty().bind(model.runningBinding());
        bar.setMaxWidth(Double.MAX_VALUE);
        start.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(goals, Priority.ALWAYS);
        HBox chooser = new HBox(goals, start, cancel);
        chooser.getStyleClass().add("goal-and-search");
        return chooser;
    }

    private void keepKeyboard(boolean isLost) {
        if (isLost) {
            start.requestFocus();
        }
    }

    private boolean isFocusInList() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == list) {
                return true;
            }
        }
        return false;
    }

    private ScrollPane scroll() {
        list.getStyleClass().add("suggestions");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.accessibleTextProperty().bind(texts.binding("suggest.list"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static void hideWhereUnseen(Node... nodes) {
        for (Node node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private void showGoals(List<Goal> now) {
        following = true;
        goals.getItems().setAll(now);
        goals.setValue(model.goalProperty().get());
        following = false;
        wordGoals();
        wordProgress();
    }

    private void showGoal(@Nullable Goal goal) {
        following = true;
        goals.setValue(goal);
        following = false;
    }

    private void show(@Nullable Answer answer) {
        shown = answer;
        wordProgress();
        if (answer == null) {
            return;
        }
        Suggestions found = answer.found();
        bar.setProgress(found.total() == 0 ? 0 : (double) found.tried() / found.total());
        SuggestionWording wording = new SuggestionWording(answer.rota(), texts.wording());
        // A search hands the same suggestion over again and again: to compare all it holds would cost too much here.
        Map<Suggestion, SuggestionCard> before = cards;
        cards = new IdentityHashMap<>();
        List<SuggestionCard> now = new ArrayList<>();
        boolean isNearestOnly = found.list().isEmpty();
        for (Suggestion one : isNearestOnly ? found.nearest() : found.list()) {
            SuggestionCard known = before.get(one);
            String left = isNearestOnly ? wording.left(answer.goal(), one.effect()) : "";
            SuggestionCard card = known == null ? new SuggestionCard(one, left, model, wording, texts) : known;
            cards.put(one, card);
            now.add(card);
        }
        if (!list.getChildren().equals(now)) {
            list.getChildren().setAll(now);
        }
    }

    private void word() {
        stale.setText(texts.get("suggest.stale"));
        wordApart();
        cards = Map.of();
        wordGoals();
        show(shown);
    }

    private void wordApart() {
        String slot = model.slotApartProperty().get();
        apart.setText(texts.get("suggest.apart", slot));
        apart.setVisible(!slot.isEmpty());
    }

    private void wordGoals() {
        goals.setButtonCell(new GoalCell());
        goals.setCellFactory(view -> new GoalCell());
    }

    private void wordProgress() {
        progress.setText(progressText());
        progress.setVisible(!progress.getText().isEmpty());
    }

    private String progressText() {
        if (shown == null) {
            return model.goalsProperty().get().isEmpty() ? texts.get("suggest.none") : "";
        }
        Suggestions found = shown.found();
        if (shown.isFailed()) {
            return texts.get("suggest.done.failed", number(found.tried()), number(found.total()));
        }
        int count = found.list().size();
        if (found.state() == Suggestions.State.COMPLETE && count == 0) {
            return texts.get(found.nearest().isEmpty() ? "suggest.done.nothing" : "suggest.done.nearest");
        }
        String ended = ended(found, count);
        return found.nearest().isEmpty() ? ended : ended + " " + texts.get("suggest.nearest");
    }

    private String ended(Suggestions found, int count) {
        return switch (found.state()) {
            case RUNNING -> texts.get("suggest.progress", number(found.tried()), number(found.total()), count);
            case COMPLETE -> texts.get("suggest.done.complete", found.tried());
            case TIME_UP -> texts.get("suggest.done.time-up", number(found.tried()), number(found.total()));
            case CANCELLED -> texts.get("suggest.done.cancelled", number(found.tried()), number(found.total()));
        };
    }

    private static String number(int count) {
        return Integer.toString(count);
    }

    /** Words a goal as the rota on screen has it. */
    private final class GoalCell extends ListCell<Goal> {
        @Override
        protected void updateItem(@Nullable Goal goal, boolean empty) {
            super.updateItem(goal, empty);
            setText(goal == null || empty ? null : SuggestionWording.goal(goal, model.report(), texts.wording()));
        }
    }
}
