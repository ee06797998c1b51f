package cymru.rhod.report;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.wales2026.Wales2026Result;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import java.util.List;
import java.util.Optional;
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

    /** Returns the rules of one contract, in the order in which a report lists them; none of England's, which is for comparison. */
    public List<RuleResult> rules(Contract contract) {
        return switch (contract) {
            case NEW_DEAL_2002 -> newDeal.limits();
            case WORKING_TIME -> workingTime.rules();
            case WALES_2026 -> wales2026.rules();
            case PENSION -> List.of();
            case ENGLAND_2016 -> List.of();
        };
    }

    /** Returns the rules of every contract, those first that can make the rota unlawful. */
    public Stream<RuleResult> rules() {
        return Contract.IN_ORDER_OF_WEIGHT.stream().flatMap(contract -> rules(contract).stream());
    }

    /** Returns what a rule said of the pattern; nothing where it was not asked. */
    public Optional<RuleResult> rule(RuleId rule) {
        return rules().filter(result -> result.rule().equals(rule)).findFirst();
    }

    /** Says whether there is a band below the pattern's own. */
    public boolean isBanded() {
        return newDeal.band() != Band.NONE;
    }

    /** Says whether the band stands lower in the banding chart than that of another pattern, see {@link Band#isBelow}. */
    public boolean isBandedBelow(PatternReport other) {
        return newDeal.band().isBelow(other.newDeal.band());
    }

    /** Returns the answers of the banding chart of which each, by itself, keeps the pattern out of a band below another's. */
    public List<Reason> againstBandBelow(PatternReport other) {
        return newDeal.path().alternatives().stream()
                .filter(alternative -> Band.ofCode(alternative.outcome())
                        .filter(band -> band.isBelow(other.newDeal.band()))
                        .isPresent())
                .map(Reason.Alternative::needs)
                .toList();
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
