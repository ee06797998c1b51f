package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.JsonFields;
import cymru.rhod.io.json.JsonText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of a doctor's employment and of the years ahead. */
final class EmploymentWriter {

    private EmploymentWriter() {}

    static void write(ObjectNode doctor, Employment employment) {
        if (!employment.posts().isEmpty()) {
            ArrayNode posts = doctor.putArray("posts");
            employment.posts().forEach(post -> posts.add(post(post)));
        }
        if (employment.stage() != null) {
            doctor.put("stage", employment.stage().code());
        }
        put(doctor, "completion", employment.completion());
        if (employment.exceptional()) {
            doctor.put("exceptional", true);
        }
        if (employment.protection() != null) {
            doctor.set("protection", protection(employment.protection()));
        }
        if (!employment.lateStays().isEmpty()) {
            ArrayNode stays = doctor.putArray("lateStays");
            employment.lateStays().forEach(stay -> stays.add(lateStay(stay)));
        }
        if (!employment.offered().isEmpty()) {
            ArrayNode offered = doctor.putArray("offered");
            employment.offered().forEach(one -> {
                ObjectNode json = offered.addObject().put("line", one.line());
                JsonFields.put(json, "amount", Ratio.of(one.amount().pounds()));
            });
        }
    }

    static void write(ObjectNode file, Outlook outlook) {
        if (!outlook.assumedAwards().isEmpty()) {
            ArrayNode awards = file.putArray("assumedAwards");
            outlook.assumedAwards().forEach(award -> {
                ObjectNode json = awards.addObject().put("from", award.from().toString());
                JsonFields.put(json, "percent", award.percent());
            });
        }
        if (!outlook.career().isEmpty()) {
            ArrayNode career = file.putArray("career");
            outlook.career().forEach(post -> career.add(post(post)));
        }
    }

    private static ObjectNode post(ServicePost post) {
        ObjectNode json = JsonText.NODES.objectNode().put("kind", post.kind().code());
        if (post.grade() != null) {
            json.put("grade", post.grade().code());
        }
        put(json, "from", post.from());
        put(json, "to", post.to());
        JsonFields.put(json, "weight", post.decidedWeight());
        return json;
    }

    private static ObjectNode protection(Protection protection) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "date", protection.date());
        Money pay = protection.totalPay();
        JsonFields.put(json, "totalPay", pay == null ? null : Ratio.of(pay.pounds()));
        RotaWriter.share(json, protection.share());
        if (protection.band() != null) {
            json.put("band", protection.band());
        }
        if (protection.implementation() != Implementation.UNSURE) {
            json.put("implementation", protection.implementation().code());
        }
        put(json, "claimedFrom", protection.claimedFrom());
        ObjectNode terms = terms(protection.terms());
        if (!terms.isEmpty()) {
            json.set("terms", terms);
        }
        return json;
    }

    private static ObjectNode terms(ProtectionTerms terms) {
        ObjectNode json = JsonText.NODES.objectNode();
        if (terms.uprated()) {
            json.put("uprated", true);
        }
        if (!terms.scaledByShare()) {
            json.put("scaledByShare", false);
        }
        if (terms.lasting() != Lasting.WHOLE_TRAINING) {
            json.put("lasting", terms.lasting().code());
        }
        put(json, "until", terms.until());
        if (!terms.comparesTotal()) {
            json.put("comparesTotal", false);
        }
        if (terms.pensionable()) {
            json.put("pensionable", true);
        }
        return json;
    }

    private static ObjectNode lateStay(LateStay stay) {
        return JsonText.NODES
                .objectNode()
                .put("date", stay.date().toString())
                .put("start", Minutes.asClockTime(stay.startMinute()))
                .put("end", Minutes.asClockTime(stay.endMinute()));
    }

    private static ObjectNode post(CareerPost post) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "from", post.from());
        put(json, "to", post.to());
        json.put("grade", post.grade().code());
        RotaWriter.share(json, post.share());
        if (post.placement() != Placement.HOSPITAL) {
            json.put("placement", post.placement().code());
        }
        if (post.band() != null) {
            json.put("band", post.band());
        }
        putHours(json, "hours", post.hours());
        putHours(json, "outOfHours", post.outOfHours());
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable LocalDate date) {
        if (date != null) {
            json.put(field, date.toString());
        }
    }

    private static void putHours(ObjectNode json, String field, @Nullable Long minutes) {
        if (minutes != null) {
            json.put(field, Minutes.asHours(minutes));
        }
    }
}
