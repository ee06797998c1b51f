package cymru.rhod.report;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.limits.DutyHoursLimit;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.util.Objects;

/**
 * Rounding averages to the minute, as other tools do, must not change an answer unsaid. Source: ruling 14.
 *
 * <p>Worked example: 48:00 and a third of a minute is more than 48 hours exactly, and 48:00 when rounded.
 */
final class RoundingCheck {

    private final PatternReport report;
    private final Measures measures;
    private final Figures figures;

    private RoundingCheck(Assessed assessed, Figures figures) {
        this.report = assessed.report();
        this.measures = assessed.measures();
        this.figures = figures;
    }

    /** Says whether any answer would be another if averages were rounded before they are judged. */
    static boolean changesAnAnswer(Assessed assessed, Figures figures) {
        return new RoundingCheck(assessed, figures).changesAnAnswer();
    }

    private boolean changesAnAnswer() {
        if (measures.settings().definitions().takesAlternative(Definition.AVERAGES)) {
            return false;
        }
        Ratio work = measures.workHoursWithCover().value().value();
        Ratio duty = measures.dutyHoursWithCover().value().value();
        Ratio workingTime = measures.workingTime().value().value();
        return isTurnedByRounding(work, figures.value(NewDealFigures.BAND_2_HOURS))
                || isTurnedByRounding(work, figures.value(NewDealFigures.BAND_3_HOURS))
                || isTurnedByRounding(work, figures.value(NewDealFigures.UNBANDED_HOURS))
                || isTurnedByRounding(workingTime, figures.value(WorkingTimeFigures.WEEKLY_HOURS_LIMIT))
                || isDutyLimitTurnedByRounding(duty)
                || isThirdTurnedByRounding()
                || isShareTurnedByRounding();
    }

    private boolean isDutyLimitTurnedByRounding(Ratio duty) {
        return report.newDeal().limits().stream()
                .filter(result -> result.rule().equals(DutyHoursLimit.RULE))
                .map(RuleResult::reason)
                .map(Reason.Compared.class::cast)
                .anyMatch(compared -> isTurnedByRounding(duty, compared.limit().value()));
    }

    private boolean isThirdTurnedByRounding() {
        Ratio third = figures.value(NewDealFigures.ONE_THIRD);
        long weeklyDuty = Ratio.of(measures.hours().duty(), measures.weeks()).rounded();
        long weeklyUnsocial =
                Ratio.of(measures.hours().unsocial(), measures.weeks()).rounded();
        return weeklyDuty > 0
                && measures.outOfHoursFraction().value().value().isMoreThan(third)
                        != Ratio.of(weeklyUnsocial, weeklyDuty).isMoreThan(third);
    }

    private boolean isShareTurnedByRounding() {
        if (!measures.settings().lessThanFullTime()) {
            return false;
        }
        Reason.Measured hours = EquitablePay.hours(measures);
        Reason.Measured rounded = Reason.Measured.of(
                hours.key(),
                Quantity.minutesPerWeek(Ratio.of(hours.value().value().rounded())));
        return !Objects.equals(
                EquitablePay.share(hours, figures).share(),
                EquitablePay.share(rounded, figures).share());
    }

    private static boolean isTurnedByRounding(Ratio average, Ratio limit) {
        return average.isMoreThan(limit) != Ratio.of(average.rounded()).isMoreThan(limit);
    }
}
