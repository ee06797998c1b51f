package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the palette as it is drawn: chip, code, key, length and how often it is used. */
final class PaletteRow extends ListCell<PaletteItem> {

    static final String STYLE_CLASS = "palette-row";

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("brush");
    private static final PseudoClass MARK = PseudoClass.getPseudoClass("mark");
    private static final PseudoClass FIRST_MARK = PseudoClass.getPseudoClass("first-mark");

    private static final double CHIP = 18;
    private static final int PLACE_OF_SIGN = 3;

    private final Texts texts;
    private final ObservableValue<@Nullable Cell> brush;
    private final Rectangle swatch = new Rectangle(CHIP, CHIP);
    private final Label letter = label("palette-chip");
    private final Label code = label("palette-code");
    private final Label key = label("palette-key");
    private final Label length = label("palette-length");
    private final Label days = label("palette-days");
    private final FontIcon sign = new FontIcon(Feather.PEN_TOOL);
    private final HBox line = new HBox(swatch, code, key, spring(), length, days);
    private final Hint hint = new Hint(this);

    /**
     * @param arm told when the line is clicked once
     * @param edit told when it is clicked twice
     */
    PaletteRow(
            Texts texts, ObservableValue<@Nullable Cell> brush, Consumer<PaletteItem> arm, Consumer<PaletteItem> edit) {
        this.texts = texts;
        this.brush = brush;
        getStyleClass().add(STYLE_CLASS);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        code.setMinWidth(0);
        swatch.getStyleClass().add("palette-swatch");
        sign.getStyleClass().add("palette-sign");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            PaletteItem item = getItem();
            if (item != null && event.getButton() == MouseButton.PRIMARY) {
                (event.getClickCount() == 2 ? edit : arm).accept(item);
            }
        });
    }

    /** Shows whether its item is the brush as it is now. */
    void showArmed() {
        PaletteItem item = getItem();
        boolean armed = item != null && item.brush().equals(brush.getValue());
        pseudoClassStateChanged(ARMED, armed);
        line.getChildren().remove(sign);
        if (armed) {
            line.getChildren().add(PLACE_OF_SIGN, sign);
        }
        if (item != null) {
            setAccessibleText(accessible(item, armed));
        }
    }

    /** Shows its item in the words in force. */
    void reword() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            hint.setText("");
            setAccessibleText(null);
        } else {
            show(item);
        }
        showArmed();
    }

    private void show(PaletteItem item) {
        DayMark mark = item.brush().mark();
        pseudoClassStateChanged(MARK, mark != null);
        pseudoClassStateChanged(FIRST_MARK, item.brush().equals(Cell.OFF));
        if (mark != null) {
            showMark(mark);
        } else if (item.shift() != null) {
            showShift(item, item.shift());
        }
        days.setText(item.days() == 0 ? "" : texts.get("palette.days", item.days()));
        days.setManaged(mark == null || item.days() > 0);
        setGraphic(line);
    }

    private void showShift(PaletteItem item, ShiftType shift) {
        line.getChildren().set(0, swatch);
        swatch.setFill(Color.web(item.colour()));
        code.setText(shift.code());
        show(key, shift.key() == null ? "" : shift.key());
        length.setText(Minutes.asHours(shift.lengthMinutes()));
        hint.setText(texts.get(
                "palette.shift.tooltip",
                shift.name(),
                Minutes.asClockTime(shift.startMinute()),
                Minutes.asClockTime((shift.startMinute() + shift.lengthMinutes()) % Minutes.PER_DAY),
                texts.get("duty-kind." + shift.kind().code())));
    }

    private void showMark(DayMark mark) {
        String words = BrushWords.key(mark);
        line.getChildren().set(0, letter);
        letter.setText(texts.get(words + ".letter"));
        code.setText(texts.get(words));
        show(key, "");
        length.setText("");
        hint.setText(texts.get("palette.mark.tooltip", texts.get(words), texts.get(words + ".explains")));
    }

    private String accessible(PaletteItem item, boolean armed) {
        String what = item.shift() == null ? BrushWords.of(texts, item.brush()) : accessible(item.shift());
        String used = texts.get("palette.days.accessible", item.days());
        return armed ? texts.get("palette.accessible.armed", what, used) : texts.get("palette.accessible", what, used);
    }

    private String accessible(ShiftType shift) {
        String length = Minutes.asHours(shift.lengthMinutes());
        return shift.key() == null
                ? texts.get("palette.shift.accessible", shift.code(), shift.name(), length)
                : texts.get("palette.shift.accessible.key", shift.code(), shift.name(), length, shift.key());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
