package cymru.rhod.report;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.MeasureSettings;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.PatternDays;
import cymru.rhod.rules.newdeal2002.LeastRest;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.wales2026.Wales2026Hours.BankHolidayTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assesses the pattern of one rota and the days of its slots. What several slots share is assessed once. */
final class RotaAssessments {

    /** What the template's assessment depends on besides the pattern. */
    private record TemplateKey(MeasureSettings settings, boolean foundationYear1) {}

    private final Rota rota;
    private final RotaSettings settings;
    private final Figures figures;
    private final PatternAssessor assessor;
    private final Reason.Measured leaveWeeks;
    private final Map<TemplateKey, Assessed> templates = new HashMap<>();

    RotaAssessments(Rota rota, Figures figures) {
        this.rota = rota;
        this.settings = rota.settings();
        this.figures = figures;
        assessor = new PatternAssessor(rota.shiftsByCode(), settings.rulesOff(), figures);
        // Doctors cover the leave of the group, whatever their own (ruling 24).
        leaveWeeks = new Leave(rota, figures).ofRota();
    }

    Reason.Measured leaveWeeks() {
        return leaveWeeks;
    }

    MeasureSettings settings(boolean lessThanFullTime) {
        return new MeasureSettings(
                lessThanFullTime,
                settings.cover().isProspective(),
                leaveWeeks,
                settings.cover().leaveWeekMinutes(),
                settings.onCall().frequencyOneIn(),
                Boolean.TRUE.equals(settings.onCall().criterionR()),
                LeastRest.in(figures),
                figures.value(NewDealFigures.NORMAL_WEEK).rounded(),
                settings.definitions());
    }

    /** Assesses the pattern as a cycle without dates, worked by doctors of a grade. */
    Assessed template(boolean lessThanFullTime, @Nullable Grade grade) {
        return templates.computeIfAbsent(
                new TemplateKey(settings(lessThanFullTime), isF1OnCall(grade)),
                key -> assessor.assess(
                        PatternDays.goingRound(templateCells()),
                        key.settings(),
                        key.foundationYear1(),
                        BankHolidayTest.NONE));
    }

    /** Assesses the days of a slot. Most work the template unchanged: only their bank holidays differ from it. */
    Assessed slot(SlotDays days, boolean lessThanFullTime, @Nullable Grade grade) {
        return days.isTemplate()
                ? template(lessThanFullTime, grade).with(days.bankHolidays(), figures)
                : assessor.assess(days.pattern(), settings(lessThanFullTime), isF1OnCall(grade), days.bankHolidays());
    }

    /** Counts the pattern and assesses nothing. */
    Measures templateMeasures(boolean lessThanFullTime) {
        return assessor.measure(PatternDays.goingRound(templateCells()), settings(lessThanFullTime));
    }

    /** Counts the days of a slot and assesses nothing. */
    Measures slotMeasures(SlotDays days, boolean lessThanFullTime) {
        return assessor.measure(days.pattern(), settings(lessThanFullTime));
    }

    private List<Cell> templateCells() {
        List<Cell> cells = new ArrayList<>(rota.weeks().size() * 7);
        for (Week week : rota.weeks()) {
            cells.addAll(week.cells());
        }
        return cells;
    }

    /** F1 have thresholds of their own for on-call alone; on any other rota their assessment is everyone's. */
    private boolean isF1OnCall(@Nullable Grade grade) {
        return grade == Grade.F1 && rota.shifts().stream().anyMatch(shift -> shift.kind() == DutyKind.ON_CALL);
    }
}
