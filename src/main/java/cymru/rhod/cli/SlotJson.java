package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.annualPay;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.basicPay;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.measured;
import static cymru.rhod.cli.JsonValues.money;
import static cymru.rhod.cli.JsonValues.number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.BankHolidayCount;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.DutyTally;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.WorkingTimeReference;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Verdict;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes everything found about one slot on its own dates. */
final class SlotJson {

    private final Wording wording;

    SlotJson(Wording wording) {
        this.wording = wording;
    }

    ObjectNode of(SlotReport slot, PostReport post) {
        PatternReport pattern = slot.pattern();
        PatternJson patternJson =
                new PatternJson(wording, cells -> dates(post.dates().datesOf(cells)));
        ObjectNode json = NODES.objectNode();
        json.put("id", slot.slot().id());
        json.put("name", slot.slot().name());
        json.set("doctor", doctor(slot.slot().doctor()));
        json.put("from", post.post().first().toString());
        json.put("to", post.post().last().toString());
        json.put("days", post.post().days());
        json.setAll(patternJson.hours(pattern));
        json.set("onDates", onDates(post.tally()));
        json.set("bankHolidays", bankHolidays(post.bankHolidays()));
        json.set("leave", leave(post.leave()));
        json.set("newDeal", newDeal(slot, post.pay().newDeal(), patternJson));
        ObjectNode workingTime = patternJson.workingTime(pattern.workingTime());
        workingTime.set("reference", reference(post.workingTime()));
        json.set("wtr", workingTime);
        json.set("wales2026", wales2026(slot, post.pay().wales2026(), patternJson));
        json.set("pay", pay(post.pay()));
        return json;
    }

    private static JsonNode doctor(@Nullable Doctor doctor) {
        if (doctor == null) {
            return NullNode.instance;
        }
        ObjectNode json = NODES.objectNode();
        json.put("grade", doctor.grade() == null ? null : doctor.grade().code());
        json.put("point2002", doctor.point2002());
        json.put("serviceYears", doctor.serviceYears());
        json.put(
                "contract", doctor.contract() == null ? null : doctor.contract().code());
        json.set("share", decimal(doctor.share()));
        return json;
    }

    private static ObjectNode onDates(DutyTally tally) {
        ObjectNode json = NODES.objectNode();
        json.set("dutyHours", measured(tally.duty()));
        json.set("outOfHours", measured(tally.outOfHours()));
        json.set("nights", measured(tally.nights()));
        json.set("longDays", measured(tally.longDays()));
        json.set("weekends", measured(tally.weekends()));
        json.set("weekendsOtherDefinition", measured(tally.otherWeekends()));
        json.put("weekendsOf", tally.weekendsInPost());
        json.set("normalDaytimeHoursPerWeek", measured(tally.normalDaytime()));
        ObjectNode duties = json.putObject("duties");
        tally.duties().forEach(duties::put);
        ObjectNode marks = json.putObject("days");
        tally.marks().forEach((mark, days) -> marks.put(mark.code(), days));
        return json;
    }

    private static ObjectNode bankHolidays(BankHolidayCount count) {
        ObjectNode json = NODES.objectNode();
        json.set("inPost", measured(count.inPost()));
        json.set("worked", measured(count.worked()));
        json.set("restDays", measured(count.restDays()));
        json.set("taken", measured(count.taken()));
        json.set("owed", measured(count.owed()));
        json.set("workedOn", dates(count.workedOn()));
        return json;
    }

    private static ObjectNode leave(LeaveScope leave) {
        ObjectNode json = NODES.objectNode();
        json.set("due", measured(leave.entitlement()));
        json.set("putIn", measured(leave.putIn()));
        json.set("fixed", measured(leave.fixed()));
        json.set("possible", measured(leave.takeable()));
        json.set("longest", measured(leave.longest()));
        json.put("longestFrom", text(leave.longestFirst()));
        json.put("longestTo", text(leave.longestLast()));
        json.put("canBeTaken", leave.canBeTaken());
        return json;
    }

    private static ObjectNode newDeal(SlotReport slot, @Nullable PayOnDates pay, PatternJson patternJson) {
        ObjectNode json = patternJson.newDeal(slot.pattern().newDeal());
        json.set("breaches", patternJson.rules(slot.pattern().newDeal().limits(), Verdict.BROKEN));
        putPay(json, slot.newDeal(), pay);
        return json;
    }

    private static ObjectNode wales2026(SlotReport slot, @Nullable PayOnDates pay, PatternJson patternJson) {
        ObjectNode json = patternJson.wales2026(slot.pattern().wales2026());
        putPay(json, slot.wales2026(), pay);
        return json;
    }

    private static void putPay(ObjectNode json, @Nullable Pay year, @Nullable PayOnDates onDates) {
        json.set("basicPay", basicPay(year));
        json.set("annualPay", annualPay(year));
        json.set("monthlyPay", money(onDates == null ? null : onDates.forMonth()));
        json.set("payOnDates", money(onDates == null ? null : onDates.forPost()));
        json.set("lines", array(year == null ? List.of() : year.lines(), line -> {
            ObjectNode one = NODES.objectNode().put("id", line.id());
            if (line.ownName() != null) {
                one.put("name", line.ownName());
            }
            one.set("amount", money(line.amount()));
            return one;
        }));
    }

    private static ObjectNode reference(WorkingTimeReference reference) {
        ObjectNode json = NODES.objectNode();
        json.put("from", reference.first().toString());
        json.put("to", reference.last().toString());
        json.set("averageHours", number(reference.average().measured()));
        json.set("limit", number(reference.average().limit().quantity()));
        json.put("within", reference.average().holds());
        return json;
    }

    private static ObjectNode pay(DoctorPay pay) {
        PayOnDates own = pay.own();
        ObjectNode json = NODES.objectNode();
        json.put("contract", pay.contract() == null ? null : pay.contract().code());
        json.set("annualPay", money(own == null ? null : own.year()));
        json.set("payOnDates", money(own == null ? null : own.forPost()));
        json.set("difference", money(pay.difference()));
        json.set("differenceOnDates", money(pay.differenceForPost()));
        return json;
    }

    private static ArrayNode dates(List<LocalDate> dates) {
        ArrayNode json = NODES.arrayNode();
        dates.forEach(date -> json.add(date.toString()));
        return json;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
