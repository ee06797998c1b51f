package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.PayMarks;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ViewMemory;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of all doctors with what can be done to it, and the details of the chosen one beside or below it. */
final class DoctorsPane extends SplitPane implements RosterSection {

    private static final double WIDE = 660;
    private static final double DETAIL_SHARE = 0.34;
    private static final double MOST_DETAIL_WIDTH = 400;
    private static final double LEAST_DETAIL_WIDTH = 320;
    private static final double LEAST_TABLE_WIDTH = 300;

    /** Room for the tools, the headings, a doctor or two and the spread. */
    private static final double LEAST_TABLE_HEIGHT = 250;

    /** Room for the name of the doctor, the tabs and some fields. */
    private static final double LEAST_DETAIL_HEIGHT = 170;

    private static final double TABLE_SHARE_WHEN_NARROW = 0.52;

    private final DoctorsModel model;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final DoctorTable table;
    private final DoctorDetail detail;
    private final Spinner<Integer> count = new Spinner<>(1, Rota.MOST_SLOTS, 1);
    private final Button up = new Button(null, new FontIcon(Feather.ARROW_UP));
    private final Button down = new Button(null, new FontIcon(Feather.ARROW_DOWN));
    private final Button remove = new Button();
    private final Label marks = new WrappedLabel(Styles.TEXT_MUTED);

    DoctorsPane(
            SessionModel session,
            DoctorsModel model,
            Texts texts,
            Subscriptions subscriptions,
            ViewMemory memory,
            Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.subscriptions = subscriptions;
        getStyleClass().add("doctors-pane");
        table = new DoctorTable(
                "doctors-table", List.of(DoctorColumn.Group.values()), model, texts, subscriptions, onExplain);
        table.remember(memory);
        table.whenSelected(model::select);
        detail = new DoctorDetail(session, model, texts, subscriptions, onExplain);
        detail.setMinWidth(LEAST_DETAIL_WIDTH);
        detail.setMinHeight(LEAST_DETAIL_HEIGHT);
        BorderPane all = new BorderPane(table);
        all.setTop(tools());
        // Below, where it moves no line of the table away from under the mouse.
        marks.setId("doctors-marks");
        marks.managedProperty().bind(marks.visibleProperty());
        all.setBottom(new VBox(marks, new UnfinishedLine(model, texts, subscriptions)));
        all.setMinWidth(LEAST_TABLE_WIDTH);
        all.setMinHeight(LEAST_TABLE_HEIGHT);
        getItems().setAll(all, detail);
        setResizableWithParent(detail, false);
        subscriptions.onChange(widthProperty(), width -> arrange(width.doubleValue()));
        subscriptions.follow(model.chosenProperty(), chosen -> enable());
    }

    @Override
    public void show(RotaReport report) {
        table.show();
        detail.show();
        showMarks(report);
        enable();
    }

    private void showMarks(RotaReport report) {
        PayBasis basis = report.roster() == null
                ? PayBasis.CERTAIN
                : report.roster().posts().stream()
                        .map(post -> post.pay().basis())
                        .reduce(PayBasis.CERTAIN, PayBasis::and);
        String legend =
                String.join(" · ", PayMarks.legend(basis, texts.wording().messages()));
        marks.setText(legend);
        marks.setVisible(!legend.isEmpty());
    }

    /** Gives the keyboard to the table. */
    void focusTable() {
        table.requestFocus();
    }

    private Region tools() {
        count.setId("doctors-count");
        count.setEditable(true);
        count.getStyleClass().add("doctors-count");
        subscriptions.follow(
                texts.wordingProperty(), wording -> count.getEditor().setAccessibleText(texts.get("people.add.count")));
        count.getEditor().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add();
                event.consume();
            }
        });
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("doctors-add");
        add.textProperty().bind(texts.binding("people.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> add());
        remove.setId("doctors-remove");
        remove.setGraphic(new FontIcon(Feather.TRASH_2));
        remove.textProperty().bind(texts.binding("people.remove"));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(table.selectedIds()));
        moveButton(up, "doctors-up", "people.move-up", -1);
        moveButton(down, "doctors-down", "people.move-down", 1);
        HBox adding = new HBox(count, add);
        adding.getStyleClass().add("form-row");
        adding.setAlignment(Pos.CENTER_LEFT);
        FlowPane tools = new FlowPane(adding, up, down, remove, columns(), problem());
        tools.getStyleClass().add("people-tools");
        return tools;
    }

    private void add() {
        // What was typed and not yet entered counts; what is no number leaves the last one.
        count.commitValue();
        model.add(count.getValue(), texts.get("roster.slot-name"));
        count.getValueFactory().setValue(1);
    }

    private void moveButton(Button button, String id, String key, int by) {
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_ICON);
        Hint.on(button, texts.binding(key));
        button.accessibleTextProperty().bind(texts.binding(key));
        button.setOnAction(event -> model.move(by));
    }

    private MenuButton columns() {
        MenuButton menu = new MenuButton();
        menu.setId("doctors-columns");
        menu.textProperty().bind(texts.binding("people.columns"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        columnsItem("doctors-columns-usual", "people.columns.usual", DoctorColumn::isUsual),
                        columnsItem("doctors-columns-all", "people.columns.all", column -> true),
                        new SeparatorMenuItem());
        for (DoctorColumn.Group group : DoctorColumn.Group.values()) {
            Menu ofGroup = new Menu();
            ofGroup.textProperty().bind(texts.binding(group.key()));
            for (DoctorColumn column : group.columns()) {
                TableColumn<?, ?> shown = table.column(column);
                CheckMenuItem item = new CheckMenuItem();
                item.textProperty().bind(texts.binding(column.key()));
                item.selectedProperty().bindBidirectional(shown.visibleProperty());
                ofGroup.getItems().add(item);
            }
            menu.getItems().add(ofGroup);
        }
        return menu;
    }

    private MenuItem columnsItem(String id, String key, Predicate<DoctorColumn> isShown) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.binding(key));
        item.setOnAction(event -> {
            for (DoctorColumn column : DoctorColumn.values()) {
                table.column(column).setVisible(isShown.test(column));
            }
        });
        return item;
    }

    private Label problem() {
        Label problem = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
        problem.setId("doctors-problem");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        subscriptions.follow(model.problemProperty(), now -> {
            problem.setVisible(now != null);
            problem.setManaged(now != null);
            problem.setText(now == null ? "" : texts.wording().problem(now));
        });
        return problem;
    }

    private void enable() {
        up.setDisable(!model.canMove(-1));
        down.setDisable(!model.canMove(1));
        remove.setDisable(model.chosenProperty().get() == null);
    }

    /** Beside one another where there is room for both, else one below the other. */
    private void arrange(double width) {
        boolean wide = width >= WIDE;
        setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        double detailWidth = Math.max(LEAST_DETAIL_WIDTH, Math.min(MOST_DETAIL_WIDTH, width * DETAIL_SHARE));
        setDividerPositions(wide ? 1 - detailWidth / width : TABLE_SHARE_WHEN_NARROW);
    }
}
