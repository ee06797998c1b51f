package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The numbers a rota is judged by, always in sight. Each one answers "why?": by a click, Enter or F1. */
public final class NumbersPanel extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Consumer<Reason> why;

    private final Label band = new Label();
    private final Label supplement = new Label();
    private final Label whyBand = Lines.plain("");
    private final Label insteadOfBand = Lines.plain("");
    private final ActionRow bandRow;
    private final NumberRow unsocial;
    private final NumberRow hours;
    private final NumberRow weekends;
    private final NumberRow longestDuty;
    private final NumberRow shortestRest;
    private final NumberRow run;
    private final HoursBar hoursBar = new HoursBar();

    /** @param why is given the reason of the number a person asked about */
    public NumbersPanel(SessionModel model, Texts texts, Consumer<Reason> why) {
        this.model = model;
        this.texts = texts;
        this.why = why;
        getStyleClass().addAll("side-panel", "numbers-panel");
        bandRow = bandRow();
        unsocial = row("unsocial", PatternReport::outOfHoursFraction);
        hours = row("hours", PatternReport::workHoursWithCover);
        hours.illustrate(hoursBar);
        weekends = row("weekends", NumbersPanel::weekendReason);
        longestDuty = row("longest-duty", PatternReport::longestDuty);
        shortestRest = row("shortest-rest", PatternReport::shortestOffDuty);
        run = row("run", PatternReport::longestRunOfDutyDays);
        getChildren().addAll(bandRow, unsocial, hours, weekends, longestDuty, shortestRest, run);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private ActionRow bandRow() {
        band.getStyleClass().add("band");
        supplement.getStyleClass().add("supplement");
        whyBand.getStyleClass().add("why");
        insteadOfBand.setId("instead-of-band");
        insteadOfBand.managedProperty().bind(insteadOfBand.visibleProperty());
        FlowPane bandAndSupplement = new FlowPane(band, supplement);
        bandAndSupplement.getStyleClass().add("band-and-supplement");
        ActionRow row = new ActionRow(() -> why.accept(template().newDeal().path()));
        row.setId("number-band");
        row.getStyleClass().add("band-row");
        row.getChildren().addAll(bandAndSupplement, insteadOfBand, whyBand);
        return row;
    }

    private NumberRow row(String name, Function<PatternReport, Reason.@Nullable Measured> number) {
        NumberRow row = new NumberRow(texts.binding("panels.number." + name), () -> {
            Reason reason = number.apply(template());
            if (reason != null) {
                why.accept(reason);
            }
        });
        row.setId("number-" + name);
        return row;
    }

    private PatternReport template() {
        return model.reportProperty().get().template();
    }

    /** A rota whose weekends are all free has a count of weekends and no frequency. */
    private static Reason.Measured weekendReason(PatternReport report) {
        Reason.Measured frequency = report.weekendFrequency();
        return frequency == null ? report.weekendsWorked() : frequency;
    }

    private void show(RotaReport report) {
        Wording wording = texts.wording();
        PatternReport template = report.template();
        showBand(template.newDeal(), wording);
        showInsteadOfBand(report, wording);
        show(unsocial, template, template.outOfHoursFraction(), "");
        show(hours, template, template.workHoursWithCover(), plainHours(template, wording));
        hoursBar.show(
                template.workHoursWithCover().value().value(), report.guides().weeklyHours());
        showWeekends(template, wording);
        show(longestDuty, template, template.longestDuty(), "");
        show(shortestRest, template, template.shortestOffDuty(), "");
        show(run, template, template.longestRunOfDutyDays(), "");
    }

    private void showBand(NewDealResult newDeal, Wording wording) {
        String key = "band." + newDeal.band().code();
        String name = texts.get(key + ".name");
        String share = newDeal.supplement() == null
                ? ""
                : "+" + wording.quantity(newDeal.supplement().quantity());
        band.setText(newDeal.band() == Band.NONE ? name : texts.get(key + ".short"));
        supplement.setText(share);
        whyBand.setText(texts.get("panels.band.why", name));
        bandRow.setAccessibleText(name + " " + share);
        bandRow.setAccessibleHelp(whyBand.getText());
    }

    private void showInsteadOfBand(RotaReport report, Wording wording) {
        String words = report.supplementInsteadOfBand()
                .map(figure -> texts.get("band.instead-in-gp-practice", wording.quantity(figure.quantity())))
                .orElse("");
        insteadOfBand.setText(words);
        insteadOfBand.setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            bandRow.setAccessibleText(bandRow.getAccessibleText() + ". " + words);
        }
    }

    /** Says what the average is without cover, and how long people are on duty where that is longer than they work. */
    private String plainHours(PatternReport template, Wording wording) {
        String plain = texts.get(
                "panels.number.hours.plain",
                wording.quantity(template.workHours().value()));
        boolean allDutyIsWork = template.dutyHoursWithCover()
                .value()
                .equals(template.workHoursWithCover().value());
        return allDutyIsWork
                ? plain
                : plain + "\n"
                        + texts.get(
                                "panels.number.hours.duty",
                                wording.quantity(template.dutyHoursWithCover().value()));
    }

    private void showWeekends(PatternReport template, Wording wording) {
        String worked = texts.get(
                "panels.number.weekends.of",
                wording.quantity(template.weekendsWorked().value()),
                Integer.toString(template.weeks()));
        if (template.weekendFrequency() == null) {
            weekends.show(texts.get("panels.number.weekends.never"), worked, "", "");
        } else {
            show(weekends, template, template.weekendFrequency(), worked);
        }
    }

    private void show(NumberRow row, PatternReport template, Reason.@Nullable Measured number, String besides) {
        Wording wording = texts.wording();
        if (number == null) {
            row.show(Wording.NO_VALUE, texts.get("panels.number.no-value"), "", "");
            return;
        }
        String margin = Thresholds.of(template, number).stream()
                .findFirst()
                .map(wording::margin)
                .orElse("");
        row.show(wording.quantity(number.value()), besides, margin, wording.explains(number));
    }
}
