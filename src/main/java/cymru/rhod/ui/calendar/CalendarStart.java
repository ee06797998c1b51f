package cymru.rhod.ui.calendar;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.common.DateEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays the pattern on dates: what the calendar shows until there is a roster. */
final class CalendarStart extends VBox {

    /** Half a year, as long as many posts last. */
    private static final int USUAL_WEEKS = 26;

    private final SessionModel session;
    private final Texts texts;
    private final ObjectProperty<LocalDate> start;
    private final ObjectProperty<Integer> weeks = new SimpleObjectProperty<>(USUAL_WEEKS);
    private final ObjectProperty<Integer> doctors = new SimpleObjectProperty<>(1);
    private final TextEntry<LocalDate> startEntry;
    private final TextEntry<Integer> weeksEntry = count(weeks, Roster.MOST_WEEKS);
    private final TextEntry<Integer> doctorsEntry = count(doctors, Rota.MOST_SLOTS);
    private final Label uneven = wrapped("calendar-warning");
    private final Label refused = wrapped("form-problem");
    private int patternWeeks = -1;

    CalendarStart(SessionModel session, Texts texts, Subscriptions subscriptions, LocalDate today) {
        this.session = session;
        this.texts = texts;
        start = new SimpleObjectProperty<>(changeover(today));
        startEntry = DateEntry.of(start, start::get);
        getStyleClass().add("calendar-start");
        Label heading = wrapped("heading");
        heading.textProperty().bind(texts.binding("calendar.start.heading"));
        Label explanation = wrapped("form-hint");
        explanation.textProperty().bind(texts.binding("calendar.start.explanation"));
        FormField<TextField> startField = FormField.line(texts, subscriptions, "calendar.start.date", startEntry);
        FormField<TextField> weeksField = FormField.line(texts, subscriptions, "calendar.start.weeks", weeksEntry);
        FormField<TextField> doctorsField =
                FormField.line(texts, subscriptions, "calendar.start.doctors", doctorsEntry);
        HBox fields = new HBox(startField, weeksField, doctorsField);
        fields.getStyleClass().add("calendar-start-fields");
        Button lay = new Button();
        lay.setId("calendar-lay");
        lay.textProperty().bind(texts.binding("calendar.start.lay"));
        lay.getStyleClass().add(Styles.ACCENT);
        lay.setMinWidth(Region.USE_PREF_SIZE);
        lay.setOnAction(event -> lay());
        lay.setDefaultButton(false);
        uneven.setId("calendar-uneven");
        uneven.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        refused.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        show(refused, "");
        getChildren().addAll(heading, explanation, fields, uneven, lay, refused);
        subscriptions.follow(session.reportProperty(), report -> followPattern(report.rota()));
        subscriptions.follow(texts.wordingProperty(), wording -> warn());
        weeks.addListener((observable, before, after) -> warn());
        start.addListener((observable, before, after) -> show(refused, ""));
    }

    private void followPattern(Rota rota) {
        if (rota.weeks().size() != patternWeeks) {
            patternWeeks = rota.weeks().size();
            doctors.set(patternWeeks);
            doctorsEntry.show(patternWeeks);
            warn();
        }
    }

    private void warn() {
        boolean isUneven = patternWeeks > 0 && weeks.get() % patternWeeks != 0;
        show(
                uneven,
                isUneven
                        ? texts.wording()
                                .problem(Problem.of(
                                        "roster.not-whole-cycles",
                                        "",
                                        Integer.toString(weeks.get()),
                                        Integer.toString(patternWeeks)))
                        : "");
    }

    private void lay() {
        startEntry.commit();
        weeksEntry.commit();
        doctorsEntry.commit();
        boolean isUnclear = startEntry.problemProperty().get() != null
                || weeksEntry.problemProperty().get() != null
                || doctorsEntry.problemProperty().get() != null;
        if (isUnclear) {
            return;
        }
        EditResult result = session.apply(
                new RosterEdit.LayRoster(start.get(), weeks.get(), doctors.get(), texts.get("calendar.slot-name")));
        show(refused, result instanceof EditResult.Refused no ? texts.wording().problem(no.problem()) : "");
    }

    /** The first Wednesday of August, when posts in Wales begin, or of the August after. */
    private static LocalDate changeover(LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), Month.AUGUST, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
        return thisYear.isBefore(today)
                ? thisYear.plusYears(1).withDayOfMonth(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY))
                : thisYear;
    }

    private static TextEntry<Integer> count(ObjectProperty<Integer> value, int most) {
        TextEntry<Integer> entry = new TextEntry<>(text -> read(text, most), String::valueOf, typed -> {
            value.set(typed);
            return Optional.empty();
        });
        entry.show(value.get());
        value.addListener((observable, before, after) -> entry.show(after));
        return entry;
    }

    private static Parsed<Integer> read(String text, int most) {
        String typed = text.strip();
        boolean isNumber =
                !typed.isEmpty() && typed.length() <= 4 && typed.chars().allMatch(Character::isDigit);
        int number = isNumber ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= most
                ? Parsed.of(number)
                : Parsed.expected("calendar.count", Integer.toString(most));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
