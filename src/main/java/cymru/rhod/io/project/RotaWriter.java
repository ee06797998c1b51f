package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FigureJson;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of a rota. What was not given is left out, as is what has the value that left out means. */
final class RotaWriter {

    private RotaWriter() {}

    static ObjectNode json(Rota rota) {
        ObjectNode file = JsonText.NODES.objectNode();
        file.put("format", RotaFields.FORMAT);
        file.put("version", Migrations.OF_ROTA_FILES.presentVersion());
        details(file, rota.details());
        ArrayNode shifts = file.putArray("shifts");
        rota.shifts().forEach(shift -> shifts.add(shift(shift)));
        pattern(file, rota.weeks());
        settings(file, rota.settings());
        if (!rota.variants().isEmpty()) {
            ArrayNode variants = file.putArray("variants");
            rota.variants()
                    .forEach(variant -> pattern(variants.addObject().put("name", variant.name()), variant.weeks()));
        }
        if (!rota.demand().isEmpty()) {
            ArrayNode demand = file.putArray("demand");
            rota.demand().forEach(needed -> demand.add(demand(needed)));
        }
        EmploymentWriter.write(file, rota.outlook());
        if (!rota.premia().isEmpty()) {
            ArrayNode premia = file.putArray("premia");
            rota.premia().forEach(premium -> premia.add(premium(premium)));
        }
        setUnlessEmpty(file, "workSchedule", workSchedule(rota.workSchedule()));
        Roster roster = rota.roster();
        if (roster != null) {
            file.set("roster", roster(roster));
        }
        extras(file, rota.extras());
        return file;
    }

    private static void pattern(ObjectNode json, List<Week> weeks) {
        ArrayNode pattern = json.putArray("pattern");
        weeks.forEach(week -> {
            ArrayNode cells = pattern.addArray();
            week.cells().forEach(cell -> cells.add(cell.text()));
        });
    }

    private static void details(ObjectNode file, RotaDetails details) {
        putUnless("", file, "id", details.id());
        putUnless("", file, "name", details.name());
        putUnless("", file, "organisation", details.organisation());
        putUnless("", file, "site", details.site());
        putUnless("", file, "specialty", details.specialty());
        putUnless("", file, "notes", details.notes());
    }

