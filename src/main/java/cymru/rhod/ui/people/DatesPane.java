package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.Notice;
import cymru.rhod.report.roster.RosterCost;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.AmountLines;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The dates of the roster, when it must be out, what its doctors cost, its bank holidays, and what is probably a mistake. */
final class DatesPane extends ScrollPane implements RosterSection {

    /** The notice due in Wales, and the one of England that some keep to. */
    private static final List<Integer> USUAL_NOTICES = List.of(Roster.USUAL_NOTICE_WEEKS, 8);

    private final DoctorsModel model;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final BankHolidays bankHolidays;
    private final Supplier<LocalDate> today;
    private final Consumer<String> onDoctor;
    private final DatesForm form;
    private final ChoiceCombo<Integer> notice;
    private final Label due = new WrappedLabel();
    private final Label countdown = new WrappedLabel();
    private final VBox cost = new VBox();
    private final VBox holidays = new VBox();
    private final VBox warnings = new VBox();
    private final Label lastDay = new WrappedLabel(Styles.TEXT_MUTED);
    private final Button drop = new Button();
    private final Button free = new Button();
    private final Label holidayRefused = new WrappedLabel("form-problem");

    /** @param onDoctor is given the id of the slot whose doctor a person wants to see */
    DatesPane(
            SessionModel session,
            DoctorsModel model,
            Texts texts,
            Subscriptions subscriptions,
            BankHolidays bankHolidays,
            Supplier<LocalDate> today,
            Consumer<String> onDoctor) {
        this.model = model;
        this.onDoctor = onDoctor;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.bankHolidays = bankHolidays;
        this.today = today;
        form = new DatesForm(Objects.requireNonNull(session.editedRota().roster()), model::apply);
        notice = new ChoiceCombo<>(
                texts, subscriptions, form.noticeWeeks(), weeks -> texts.get("people.notice.weeks", weeks));
        setId("dates");
        getStyleClass().add("people-section");
        free.setId("holidays-free");
        free.managedProperty().bind(free.visibleProperty());
        FlowPane cards = new FlowPane(
                card("people.dates.heading", dates()),
                card("people.notice.heading", notice()),
                card("people.cost.heading", cost),
                card("people.holidays.heading", holidays, free, addHoliday()),
                card("people.warnings.heading", warnings));
        cards.getStyleClass().add("people-cards");
        setContent(cards);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    @Override
    public void show(RotaReport report) {
        RosterReport roster = Objects.requireNonNull(report.roster());
        Roster dates = roster.calendar().roster();
        TreeSet<Integer> choices = new TreeSet<>(USUAL_NOTICES);
        choices.add(dates.noticeWeeks());
        notice.setChoices(List.copyOf(choices));
        form.show(dates);
        lastDay.setText(texts.get("people.dates.last-day", words(dates.lastDay())));
        showNotice(roster.notice());
        showCost(roster, report);
        showHolidays(dates);
        offerFree(roster);
        showWarnings(roster.warnings());
        offerDrop();
    }

    private Node dates() {
        lastDay.setId("dates-last-day");
        drop.setId("dates-drop");
        drop.textProperty().bind(texts.binding("people.dates.drop"));
        drop.managedProperty().bind(drop.visibleProperty());
        drop.setOnAction(event -> form.dropOutside());
        subscriptions.follow(form.start().problemProperty(), problem -> offerDrop());
        subscriptions.follow(form.weeks().problemProperty(), problem -> offerDrop());
        return new VBox(
                8, line("people.dates.start", form.start()), line("people.dates.weeks", form.weeks()), lastDay, drop);
    }

    /** Only what was refused because of days outside can be made by leaving those out. */
    private void offerDrop() {
        drop.setVisible(isAboutOutside(form.start().problemProperty().get())
                || isAboutOutside(form.weeks().problemProperty().get()));
    }

    private static boolean isAboutOutside(@Nullable Problem problem) {
        return problem != null && problem.code().equals("edit.days-outside-roster");
    }

    private Node notice() {
        due.setId("notice-due");
        countdown.setId("notice-countdown");
        FormField<ChoiceCombo<Integer>> field = new FormField<>(
                texts,
                subscriptions,
                "people.notice.field",
                notice,
                form.noticeWeeks().problemProperty());
        return new VBox(8, field, due, countdown);
    }

    private void showNotice(Notice shown) {
        long days = shown.daysLeft(today.get());
        due.setText(texts.get("people.notice.due", texts.wording().date(shown.due())));
        countdown.setText(
                days > 0
                        ? texts.get("people.notice.left", days)
                        : days == 0 ? texts.get("people.notice.today") : texts.get("people.notice.late", -days));
        countdown.getStyleClass().setAll("label", days < 0 ? "people-warning" : "people-kept");
    }

    private void showCost(RosterReport roster, RotaReport report) {
        RosterCost shown = roster.cost();
        PayBasis own = roster.costBasis(DoctorPay::own);
        PayBasis newDeal = roster.costBasis(DoctorPay::newDeal);
        PayBasis wales2026 = roster.costBasis(DoctorPay::wales2026);
        AmountLines amounts = new AmountLines(texts);
        amounts.addRow(0, new Label(texts.get("people.cost.own")), amount("cost-own", shown.asContracted(), own));
        amounts.addRow(1, new Label(texts.get("people.cost.2002")), amount("cost-2002", shown.newDeal(), newDeal));
        amounts.addRow(2, new Label(texts.get("people.cost.2026")), amount("cost-2026", shown.wales2026(), wales2026));
        String counted = texts.get(
                "people.cost.doctors", shown.doctors(), report.payYear().toString());
        String vacant = texts.get(
                "people.cost.vacancies",
                shown.vacancies(),
                texts.wording().quantity(new Quantity(shown.vacantWeeks(), Unit.COUNT)));
        cost.getChildren().setAll(amounts, muted(counted), muted(vacant), muted(texts.get("panels.cost.left-out")));
        if (shown.newDeal() == null || shown.wales2026() == null || shown.asContracted() == null) {
            cost.getChildren().add(1, muted(texts.get("people.cost.missing")));
        }
        PayMarks.legend(own.and(newDeal).and(wales2026), texts.wording().messages())
                .forEach(mark -> cost.getChildren().add(1, muted(mark)));
    }

    private Label amount(String id, @Nullable Money money, PayBasis basis) {
        Label label =
                new Label(money == null ? Wording.NO_VALUE : texts.wording().pounds(money) + PayMarks.of(basis));
        label.setId("roster-" + id);
        label.getStyleClass().add("amount");
        return label;
    }

    private void showHolidays(Roster roster) {
        holidays.getChildren().clear();
        for (LocalDate date = roster.start(); !date.isAfter(roster.lastDay()); date = date.plusDays(1)) {
            if (bankHolidays.isBankHoliday(date)) {
                holidays.getChildren().add(builtIn(date));
            }
            addOwn(roster, date);
        }
        // One outside the dates counts nowhere and is warned of; it can be removed all the same.
        roster.bankHolidays().stream()
                .map(OneOffHoliday::date)
                .filter(date -> !roster.contains(date))
                .forEach(date -> addOwn(roster, date));
    }

    private Label builtIn(LocalDate date) {
        Label label = new WrappedLabel();
        label.setText(bankHolidays
                .find(date)
                .map(holiday -> texts.get(
                        "people.holidays.named", words(date), texts.wording().bankHoliday(holiday)))
                .orElseGet(() -> words(date)));
        return label;
    }

    private void addOwn(Roster roster, LocalDate date) {
        roster.bankHolidays().stream().filter(own -> own.date().equals(date)).forEach(own -> holidays.getChildren()
                .add(own(own)));
    }

    private Node own(OneOffHoliday own) {
        Label name = new WrappedLabel();
        name.setText(texts.get(
                own.name().isEmpty() ? "people.holidays.own-unnamed" : "people.holidays.own",
                words(own.date()),
                own.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button away = new Button(null, new FontIcon(Feather.TRASH_2));
        away.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        away.setAccessibleText(texts.get("people.holidays.remove", words(own.date())));
        away.setOnAction(event -> model.apply(new RosterEdit.RemoveBankHoliday(own.date())));
        HBox row = new HBox(name, away);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node addHoliday() {
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("holiday-add");
        add.textProperty().bind(texts.binding("people.holidays.add"));
        add.setOnAction(event -> {
            Optional<Problem> refusal = form.addHoliday();
            holidayRefused.setVisible(refusal.isPresent());
            refusal.ifPresent(problem -> holidayRefused.setText(texts.wording().problem(problem)));
        });
        holidayRefused.setVisible(false);
        holidayRefused.managedProperty().bind(holidayRefused.visibleProperty());
        HBox fields = new HBox(
                line("people.holidays.date", form.holiday()), line("people.holidays.name", form.holidayName()));
        fields.getStyleClass().add("form-row");
        return new VBox(8, fields, add, holidayRefused);
    }

    private void showWarnings(List<RosterWarning> found) {
        warnings.getChildren().clear();
        if (found.isEmpty()) {
            warnings.getChildren().add(muted(texts.get("people.warnings.none")));
        }
        for (RosterWarning warning : found) {
            String text = "⚠ " + texts.wording().problem(warning.problem());
            String slotId = warning.slotId();
            if (slotId == null) {
                WrappedLabel label = new WrappedLabel();
                label.setText(text);
                warnings.getChildren().add(label);
            } else {
                Hyperlink link = new Hyperlink(text);
                link.setWrapText(true);
                link.setMinHeight(USE_PREF_SIZE);
                link.setOnAction(event -> onDoctor.accept(slotId));
                warnings.getChildren().add(link);
            }
        }
    }

    /** Nobody works a normal day on a bank holiday, as a pattern without dates has it. */
    private void offerFree(RosterReport report) {
        RosterCalendar calendar = report.calendar();
        Set<LocalDate> dates = new TreeSet<>();
        int days = 0;
        for (int day = 0; day < calendar.days(); day++) {
            if (calendar.isBankHoliday(day)) {
                dates.add(calendar.date(day));
                days += standardDays(report, day);
            }
        }
        free.setVisible(days > 0);
        free.setText(texts.get("people.holidays.free", days));
        free.setOnAction(event -> model.apply(new RosterEdit.FreeBankHolidays(dates)));
    }

    private static int standardDays(RosterReport report, int day) {
        RosterCalendar calendar = report.calendar();
        return (int) calendar.roster().slots().stream()
                .filter(slot -> calendar.isInPost(slot, day))
                .filter(slot -> report.holdsOnlyStandardDays(calendar.cell(slot, day)))
                .count();
    }

    private String words(LocalDate date) {
        return texts.wording().shortDay(date.getDayOfWeek()) + " "
                + texts.wording().date(date);
    }

    private VBox card(String key, Node... content) {
        Label heading = new Label();
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        heading.textProperty().bind(texts.binding(key));
        VBox card = new VBox(heading);
        card.getChildren().addAll(content);
        card.getStyleClass().add("people-card");
        return card;
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }
}
