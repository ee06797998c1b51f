package cymru.rhod.rules.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.Figure.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pay scales after the newest that are known, raised by the awards that the user assumes; without one they are held. Each point is
 * rounded up to the pound, as the circulars do when a Welsh scale is uprated (ruling 40).
 *
 * <p>Worked example: 3 % on Registrar 3 of 2026/27, 70,380: 72,491.40, so 72,492.
 */
public final class AwardedFigures {

    /** The source of a value that an assumed award gives. */
    public static final String ASSUMED_AWARD = "assumed-award";

    private static final String PAY_SCALE = ".basic.";
    private static final int WHOLE_PERCENT = 100;

    private AwardedFigures() {}

    /**
     * Returns the figures with the awards after the newest pay year that is known; earlier ones are in the scales already.
     *
     * @param awards in any order
     */
    public static FigureTable with(FigureTable known, List<AssumedAward> awards) {
        LocalDate newest = known.payYears().last().firstDay();
        List<AssumedAward> later = awards.stream()
                .filter(award -> award.from().isAfter(newest))
                .sorted(Comparator.comparing(AssumedAward::from))
                .toList();
        Set<PayYear> years = new TreeSet<>(known.payYears());
        later.forEach(award -> years.add(PayYear.on(award.from())));
        return new FigureTable(
                known.all().stream()
                        .map(figure -> figure.id().contains(PAY_SCALE) ? raised(figure, later) : figure)
                        .toList(),
                years);
    }

    private static Figure raised(Figure figure, List<AssumedAward> awards) {
        List<Dated> values = new ArrayList<>(figure.values());
        for (AssumedAward award : awards) {
            Ratio value = values.get(values.size() - 1)
                    .value()
                    .times(award.percent().plus(Ratio.of(WHOLE_PERCENT)))
                    .dividedBy(WHOLE_PERCENT);
            values.add(new Dated(
                    award.from(), null, Ratio.of(wholePoundsUp(value)), ASSUMED_AWARD, "", EvidenceGrade.ASSUMED));
        }
        return new Figure(figure.id(), figure.unit(), values, figure.note());
    }

    private static long wholePoundsUp(Ratio pounds) {
        return -Math.floorDiv(-pounds.numerator(), pounds.denominator());
    }
}
