package cymru.rhod.rules.rostering;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyCycle;
import cymru.rhod.rules.measure.Weekends;
import java.util.List;

/**
 * How often a weekend may be worked: one with any duty from Saturday 00:00 to Sunday 24:00, on-call too. A Friday night that ends on
 * Saturday counts; the weekends without such nights are told beside. Source: wales-2026, section 10, rows 17
 * and 18; england-2016, section 3.
 *
 * <p>Worked example: 3 weekends of 21 weeks are 1 in 7 and keep that limit; 4 are 1 in 5.25 and break it.
 */
public record WeekendsWorked(Terms terms) implements RosteringRule {

    private static final int FRIDAY = 4;

    @Override
    public RuleId id() {
        return terms.rule();
    }

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        DutyCycle cycle = shifts.measures().cycle();
        Weekends weekends = Weekends.of(cycle, true);
        if (weekends.count() == 0) {
            return terms.judge(terms.unbounded(Operator.AT_LEAST, figures, true), List.of());
        }
        return terms.judge(
                terms.compare(
                        Quantity.oneIn(Ratio.of(cycle.weeks(), weekends.count())),
                        Operator.AT_LEAST,
                        figures,
                        counts(cycle, weekends)),
                weekends.cells());
    }

    private static Reason[] counts(DutyCycle cycle, Weekends weekends) {
        Reason all = Reason.Measured.of("measure.saturdays-and-sundays-worked", Quantity.count(weekends.count()))
                .at(weekends.cells());
        if (cycle.duties().stream().noneMatch(WeekendsWorked::isFridayNight)) {
            return new Reason[] {all};
        }
        List<Duty> others =
                cycle.duties().stream().filter(duty -> !isFridayNight(duty)).toList();
        Weekends without = Weekends.of(new DutyCycle(cycle.weeks(), others, cycle.dates()), true);
        return new Reason[] {
            all,
            Reason.Measured.of("measure.weekends-without-friday-nights", Quantity.count(without.count()))
                    .at(without.cells())
        };
    }

    private static boolean isFridayNight(Duty duty) {
        long saturday = (duty.startDay() + 1) * Minutes.PER_DAY;
        return duty.cell().day() == FRIDAY
                && duty.time().endExclusive() > saturday
                && duty.time().endExclusive() <= saturday + Minutes.PER_DAY;
    }
}
