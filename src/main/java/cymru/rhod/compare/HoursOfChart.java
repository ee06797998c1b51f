package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.rules.newdeal2002.chart.ChartFacts;
import cymru.rhod.rules.newdeal2002.chart.WithinNewDealLimits;
import cymru.rhod.rules.newdeal2002.chart.WithinWorkingTime;
import cymru.rhod.rules.newdeal2002.limits.WorkHoursLimit;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import cymru.rhod.rules.wtr.WeeklyHours;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Asks the banding chart about a rota as though it worked other hours. Everything else the chart asks for stays as the rota answers
 * it: kind of pattern, on call, weekends, criterion R, and the unsocial share unless another is given. Of the New Deal limits only
 * that on hours of work is asked, and of the Working Time Regulations, where they have a say, only that on weekly hours: the others
 * do not follow from hours. Source: banding-2002, section 2.
 *
 * <p>Worked example: full shifts with 1 weekend in 5.2 and 21.8 % unsocial are Band 1B at 48:00 and Band 2B at 48:01.
 */
final class HoursOfChart {

    private final NewDealResult rota;
    private final ChartFacts facts;
    private final Figures figures;
    private final @Nullable Ratio unsocialShare;

    /** @param unsocialShare share of hours out of hours; null for the rota's own */
    HoursOfChart(NewDealResult rota, @Nullable Ratio unsocialShare) {
        this.rota = rota;
        this.facts = rota.facts();
        this.figures = facts.figures();
        this.unsocialShare = unsocialShare;
    }

    /** Returns the hours, in minutes a week, at which an answer about hours may turn. */
    NavigableSet<Ratio> thresholds() {
        NavigableSet<Ratio> thresholds = new TreeSet<>();
        thresholds.add(figures.value(NewDealFigures.UNBANDED_HOURS));
        thresholds.add(figures.value(NewDealFigures.BAND_2_HOURS));
        thresholds.add(figures.value(NewDealFigures.BAND_3_HOURS));
        thresholds.add(figures.value(NewDealFigures.WORK_HOURS_LIMIT));
        thresholds.add(figures.value(WorkingTimeFigures.WEEKLY_HOURS_LIMIT));
        Ratio normalWeek = figures.value(NewDealFigures.NORMAL_WEEK);
        thresholds.add(normalWeek);
        Ratio step = figures.value(NewDealFigures.EQUITABLE_PAY_STEP);
        for (Ratio share = figures.value(NewDealFigures.EQUITABLE_PAY_LOWEST_HOURS);
                share.isLessThan(normalWeek);
                share = share.plus(step)) {
            thresholds.add(share);
        }
        return thresholds;
    }

    /** Returns what the rota would be with these minutes of work a week. */
    NewDealResult at(Ratio minutes) {
        Reason.Measured work = Reason.Measured.of(facts.work().key(), Quantity.minutesPerWeek(minutes));
        Reason.Compared limit =
                compared(WorkHoursLimit.RULE, work, Operator.AT_MOST, figures.get(NewDealFigures.WORK_HOURS_LIMIT));
        ChartFacts asked =
                withUnsocialShare(minutes).with(work, kept(WithinNewDealLimits.RULE, limit), workingTime(work));
        BasicShare share = rota.basicShare() == null ? null : EquitablePay.share(work, figures);
        boolean isLessThanFullTime = share != null && minutes.isLessThan(figures.value(NewDealFigures.NORMAL_WEEK));
        BandDecision decision =
                isLessThanFullTime ? BandDecision.lessThanFullTime(asked) : BandDecision.fullTime(asked);
        FigureInForce supplement =
                decision.band() == Band.NONE ? null : figures.get(NewDealFigures.supplement(decision.band()));
        return new NewDealResult(
                rota.pattern(),
                List.of(RuleResult.of(limit)),
                decision.band(),
                supplement,
                decision.path(),
                share,
                asked);
    }

    private ChartFacts withUnsocialShare(Ratio minutes) {
        if (unsocialShare == null) {
            return facts;
        }
        return facts.withUnsocial(
                Reason.Measured.of(
                        facts.outsideNormalDay().key(), Quantity.minutesPerWeek(minutes.times(unsocialShare))),
                Reason.Measured.of(facts.unsocialFraction().key(), Quantity.fraction(unsocialShare)));
    }

    private Reason.@Nullable Decided workingTime(Reason.Measured work) {
        return facts.workingTime() == null
                ? null
                : kept(
                        WithinWorkingTime.RULE,
                        compared(
                                WeeklyHours.RULE,
                                work,
                                Operator.AT_MOST,
                                figures.get(WorkingTimeFigures.WEEKLY_HOURS_LIMIT)));
    }

    private static Reason.Compared compared(RuleId rule, Reason.Measured work, Operator operator, FigureInForce limit) {
        return Reason.Compared.of(rule, work.value(), operator, limit, work);
    }

    private static Reason.Decided kept(RuleId question, Reason.Compared limit) {
        return Reason.Decided.of(question, limit.holds() ? "yes" : "no", limit);
    }
}
