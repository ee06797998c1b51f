package cymru.rhod.ui.settings;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The settings of the open rota: what it is, whose pay is shown, how leave is covered, what cannot be read off the pattern, and which
 * readings of the agreements are taken. Sections stand in the order of their use, and close. A change is made when a field is left
 * or a choice picked; undo takes it back.
 */
public final class SettingsPane extends ScrollPane {

    private final SessionModel model;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SettingsForm form;
    private final PremiaSection premia;

    private final ChoiceCombo<Optional<PayYear>> payYear;
    private final ChoiceCombo<Optional<Integer>> point;
    private final FormField<TextField> leaveWeeks;
    private final FormField<TextField> leaveWeekHours;
    private final FormField<TextField> onCallFrequency;
    private final FormField<TextField> availabilityRate;
    private final CheckBox availabilityDuringWork;
    private final Label definitionsChanged = new WrappedLabel("form-hint");
    private final Button resetDefinitions = new Button();

    /**
     * @param figures give the pay years that can be shown
     * @param ofTheProgram controls for settings that belong to the program and not to the rota, shown last
     */
    public SettingsPane(SessionModel model, Texts texts, ObservableValue<FigureTable> figures, Node... ofTheProgram) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("settings-pane");
        form = new SettingsForm(model.editedRota(), this::apply);
        premia = new PremiaSection(texts, this::apply);
        premia.show(model.editedRota());

        payYear = combo(form.payYear(), this::payYearWords);
        subscriptions.follow(
                figures,
                table -> payYear.setChoices(
                        optional(table.payYears().descendingSet().stream().toList())));
        point = combo(form.point(), number -> number.map(String::valueOf).orElseGet(this::notGiven));
        leaveWeeks = line("settings.leave-weeks", form.leaveWeeks());
        leaveWeekHours = line("settings.leave-week-hours", form.leaveWeekHours());
        onCallFrequency = line("settings.on-call-frequency", form.onCallFrequency());
        availabilityRate = line("settings.availability-rate", form.availabilityRate());
        availabilityDuringWork = check("settings.availability-during-work", form.availabilityDuringWork());

