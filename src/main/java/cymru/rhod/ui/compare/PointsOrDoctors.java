package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The choice between a comparison by point and one by doctor. It is offered only where there are doctors. */
final class PointsOrDoctors extends HBox {

    private final ToggleButton byDoctor;
    private final Runnable onChoice;
    private boolean hasDoctors;

    /**
     * @param id stands before the names of its buttons
     * @param onChoice is run after a person has chosen
     */
    PointsOrDoctors(String id, Texts texts, Runnable onChoice) {
        this.onChoice = onChoice;
        ToggleGroup group = new ToggleGroup();
        ToggleButton byPoint = button(id + "-by-point", "compare.by-point", Styles.LEFT_PILL, texts, group);
        byDoctor = button(id + "-by-doctor", "compare.by-doctor", Styles.RIGHT_PILL, texts, group);
        byPoint.setSelected(true);
        getChildren().setAll(byPoint, byDoctor);
        offer(false);
    }

    /** Offers the choice, or takes it out of sight; the choice itself is kept for when doctors come back. */
    void offer(boolean hasDoctors) {
        this.hasDoctors = hasDoctors;
        setVisible(hasDoctors);
        setManaged(hasDoctors);
    }

    boolean isByDoctor() {
        return hasDoctors && byDoctor.isSelected();
    }

    private ToggleButton button(String id, String key, String style, Texts texts, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            onChoice.run();
        });
        return button;
    }
}
