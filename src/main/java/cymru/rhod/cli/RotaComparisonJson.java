package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.measured;
import static cymru.rhod.cli.JsonValues.money;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.compare.MoneyChange;
import cymru.rhod.compare.NumberChange;
import cymru.rhod.compare.PatternChanges;
import cymru.rhod.compare.PayChange;
import cymru.rhod.compare.RotaComparison;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.function.Function;

/** Writes what differs between two rotas as the format {@code rhod.comparison}. */
final class RotaComparisonJson {

    private final Wording wording;

    RotaComparisonJson(Wording wording) {
        this.wording = wording;
    }

    ObjectNode of(RotaComparison comparison) {
        ObjectNode json = ComparisonFormat.start("rotas");
        json.set("before", rota(comparison.before()));
        json.set("after", rota(comparison.after()));
        json.put("differs", !comparison.isEmpty());
        json.set("numbers", array(comparison.numbers(), RotaComparisonJson::number));
        json.set("pattern", pattern(comparison.pattern()));
        json.set("rulesBroken", rules(comparison::newlyBroken));
        json.set("rulesFixed", rules(comparison::fixed));
        json.set("warningsBegun", rules(comparison::warningsBegun));
        json.set("warningsEnded", rules(comparison::warningsEnded));
        json.set("pay", array(comparison.pay(), RotaComparisonJson::pay));
        ObjectNode cost = json.putObject("cost");
        cost.set("newDeal", change(comparison.newDealCost()));
        cost.set("wales2026", change(comparison.wales2026Cost()));
        return json;
    }

    private static ObjectNode rota(RotaReport report) {
        return NODES.objectNode()
                .put("rota", report.rota().details().name())
                .put("payYear", report.payYear().toString())
                .put("band", report.template().newDeal().band().code());
    }

    private static ObjectNode number(NumberChange change) {
        ObjectNode json = NODES.objectNode().put("number", change.number().key());
        json.set("before", measured(change.before()));
        json.set("after", measured(change.after()));
        return json;
    }

    private static ObjectNode pattern(PatternChanges changes) {
        ObjectNode json = NODES.objectNode();
        json.set("cells", array(changes.cells(), change -> {
            ObjectNode cell = NODES.objectNode();
            cell.set("before", PatternJson.inPattern(List.of(change.before())).get(0));
            cell.set("after", PatternJson.inPattern(List.of(change.after())).get(0));
            return cell.put("was", change.was().text()).put("is", change.is().text());
        }));
        json.set("weeksAdded", weeks(changes.added()));
        json.set("weeksRemoved", weeks(changes.removed()));
        return json;
    }

    /** Returns weeks counted from 1, as files count them. */
    private static ArrayNode weeks(List<Integer> weeks) {
        return array(weeks, week -> NODES.numberNode(week + 1));
    }

    private ArrayNode rules(Function<Contract, List<RuleResult>> of) {
        return array(
                Contract.IN_ORDER_OF_WEIGHT.stream()
                        .flatMap(contract -> of.apply(contract).stream())
                        .toList(),
                this::rule);
    }

    private ObjectNode rule(RuleResult rule) {
        ObjectNode json = NODES.objectNode()
                .put("rule", rule.rule().id())
                .put("verdict", rule.verdict().code())
                .put("says", wording.says(rule));
        if (!rule.rule().contract().isWhollyChecked()) {
            json.put("provenance", rule.provenance().code());
        }
        return json;
    }

    private static ObjectNode pay(PayChange change) {
        ObjectNode json = NODES.objectNode()
                .put("doctor", change.grade().code())
                .put("point2002", change.point())
                .put("serviceYears", change.serviceYears());
        json.set("newDeal", change(change.newDeal()));
        json.set("wales2026", change(change.wales2026()));
        return json;
    }

    private static ObjectNode change(MoneyChange change) {
        ObjectNode json = NODES.objectNode();
        json.set("before", money(change.before()));
        json.set("after", money(change.after()));
        json.set("difference", money(change.difference()));
        JsonValues.putBasis(json, change.basis());
        return json;
    }
}
