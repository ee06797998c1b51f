package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.exporting.PagesModel.Drawn;
import cymru.rhod.ui.exporting.PagesModel.Room;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pages of a document, one at a time. Page Down goes on within the page and at its foot to the next, the arrows move it, Home
 * and End go to the first and the last; with Ctrl, plus and minus change its size and 0 fits it to the width again.
 */
final class PagesPane extends BorderPane {

    /** Room around the page for its shadow and the scroll bar. */
    private static final double AROUND = 44;

    private static final double NEXT_PART = 0.85;
    private static final double STEP = 60;

    private final PagesModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Label size = new Label();
    private final Button previous = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final Button next = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private final ImageView paper = new ImageView();
    private final StackPane desk = new StackPane(paper);
    private final ScrollPane scroll = new ScrollPane(desk);

    PagesPane(PagesModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("export-pages");
        count.setId("export-page");
        size.setId("export-zoom");
        paper.getStyleClass().add("paper");
        desk.getStyleClass().add("desk");
        scroll.setId("export-page-picture");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::onWheel);
        setTop(tools(subscriptions));
        setCenter(scroll);
        subscriptions.onChange(scroll.layoutBoundsProperty(), bounds -> fit(bounds));
        subscriptions.onChange(model.drawnProperty(), this::show);
        subscriptions.onChange(model.pageProperty(), page -> word());
        subscriptions.onChange(model.zoomProperty(), zoom -> word());
        subscriptions.onChange(texts.wordingProperty(), wording -> word());
    }

    /** Says anew what is shown, after other pages have been given to the model. */
    void word() {
        int page = model.pageProperty().get() + 1;
        count.setText(model.count() == 0 ? "" : texts.get("exporting.page", page, model.count()));
        size.setText(model.count() == 0 ? "" : texts.get("exporting.zoom", model.percent()));
        previous.setDisable(page <= 1);
        next.setDisable(page >= model.count());
        scroll.setAccessibleText(count.getText());
    }

    /** Returns the page as it was last drawn; null while there is none. */
    @Nullable
    Image picture() {
        return paper.getImage();
    }

    private FlowPane tools(Subscriptions subscriptions) {
        wire(
                previous,
                "export-page-previous",
                "exporting.page.previous",
                () -> goTo(model.pageProperty().get() - 1));
        wire(
                next,
                "export-page-next",
                "exporting.page.next",
                () -> goTo(model.pageProperty().get() + 1));
        Button smaller = new Button(null, new FontIcon(Feather.ZOOM_OUT));
        wire(smaller, "export-zoom-out", "exporting.zoom.out", model::zoomOut);
        Button larger = new Button(null, new FontIcon(Feather.ZOOM_IN));
        wire(larger, "export-zoom-in", "exporting.zoom.in", model::zoomIn);
        ToggleGroup fits = new ToggleGroup();
        HBox fit = new HBox(
                fit("export-fit-width", "exporting.fit.width", Zoom.WIDTH, "left-pill", fits, subscriptions),
                fit("export-fit-page", "exporting.fit.page", Zoom.PAGE, "right-pill", fits, subscriptions));
        FlowPane tools = new FlowPane(group(previous, count, next), group(smaller, size, larger), fit);
        tools.getStyleClass().add("export-tools");
        return tools;
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("export-tool-group");
        return group;
    }

    private void wire(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(texts.binding(key));
        Hint.on(button, texts.binding(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private ToggleButton fit(
            String id, String key, Zoom zoom, String style, ToggleGroup group, Subscriptions subscriptions) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.zoomProperty().set(zoom);
        });
        subscriptions.follow(model.zoomProperty(), now -> button.setSelected(now.equals(zoom)));
        return button;
    }

    private void fit(Bounds bounds) {
        double density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        model.fit(new Room(bounds.getWidth() - AROUND, bounds.getHeight() - AROUND), density);
        word();
    }

    private void show(@Nullable Drawn drawn) {
        if (drawn == null) {
            paper.setImage(null);
        } else {
            Image image = SwingFXUtils.toFXImage(drawn.image(), null);
            double density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
            paper.setImage(image);
            paper.setFitWidth(image.getWidth() / density);
            paper.setFitHeight(image.getHeight() / density);
        }
        word();
    }

    private void goTo(int page) {
        model.goTo(page);
        scroll.setVvalue(0);
    }

    private void onKey(KeyEvent event) {
        boolean isDone = event.isShortcutDown() ? zoomed(event.getCode()) : moved(event.getCode());
        if (isDone) {
            event.consume();
        }
    }

    private boolean zoomed(KeyCode key) {
        switch (key) {
            case PLUS, EQUALS, ADD -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.zoomProperty().set(Zoom.WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyCode key) {
        switch (key) {
            case PAGE_DOWN, SPACE -> move(1, scroll.getViewportBounds().getHeight() * NEXT_PART);
            case PAGE_UP -> move(-1, scroll.getViewportBounds().getHeight() * NEXT_PART);
            case DOWN -> move(1, STEP);
            case UP -> move(-1, STEP);
            case RIGHT -> sideways(STEP);
            case LEFT -> sideways(-STEP);
            case HOME -> goTo(0);
            case END -> goTo(model.count() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void onWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() > 0) {
                model.zoomIn();
            } else {
                model.zoomOut();
            }
        } else if (event.getDeltaY() != 0) {
            move(event.getDeltaY() < 0 ? 1 : -1, Math.abs(event.getDeltaY()));
        } else {
            return;
        }
        event.consume();
    }

    /** Moves within the page and, at its edge, on to the next. */
    private void move(int direction, double distance) {
        double hidden = desk.getHeight() - scroll.getViewportBounds().getHeight();
        boolean isAtEdge = hidden <= 1 || (direction > 0 ? scroll.getVvalue() >= 1 : scroll.getVvalue() <= 0);
        int page = model.pageProperty().get();
        if (!isAtEdge) {
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + direction * distance / hidden)));
        } else if (direction > 0 && page < model.count() - 1) {
            goTo(page + 1);
        } else if (direction < 0 && page > 0) {
            model.goTo(page - 1);
            scroll.setVvalue(1);
        }
    }

    private void sideways(double distance) {
        double hidden = desk.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            scroll.setHvalue(Math.max(0, Math.min(1, scroll.getHvalue() + distance / hidden)));
        }
    }
}
