package cymru.rhod.ui.common;

import atlantafx.base.theme.Styles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bar across the top of the window that says something or asks something and lets the work go on. It takes no room while it has
 * nothing to say. It shows one message at a time and loses none: a question comes before every note and the latest question
 * first, as it is about what the person has just done; what it covers comes back once it is answered.
 */
public final class MessageBar extends VBox {

    /** How grave a message is; shown by a sign as well as a colour. */
    public enum Tone {
        INFORMATION("information", Feather.INFO),
        WARNING("warning", Feather.ALERT_TRIANGLE),
        PROBLEM("problem", Feather.ALERT_OCTAGON);

        private final String styleClass;
        private final Feather sign;

        Tone(String styleClass, Feather sign) {
            this.styleClass = styleClass;
            this.sign = sign;
        }
    }

    /** Something the person may answer; the bar closes before the action is done. */
    public record Answer(String text, Runnable action) {}

    /**
     * What the bar tells or asks.
     *
     * @param text one sentence
     * @param details one line each, shown below it
     * @param answers the first has the keyboard, so it must be one by which nothing is lost
     * @param dismissed is done where the person closes the message without an answer
     */
    public record Message(Tone tone, String text, List<String> details, List<Answer> answers, Runnable dismissed) {

        /** Makes a message of which no one needs to know that it was closed without an answer. */
        public Message(Tone tone, String text, List<String> details, List<Answer> answers) {
            this(tone, text, details, answers, NOTHING);
        }

        public Message {
            details = List.copyOf(details);
            answers = List.copyOf(answers);
        }

        private boolean isQuestion() {
            return !answers.isEmpty();
        }
    }

    private static final Runnable NOTHING = () -> {};
    private static final int MOST_DETAILS = 100;

    private final Texts texts;
    private final Deque<Message> questions = new ArrayDeque<>();
    private final Deque<Message> notes = new ArrayDeque<>();
    private final Node home;
    private @Nullable Message shown;
    private @Nullable Node focusedBefore;

    /** @param home takes the keyboard back where what had it before is gone */
    public MessageBar(Texts texts, Node home) {
        this.texts = texts;
        this.home = home;
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observable, before, now) -> {
            if (before != null && isInBar(now) && !isInBar(before)) {
                focusedBefore = before;
            }
        });
        getStyleClass().add("message-bar");
        setVisible(false);
        setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
    }

    /** Shows a message as soon as it may be; a question takes the keyboard, a mere note does not. */
    public void show(Message message) {
        FxThread.require();
        if (message.isQuestion()) {
            questions.addFirst(message);
        } else if (notes.stream().noneMatch(message::equals)) {
            notes.addLast(message);
        }
        showFirst();
    }

    /** Takes a message away, answered or not; does nothing where it is gone already. */
    public void withdraw(Message message) {
        FxThread.require();
        if (questions.remove(message) || notes.remove(message)) {
            showFirst();
        }
    }

    /** Says whether a question waits for its answer. */
    public boolean isAsking() {
        return !questions.isEmpty();
    }

    private void dismiss() {
        Message dismissed = shown;
        if (dismissed != null) {
            withdraw(dismissed);
            dismissed.dismissed().run();
        }
    }

    private void showFirst() {
        Message first = questions.isEmpty() ? notes.peekFirst() : questions.getFirst();
        Node before = focusedBefore;
        boolean hadKeyboard = getScene() != null && isInBar(getScene().getFocusOwner());
        if (first == null) {
            shown = null;
            getChildren().clear();
            setVisible(false);
            setManaged(false);
        } else if (!first.equals(shown)) {
            shown = first;
            lay(first);
        }
        if (hadKeyboard) {
            // While one message takes the place of another the keyboard goes astray.
            focusedBefore = before;
            if (!isAsking()) {
                giveBackKeyboard();
            }
        }
    }

    private void giveBackKeyboard() {
        Node before = focusedBefore;
        Node next = before != null && before.getScene() == getScene() && before.isVisible() ? before : home;
        next.requestFocus();
        focusedBefore = null;
    }

    private boolean isInBar(@Nullable Node node) {
        Node ancestor = node;
        while (ancestor != null && ancestor != this) {
            ancestor = ancestor.getParent();
        }
        return ancestor == this;
    }

    private void lay(Message message) {
        getStyleClass().setAll("message-bar", message.tone().styleClass);
        Label text = new WrappedLabel("message-text");
        text.setText(message.text());
        text.setGraphic(new FontIcon(message.tone().sign));
        HBox line = new HBox(text);
        line.getStyleClass().add("message-line");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Answer answer : message.answers()) {
            Button button = new Button(answer.text());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                withdraw(message);
                answer.action().run();
            });
            line.getChildren().add(button);
        }
        if (!message.isQuestion()) {
            line.getChildren().add(closeButton());
        }
        getChildren().setAll(line);
        if (!message.details().isEmpty()) {
            getChildren().add(details(message.details()));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message.text());
        setVisible(true);
        setManaged(true);
        if (message.isQuestion()) {
            Button first = (Button) line.getChildren().get(1);
            first.setDefaultButton(false);
            first.getStyleClass().add(Styles.ACCENT);
            first.requestFocus();
        }
    }

    private Button closeButton() {
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(texts.get("app.message.close"));
        close.setOnAction(event -> dismiss());
        return close;
    }

    private Region details(List<String> lines) {
        VBox list = new VBox();
        list.getStyleClass().add("message-details");
        lines.stream().limit(MOST_DETAILS).forEach(line -> {
            Label label = new Label(line);
            label.setWrapText(true);
            list.getChildren().add(label);
        });
        if (lines.size() > MOST_DETAILS) {
            list.getChildren().add(new Label(texts.get("app.message.more", lines.size() - MOST_DETAILS)));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("message-scroll");
        return scroll;
    }
}
