package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.money;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.report.career.DoctorCareer;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.pension.PensionContribution;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes where each doctor stands, and the career of the file, into an assessment. */
final class CareerJson {

    private final Wording wording;

    CareerJson(Wording wording) {
        this.wording = wording;
    }

    /** @param byChoice the career for each way of coming to the contract of 2026, or not */
    void addTo(
            ObjectNode assessment,
            List<DoctorCareer> doctors,
            @Nullable CareerPay career,
            Map<Choice, CareerPay> byChoice) {
        if (!doctors.isEmpty()) {
            assessment.set("employment", array(doctors, this::doctor));
        }
        if (career != null) {
            assessment.set("career", array(career.years(), year -> {
                ObjectNode json = NODES.objectNode().put("payYear", year.year().toString());
                json.set("newDeal", money(year.newDeal()));
                json.set("wales2026", money(year.wales2026()));
                json.set("withProtection", money(year.withProtection()));
                json.set("claimable", money(year.claimable()));
                json.set("newDealSoFar", money(year.newDealSoFar()));
                json.set("wales2026SoFar", money(year.wales2026SoFar()));
                json.set("withProtectionSoFar", money(year.withProtectionSoFar()));
                return json;
            }));
        }
        if (!byChoice.isEmpty()) {
            assessment.set("careerByChoice", array(byChoice.entrySet(), one -> choice(one.getKey(), one.getValue())));
        }
    }

    private ObjectNode choice(Choice choice, CareerPay career) {
        CareerYear last = career.years().get(career.years().size() - 1);
        ObjectNode json = move(choice);
        json.set("newDeal", money(last.newDealSoFar()));
        json.set("withProtection", money(last.withProtectionSoFar()));
        json.set("ahead", money(last.aheadSoFar()));
        return json;
    }

    private ObjectNode move(Choice choice) {
        Reason.Decided group = (Reason.Decided) choice.reason().from().get(0);
        return NODES.objectNode()
                .put("date", text(choice.movesOn()))
                .put("because", group.outcome())
                .put("says", wording.outcome(group));
    }

    private ObjectNode doctor(DoctorCareer doctor) {
        ObjectNode json = NODES.objectNode().put("slot", doctor.slot().id());
        json.put("on", doctor.date().toString());
        json.set("credit", doctor.credit() == null ? NullNode.instance : credit(doctor.credit()));
        json.set(
                "moves",
                array(
                        doctor.transition() == null
                                ? List.of()
                                : doctor.transition().choices(),
                        this::move));
        json.put(
                "protection",
                doctor.protection() == null
                        ? null
                        : ProtectionClaim.of(doctor.protection()).outcome());
        json.set("protectedMonths", array(doctor.protectedMonths(), CareerJson::month));
        ObjectNode pension = json.putObject("pension");
        pension.set("newDeal", pension(doctor.newDealPension()));
        pension.set("wales2026", pension(doctor.wales2026Pension()));
        pension.set("possiblyPensionable", money(doctor.possiblyPensionable()));
        json.set("lateStays", array(doctor.lateStays().entrySet(), entry -> {
            ObjectNode stays = NODES.objectNode().put("month", entry.getKey().toString());
            stays.put("plainMinutes", entry.getValue().plainMinutes());
            stays.put("outOfHoursMinutes", entry.getValue().outOfHoursMinutes());
            stays.set("pay", money(entry.getValue().pay()));
            return stays;
        }));
        json.set("assumed", array(doctor.assumed(), assumed -> NODES.objectNode()
                .put("id", assumed.id())
                .put("says", wording.says(assumed))));
        return json;
    }

    private ObjectNode credit(IncrementalCredit credit) {
        ObjectNode json = NODES.objectNode();
        json.put("notionalStart", credit.incrementalStart().toString());
        json.put("creditedDays", credit.creditedDays());
        json.put("years", credit.years());
        json.put("point2002", credit.point2002());
        json.put("registrarStep2026", credit.step2026());
        json.put("next2002", text(credit.next2002()));
        json.put("next2026", text(credit.next2026()));
        json.set("posts", array(credit.posts(), post -> {
            ObjectNode one = NODES.objectNode().put("kind", post.post().kind().code());
            one.put("from", post.post().from().toString());
            one.put("days", post.days());
            one.set("weight", decimal(post.post().weight()));
            one.set("creditedDays", decimal(post.creditedDays()));
            one.put("grade", post.grade().code());
            return one;
        }));
        return json;
    }

    private static ObjectNode month(ProtectedMonth month) {
        ObjectNode json = NODES.objectNode().put("month", month.month().toString());
        json.set("floor", money(month.floor()));
        json.set("newPay", money(month.newPay()));
        json.set("topUp", money(month.topUp()));
        json.set("claimable", money(month.claimable()));
        json.set("paid", money(month.paid()));
        return json;
    }

    private static JsonNode pension(@Nullable PensionContribution pension) {
        if (pension == null) {
            return NullNode.instance;
        }
        ObjectNode json = NODES.objectNode();
        json.set("pensionablePay", money(pension.pensionablePay()));
        json.put("tier", pension.tier());
        json.set("rate", decimal(pension.rate().value()));
        json.set("contribution", money(pension.contribution()));
        json.set("nextTierFrom", money(pension.nextFrom()));
        return json;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
