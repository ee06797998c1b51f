package cymru.rhod.ui.importing;

import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.importing.ImportModel.Choice;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Picks what a written form means from a menu, in which the arrows only look: in a list they would pick, and each pick is an answer.
 * "New shift" opens the fields of one below.
 */
final class MeaningPick extends VBox {

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Meanings meanings;
    private final String written;
    private final Consumer<Choice> take;

    /**
     * @param now what it is taken for; null while nothing is chosen
     * @param take is given what is picked
     */
    MeaningPick(
            String id,
            String written,
            @Nullable Choice now,
            Meanings meanings,
            Texts texts,
            Subscriptions subscriptions,
            Consumer<Choice> take) {
        this.written = written;
        this.meanings = meanings;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.take = take;
        getStyleClass().add("meaning-pick");
        MenuButton button = new MenuButton(now == null ? texts.get("importing.choose") : meanings.words(now));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get("importing.code.means", written) + ": " + button.getText());
        meanings.all().forEach(choice -> button.getItems().add(item(choice, choice.equals(now))));
        MenuItem newShift = new MenuItem(texts.get("importing.new-shift"));
        newShift.setOnAction(event -> askForShift());
        button.getItems().addAll(new SeparatorMenuItem(), newShift);
        getChildren().add(button);
    }

    private MenuItem item(Choice choice, boolean isChosen) {
        MenuItem item = new MenuItem(meanings.words(choice));
        item.setMnemonicParsing(false);
        if (isChosen) {
            item.setGraphic(new FontIcon(Feather.CHECK));
        }
        item.setOnAction(event -> take.accept(choice));
        return item;
    }

    private void askForShift() {
        NewShiftPane pane = new NewShiftPane(
                new NewShift(written, meanings.codes()),
                texts,
                subscriptions,
                shift -> take.accept(new Choice(shift.code(), shift)));
        getChildren().setAll(getChildren().get(0), pane);
        pane.requestFocus();
    }
}
