package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;

/** Makes the JSON of a shift type, as {@link ShiftReader} reads it. */
public final class ShiftWriter {

    private ShiftWriter() {}

    public static ObjectNode json(ShiftType shift) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("code", shift.code());
        JsonFields.put(json, "key", shift.key());
        JsonFields.putUnless(shift.code(), json, "name", shift.name());
        json.put("start", Minutes.asClockTime(shift.startMinute()));
        json.put("length", Minutes.asHours(shift.lengthMinutes()));
        json.put("kind", shift.kind().code());
        JsonFields.put(json, "resident", shift.residentGiven());
        if (shift.rest() != null) {
            json.putObject("rest")
                    .put("weekday", Minutes.asHours(shift.rest().weekdayMinutes()))
                    .put("weekend", Minutes.asHours(shift.rest().weekendMinutes()));
        }
        if (shift.workOnCall() != null) {
            ObjectNode work = json.putObject("workOnCall");
            work.set("weekday", expectedWork(shift.workOnCall().weekday()));
            work.set("weekend", expectedWork(shift.workOnCall().weekend()));
        }
        JsonFields.put(json, "colour", shift.colour());
        JsonFields.extras(json, shift.extras());
        return json;
    }

    private static ObjectNode expectedWork(ExpectedWork work) {
        return JsonText.NODES
                .objectNode()
                .put("plain", Minutes.asHours(work.plainMinutes()))
                .put("outOfHours", Minutes.asHours(work.outOfHoursMinutes()));
    }
}
