package cymru.rhod.ui.common;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says at the foot of a form what is expected of one of its fields: the one with the keyboard, else the first that holds something
 * that cannot be used. Its room is kept while there is nothing to say, so that no field moves away from under the mouse.
 */
public final class ProblemLine extends Label {

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final List<FormField<?>> fields = new ArrayList<>();
    private @Nullable ReadOnlyObjectProperty<@Nullable Problem> refusalOfForm;

    public ProblemLine(Texts texts, Subscriptions subscriptions) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        getStyleClass().addAll("form-problem", "problem-line");
        setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
    }

    /** Tells the problems of a field from now on, in place of the field itself. */
    public void tellFor(FormField<?> field) {
        fields.add(field);
        field.leaveProblemToLine();
        subscriptions.follow(field.problemProperty(), problem -> show());
        field.control().focusedProperty().addListener((observable, before, focused) -> show());
    }

    /** Tells why the form as a whole was refused, where no field has a problem of its own. */
    public void tellOfForm(ReadOnlyObjectProperty<@Nullable Problem> refusal) {
        refusalOfForm = refusal;
        subscriptions.follow(refusal, problem -> show());
    }

    private String formInWords() {
        Problem refusal = refusalOfForm == null ? null : refusalOfForm.get();
        return refusal == null ? "" : texts.wording().problem(refusal);
    }

    private void show() {
        String text = fields.stream()
                .filter(FormField::hasProblem)
                .min(Comparator.comparing(field -> !field.control().isFocused()))
                .map(field -> texts.get("form.problem", field.name(), field.problemInWords()))
                .orElseGet(this::formInWords);
        setText(text);
        setVisible(!text.isEmpty());
    }
}
