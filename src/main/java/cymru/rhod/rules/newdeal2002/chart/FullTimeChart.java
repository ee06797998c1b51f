package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.newdeal2002.Band;

/**
 * The banding chart for full time: the first condition that holds decides. On-call rotas take one side, all other patterns and every
 * hybrid the other. Source: banding-2002, section 2.1.
 *
 * <p>Worked example: 46:17 a week on full shifts, 21.8 % of it unsocial, 1 weekend in 5.2: within the limits, not over 56, not all
 * in normal hours, not over 48, not more than a third, not 1 in 4: Band 1B.
 */
final class FullTimeChart implements Chart {

    private final ChartQuestion compliant = new WithinNewDealLimits();
    private final WithinWorkingTime workingTime = new WithinWorkingTime();
    private final ChartQuestion over56 = new WorkOver56Hours();
    private final ChartQuestion allNormalHours = new AllInNormalHours();
    private final ChartQuestion atMost40 = new AtMost40Hours();
    private final ChartQuestion over48 = new WorkOver48Hours();
    private final ChartQuestion onCallRota = new OnCallRota();
    private final ChartQuestion onCallOneInSix = new OnCallOneInSix();
    private final ChartQuestion onCallOneInEight = new OnCallOneInEight();
    private final ChartQuestion onCallSeldom = new OnCallOneInEightWithoutCover();
    private final ChartQuestion weekendsOneInThree = new WeekendsOneInThree();
    private final ChartQuestion weekendsOneInFour = new WeekendsOneInFour();
    private final ChartQuestion oneThird = new MoreThanAThirdUnsocial();
    private final ChartQuestion criterionR = new CriterionR();
    private final ChartQuestion resident = new ResidentOnCall();
    private final boolean over40InNormalHoursIsUnbanded;

    FullTimeChart(ChartFacts facts) {
        over40InNormalHoursIsUnbanded = facts.definitions().takesAlternative(Definition.OVER_40_IN_NORMAL_HOURS);
    }

    @Override
    public Band walk(ChartWalk walk) {
        if (!walk.asks(compliant) || walk.breaks(workingTime) || walk.asks(over56)) {
            return Band.BAND_3;
        }
        if (walk.asks(allNormalHours) && isUnbanded(walk)) {
            return Band.NONE;
        }
        if (walk.asks(over48)) {
            return walk.asks(onCallRota) ? band2OnCall(walk) : band2(walk);
        }
        return walk.asks(onCallRota) ? band1OnCall(walk) : band1(walk);
    }

    private boolean isUnbanded(ChartWalk walk) {
        return walk.asks(atMost40) || (over40InNormalHoursIsUnbanded && !walk.asks(over48));
    }

    private Band band2OnCall(ChartWalk walk) {
        boolean frequent = walk.asks(onCallOneInSix) || walk.asks(weekendsOneInThree);
        return frequent && walk.asks(criterionR) ? Band.BAND_2A : Band.BAND_2B;
    }

    private Band band2(ChartWalk walk) {
        return walk.asks(oneThird) || walk.asks(weekendsOneInThree) ? Band.BAND_2A : Band.BAND_2B;
    }

    private Band band1OnCall(ChartWalk walk) {
        if (walk.asks(onCallOneInSix)) {
            return Band.BAND_1A;
        }
        if (walk.asks(onCallOneInEight) || walk.asks(weekendsOneInFour)) {
            return walk.asks(criterionR) ? Band.BAND_1A : Band.BAND_1B;
        }
        return walk.asks(onCallSeldom) && !walk.asks(resident) ? Band.BAND_1C : Band.BAND_1B;
    }

    private Band band1(ChartWalk walk) {
        return walk.asks(oneThird) || walk.asks(weekendsOneInFour) ? Band.BAND_1A : Band.BAND_1B;
    }
}
