package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.measured;
import static cymru.rhod.cli.JsonValues.number;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.wales2026.Wales2026Result;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what was found about a pattern: the template, or a slot on its own dates. */
final class PatternJson {

    /** The days as the format names them in every language. */
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Wording wording;
    private final Function<List<CellRef>, ArrayNode> where;

    /** @param where writes the places of the pattern that break a rule */
    PatternJson(Wording wording, Function<List<CellRef>, ArrayNode> where) {
        this.wording = wording;
        this.where = where;
    }

    /** Returns places as weeks and days of the pattern. */
    static ArrayNode inPattern(List<CellRef> cells) {
        return array(
                cells, cell -> NODES.objectNode().put("week", cell.week() + 1).put("day", DAYS.get(cell.day())));
    }

    ObjectNode hours(PatternReport pattern) {
        ObjectNode json = NODES.objectNode();
        json.put("weeks", pattern.weeks());
        json.set("dutyHours", measured(pattern.dutyHours()));
        json.set("workHours", measured(pattern.workHours()));
        json.set("dutyHoursWithCover", measured(pattern.dutyHoursWithCover()));
        json.set("workHoursWithCover", measured(pattern.workHoursWithCover()));
        json.set("outOfHoursFraction", measured(pattern.outOfHoursFraction()));
        ObjectNode weekends = json.putObject("weekends");
        weekends.set("worked", measured(pattern.weekendsWorked()));
        weekends.put("of", pattern.weeks());
        weekends.set("oneIn", measured(pattern.weekendFrequency()));
        json.set("longestDutyHours", measured(pattern.longestDuty()));
        json.set("shortestOffHours", measured(pattern.shortestOffDuty()));
        json.set("longestRunOfDutyDays", measured(pattern.longestRunOfDutyDays()));
        return json;
    }

    ObjectNode newDeal(NewDealResult result) {
        ObjectNode json = NODES.objectNode();
        json.put("compliant", result.isCompliant());
        json.put("band", result.band().code());
        json.set("supplement", DecimalNode.valueOf(result.supplementShare().toDecimal(2)));
        BasicShare share = result.basicShare();
        if (share != null) {
            json.putObject("basicShare").put("code", share.code()).set("share", decimal(share.share()));
        }
        return json;
    }

    /** Returns the chart as it was walked. */
    ArrayNode path(NewDealResult result) {
        return array(result.path().from(), this::step);
    }

    ObjectNode workingTime(WorkingTimeResult result) {
        ObjectNode json = NODES.objectNode();
        json.put("compliant", result.isCompliant());
        json.set("averageHours", measured(result.averageHours()));
        json.set("breaches", rules(result.rules(), Verdict.BROKEN));
        return json;
    }

    ObjectNode wales2026(Wales2026Result result) {
        ObjectNode json = NODES.objectNode();
        json.set("averageHours", measured(result.averageHours()));
        json.set("outOfHours", measured(result.outOfHours()));
        json.set("breaches", rules(result.rules(), Verdict.BROKEN));
        json.set("warnings", rules(result.rules(), Verdict.WARNING));
        return json;
    }

    ArrayNode rules(List<RuleResult> results, Verdict verdict) {
        return array(
                results.stream().filter(result -> result.verdict() == verdict).toList(), result -> {
                    ObjectNode json = NODES.objectNode();
                    json.put("rule", result.rule().id());
                    json.put("says", wording.says(result.reason()));
                    json.set("where", where.apply(result.cells()));
                    if (!result.rule().contract().isWhollyChecked()) {
                        json.put("provenance", result.provenance().code());
                    }
                    return json;
                });
    }

    private ObjectNode step(Reason step) {
        ObjectNode json = NODES.objectNode();
        json.put("rule", step.key());
        json.put("outcome", outcome(step));
        Reason.Compared compared = step instanceof Reason.Compared comparison ? comparison : null;
        json.set("measured", compared == null ? NullNode.instance : number(compared.measured()));
        json.set(
                "limit",
                compared == null ? NullNode.instance : number(compared.limit().quantity()));
        json.set("margin", compared == null ? NullNode.instance : number(compared.margin()));
        json.put("unit", compared == null ? null : compared.limit().unit().symbol());
        json.put("says", wording.says(step));
        return json;
    }

    private static @Nullable String outcome(Reason step) {
        if (step instanceof Reason.Decided decided) {
            return decided.outcome();
        }
        return step instanceof Reason.Compared compared ? (compared.holds() ? "yes" : "no") : null;
    }
}
