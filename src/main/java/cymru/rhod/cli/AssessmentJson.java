package cymru.rhod.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.wales2026.Wales2026Result;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import cymru.rhod.text.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as the format {@code rhod.assessment}. Its schema is {@code assets/schema/assessment.schema.json}. Hours
 * carry up to six decimals, rounded half up; money has two.
 */
final class AssessmentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int VERSION = 1;
    private static final int PLACES = 6;

    /** The days as the format names them in every language. */
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

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
        json.set("slots", array(report.slots(), this::slot));
        json.set("assumed", array(report.assumed(), assumed -> said("id", assumed.id(), assumed)));
        json.set("unconfirmed", array(report.unconfirmed(), figure -> NODES.objectNode()
                .put("figure", figure.id())
                .put("grade", figure.grade().code())
                .put("source", figure.source())));
        json.set("unknown", array(report.unknown(), unknown -> said("figure", unknown.id(), unknown)));
        return json;
    }

    private ObjectNode template(RotaReport report) {
        PatternReport template = report.template();
        ObjectNode json = NODES.objectNode();
        json.put("weeks", template.weeks());
        json.set("dutyHours", measured(template.dutyHours()));
        json.set("workHours", measured(template.workHours()));
        json.set("dutyHoursWithCover", measured(template.dutyHoursWithCover()));
        json.set("workHoursWithCover", measured(template.workHoursWithCover()));
        json.set("outOfHoursFraction", measured(template.outOfHoursFraction()));
        ObjectNode weekends = json.putObject("weekends");
        weekends.set("worked", measured(template.weekendsWorked()));
        weekends.put("of", template.weeks());
        weekends.set("oneIn", measured(template.weekendFrequency()));
        json.set("longestDutyHours", measured(template.longestDuty()));
        json.set("shortestOffHours", measured(template.shortestOffDuty()));
        json.set("longestRunOfDutyDays", measured(template.longestRunOfDutyDays()));
        json.set("newDeal", newDeal(template.newDeal()));
        json.set("wtr", workingTime(template.workingTime()));
        json.set("wales2026", wales2026(template.wales2026()));
        json.set("pay", array(report.pay(), AssessmentJson::payRow));
        return json;
    }

    private ObjectNode newDeal(NewDealResult result) {
        ObjectNode json = NODES.objectNode();
        json.put("compliant", result.isCompliant());
        json.put("band", result.band().code());
        json.set("supplement", DecimalNode.valueOf(result.supplementShare().toDecimal(2)));
        BasicShare share = result.basicShare();
        if (share != null) {
            json.putObject("basicShare").put("code", share.code()).set("share", decimal(share.share()));
        }
        json.set("path", array(result.path().from(), this::step));
        json.set("breaches", rules(result.limits(), Verdict.BROKEN));
        return json;
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

    private ObjectNode workingTime(WorkingTimeResult result) {
        ObjectNode json = NODES.objectNode();
        json.put("compliant", result.isCompliant());
        json.set("averageHours", measured(result.averageHours()));
        json.set("breaches", rules(result.rules(), Verdict.BROKEN));
        return json;
    }

    private ObjectNode wales2026(Wales2026Result result) {
        ObjectNode json = hours2026(result);
        json.set("breaches", rules(result.rules(), Verdict.BROKEN));
        json.set("warnings", rules(result.rules(), Verdict.WARNING));
        return json;
    }

    private static ObjectNode hours2026(Wales2026Result result) {
        ObjectNode json = NODES.objectNode();
        json.set("averageHours", measured(result.averageHours()));
        json.set("outOfHours", measured(result.outOfHours()));
        return json;
    }

    private ArrayNode rules(List<RuleResult> results, Verdict verdict) {
        return array(
                results.stream().filter(result -> result.verdict() == verdict).toList(), result -> {
                    ObjectNode json = said("rule", result.rule().id(), result.reason());
                    json.set("where", array(result.cells(), AssessmentJson::place));
                    return json;
                });
    }

    private static ObjectNode place(CellRef cell) {
        return NODES.objectNode().put("week", cell.week() + 1).put("day", DAYS.get(cell.day()));
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

    private ObjectNode slot(SlotReport report) {
        PatternReport pattern = report.pattern();
        ObjectNode newDeal = NODES.objectNode();
        newDeal.put("band", pattern.newDeal().band().code());
        newDeal.set("basicPay", basicPay(report.newDeal()));
        newDeal.set("annualPay", annualPay(report.newDeal()));
        ObjectNode wales2026 = hours2026(pattern.wales2026());
        wales2026.set("basicPay", basicPay(report.wales2026()));
        wales2026.set("annualPay", annualPay(report.wales2026()));
        Pay pay = report.wales2026();
        wales2026.set("lines", array(pay == null ? List.of() : pay.lines(), line -> {
            ObjectNode json = NODES.objectNode().put("id", line.id());
            json.set("amount", money(line.amount()));
            return json;
        }));
        ObjectNode json = NODES.objectNode();
        json.put("name", report.slot().name());
        json.set("newDeal", newDeal);
        json.set("wales2026", wales2026);
        return json;
    }

    private ObjectNode said(String nameOfId, String id, Reason reason) {
        return NODES.objectNode().put(nameOfId, id).put("says", wording.says(reason));
    }

    private static JsonNode basicPay(@Nullable Pay pay) {
        return money(pay == null ? null : pay.basicPay());
    }

    private static JsonNode annualPay(@Nullable Pay pay) {
        return money(pay == null ? null : pay.annualPay());
    }

    private static JsonNode money(@Nullable Money money) {
        return money == null ? NullNode.instance : DecimalNode.valueOf(money.pounds());
    }

    private static JsonNode measured(Reason.@Nullable Measured measured) {
        return number(measured == null ? null : measured.value());
    }

    /** Returns a quantity in the unit its symbol names: what is kept in minutes is written in hours. */
    private static JsonNode number(@Nullable Quantity quantity) {
        if (quantity == null) {
            return NullNode.instance;
        }
        boolean inMinutes = quantity.unit() == Unit.MINUTES || quantity.unit() == Unit.MINUTES_PER_WEEK;
        return decimal(inMinutes ? quantity.value().dividedBy(Minutes.PER_HOUR) : quantity.value());
    }

    private static JsonNode decimal(@Nullable Ratio ratio) {
        if (ratio == null) {
            return NullNode.instance;
        }
        BigDecimal number = ratio.toDecimal(PLACES).stripTrailingZeros();
        return DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static <T> ArrayNode array(Collection<T> elements, Function<T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(json.apply(element)));
        return array;
    }
}
