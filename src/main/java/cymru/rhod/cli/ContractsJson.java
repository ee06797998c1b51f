package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.annualPay;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.measured;
import static cymru.rhod.cli.JsonValues.money;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.ContractRow;
import cymru.rhod.compare.EnglandRow;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.compare.Payee;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.england2016.England2016Result;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one rota under both contracts as the format {@code rhod.comparison}. */
final class ContractsJson {

    private final Wording wording;

    ContractsJson(Wording wording) {
        this.wording = wording;
    }

    /** @param england null unless it was asked for */
    ObjectNode of(RotaReport report, ContractComparison comparison, @Nullable EnglandRows england) {
        ObjectNode json = ComparisonFormat.start("contracts");
        json.put("rota", report.rota().details().name());
        json.put("payYear", report.payYear().toString());
        json.put("band", report.template().newDeal().band().code());
        json.set("points", array(comparison.points(), this::row));
        json.set("pointsTally", ComparisonFormat.tally(comparison.tallyOfPoints()));
        json.set("doctors", array(comparison.doctors(), this::row));
        json.set("doctorsTally", ComparisonFormat.tally(comparison.tallyOfDoctors()));
        if (england != null) {
            json.set("england", array(england.all(), this::inEngland));
        }
        return json;
    }

    private ObjectNode row(ContractRow row) {
        ObjectNode json = payee(row.payee());
        json.set("newDeal", annualPay(row.pay().from()));
        json.set("wales2026", annualPay(row.pay().to()));
        json.set("difference", money(row.pay().difference()));
        json.set("share", decimal(row.pay().share()));
        json.put("outcome", row.pay().outcome().code());
        JsonValues.putBasis(json, row.pay().basis());
        json.set("breakEven", breakEven(row.breakEven()));
        json.set("unknown", array(row.pay().missing(), unknown -> NODES.objectNode()
                .put("figure", unknown.id())
                .put("says", wording.says(unknown))));
        return json;
    }

    private ObjectNode inEngland(EnglandRow row) {
        England2016Result england = row.england();
        ObjectNode json = payee(row.payee());
        json.put("node", england.node() == null ? null : england.node().code());
        json.set("averageHours", measured(england.averageHours()));
        json.set("enhancedHours", measured(england.enhancedHours()));
        json.set("pay", annualPay(england.pay()));
        json.set("difference", money(row.pay().difference()));
        JsonValues.putBasis(json, row.pay().basis());
        json.set("rules", array(told(england), rule -> NODES.objectNode()
                .put("rule", rule.rule().id())
                .put("verdict", rule.verdict().code())
                .put("says", wording.says(rule.reason()))));
        json.set("unknown", array(england.missing(), unknown -> NODES.objectNode()
                .put("figure", unknown.id())
                .put("says", wording.says(unknown))));
        return json;
    }

    private static List<RuleResult> told(England2016Result england) {
        return england.rules().stream()
                .filter(rule -> rule.verdict() != Verdict.KEPT)
                .toList();
    }

    private static ObjectNode payee(Payee payee) {
        if (payee instanceof Payee.AtPoint point) {
            return NODES.objectNode()
                    .put("doctor", point.grade().code())
                    .put("point2002", point.point())
                    .put("serviceYears", point.serviceYears())
                    .put("own", point.isOwn());
        }
        return NODES.objectNode().put("slot", ((Payee.InSlot) payee).slot().name());
    }

    private static JsonNode breakEven(@Nullable BreakEven breakEven) {
        if (breakEven == null) {
            return NullNode.instance;
        }
        ObjectNode json = NODES.objectNode();
        json.set("weightedHours", measured(breakEven.weightedNow()));
        json.set("weightedHoursNeeded", measured(breakEven.weightedNeeded()));
        json.set("outOfHoursNeeded", need(breakEven.outOfHours()));
        json.set("hoursNeeded", need(breakEven.hours()));
        return json;
    }

    private static ObjectNode need(BreakEven.Need need) {
        ObjectNode json = NODES.objectNode();
        json.put("answer", need.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.set("hours", measured(need.hours()));
        return json;
    }
}
