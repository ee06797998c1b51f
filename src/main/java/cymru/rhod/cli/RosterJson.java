package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.measured;
import static cymru.rhod.cli.JsonValues.money;
import static cymru.rhod.cli.JsonValues.number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.FairnessLine;
import cymru.rhod.report.roster.Notice;
import cymru.rhod.report.roster.RosterCost;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.Wording;

/** Writes what a roster comes to as a whole. */
final class RosterJson {

    private final Wording wording;

    RosterJson(Wording wording) {
        this.wording = wording;
    }

    ObjectNode of(RosterReport report) {
        Roster roster = report.calendar().roster();
        ObjectNode json = NODES.objectNode();
        json.put("from", roster.start().toString());
        json.put("to", roster.lastDay().toString());
        json.put("weeks", roster.weeks());
        Notice notice = report.notice();
        json.putObject("notice")
                .put("weeks", notice.weeks())
                .put("due", notice.due().toString());
        json.set("normalDaytimeHoursPerWeek", measured(report.normalDaytime()));
        json.set("cost", cost(report.cost()));
        json.set("fairness", array(report.fairness(), RosterJson::fairness));
        json.set("cover", cover(report));
        json.set("gaps", array(report.cover().gaps(), RosterJson::gap));
        json.set("warnings", array(report.warnings(), this::warning));
        return json;
    }

    private static ObjectNode cost(RosterCost cost) {
        ObjectNode json = NODES.objectNode();
        json.put("doctors", cost.doctors());
        json.put("vacancies", cost.vacancies());
        json.set("vacantWeeks", decimal(cost.vacantWeeks()));
        json.set("newDeal", money(cost.newDeal()));
        json.set("wales2026", money(cost.wales2026()));
        json.set("asContracted", money(cost.asContracted()));
        return json;
    }

    private static ObjectNode fairness(FairnessLine line) {
        ObjectNode json = NODES.objectNode();
        json.put("of", line.measure() == null ? "shift" : line.measure().code());
        json.put("shift", line.shift());
        json.put("unit", line.unit().symbol());
        json.set("mean", value(line, line.mean()));
        json.set("lowest", value(line, line.lowest()));
        json.set("highest", value(line, line.highest()));
        json.set("spread", value(line, line.spread()));
        json.put("furthest", line.furthest().map(FairnessLine.Standing::slotId).orElse(null));
        json.set("slots", array(line.standings(), standing -> {
            ObjectNode one = NODES.objectNode().put("id", standing.slotId());
            one.set("value", value(line, standing.value()));
            one.set("target", value(line, standing.target()));
            one.set("deviation", value(line, standing.deviation()));
            return one;
        }));
        return json;
    }

    private static JsonNode value(FairnessLine line, Ratio value) {
        return number(new Quantity(value, line.unit()));
    }

    private static ObjectNode cover(RosterReport report) {
        RosterCalendar calendar = report.calendar();
        CoverReport cover = report.cover();
        ObjectNode json = NODES.objectNode();
        json.set("lines", array(cover.lines(), line -> {
            ObjectNode one = NODES.objectNode();
            putDemand(one, line.demand());
            ObjectNode surplus = one.putObject("surplus");
            for (int day = 0; day < calendar.days(); day++) {
                if (line.surplus(day) > 0) {
                    surplus.put(calendar.date(day).toString(), line.surplus(day));
                }
            }
            return one;
        }));
        ObjectNode mayBeOff = json.putObject("mayBeOff");
        for (int day = 0; day < calendar.days(); day++) {
            String date = calendar.date(day).toString();
            cover.mayBeOff(day).ifPresent(doctors -> mayBeOff.put(date, doctors));
        }
        return json;
    }

    private static void putDemand(ObjectNode json, Demand demand) {
        Demand.Hours hours = demand.hours();
        json.put("shift", demand.shift());
        json.put("from", hours == null ? null : Minutes.asClockTime(hours.startMinute()));
        json.put("to", hours == null ? null : Minutes.asClockTime(hours.endMinute()));
        json.put("doctors", demand.doctors());
        json.put("minimum", demand.minimum());
    }

    private static ObjectNode gap(CoverGap gap) {
        ObjectNode json = NODES.objectNode();
        json.put("date", gap.date().toString());
        putDemand(json, gap.demand());
        json.put("present", gap.present());
        json.put("vacant", gap.vacant());
        return json;
    }

    private ObjectNode warning(RosterWarning warning) {
        ObjectNode json = NODES.objectNode();
        json.put("id", warning.problem().code());
        json.put("slot", warning.slotId());
        json.put("date", warning.date() == null ? null : warning.date().toString());
        json.put("says", wording.problem(warning.problem()));
        return json;
    }
}
