package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.annualPay;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.money;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;

/**
 * Writes a report as the format {@code rhod.assessment}. Its schema is {@code assets/schema/assessment.schema.json}. Hours
 * carry up to six decimals, rounded half up; money has two.
 */
final class AssessmentJson {

    private static final int VERSION = 1;

    private final Wording wording;

    AssessmentJson(Wording wording) {
        this.wording = wording;
    }

    ObjectNode of(RotaReport report) {
        ObjectNode json = NODES.objectNode();
        json.put("format", "rhod.assessment");
        json.put("version", VERSION);
        json.put("rota", report.rota().details().name());
        json.put("payYear", report.payYear().toString());
        json.set("template", template(report));
        RosterReport roster = report.roster();
        SlotJson slots = new SlotJson(wording);
        ArrayNode ofSlots = json.putArray("slots");
        if (roster != null) {
            for (int index = 0; index < report.slots().size(); index++) {
                ofSlots.add(slots.of(report.slots().get(index), roster.posts().get(index)));
            }
        }
        json.set("roster", roster == null ? NullNode.instance : new RosterJson(wording).of(roster));
        json.set("assumed", array(report.assumed(), assumed -> said("id", assumed.id(), assumed)));
        json.set("unconfirmed", array(report.unconfirmed(), AssessmentJson::unconfirmed));
        json.set("unknown", array(report.unknown(), unknown -> said("figure", unknown.id(), unknown)));
        return json;
    }

    /** Of the user's own figure it tells the reason instead of a source. */
    private static ObjectNode unconfirmed(FigureInForce figure) {
        ObjectNode json = NODES.objectNode()
                .put("figure", figure.id())
                .put("grade", figure.grade().code())
                .put("source", figure.source());
        return figure.isOwn() && !figure.clause().isEmpty() ? json.put("reason", figure.clause()) : json;
    }

    private ObjectNode template(RotaReport report) {
        PatternReport template = report.template();
        PatternJson pattern = new PatternJson(wording, PatternJson::inPattern);
        ObjectNode json = pattern.hours(template);
        ObjectNode newDeal = pattern.newDeal(template.newDeal());
        newDeal.set("path", pattern.path(template.newDeal()));
        newDeal.set("breaches", pattern.rules(template.newDeal().limits(), Verdict.BROKEN));
        json.set("newDeal", newDeal);
        json.set("wtr", pattern.workingTime(template.workingTime()));
        ObjectNode wales2026 = pattern.wales2026(template.wales2026());
        wales2026.set("notChecked", pattern.rules(template.wales2026().rules(), Verdict.NOT_CHECKED));
        json.set("wales2026", wales2026);
        json.set("pay", array(report.pay(), AssessmentJson::payRow));
        return json;
    }

    private static ObjectNode payRow(PayRow row) {
        ObjectNode json = NODES.objectNode();
        json.put("doctor", row.grade().code());
        json.put("point2002", row.point());
        json.put("serviceYears", row.serviceYears());
        json.set("newDeal", annualPay(row.newDeal()));
        json.set("wales2026", annualPay(row.wales2026()));
        json.set("difference", money(row.difference()));
        return json;
    }

    private ObjectNode said(String nameOfId, String id, Reason reason) {
        return NODES.objectNode().put(nameOfId, id).put("says", wording.says(reason));
    }
}
