package cymru.rhod.report;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.util.List;

/**
 * Where drawings of a report have their lines: figures of the banding chart in force in its pay year. They are marks for the
 * eye; a verdict has its own reason. Source: banding-2002, section 2.1.
 *
 * @param weeklyHours the minutes a week up to which a rota is unbanded, in band 1 and in band 2, rising
 * @param unsocialShare the share of duty out of hours above which a band is higher
 */
public record Guides(List<Ratio> weeklyHours, Ratio unsocialShare) {

    public Guides {
        weeklyHours = List.copyOf(weeklyHours);
    }

    static Guides in(Figures figures) {
        return new Guides(
                List.of(
                        figures.value(NewDealFigures.UNBANDED_HOURS),
                        figures.value(NewDealFigures.BAND_2_HOURS),
                        figures.value(NewDealFigures.BAND_3_HOURS)),
                figures.value(NewDealFigures.ONE_THIRD));
    }
}
