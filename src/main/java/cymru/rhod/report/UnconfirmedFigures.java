package cymru.rhod.report;

import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures in use whose evidence is unofficial, from the press or assumed. */
final class UnconfirmedFigures {

    private UnconfirmedFigures() {}

    /** Returns each such figure once, those of pay first. */
    static List<FigureInForce> in(PatternReport template, List<PayRow> pay, List<SlotReport> slots) {
        Stream<@Nullable Pay> pays = Stream.concat(
                pay.stream().flatMap(row -> Stream.of(row.newDeal(), row.wales2026())),
                slots.stream().flatMap(slot -> Stream.of(slot.newDeal(), slot.wales2026())));
        Stream<FigureInForce> ofPay = pays.filter(Objects::nonNull).flatMap(one -> one.figures().stream());
        Stream<FigureInForce> ofRules = Stream.concat(
                        template.rules().map(RuleResult::reason),
                        Stream.of(template.newDeal().path()))
                .flatMap(Reason::withAll)
                .filter(Reason.Compared.class::isInstance)
                .map(reason -> ((Reason.Compared) reason).limit());
        Map<String, FigureInForce> byId = new LinkedHashMap<>();
        Stream.concat(ofPay, ofRules)
                .filter(figure -> figure.grade().isUnconfirmed())
                .forEach(figure -> byId.putIfAbsent(figure.id(), figure));
        return List.copyOf(byId.values());
    }
}
