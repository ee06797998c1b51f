package cymru.rhod.ui.settings;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The user's own premia: a form for each, a button that removes it, and one that adds another. */
final class PremiaSection extends VBox {

    private final Texts texts;
    private final Function<RotaEdit, Optional<Problem>> edits;
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final List<PremiumEntry> entries = new ArrayList<>();
    private Subscriptions ofRows = new Subscriptions();
    private List<Premium> premia = List.of();

    /** @param edits makes an edit of the rota and says why it is refused, if it is */
    PremiaSection(Texts texts, Function<RotaEdit, Optional<Problem>> edits) {
        this.texts = texts;
        this.edits = edits;
        getStyleClass().add("settings-fields");
        rows.getStyleClass().add("settings-fields");
        Label explains = new WrappedLabel("form-hint");
        explains.textProperty().bind(texts.binding("settings.premia.hint"));
        add.setId("settings-premia-add");
        add.textProperty().bind(texts.binding("settings.premia.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        getChildren().setAll(explains, rows, add);
    }

    /** Shows the premia of the rota as it is after an edit, undo or redo. */
    void show(Rota rota) {
        premia = rota.premia();
        if (premia.size() != entries.size()) {
            layRows();
        }
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).show(premia.get(index));
        }
        add.setDisable(premia.size() >= Premium.MOST_ENTRIES);
    }

    /** Leaves the texts alone from now on. */
    void dispose() {
        ofRows.close();
    }

    private void layRows() {
        ofRows.close();
        ofRows = new Subscriptions();
        entries.clear();
        rows.getChildren().clear();
        for (int index = 0; index < premia.size(); index++) {
            int position = index;
            PremiumEntry entry = new PremiumEntry(premia.get(index), premium -> replace(position, premium));
            entries.add(entry);
            rows.getChildren()
                    .add(new VBox(
                            line("settings.premium-name", position, entry.name()),
                            line("settings.premium-amount", position, entry.amount()),
                            pensionable(position, entry),
                            remove(position)));
        }
        rows.getChildren().forEach(row -> row.getStyleClass().add("settings-fields"));
    }

    private FormField<TextField> line(String key, int position, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, ofRows, key, entry);
        field.control().setId(FormField.id(key) + "-" + (position + 1));
        field.floatProblem();
        return field;
    }

    private CheckBox pensionable(int position, PremiumEntry entry) {
        CheckBox box = new CheckBox();
        box.setId("settings-premium-pensionable-" + (position + 1));
        box.textProperty().bind(texts.binding("settings.premium-pensionable"));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty()
                .addListener((observable, before, ticked) ->
                        entry.pensionable().valueProperty().set(ticked));
        ofRows.follow(entry.pensionable().valueProperty(), box::setSelected);
        return box;
    }

    private Button remove(int position) {
        Button remove = new Button();
        remove.setId("settings-premium-remove-" + (position + 1));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        ofRows.follow(texts.wordingProperty(), wording -> {
            remove.setText(texts.get("settings.premia.remove"));
            remove.setAccessibleText(texts.get(
                    "settings.premia.remove.accessible", premia.get(position).name()));
        });
        remove.setOnAction(event -> change(IntStream.range(0, premia.size())
                .filter(index -> index != position)
                .mapToObj(premia::get)
                .toList()));
        return remove;
    }

    private void add() {
        List<Premium> more = new ArrayList<>(premia);
        more.add(new Premium(newName(), Money.ZERO, false));
        change(more);
    }

    /** Returns a name that no premium has yet. */
    private String newName() {
        return IntStream.iterate(premia.size() + 1, number -> number + 1)
                .mapToObj(number -> texts.get("settings.premia.new", number))
                .filter(name ->
                        premia.stream().noneMatch(premium -> premium.name().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Problem> replace(int position, Premium premium) {
        List<Premium> changed = new ArrayList<>(premia);
        changed.set(position, premium);
        return change(changed);
    }

    private Optional<Problem> change(List<Premium> changed) {
        return edits.apply(new RotaEdit.ChangePremia(changed));
    }
}
