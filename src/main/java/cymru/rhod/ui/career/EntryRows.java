package cymru.rhod.ui.career;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The entries of a list, each with its fields and what comes of it, and a button that adds one. What is typed in an entry stays
 * while others are added, changed or removed.
 */
final class EntryRows<V> extends VBox {

    /** Makes the form of an entry. */
    @FunctionalInterface
    interface Forms<V> {
        EntryForm<V> form(V entry, Function<V, Optional<Problem>> take, Subscriptions subscriptions);
    }

    private final String name;
    private final EntryList<V> entries;
    private final Forms<V> forms;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final List<Row> rows = new ArrayList<>();
    private final Button add = new Button(null, new FontIcon(Feather.PLUS));
    private final WrappedLabel refused = new WrappedLabel("form-problem");
    private int rowsMade;

    /**
     * @param name stands at the beginning of ids
     * @param addKey message key of the button that adds an entry
     * @param usual the entry that is added
     */
    EntryRows(
            String name,
            String addKey,
            EntryList<V> entries,
            Forms<V> forms,
            Supplier<V> usual,
            Texts texts,
            Subscriptions subscriptions) {
        this.name = name;
        this.entries = entries;
        this.forms = forms;
        this.texts = texts;
        getStyleClass().add("entry-rows");
        lines.getStyleClass().add("entry-lines");
        lines.managedProperty().bind(lines.visibleProperty());
        add.setId(name + "-add");
        add.textProperty().bind(texts.binding(addKey));
        add.setOnAction(event -> tell(entries.add(usual.get())));
        refused.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        refused.managedProperty().bind(refused.visibleProperty());
        tell(Optional.empty());
        getChildren().addAll(lines, add, refused);
        subscriptions.add(() -> rows.forEach(Row::dispose));
    }

    /**
     * Shows the entries in force.
     *
     * @param result what is said below the entry at a place; null for nothing
     */
    void show(IntFunction<@Nullable Node> result) {
        List<V> now = entries.all();
        while (rows.size() > now.size()) {
            rows.remove(rows.size() - 1).dispose();
        }
        for (int place = 0; place < now.size(); place++) {
            if (place == rows.size()) {
                rows.add(new Row(now.get(place)));
            }
            rows.get(place).show(now.get(place), result.apply(place));
        }
        if (!lines.getChildren().equals(rows)) {
            lines.getChildren().setAll(rows);
        }
        lines.setVisible(!rows.isEmpty());
    }

    private void remove(Row row) {
        int place = rows.indexOf(row);
        // Before the edit: the rows that stay keep what is typed in them.
        rows.remove(row);
        row.dispose();
        tell(entries.remove(place));
        add.requestFocus();
    }

    private void tell(Optional<Problem> refusal) {
        refused.setVisible(refusal.isPresent());
        refused.setText(refusal.map(problem -> texts.wording().problem(problem)).orElse(""));
    }

    private final class Row extends VBox {

        private final Subscriptions ofRow = new Subscriptions();
        private final EntryForm<V> form;

        Row(V entry) {
            getStyleClass().add("entry-row");
            form = forms.form(entry, changed -> entries.replace(rows.indexOf(this), changed), ofRow);
            Button away = new Button(null, new FontIcon(Feather.TRASH_2));
            away.setId(name + "-remove-" + rowsMade);
            away.textProperty().bind(texts.binding("career.remove"));
            away.getStyleClass().add(Styles.FLAT);
            away.setOnAction(event -> remove(this));
            FlowPane fields = new FlowPane();
            fields.getStyleClass().add("entry-fields");
            fields.getChildren().addAll(form.fields(new FormFields(texts, ofRow, "-" + name + "-" + rowsMade)));
            fields.getChildren().add(away);
            getChildren().add(fields);
            rowsMade++;
        }

        void show(V entry, @Nullable Node result) {
            form.show(entry);
            getChildren().setAll(getChildren().get(0));
            if (result != null) {
                getChildren().add(result);
            }
        }

        void dispose() {
            ofRow.close();
        }
    }
}
