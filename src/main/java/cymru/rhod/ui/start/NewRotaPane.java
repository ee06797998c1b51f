package cymru.rhod.ui.start;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.common.Texts;
import java.util.Collection;
import java.util.function.Consumer;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Begins a new rota: blank with a number of weeks, or one of the samples. */
public final class NewRotaPane extends VBox {

    private static final int USUAL_WEEKS = 8;

    private final Texts texts;
    private final Collection<PayYear> payYears;
    private final Consumer<Rota> begin;
    private final StringBinding unnamed;
    private final TextField name = new TextField();
    private final Spinner<Integer> weeks = new Spinner<>(1, Rota.MOST_WEEKS, USUAL_WEEKS);

    /**
     * @param payYears the pay years whose figures are known
     * @param begin is given the new rota
     */
    public NewRotaPane(Texts texts, Collection<PayYear> payYears, Consumer<Rota> begin) {
        this.texts = texts;
        this.payYears = payYears;
        this.begin = begin;
        unnamed = texts.binding("app.title.unnamed");
        // The card lets the language be changed behind it; a name that was typed stays.
        unnamed.addListener((observable, before, after) -> {
            if (name.getText().equals(before)) {
                name.setText(after);
            }
        });
        getStyleClass().add("new-rota");
        getChildren().setAll(heading("app.new.blank"), blank(), heading("app.new.samples"));
        for (SampleRota sample : SampleRota.values()) {
            getChildren().add(sample(sample));
        }
    }

    /** Returns the control a person begins with. */
    public Node first() {
        return name;
    }

    /** Says whether something was typed or chosen that would be lost. */
    public boolean isTouched() {
        return !name.getText().equals(unnamed.get())
                || !weeks.getEditor().getText().equals(String.valueOf(USUAL_WEEKS));
    }

    private Label heading(String key) {
        Label label = label(key);
        label.getStyleClass().add("heading");
        return label;
    }

    private Node blank() {
        name.setId("new-rota-name");
        name.setText(unnamed.get());
        weeks.setId("new-rota-weeks");
        weeks.setEditable(true);
        weeks.setPrefWidth(110);
        Button create = new Button();
        create.textProperty().bind(texts.binding("app.new.create"));
        create.setId("new-rota-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setOnAction(event -> createBlank());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                createBlank();
                event.consume();
            }
        });
        Node named = field("app.new.name", name);
        HBox.setHgrow(named, Priority.ALWAYS);
        HBox line = new HBox(named, field("app.new.weeks", weeks), create);
        line.getStyleClass().add("new-rota-fields");
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Node field(String key, Node control) {
        Label label = label(key);
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.binding(key));
        return label;
    }

    private void createBlank() {
        // What was typed and not yet entered counts; what is no number leaves the last one.
        weeks.commitValue();
        begin.accept(BlankRota.of(name.getText().strip(), weeks.getValue(), texts));
    }

    private Node sample(SampleRota sample) {
        Button button = new Button();
        button.textProperty().bind(texts.binding("app.sample." + sample.id()));
        button.setId("new-rota-" + sample.id());
        button.getStyleClass().addAll(Styles.FLAT, "sample");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> begin.accept(sample.read(payYears)));
        return button;
    }
}
