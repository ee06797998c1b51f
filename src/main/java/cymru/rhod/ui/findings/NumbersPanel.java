package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The numbers a rota is judged by, always in sight. Each one answers "why?": by a click, Enter or F1. */
public final class NumbersPanel extends VBox {

    private static final String ON_CALL_FREQUENCY = "measure.on-call-frequency";

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Consumer<Reason> why;

    private final ScopeLabel scope = new ScopeLabel();
    private final BandRow band;
    private final NumberRow unsocial;
    private final NumberRow hours;
    private final NumberRow weekends;
    private final NumberRow onCall;
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
        band = new BandRow(
                "number-band", texts, () -> why.accept(template().newDeal().path()));
        unsocial = row("unsocial", PatternReport::outOfHoursFraction);
        hours = row("hours", PatternReport::workHoursWithCover);
        hours.illustrate(hoursBar);
        weekends = row("weekends", NumbersPanel::weekendReason);
        onCall = row("on-call", NumbersPanel::onCallFrequency);
        onCall.managedProperty().bind(onCall.visibleProperty());
        longestDuty = row("longest-duty", PatternReport::longestDuty);
        shortestRest = row("shortest-rest", PatternReport::shortestOffDuty);
        run = row("run", PatternReport::longestRunOfDutyDays);
        getChildren().addAll(scope, band, unsocial, hours, weekends, onCall, longestDuty, shortestRest, run);
        CopyableTable.installRows(this, texts);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
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

    /** Only where there are on-call duties does the band ask how often they are. */
    private static Reason.@Nullable Measured onCallFrequency(PatternReport report) {
        return report.newDeal()
                .path()
                .withAll()
                .filter(Reason.Measured.class::isInstance)
                .map(Reason.Measured.class::cast)
                .filter(measured -> measured.key().equals(ON_CALL_FREQUENCY))
                .findFirst()
                .orElse(null);
    }

    private void show(RotaReport report) {
        Wording wording = texts.wording();
        PatternReport template = report.template();
        scope.show(new Subject(report, null), wording);
        band.show(template.newDeal(), null, insteadOfBand(report, wording));
        show(unsocial, template, template.outOfHoursFraction(), "");
        show(hours, template, template.workHoursWithCover(), HoursNotes.of(template, texts));
        hoursBar.show(
                template.workHoursWithCover().value().value(), report.guides().weeklyHours());
        showWeekends(template, wording);
        Reason.Measured onCallFrequency = onCallFrequency(template);
        onCall.setVisible(onCallFrequency != null);
        show(onCall, template, onCallFrequency, "");
        show(longestDuty, template, template.longestDuty(), "");
        show(shortestRest, template, template.shortestOffDuty(), "");
        show(run, template, template.longestRunOfDutyDays(), "");
    }

    private String insteadOfBand(RotaReport report, Wording wording) {
        return report.supplementInsteadOfBand()
                .map(figure -> texts.get("band.instead-in-gp-practice", wording.quantity(figure.quantity())))
                .orElse("");
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
