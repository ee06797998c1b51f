package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the palette as it is drawn: chip, code, key, length and how often it is used. */
final class PaletteRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("brush");
    private static final PseudoClass MARK = PseudoClass.getPseudoClass("mark");
    private static final PseudoClass FIRST_MARK = PseudoClass.getPseudoClass("first-mark");

    private static final double HEIGHT = 32;
    private static final double CHIP = 18;

    private final Texts texts;
    private final Region spring = new Region();
    private final Label days = new Label();
    private final Hint hint = new Hint(this);
    private @Nullable PaletteItem item;
    private boolean armed;

    PaletteRow(Texts texts) {
        this.texts = texts;
        getStyleClass().add("palette-row");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        HBox.setHgrow(spring, Priority.ALWAYS);
        days.getStyleClass().add("palette-days");
        days.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Returns what it shows. */
    PaletteItem item() {
        return Objects.requireNonNull(item);
    }

    void show(PaletteItem newItem) {
        if (!newItem.equals(item)) {
            item = newItem;
            reword();
        }
    }

    /** Shows its item in the words in force. */
    void reword() {
        DayMark mark = item().brush().mark();
        pseudoClassStateChanged(MARK, mark != null);
        pseudoClassStateChanged(FIRST_MARK, item().brush().equals(Cell.OFF));
        Integer uses = item().days();
        days.setText(uses != null && uses > 0 ? texts.get("palette.days", uses) : "");
        ShiftType shift = item().shift();
        if (shift != null) {
            showShift(shift);
        } else if (mark != null) {
            showMark(mark);
        }
        setAccessibleText(accessible());
    }

    /** Shows whether it is the line the keyboard comes to. */
    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
    }

    /** Shows whether its item is the brush. */
    void showArmed(boolean nowArmed) {
        if (armed != nowArmed) {
            armed = nowArmed;
            pseudoClassStateChanged(ARMED, armed);
            reword();
        }
    }

    void setOnClicks(Runnable once, Runnable twice) {
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                (event.getClickCount() == 2 ? twice : once).run();
            }
        });
    }

    private void showShift(ShiftType shift) {
        Rectangle swatch = new Rectangle(CHIP, CHIP, Color.web(item().colour()));
        swatch.getStyleClass().add("palette-swatch");
        List<Node> parts = new ArrayList<>(List.of(swatch, text("palette-code", shift.code())));
        if (shift.key() != null) {
            parts.add(label("palette-key", shift.key()));
        }
        addSign(parts);
        parts.addAll(List.of(spring, text("palette-length", Minutes.asHours(shift.lengthMinutes())), days));
        getChildren().setAll(parts);
        hint.setText(texts.get(
                "palette.shift.tooltip",
                shift.name(),
                Minutes.asClockTime(shift.startMinute()),
                Minutes.asClockTime((shift.startMinute() + shift.lengthMinutes()) % Minutes.PER_DAY),
                texts.get("duty-kind." + shift.kind().code())));
    }

    private void showMark(DayMark mark) {
        String words = BrushWords.key(mark);
        String letter = texts.get(words + ".letter");
        List<Node> parts = new ArrayList<>(List.of(
                label("palette-chip", item().isTypedBy(letter) ? letter : ""), text("palette-code", texts.get(words))));
        addSign(parts);
        parts.add(spring);
        if (!days.getText().isEmpty()) {
            parts.add(days);
        }
        getChildren().setAll(parts);
        hint.setText(texts.get("palette.mark.tooltip", texts.get(words), texts.get(words + ".explains")));
    }

    private void addSign(List<Node> parts) {
        if (armed) {
            FontIcon sign = new FontIcon(Feather.PEN_TOOL);
            sign.getStyleClass().add("palette-sign");
            parts.add(sign);
        }
    }

    private String accessible() {
        ShiftType shift = item().shift();
        String what = shift == null ? BrushWords.of(texts, item().brush()) : accessible(shift);
        if (item().days() == null) {
            return armed ? texts.get("palette.accessible.armed-on-dates", what) : what;
        }
        String used = texts.get("palette.days.accessible", item().days());
        return armed ? texts.get("palette.accessible.armed", what, used) : texts.get("palette.accessible", what, used);
    }

    private String accessible(ShiftType shift) {
        String length = Minutes.asHours(shift.lengthMinutes());
        return shift.key() == null
                ? texts.get("palette.shift.accessible", shift.code(), shift.name(), length)
                : texts.get("palette.shift.accessible.key", shift.code(), shift.name(), length, shift.key());
    }

    private static Text text(String styleClass, String text) {
        Text node = new Text(text);
        node.getStyleClass().add(styleClass);
        return node;
    }

    private static Label label(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
