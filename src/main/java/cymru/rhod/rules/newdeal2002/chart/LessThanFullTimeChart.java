package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.newdeal2002.Band;

/**
 * The banding chart for less than full time. There is no line at 48 hours: less than full time means under 40. Source:
 * banding-2002, section 2.2.
 *
 * <p>Worked example: 28:55 a week on full shifts, 18.7 % unsocial, 3 of 26 weekends: Band FB.
 */
final class LessThanFullTimeChart implements Chart {

    private final ChartQuestion compliant = new WithinNewDealLimits();
    private final WithinWorkingTime workingTime = new WithinWorkingTime();
    private final ChartQuestion allNormalHours = new AllInNormalHours();
    private final ChartQuestion onCallRota = new OnCallRota();
    private final ChartQuestion onCallOneInTen = new OnCallOneInTen();
    private final ChartQuestion onCallOneInThirteen = new OnCallOneInThirteenAndAHalf();
    private final ChartQuestion onCallSeldom = new OnCallOneInThirteenAndAHalfOrLess();
    private final ChartQuestion weekends = new WeekendsOneInSixAndAHalf();
    private final ChartQuestion oneThird = new MoreThanAThirdUnsocial();
    private final ChartQuestion criterionR = new CriterionR();
    private final ChartQuestion resident = new ResidentOnCall();

    @Override
    public Band walk(ChartWalk walk) {
        if (!walk.asks(compliant) || walk.breaks(workingTime)) {
            return Band.BAND_3;
        }
        if (walk.asks(allNormalHours)) {
            return Band.NONE;
        }
        return walk.asks(onCallRota) ? onCall(walk) : other(walk);
    }

    private Band onCall(ChartWalk walk) {
        if (walk.asks(onCallOneInTen)) {
            return Band.BAND_FA;
        }
        if (walk.asks(onCallOneInThirteen) || walk.asks(weekends)) {
            return walk.asks(criterionR) ? Band.BAND_FA : Band.BAND_FB;
        }
        return walk.asks(onCallSeldom) && !walk.asks(resident) ? Band.BAND_FC : Band.BAND_FB;
    }

    private Band other(ChartWalk walk) {
        return walk.asks(oneThird) || walk.asks(weekends) ? Band.BAND_FA : Band.BAND_FB;
    }
}
