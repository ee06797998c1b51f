package cymru.rhod.ui.shifts;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.ProblemLine;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields of one shift type, in the place of the palette's list; the rota beside it follows each change. */
final class ShiftEditor extends VBox {

    private final ShiftForm form;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Runnable close;

    private final List<FormField<TextField>> lines = new ArrayList<>();
    private final ProblemLine problem;
    private final FormField<TextField> code;
    private final FormField<TextField> end;
    private final FormField<ChoiceCombo<DutyKind>> kind;
    private final ChoiceCombo<Optional<Boolean>> resident;
    private final FormField<TextField> restWeekday;
    private final FormField<TextField> restWeekend;
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox restGroup;
    private final VBox workGroup;
    private final Hyperlink clearRest;
    private final Hyperlink clearWork;
    private final Button add = new Button();
    private final Button delete = new Button(null, new FontIcon(Feather.TRASH_2));

    /**
     * @param close told when the person is done
     * @param remove told when the shift type should go
     */
    ShiftEditor(ShiftForm form, Texts texts, Subscriptions subscriptions, Runnable close, Runnable remove) {
        this.form = form;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.close = close;
        getStyleClass().add("shift-editor");

        problem = new ProblemLine(texts, subscriptions);
        problem.tellOfForm(form.refusalProperty());
        code = line("shift.code", form.code());
        FormField<TextField> key = line("shift.key", form.key());
        FormField<TextField> name = line("shift.name", form.name());
        FormField<TextField> start = line("shift.start", form.start());
        FormField<TextField> length = line("shift.length", form.length());
        end = line("shift.end", form.end());
        ChoiceCombo<DutyKind> kinds =
                new ChoiceCombo<>(texts, subscriptions, form.kind(), value -> texts.get("duty-kind." + value.code()));
        kinds.setChoices(List.of(DutyKind.values()));
        kind = new FormField<>(
                texts, subscriptions, "shift.kind", kinds, form.kind().problemProperty());
        resident = new ChoiceCombo<>(texts, subscriptions, form.resident(), this::residentWords);
        resident.setChoices(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        restWeekday = line("shift.rest.weekday", form.restWeekday());
        restWeekend = line("shift.rest.weekend", form.restWeekend());
        clearRest = link("shift.rest.clear", form::clearRest);
        restGroup = group("shift.rest", row(restWeekday, restWeekend), clearRest);
        clearWork = link("shift.work.clear", form::clearWork);
        workGroup = group(
                "shift.work",
                row(workLine(WorkField.WEEKDAY_PLAIN), workLine(WorkField.WEEKDAY_OUT_OF_HOURS)),
                row(workLine(WorkField.WEEKEND_PLAIN), workLine(WorkField.WEEKEND_OUT_OF_HOURS)),
                clearWork);

        VBox fields = new VBox(
                row(code, key),
                name,
                row(start, length, end),
                kind,
                new FormField<>(
                        texts,
                        subscriptions,
                        "shift.resident",
                        resident,
                        form.resident().problemProperty()),
                restGroup,
                workGroup,
                group("shift.colour", new ColourPick(texts, subscriptions, form.colour())));
        fields.getStyleClass().add("form-fields");
        scroll.setContent(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(header(), scroll, problem, buttons(remove));

        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        subscriptions.follow(form.shiftProperty(), shift -> show());
        subscriptions.onChange(form.draftProperty(), draft -> show());
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
    }

    /** Puts the keyboard into the first field, with its text chosen. */
    void start() {
        // The fields are taken into the window when the pane around them is first styled; before, they cannot have the
        // keyboard.
        scroll.applyCss();
        scroll.setVvalue(0);
        code.control().requestFocus();
        code.control().selectAll();
    }

    /** Puts the keyboard into the first field that holds something that cannot be used. */
    void showProblem() {
        lines.stream().filter(FormField::hasProblem).findFirst().ifPresent(field -> field.control()
                .requestFocus());
    }

    private void show() {
        ShiftType shift = form.shift();
        boolean draft = form.draftProperty().get();
        title.setText(draft ? texts.get("shift.title.new") : texts.get("shift.title", shift.code()));
        add.setVisible(draft);
        add.setManaged(draft);
        delete.setVisible(!draft);
        delete.setManaged(!draft);
        long days = form.daysLater();
        end.setHint(texts.get("shift.end.days-later", days));
        kind.setHint(texts.get("duty-kind." + shift.kind().code() + ".explains"));
        resident.reword();

        PlannedRest rest = form.defaultRest();
        restWeekday.control().setPromptText(automatic(rest.weekdayMinutes()));
        restWeekend.control().setPromptText(automatic(rest.weekendMinutes()));
        show(restGroup, shift.kind() != DutyKind.STANDARD_DAY || shift.rest() != null);
        // Taking a value shows the link while the next field is being clicked: its room is there before.
        clearRest.setVisible(shift.rest() != null);
        show(workGroup, shift.isNonResidentOnCall());
        clearWork.setVisible(shift.workOnCall() != null);
    }

    private String automatic(long minutes) {
        return texts.get("settings.automatic", Minutes.asHours(minutes));
    }

    private String residentWords(Optional<Boolean> given) {
        return given.map(stays -> texts.get(stays ? "shift.resident.yes" : "shift.resident.no"))
                .orElseGet(() -> texts.get(
                        form.kind().value() == DutyKind.ON_CALL
                                ? "shift.resident.default.no"
                                : "shift.resident.default.yes"));
    }

    private FormField<TextField> workLine(WorkField field) {
        return line("shift.work." + field.code(), form.work(field));
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> line = FormField.line(texts, subscriptions, key, entry);
        lines.add(line);
        problem.tellFor(line);
        return line;
    }

    private HBox header() {
        title.getStyleClass().add("palette-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button done = new Button(null, new FontIcon(Feather.X));
        done.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        done.accessibleTextProperty().bind(texts.binding("shift.close"));
        done.setOnAction(event -> close.run());
        HBox header = new HBox(title, done);
        header.getStyleClass().add("shift-header");
        return header;
    }

    private HBox buttons(Runnable remove) {
        add.textProperty().bind(texts.binding("shift.add"));
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(event -> {
            if (form.addDraft()) {
                close.run();
            } else {
                showProblem();
            }
        });
        delete.textProperty().bind(texts.binding("palette.delete"));
        delete.setOnAction(event -> remove.run());
        Button done = new Button();
        done.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(form.draftProperty().get() ? "shift.cancel" : "shift.done"),
                        form.draftProperty(),
                        texts.wordingProperty()));
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(add, done, delete);
        buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        buttons.getStyleClass().add("palette-buttons");
        return buttons;
    }

    private VBox group(String key, Node... content) {
        VBox group = new VBox(wrapped(key, "form-group-name"));
        if (texts.wording().messages().has(key + ".hint")) {
            group.getChildren().add(wrapped(key + ".hint", "form-hint"));
        }
        group.getChildren().addAll(content);
        group.getStyleClass().add("form-group");
        return group;
    }

    private Label wrapped(String key, String styleClass) {
        Label label = new WrappedLabel(styleClass);
        label.textProperty().bind(texts.binding(key));
        return label;
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink();
        link.textProperty().bind(texts.binding(key));
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    @SafeVarargs
    private static HBox row(FormField<TextField>... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (FormField<TextField> field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(0);
        }
        return row;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
