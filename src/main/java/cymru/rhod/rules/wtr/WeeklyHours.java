package cymru.rhod.rules.wtr;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;

/**
 * Average weekly working time of at most 48 hours. All duty is working time, but only the work of non-resident on-call; leave is
 * neutral. Source: banding-2002, section 6, and rulings 15 and 36.
 *
 * <p>Worked example: 48:00 is kept, 48:01 is broken.
 */
public final class WeeklyHours {

    public static final RuleId RULE = new RuleId(Contract.WORKING_TIME, "weekly-hours");

    private WeeklyHours() {}

    static RuleResult check(Reason.Measured average, Figures figures) {
        return RuleResult.of(Reason.Compared.of(
                RULE, average.value(), Operator.AT_MOST, figures.get(WorkingTimeFigures.WEEKLY_HOURS_LIMIT), average));
    }
}
