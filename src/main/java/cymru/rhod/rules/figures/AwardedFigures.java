package cymru.rhod.rules.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.Figure.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Pay scales after the newest that are known, raised by the awards that the user assumes; without one they are held. Each point is
 * rounded up to the pound, as the circulars do when a Welsh scale is uprated (ruling 40).
 *
 * <p>Worked example: 3 % on Registrar 3 of 2026/27, 70,380: 72,491.40, so 72,492.
 */
public final class AwardedFigures {

    /** The source of a value that an assumed award gives. */
    public static final String ASSUMED_AWARD = "assumed-award";

    /** England's scales are for comparison, and no Welsh award raises them. */
    private static final List<String> PAY_SCALES = Stream.of(Contract.NEW_DEAL_2002, Contract.WALES_2026)
            .map(contract -> contract.code() + ".basic.")
            .toList();

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
                        .map(figure -> isPayScale(figure) ? raised(figure, later) : figure)
                        .toList(),
                years);
    }

    private static boolean isPayScale(Figure figure) {
        return PAY_SCALES.stream().anyMatch(figure.id()::startsWith);
    }

    private static Figure raised(Figure figure, List<AssumedAward> awards) {
        List<Dated> values = new ArrayList<>(figure.values());
        awards.forEach(award -> raise(values, award));
        return new Figure(figure.id(), figure.unit(), values, figure.note());
    }

    /** Raises the value in force on the award's day until the next one begins; the user's own stays as it is. */
    private static void raise(List<Dated> values, AssumedAward award) {
        for (int place = values.size() - 1; place >= 0; place--) {
            Dated inForce = values.get(place);
            if (inForce.isInForce(award.from())) {
                if (!inForce.source().equals(FigureInForce.OWN)) {
                    values.add(place + 1, raised(inForce, award));
                }
                return;
            }
        }
    }

    private static Dated raised(Dated value, AssumedAward award) {
        Ratio pounds = value.value()
                .times(award.percent().plus(Ratio.of(WHOLE_PERCENT)))
                .dividedBy(WHOLE_PERCENT);
        return new Dated(
                award.from(), value.until(), Ratio.of(pounds.ceiling()), ASSUMED_AWARD, "", EvidenceGrade.ASSUMED);
    }
}
