package cymru.rhod.report;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.wales2026.Wales2026Result;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything found about one pattern: the rota's template, or one slot on its own dates.
 *
 * @param weeks weeks in the cycle
 * @param dutyHours average weekly duty, leave in the pattern taken out
 * @param workHours average weekly work: duty without the rest counted in it
 * @param dutyHoursWithCover the same with colleagues' leave covered; the plain average where there is no prospective cover
 * @param outOfHoursFraction share of duty hours outside Monday to Friday 07:00 to 19:00
 * @param weekendsWorked weekends with duty, of {@code weeks}
 * @param weekendFrequency n of "1 in n"; null where no weekend is worked
 * @param longestDuty longest continuous duty; null where there is no duty or it has no end
 * @param shortestOffDuty shortest time between duties; null where there is none
 * @param longestRunOfDutyDays null where every day is a duty day
 * @param overlaps duties that lie over one another, a finding and not an error
 * @param rows one for each week of the pattern
 * @param onDutyMinutes minutes of duty in each of the 168 hours of the week from Monday 00:00, over all weeks
 */
public record PatternReport(
        int weeks,
        Measured dutyHours,
        Measured workHours,
        Measured dutyHoursWithCover,
        Measured workHoursWithCover,
        Measured outOfHoursFraction,
        Measured weekendsWorked,
        @Nullable Measured weekendFrequency,
        @Nullable Measured longestDuty,
        @Nullable Measured shortestOffDuty,
        @Nullable Measured longestRunOfDutyDays,
        @Nullable Measured overlaps,
        NewDealResult newDeal,
        WorkingTimeResult workingTime,
        Wales2026Result wales2026,
        List<WeekRow> rows,
        List<Long> onDutyMinutes) {

    public PatternReport {
        rows = List.copyOf(rows);
        onDutyMinutes = List.copyOf(onDutyMinutes);
    }

    /** Returns the rules of one contract, in the order in which a report lists them. */
    public List<RuleResult> rules(Contract contract) {
        return switch (contract) {
            case NEW_DEAL_2002 -> newDeal.limits();
            case WORKING_TIME -> workingTime.rules();
            case WALES_2026 -> wales2026.rules();
            case PENSION -> List.of();
        };
    }

    /** Returns the rules of every contract, those first that can make the rota unlawful. */
    public Stream<RuleResult> rules() {
        return Contract.IN_ORDER_OF_WEIGHT.stream().flatMap(contract -> rules(contract).stream());
    }

    /** Returns the same report with another result under the contract of 2026. */
    PatternReport withWales2026(Wales2026Result result) {
        return new PatternReport(
                weeks,
                dutyHours,
                workHours,
                dutyHoursWithCover,
                workHoursWithCover,
                outOfHoursFraction,
                weekendsWorked,
                weekendFrequency,
                longestDuty,
                shortestOffDuty,
                longestRunOfDutyDays,
                overlaps,
                newDeal,
                workingTime,
                result,
                rows,
                onDutyMinutes);
    }
}