        VBox sections = new VBox(
                paySection(),
                leaveSection(),
                onCallSection(),
                section("settings.premia", premia),
                definitionsSection(),
                rotaSection());
        sections.getStyleClass().add("settings-sections");
        if (ofTheProgram.length > 0) {
            sections.getChildren().add(section("settings.program", ofTheProgram));
        }
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);

        subscriptions.add(model.subscribe(change -> form.show(change.after())));
        subscriptions.add(model.subscribe(change -> premia.show(change.after())));
        subscriptions.add(premia::dispose);
        subscriptions.follow(form.grade().valueProperty(), grade -> showPoints());
        subscriptions.follow(
                form.availabilityMode().valueProperty(), mode -> availabilityRate.setShown(mode.isPresent()));
        subscriptions.add(model.subscribe(change -> showDuringWork()));
        showDuringWork();
        subscriptions.follow(model.reportProperty(), this::showDerived);
        subscriptions.onChange(
                texts.wordingProperty(),
                wording -> showDerived(model.reportProperty().get()));
    }

    /** Leaves the open rota and the texts alone from now on. */
    public void dispose() {
        subscriptions.close();
    }

    private TitledPane rotaSection() {
        List<Node> fields = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            String key = "settings.detail." + detail.code();
            fields.add(
                    detail == Detail.NOTES
                            ? FormField.lines(texts, subscriptions, key, form.detail(detail))
                            : line(key, form.detail(detail)));
        }
        return section("settings.rota", fields.toArray(Node[]::new));
    }

    private TitledPane paySection() {
        ChoiceCombo<Optional<Grade>> grade =
                combo(form.grade(), picked -> picked.map(value -> texts.get("grade." + value.code()))
                        .orElseGet(this::notGiven));
        grade.setChoices(optional(List.of(Grade.values())));
        ChoiceCombo<Placement> placement = combo(form.placement(), value -> texts.get("placement." + value.code()));
        placement.setChoices(List.of(Placement.values()));
        return section(
                "settings.pay",
                field("settings.pay-year", payYear, form.payYear()),
                field("settings.grade", grade, form.grade()),
                field("settings.point", point, form.point()),
                line("settings.service-years", form.serviceYears()),
                field("settings.placement", placement, form.placement()),
                check("settings.less-than-full-time", form.lessThanFullTime()),
                line("settings.share", form.share()));
    }

    private TitledPane leaveSection() {
        return section(
                "settings.leave",
                yesOrNo("settings.prospective-cover", form.prospectiveCover()),
                leaveWeeks,
                leaveWeekHours);
    }

    private TitledPane onCallSection() {
        ChoiceCombo<Optional<AvailabilityRate.Mode>> mode = combo(
                form.availabilityMode(),
                picked -> texts.get("settings.availability."
                        + picked.map(AvailabilityRate.Mode::code).orElse("none")));
        mode.setChoices(optional(List.of(AvailabilityRate.Mode.values())));
        return section(
                "settings.on-call",
                yesOrNo("settings.criterion-r", form.criterionR()),
                onCallFrequency,
                field("settings.availability", mode, form.availabilityMode()),
                availabilityRate,
                availabilityDuringWork);
    }

    /** Only a rate by the hour can run while work is done. */
    private void showDuringWork() {
        AvailabilityRate rate = model.editedRota().settings().availability();
        boolean byTheHour = rate != null && rate.mode() == AvailabilityRate.Mode.MULTIPLE_OF_PLAIN_RATE;
        availabilityDuringWork.setVisible(byTheHour);
        availabilityDuringWork.setManaged(byTheHour);
    }

    private TitledPane definitionsSection() {
        resetDefinitions.textProperty().bind(texts.binding("settings.definitions.reset"));
        resetDefinitions.setMinWidth(Region.USE_PREF_SIZE);
        resetDefinitions.setOnAction(event -> form.resetDefinitions());
        Stream<Node> rows = Arrays.stream(Definition.values())
                .map(definition -> new DefinitionRow(texts, subscriptions, definition, form.definition(definition)));
        TitledPane section = section(
                "settings.definitions",
                Stream.concat(Stream.of(definitionsChanged, resetDefinitions), rows)
                        .toArray(Node[]::new));
        section.setExpanded(false);
        return section;
    }

    private CheckBox check(String key, ChoiceEntry<Boolean> entry) {
        CheckBox box = new CheckBox();
        box.setId(FormField.id(key));
        box.textProperty().bind(texts.binding(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((observable, before, ticked) -> entry.valueProperty()
                .set(ticked));
        subscriptions.follow(entry.valueProperty(), box::setSelected);
        return box;
    }

    private FormField<?> yesOrNo(String key, ChoiceEntry<Optional<Boolean>> entry) {
        ChoiceCombo<Optional<Boolean>> combo = combo(
                entry,
                given -> texts.get(
                        given.map(yes -> yes ? "settings.yes" : "settings.no").orElse(key + ".not-given")));
        combo.setChoices(optional(List.of(true, false)));
        return field(key, combo, entry);
    }

    private TitledPane section(String key, Node... content) {
        TitledPane section = new TitledPane();
        section.textProperty().bind(texts.binding(key));
        VBox fields = new VBox(content);
        fields.getStyleClass().add("settings-fields");
        section.setContent(fields);
        section.getStyleClass().addAll("settings-section", Styles.DENSE);
        // At once, so that a setting that is looked for has its place when it is scrolled to.
        section.setAnimated(false);
        return section;
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        field.floatProblem();
        return field;
    }

    private <T> FormField<ChoiceCombo<T>> field(String key, ChoiceCombo<T> combo, ChoiceEntry<T> entry) {
        return new FormField<>(texts, subscriptions, key, combo, entry.problemProperty());
    }

    private <T> ChoiceCombo<T> combo(ChoiceEntry<T> entry, Function<T, String> words) {
        return new ChoiceCombo<>(texts, subscriptions, entry, words);
    }

    private void showPoints() {
        point.setDisable(form.grade().value().isEmpty());
        point.setChoices(
                optional(IntStream.rangeClosed(0, form.topPoint()).boxed().toList()));
    }

    private void showDerived(RotaReport report) {
        payYear.reword();
        prompt(leaveWeeks, report, "measure.leave-weeks");
        prompt(leaveWeekHours, report, "measure.leave-week-hours");
        prompt(onCallFrequency, report, "measure.on-call-frequency");
        int changed = report.rota().settings().definitions().alternatives().size();
        definitionsChanged.setText(texts.get("settings.definitions.count", changed));
        resetDefinitions.setDisable(changed == 0);
    }

    /** Shows in an empty field the value that is taken while none is given. */
    private void prompt(FormField<TextField> field, RotaReport report, String measure) {
        field.control()
                .setPromptText(ReportMeasures.find(report.template(), measure)
                        .map(value ->
                                texts.get("settings.automatic", texts.wording().quantity(value)))
                        .orElseGet(() -> texts.get("settings.automatic-unknown")));
    }

    private String payYearWords(Optional<PayYear> year) {
        if (year.isPresent()) {
            return year.get().toString();
        }
        RotaReport report = model.reportProperty().get();
        return report.rota().settings().payYear() == null
                ? texts.get("settings.automatic", report.payYear().toString())
                : texts.get("settings.automatic-unknown");
    }

    private String notGiven() {
        return texts.get("settings.not-given");
    }

    private Optional<Problem> apply(RotaEdit edit) {
        return model.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    /** Puts "not given" before the values. */
    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        values.forEach(value -> choices.add(Optional.of(value)));
        return choices;
    }
}