    private static ObjectNode shift(ShiftType shift) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("code", shift.code());
        put(json, "key", shift.key());
        putUnless(shift.code(), json, "name", shift.name());
        json.put("start", Minutes.asClockTime(shift.startMinute()));
        json.put("length", Minutes.asHours(shift.lengthMinutes()));
        json.put("kind", shift.kind().code());
        put(json, "resident", shift.residentGiven());
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
        put(json, "colour", shift.colour());
        extras(json, shift.extras());
        return json;
    }

    private static ObjectNode expectedWork(ExpectedWork work) {
        return JsonText.NODES
                .objectNode()
                .put("plain", Minutes.asHours(work.plainMinutes()))
                .put("outOfHours", Minutes.asHours(work.outOfHoursMinutes()));
    }

    private static void settings(ObjectNode file, RotaSettings settings) {
        put(file, "grade", settings.grade() == null ? null : settings.grade().code());
        put(file, "point2002", settings.point2002());
        put(file, "serviceYears", settings.serviceYears());
        putUnless(
                Placement.HOSPITAL.code(),
                file,
                "placement",
                settings.placement().code());
        if (settings.lessThanFullTime()) {
            file.put("lessThanFullTime", true);
        }
        share(file, settings.share());
        put(
                file,
                "payYear",
                settings.payYear() == null ? null : settings.payYear().toString());
        setUnlessEmpty(file, "cover", cover(settings.cover()));
        setUnlessEmpty(file, "onCall", onCall(settings.onCall()));
        AvailabilityRate availability = settings.availability();
        if (availability != null) {
            ObjectNode json = file.putObject("nroc");
            json.put("mode", availability.mode().code());
            put(json, "rate", availability.rate());
            if (availability.duringWork()) {
                json.put("duringWork", true);
            }
        }
        setUnlessEmpty(file, "definitions", definitions(settings.definitions()));
        if (!settings.rulesOff().isEmpty()) {
            ArrayNode rulesOff = file.putArray("rulesOff");
            settings.rulesOff().stream().sorted().forEach(rulesOff::add);
        }
        if (!settings.figures().isEmpty()) {
            ArrayNode figures = file.putArray("figures");
            settings.figures().forEach(own -> figures.add(ownFigure(own)));
        }
    }

    private static ObjectNode cover(CoverSettings cover) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "prospective", cover.prospectiveGiven());
        put(json, "leaveWeeksPerYear", cover.leaveWeeksPerYear());
        Long leaveWeek = cover.leaveWeekMinutes();
        put(json, "leaveWeekHours", leaveWeek == null ? null : Minutes.asHours(leaveWeek));
        return json;
    }

    private static ObjectNode onCall(OnCallSettings onCall) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "criterionR", onCall.criterionR());
        put(json, "frequencyOneIn", onCall.frequencyOneIn());
        return json;
    }

    private static ObjectNode definitions(Definitions definitions) {
        ObjectNode json = JsonText.NODES.objectNode();
        for (Definition definition : Definition.values()) {
            if (definitions.takesAlternative(definition)) {
                json.set(definition.code(), DefinitionValues.asJson(definition.alternative()));
            }
        }
        return json;
    }

    /** @throws java.util.NoSuchElementException if no rule asks for such a figure, which no rota may hold */
    private static ObjectNode ownFigure(OwnFigure own) {
        Unit unit = KnownFigures.find(own.id()).orElseThrow().unit();
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("id", own.id());
        json.put("from", own.from().toString());
        json.set("value", FigureJson.write(own.value(), unit));
        json.put("reason", own.reason());
        return json;
    }

    private static ObjectNode roster(Roster roster) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("start", roster.start().toString());
        json.put("weeks", roster.weeks());
        if (roster.noticeWeeks() != Roster.USUAL_NOTICE_WEEKS) {
            json.put("noticeWeeks", roster.noticeWeeks());
        }
        if (!roster.bankHolidays().isEmpty()) {
            ArrayNode holidays = json.putArray("bankHolidays");
            roster.bankHolidays().forEach(holiday -> {
                ObjectNode one = holidays.addObject();
                one.put("date", holiday.date().toString());
                putUnless("", one, "name", holiday.name());
            });
        }
        ArrayNode slots = json.putArray("slots");
        roster.slots().forEach(slot -> slots.add(slot(slot)));
        extras(json, roster.extras());
        return json;
    }

    private static ObjectNode slot(Slot slot) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("id", slot.id());
        putUnless("", json, "name", slot.name());
        json.put("startWeek", slot.startWeek());
        put(json, "from", slot.from() == null ? null : slot.from().toString());
        put(json, "to", slot.to() == null ? null : slot.to().toString());
        if (slot.doctor() != null) {
            json.set("doctor", doctor(slot.doctor()));
        }
        weekdays(json, "fixedDaysOff", slot.fixedDaysOff());
        if (!slot.changes().isEmpty()) {
            ObjectNode changes = json.putObject("changes");
            new TreeMap<>(slot.changes()).forEach((date, cell) -> changes.put(date.toString(), cell.text()));
        }
        if (!slot.notes().isEmpty()) {
            ObjectNode notes = json.putObject("notes");
            new TreeMap<>(slot.notes()).forEach((date, note) -> notes.put(date.toString(), note));
        }
        extras(json, slot.extras());
        return json;
    }

    private static ObjectNode demand(Demand demand) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "shift", demand.shift());
        Demand.Hours hours = demand.hours();
        if (hours != null) {
            json.put("from", Minutes.asClockTime(hours.startMinute()));
            json.put("to", Minutes.asClockTime(hours.endMinute()));
        }
        weekdays(json, "days", demand.days());
        json.put("doctors", demand.doctors());
        if (demand.minimum() != demand.doctors()) {
            json.put("minimum", demand.minimum());
        }
        return json;
    }

    private static ObjectNode premium(Premium premium) {
        ObjectNode json = JsonText.NODES.objectNode().put("name", premium.name());
        put(json, "amount", Ratio.of(premium.amount().pounds()));
        if (premium.pensionable()) {
            json.put("pensionable", true);
        }
        return json;
    }

    private static ObjectNode workSchedule(WorkSchedule schedule) {
        ObjectNode json = JsonText.NODES.objectNode();
        if (!schedule.contacts().isEmpty()) {
            ArrayNode contacts = json.putArray("contacts");
            schedule.contacts().forEach(contact -> {
                ObjectNode one = contacts.addObject().put("role", contact.role());
                putUnless("", one, "name", contact.name());
                putUnless("", one, "contact", contact.contact());
            });
        }
        if (!schedule.objectives().isEmpty()) {
            ArrayNode objectives = json.putArray("objectives");
            schedule.objectives().forEach(objectives::add);
        }
        putUnless("", json, "improvement", schedule.improvement());
        putUnless("", json, "study", schedule.study());
        return json;
    }

    private static void weekdays(ObjectNode json, String field, Set<DayOfWeek> days) {
        if (!days.isEmpty()) {
            ArrayNode codes = json.putArray(field);
            days.stream().sorted().map(WeekdaysReader::code).forEach(codes::add);
        }
    }

    private static ObjectNode doctor(Doctor doctor) {
        ObjectNode json = JsonText.NODES.objectNode();
        put(json, "grade", doctor.grade() == null ? null : doctor.grade().code());
        put(json, "point2002", doctor.point2002());
        put(json, "serviceYears", doctor.serviceYears());
        put(
                json,
                "contract",
                doctor.contract() == null ? null : doctor.contract().code());
        share(json, doctor.share());
        putUnless(
                Placement.HOSPITAL.code(), json, "placement", doctor.placement().code());
        if (doctor.oralAndMaxillofacialSurgery()) {
            json.put("omfs", true);
        }
        put(json, "leaveDays", doctor.leaveDays());
        EmploymentWriter.write(json, doctor.employment());
        extras(json, doctor.extras());
        return json;
    }

    static void share(ObjectNode json, Ratio share) {
        put(json, "share", share.equals(Ratio.ONE) ? null : share);
    }

    private static void extras(ObjectNode json, Map<String, String> extras) {
        new TreeMap<>(extras).forEach((name, value) -> json.set(name, JsonText.parse(value)));
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, @Nullable Boolean value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, @Nullable Integer value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    /** The file holds no fractions: a third is written as 0.333333. */
    static void put(ObjectNode json, String field, @Nullable Ratio value) {
        if (value != null) {
            BigDecimal decimal = value.toDecimal(RotaSettings.MOST_DECIMALS).stripTrailingZeros();
            json.put(field, decimal.setScale(Math.max(0, decimal.scale())));
        }
    }

    private static void putUnless(String leftOut, ObjectNode json, String field, String value) {
        put(json, field, value.equals(leftOut) ? null : value);
    }

    private static void setUnlessEmpty(ObjectNode json, String field, ObjectNode value) {
        if (!value.isEmpty()) {
            json.set(field, value);
        }
    }
}
