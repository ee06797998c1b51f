package cymru.rhod.rules.newdeal2002.pay;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay under the 2002 contract: basic pay, or its less-than-full-time share, and a supplement on it: the band's; 5 % for F1
 * without a band; 45 % for a registrar in a general practice, instead of any band. Banding is not pensionable. Source: banding-2002,
 * sections 1 and 7.1, and rulings 33, 34 and 40.
 *
 * <p>Worked example: F1 at the minimum in 2026/27 in Band 1B: 36,629 x 1.4 = 51,280.60. F7 and FB: 0.7 x 1.4 = 0.98 of basic pay.
 */
public final class BandedPay {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "pay");

    private BandedPay() {}

    /**
     * Returns the pay at a point, or nothing where the year has no scale for it or the hours lie below the scheme of less than full
     * time.
     */
    public static Optional<Pay> of(NewDealResult result, Grade grade, int point, Placement placement, Figures figures) {
        BasicShare basicShare = result.basicShare();
        Ratio share = basicShare == null ? Ratio.ONE : basicShare.share();
        if (share == null) {
            return Optional.empty();
        }
        Supplement supplement = supplement(result.band(), List.of(result.path()), grade, placement, figures);
        return scale(grade, point, figures)
                .map(scale -> pay(scale, share, basicShare, supplement, ownOf(result, figures)));
    }

    /**
     * Returns the pay in a band that is known without a pattern, or nothing where the year has no scale.
     *
     * @param share of full-time basic pay
     */
    public static Optional<Pay> ofBand(
            Band band, Ratio share, Grade grade, int point, Placement placement, Figures figures) {
        Supplement supplement = supplement(band, List.of(), grade, placement, figures);
        return scale(grade, point, figures).map(scale -> pay(scale, share, null, supplement, List.of()));
    }

    private static Optional<FigureInForce> scale(Grade grade, int point, Figures figures) {
        return grade == Grade.DENTAL_FOUNDATION_TRAINEE || point > grade.topPoint()
                ? Optional.empty()
                : figures.find(NewDealFigures.basicPay(grade, point));
    }

    /** A supplement on basic pay: the name of its line, the figure, and why it is due where that needs more words. */
    private record Supplement(String line, FigureInForce figure, List<Reason> because) {}

    private static @Nullable Supplement supplement(
            Band band, List<Reason> because, Grade grade, Placement placement, Figures figures) {
        if (placement == Placement.GP_PRACTICE && grade == Grade.REGISTRAR) {
            return new Supplement("gp-supplement", figures.get(NewDealFigures.GP_SUPPLEMENT), List.of());
        }
        if (band == Band.NONE) {
            FigureId unbandedF1 = NewDealFigures.F1_UNBANDED_SUPPLEMENT;
            return grade == Grade.F1 ? new Supplement("f1-supplement", figures.get(unbandedF1), List.of()) : null;
        }
        return new Supplement("banding-supplement", figures.get(NewDealFigures.supplement(band)), because);
    }

    /** Pay follows the band, so that it rests on the user's own figures that the way to the band was decided by. */
    private static List<FigureInForce> ownOf(NewDealResult result, Figures figures) {
        if (figures.own().isEmpty()) {
            return List.of();
        }
        Set<FigureInForce> own = new LinkedHashSet<>();
        addOwn(result.path(), own);
        return List.copyOf(own);
    }

    private static void addOwn(Reason reason, Set<FigureInForce> own) {
        if (reason instanceof Reason.Compared compared && compared.limit().isOwn()) {
            own.add(compared.limit());
        }
        for (Reason from : reason.from()) {
            addOwn(from, own);
        }
    }

    private static Pay pay(
            FigureInForce scale,
            Ratio share,
            @Nullable BasicShare basicShare,
            @Nullable Supplement supplement,
            List<FigureInForce> ownOfBand) {
        Ratio basic = scale.value().times(share);
        List<FigureInForce> figures = new ArrayList<>(List.of(scale));
        List<PayLine> lines = new ArrayList<>();
        Reason.Measured basicReason = Reason.Measured.of("pay-line.basic", Quantity.poundsPerYear(basic))
                .using(scale);
        if (basicShare != null) {
            basicReason = new Reason.Measured(
                    basicReason.key(),
                    basicReason.value(),
                    List.of(),
                    List.of(scale),
                    List.of(),
                    List.of(basicShare.reason()));
        }
        lines.add(new PayLine("basic", Money.roundedToThePenny(basic), basicReason));
        Ratio total = basic;
        if (supplement != null) {
            Ratio amount = basic.times(supplement.figure().value());
            total = total.plus(amount);
            figures.add(supplement.figure());
            if (!supplement.because().isEmpty()) {
                figures.addAll(ownOfBand);
            }
            lines.add(new PayLine(
                    supplement.line(),
                    Money.roundedToThePenny(amount),
                    new Reason.Measured(
                            "pay-line." + supplement.line(),
                            Quantity.poundsPerYear(amount),
                            List.of(
                                    new Argument.Amount(Quantity.poundsPerYear(basic)),
                                    new Argument.Amount(supplement.figure().quantity())),
                            List.of(supplement.figure()),
                            List.of(),
                            Stream.concat(Stream.of(basicReason), supplement.because().stream())
                                    .toList())));
        }
        Reason reason = Reason.Measured.of(
                RULE.id(),
                Quantity.poundsPerYear(total),
                lines.stream().map(PayLine::reason).toArray(Reason[]::new));
        return new Pay(
                Money.roundedToThePenny(basic),
                Money.roundedToThePenny(total),
                Money.roundedToThePenny(basic),
                lines,
                figures,
                List.of(),
                reason);
    }
}
