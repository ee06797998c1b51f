package cymru.rhod.report.roster;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Finds the 26 weeks of a post with most working time. */
final class WorkingTimeAverages {

    static final RuleId RULE = new RuleId(Contract.WORKING_TIME, "reference-period");

    private WorkingTimeAverages() {}

    /**
     * Averages the working time of a post.
     *
     * @param placeOfFirst the weekday of the post's first day, from 0 for Monday
     */
    static WorkingTimeReference of(Post post, int placeOfFirst, List<Duty> counted, DutyRest rest, Figures figures) {
        Ratio[] byWeek = new Ratio[(post.days() + 6) / 7];
        Arrays.fill(byWeek, Ratio.ZERO);
        for (Duty duty : counted) {
            int week = (duty.cell().dayIndex() - placeOfFirst) / 7;
            byWeek[week] = byWeek[week].plus(workingTime(duty, rest));
        }
        // A user's own period may be shorter than a week, which is the least that can be averaged.
        int longest = Math.max(
                1, (int) figures.value(WorkingTimeFigures.REFERENCE_PERIOD).rounded() / 7);
        int firstWeek = 0;
        Ratio most = Ratio.ZERO;
        int wholeWeeks = post.days() / 7;
        if (wholeWeeks <= longest) {
            most = sum(byWeek, 0, byWeek.length).dividedBy(post.weeks());
        } else {
            for (int week = 0; week + longest <= wholeWeeks; week++) {
                Ratio average = sum(byWeek, week, week + longest).dividedBy(longest);
                if (average.isMoreThan(most)) {
                    most = average;
                    firstWeek = week;
                }
            }
        }
        LocalDate first = post.first().plusDays(7L * firstWeek);
        LocalDate last = wholeWeeks <= longest ? post.last() : first.plusDays(7L * longest - 1);
        Reason.Measured measured = Reason.Measured.of("measure.wtr-reference", Quantity.minutesPerWeek(most))
                .with(new Argument.Date(first), new Argument.Date(last));
        return new WorkingTimeReference(
                first,
                last,
                Reason.Compared.of(
                        RULE,
                        measured.value(),
                        Operator.AT_MOST,
                        figures.get(WorkingTimeFigures.WEEKLY_HOURS_LIMIT),
                        measured));
    }

    private static Ratio workingTime(Duty duty, DutyRest rest) {
        Ratio minutes = Ratio.of(duty.counted().minutes());
        return duty.shift().isNonResidentOnCall() ? minutes.minus(rest.in(duty)) : minutes;
    }

    private static Ratio sum(Ratio[] weeks, int from, int to) {
        Ratio sum = Ratio.ZERO;
        for (int week = from; week < to; week++) {
            sum = sum.plus(weeks[week]);
        }
        return sum;
    }
}
