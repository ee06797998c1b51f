package cymru.rhod.ui.compare;

import cymru.rhod.compare.Crossing;
import cymru.rhod.compare.CurvePoint;
import cymru.rhod.compare.PayCurve;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.copy.TableText;
import java.util.List;
import java.util.stream.Stream;

/** Says in words what the curve shows. */
final class CurveWords {

    private final Wording wording;
    private final ComparisonWording amounts;

    CurveWords(Wording wording) {
        this.wording = wording;
        amounts = new ComparisonWording(wording);
    }

    /** Returns both contracts at some hours, and which of them pays more. */
    String at(CurvePoint point) {
        String band = wording.messages().get("band." + point.band().code() + ".name");
        String reading = wording.messages()
                .get(
                        "compare.curve.at",
                        hours(point.minutes()),
                        amounts.pounds(point.newDeal(), point.newDealBasis()),
                        band,
                        amounts.pounds(point.wales2026(), point.wales2026Basis()),
                        amounts.difference(point.newDeal(), point.wales2026(), point.basis()),
                        amounts.outcome(point.outcome()));
        return point.isAllowed2026()
                ? reading
                : reading + " " + wording.messages().get("compare.curve.too-many");
    }

    /** Returns a sentence for each place where one contract begins to pay more, by rising hours. */
    List<String> breakEven(PayCurve curve) {
        Stream<String> sentences = curve.crossings().isEmpty()
                ? Stream.of(wording.messages().get(alwaysKey(curve)))
                : curve.crossings().stream().map(this::crossing);
        return sentences
                .map(sentence -> sentence + PayMarks.ofDifference(curve.basis()))
                .toList();
    }

    /** Returns a sentence for each sign of the amounts, and what the line of 2026 leaves out. */
    List<String> legend(PayCurve curve) {
        return Stream.concat(
                        amounts.legend(curve.basis()).stream(),
                        curve.leftOut().stream().map(wording::says))
                .toList();
    }

    /** Returns where the rota lies under a contract. */
    String dot(String key, PayCurve.Dot dot) {
        return wording.messages().get(key, hours(dot.minutes()), amounts.pounds(dot.pay(), dot.basis()));
    }

    /** Returns every point of the curve, by rising hours. */
    TableText points(PayCurve curve) {
        return TableText.headed(
                Stream.of(
                                "compare.column.hours",
                                "compare.column.band",
                                "compare.column.2002",
                                "compare.column.2026",
                                "compare.column.difference")
                        .map(wording.messages()::get)
                        .toList(),
                curve.points().stream()
                        .map(point -> List.of(
                                hours(point.minutes()),
                                point.band().code(),
                                amounts.pounds(point.newDeal(), point.newDealBasis()),
                                amounts.pounds(point.wales2026(), point.wales2026Basis()),
                                amounts.difference(point.newDeal(), point.wales2026(), point.basis())))
                        .toList());
    }

    String hours(Ratio minutes) {
        return wording.quantity(Quantity.minutesPerWeek(minutes));
    }

    String pounds(double pounds) {
        return wording.pounds(Money.ofPounds(Math.round(pounds)));
    }

    private String crossing(Crossing crossing) {
        String key;
        if (crossing.isEqual()) {
            key = crossing.gainsAbove() ? "compare.curve.gains-from" : "compare.curve.loses-from";
        } else {
            key = crossing.gainsAbove() ? "compare.curve.gains-above-cliff" : "compare.curve.loses-above-cliff";
        }
        return wording.messages().get(key, hours(crossing.minutes()));
    }

    private static String alwaysKey(PayCurve curve) {
        Money difference = curve.at(PayCurve.FROM).difference();
        if (difference == null) {
            return "compare.curve.unknown";
        }
        int sign = Long.signum(difference.pence());
        return sign == 0
                ? "compare.curve.always-same"
                : sign > 0 ? "compare.curve.always-gain" : "compare.curve.always-loss";
    }
}
