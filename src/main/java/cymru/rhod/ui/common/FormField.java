package cymru.rhod.ui.common;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A control of a form with its name above it. Below it stands what is worth knowing, and what is expected while it holds something
 * that cannot be used, with a sign as well as a colour.
 */
public final class FormField<C extends Control> extends VBox {

    private static final double ABOVE = -1;
    private static final double BELOW = 2;

    private final Texts texts;
    private final C control;
    private final ObservableValue<@Nullable Problem> problem;
    private final Label name = new WrappedLabel("form-name");
    private final Label hint = new WrappedLabel("form-hint");
    private final Label expected = new WrappedLabel("form-problem");
    private boolean floats;

    /**
     * @param key message key of the name; {@code <key>.hint} is what is worth knowing, where there is such a text
     * @param problem what is wrong with what the control holds, null while nothing is
     */
    public FormField(
            Texts texts,
            Subscriptions subscriptions,
            String key,
            C control,
            ObservableValue<@Nullable Problem> problem) {
        this.texts = texts;
        this.control = control;
        this.problem = problem;
        getStyleClass().add("form-field");
        name.textProperty().bind(texts.binding(key));
        name.setLabelFor(control);
        control.setId(id(key));
        control.setMaxWidth(Double.MAX_VALUE);
        expected.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        show(expected, "");
        show(hint, "");
        getChildren().addAll(name, control, expected, hint);

        String hintKey = key + ".hint";
        if (texts.wording().messages().has(hintKey)) {
            subscriptions.follow(texts.wordingProperty(), wording -> setHint(texts.get(hintKey)));
        }
        subscriptions.follow(problem, now -> showProblem());
        subscriptions.onChange(texts.wordingProperty(), wording -> showProblem());
    }

    /** Returns a field for one line of text. */
    public static FormField<TextField> line(Texts texts, Subscriptions subscriptions, String key, TextEntry<?> entry) {
        TextField field = new TextField();
        connect(field, entry);
        field.setOnAction(event -> entry.commit());
        return new FormField<>(texts, subscriptions, key, field, entry.problemProperty());
    }

    /** Returns a field for several lines of text. */
    public static FormField<TextArea> lines(Texts texts, Subscriptions subscriptions, String key, TextEntry<?> entry) {
        TextArea field = new TextArea();
        field.setPrefRowCount(3);
        field.setWrapText(true);
        TabLeaves.on(field);
        connect(field, entry);
        return new FormField<>(texts, subscriptions, key, field, entry.problemProperty());
    }

    /** Returns the id of the control of the field with a message key. */
    public static String id(String key) {
        return key.replace('.', '-');
    }

    public C control() {
        return control;
    }

    /** Returns the name of the field in the language on screen. */
    String name() {
        return name.getText();
    }

    ObservableValue<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** Returns what is expected of the field; empty while nothing is wrong. */
    String problemInWords() {
        Problem now = problem.getValue();
        return now == null ? "" : texts.wording().problem(now);
    }

    /** Shows no problem itself any more, because a line at another place does. */
    void leaveProblemToLine() {
        getChildren().remove(expected);
    }

    /**
     * Shows a problem over what lies below the control, so that no other field moves while somebody types; a form that is scrolled
     * has no line of its own that would stay in sight.
     */
    public void floatProblem() {
        floats = true;
        expected.setManaged(false);
        expected.getStyleClass().add("floating");
        expected.setViewOrder(ABOVE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (floats) {
            double width = control.getWidth();
            expected.resizeRelocate(
                    control.getLayoutX(),
                    control.getLayoutY() + control.getHeight() + BELOW,
                    width,
                    expected.prefHeight(width));
        }
    }

    /** Says whether the control holds something that cannot be used. */
    public boolean hasProblem() {
        return problem.getValue() != null;
    }

    /** Shows a sentence below the control; none where it is empty. */
    public void setHint(String text) {
        show(hint, text);
        control.setAccessibleHelp(text);
    }

    /** Shows or hides the field; hidden, it takes no room. */
    public void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private static void connect(TextInputControl field, TextEntry<?> entry) {
        field.textProperty().bindBidirectional(entry.textProperty());
        field.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                entry.commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && entry.isPending()) {
                entry.revert();
                event.consume();
            } else if (isUndoOrRedo(event) && !entry.isPending()) {
                handOn(field, event);
            }
        });
    }

    private static boolean isUndoOrRedo(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }

    /** A text field would keep the key to itself although it has nothing of its own to undo. */
    private static void handOn(TextInputControl field, KeyEvent event) {
        event.consume();
        field.getParent().fireEvent(event.copyFor(field.getParent(), field.getParent()));
    }

    private void showProblem() {
        String text = problemInWords();
        show(expected, text);
        if (floats) {
            expected.setManaged(false);
            setViewOrder(hasProblem() ? ABOVE : 0);
            requestLayout();
        }
        control.pseudoClassStateChanged(Styles.STATE_DANGER, hasProblem());
        control.setAccessibleHelp(hasProblem() ? text : hint.getText());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
