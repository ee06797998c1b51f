package cymru.rhod.report;

import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which figures the results of a report rest on. */
final class FiguresInUse {

    private final PatternReport template;
    private final List<PayRow> pay;
    private final List<SlotReport> slots;

    FiguresInUse(PatternReport template, List<PayRow> pay, List<SlotReport> slots) {
        this.template = template;
        this.pay = pay;
        this.slots = slots;
    }

    /** Returns the figures that a test picks, each once, those of pay first. */
    List<FigureInForce> where(Predicate<FigureInForce> test) {
        Map<String, FigureInForce> byId = new LinkedHashMap<>();
        Stream<FigureInForce> ofPay = pays().flatMap(one -> one.figures().stream());
        Stream.concat(ofPay, rules().flatMap(Reason::withAll).flatMap(FiguresInUse::of))
                .filter(test)
                .forEach(figure -> byId.putIfAbsent(figure.id(), figure));
        return List.copyOf(byId.values());
    }

    /** Returns the results of the template that rest on a figure: rules, steps of the chart and lines of pay, each once. */
    List<Reason> resultsWith(String id) {
        Map<String, Reason> byKey = new LinkedHashMap<>();
        Stream<Reason> ofPay = pay.stream()
                .flatMap(row -> Stream.of(row.newDeal(), row.wales2026()))
                .filter(Objects::nonNull)
                .flatMap(one -> one.lines().stream())
                .map(line -> line.reason());
        Stream.concat(rules().flatMap(Reason::withAll), ofPay)
                .filter(reason -> of(reason).anyMatch(figure -> figure.id().equals(id)))
                .forEach(reason -> byKey.putIfAbsent(reason.key(), reason));
        return List.copyOf(byKey.values());
    }

    private Stream<Pay> pays() {
        Stream<@Nullable Pay> all = Stream.concat(
                pay.stream().flatMap(row -> Stream.of(row.newDeal(), row.wales2026())),
                slots.stream().flatMap(slot -> Stream.of(slot.newDeal(), slot.wales2026())));
        return all.filter(Objects::nonNull);
    }

    private Stream<Reason> rules() {
        return Stream.concat(
                template.rules().map(RuleResult::reason),
                Stream.of(template.newDeal().path()));
    }

    private static Stream<FigureInForce> of(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return Stream.of(compared.limit());
        }
        return reason instanceof Reason.Measured measured ? measured.figures().stream() : Stream.empty();
    }
}
