package cymru.rhod.ui.calendar;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What of the calendar is seen: how near, from which date on, whose, and which shift; and what its marks mean. */
final class CalendarToolBar extends FlowPane {

    private static final double SHIFTS_WIDTH = 120;

    private final CalendarGrid grid;
    private final Texts texts;
    private final Label zoom = new Label();
    private final TextField date = new TextField();
    private final TextField doctor = new TextField();
    private final ChoiceEntry<Optional<String>> shift;
    private final ChoiceCombo<Optional<String>> shifts;
    private final Label dateProblem = new WrappedLabel("form-problem");
    private Rota rota;
    private @Nullable LocalDate outside;

    CalendarToolBar(SessionModel session, CalendarGrid grid, Texts texts, Subscriptions subscriptions) {
        this.grid = grid;
        this.texts = texts;
        rota = session.reportProperty().get().rota();
        shift = new ChoiceEntry<>(Optional.empty(), chosen -> {
            grid.setShift(chosen.orElse(null));
            return Optional.empty();
        });
        shifts = new ChoiceCombo<>(texts, subscriptions, shift, this::shiftName);
        getStyleClass().add("calendar-tool-bar");
        zoom.getStyleClass().add("zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        date.setId("calendar-date");
        date.setPrefColumnCount(7);
        date.promptTextProperty().bind(texts.binding("calendar.jump"));
        date.setOnAction(event -> jump());
        giveBackByEscape(date);
        date.textProperty().addListener((observable, before, typed) -> {
            outside = null;
            say("");
        });
        dateProblem.setId("calendar-date-problem");
        dateProblem.setVisible(false);
        dateProblem.managedProperty().bind(dateProblem.visibleProperty());
        doctor.setId("calendar-doctor");
        doctor.setPrefColumnCount(8);
        doctor.promptTextProperty().bind(texts.binding("calendar.filter.doctor"));
        doctor.textProperty().addListener((observable, before, letters) -> grid.setFilter(letters));
        giveBackByEscape(doctor);
        shifts.setId("calendar-shift");
        shifts.setPrefWidth(SHIFTS_WIDTH);
        named(date, "calendar.jump.hint");
        named(doctor, "calendar.filter.doctor.hint");
        named(shifts, "calendar.filter.shift.hint");
        getChildren()
                .addAll(
                        group(iconButton("zoom-out", Feather.ZOOM_OUT), zoom, iconButton("zoom-in", Feather.ZOOM_IN)),
                        group(button("today"), date),
                        group(cover(), marks()),
                        group(doctor, shifts),
                        group(button("leave"), button("swap")));
        subscriptions.follow(session.reportProperty(), report -> followShifts(report.rota()));
        subscriptions.follow(texts.wordingProperty(), wording -> {
            showZoom();
            showProblem();
        });
    }

    /** Gives the keyboard to the field for a date. */
    void askForDate() {
        date.requestFocus();
        date.selectAll();
    }

    /** Says how near the calendar is seen. */
    void showZoom() {
        zoom.setText(texts.get("calendar.zoom." + grid.zoom().name().toLowerCase(Locale.ROOT)));
    }

    /** Returns what is wrong with the date asked for; it stands below, where it has room to wrap. */
    Label dateProblem() {
        return dateProblem;
    }

    /** Shows every doctor again. */
    void findEveryone() {
        doctor.clear();
    }

    /** Goes to a date; one outside the roster is said at the field, with the dates there are. */
    void goTo(LocalDate asked) {
        Roster roster = rota.roster();
        outside = roster == null || roster.contains(asked) ? null : asked;
        if (outside == null) {
            date.clear();
            grid.goTo(asked);
        }
        showProblem();
    }

    private void jump() {
        Optional<LocalDate> read = DateTexts.read(date.getText(), grid.dateUnderCursor());
        if (read.isPresent()) {
            goTo(read.get());
        } else {
            outside = null;
            say(texts.wording().problem(Problem.of("date.expected", "")));
        }
    }

    private void showProblem() {
        LocalDate asked = outside;
        Roster roster = rota.roster();
        say(
                asked == null || roster == null
                        ? ""
                        : texts.get(
                                "calendar.jump.outside",
                                texts.wording().date(asked),
                                texts.wording().date(roster.start()),
                                texts.wording().date(roster.lastDay())));
    }

    private void say(String problem) {
        date.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        dateProblem.setText(problem);
        dateProblem.setVisible(!problem.isEmpty());
    }

    private void giveBackByEscape(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                say("");
                grid.requestFocus();
                event.consume();
            }
        });
    }

    private void followShifts(Rota newRota) {
        rota = newRota;
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        rota.shifts().forEach(type -> choices.add(Optional.of(type.code())));
        if (!choices.contains(shift.value())) {
            shift.valueProperty().set(Optional.empty());
        }
        shifts.setChoices(choices);
        shifts.reword();
    }

    private String shiftName(Optional<String> code) {
        return code.flatMap(rota::shift)
                .map(CalendarToolBar::name)
                .orElseGet(() -> texts.get("calendar.filter.every-shift"));
    }

    private static String name(ShiftType type) {
        return type.name().equals(type.code()) ? type.code() : type.code() + "  " + type.name();
    }

    private Button button(String command) {
        Command asked = grid.commands().get(command);
        Button button = new Button();
        button.setId("calendar-" + command);
        button.textProperty().bind(asked.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            grid.requestFocus();
            asked.run();
        });
        hint(button, asked);
        return button;
    }

    private Button iconButton(String command, Feather icon) {
        Command asked = grid.commands().get(command);
        Button button = new Button(null, new FontIcon(icon));
        button.setId("calendar-" + command);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(asked.text());
        button.setOnAction(event -> asked.run());
        hint(button, asked);
        return button;
    }

    private void hint(Button button, Command command) {
        Hint.on(
                button,
                Bindings.createStringBinding(
                        () -> texts.get("calendar.button.hint", command.text().get(), keys(command)), command.text()));
    }

    private static String keys(Command command) {
        return command.shortcut() == null ? "" : command.shortcut().getDisplayText();
    }

    private ToggleButton cover() {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("calendar-cover");
        toggle.textProperty().bind(texts.binding("calendar.cover"));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(grid.coverShownProperty());
        Hint.on(toggle, texts.binding("calendar.cover.hint"));
        return toggle;
    }

    private Button marks() {
        Button button = new Button();
        button.setId("calendar-marks");
        button.textProperty().bind(texts.binding("calendar.marks"));
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        DetailPopover popover = new DetailPopover();
        button.setOnAction(event -> popover.toggleAt(button, new CalendarLegend(grid.cellColours(), texts)));
        return button;
    }

    private void named(Node field, String key) {
        field.accessibleTextProperty().bind(texts.binding(key));
        Hint.on(field, texts.binding(key));
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("group");
        return group;
    }
}
