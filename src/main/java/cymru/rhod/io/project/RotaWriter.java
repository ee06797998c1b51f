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
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FigureJson;
import cymru.rhod.io.json.JsonFields;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.ShiftWriter;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Unit;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Makes the JSON of a rota. What was not given is left out, as is what has the value that left out means. */
final class RotaWriter {

    private RotaWriter() {}

    static ObjectNode json(Rota rota) {
        ObjectNode file = JsonText.NODES.objectNode();
        file.put("format", RotaFields.FORMAT);
        file.put("version", Migrations.OF_ROTA_FILES.presentVersion());
        details(file, rota.details());
        ArrayNode shifts = file.putArray("shifts");
        rota.shifts().forEach(shift -> shifts.add(ShiftWriter.json(shift)));
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
        JsonFields.setUnlessEmpty(file, "workSchedule", workSchedule(rota.workSchedule()));
        Roster roster = rota.roster();
        if (roster != null) {
            file.set("roster", roster(roster));
        }
        JsonFields.extras(file, rota.extras());
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
        JsonFields.putUnless("", file, "id", details.id());
        JsonFields.putUnless("", file, "name", details.name());
        JsonFields.putUnless("", file, "organisation", details.organisation());
        JsonFields.putUnless("", file, "site", details.site());
        JsonFields.putUnless("", file, "specialty", details.specialty());
        JsonFields.putUnless("", file, "notes", details.notes());
    }

    private static void settings(ObjectNode file, RotaSettings settings) {
        JsonFields.put(
                file,
                "grade",
                settings.grade() == null ? null : settings.grade().code());
        JsonFields.put(file, "point2002", settings.point2002());
        JsonFields.put(file, "serviceYears", settings.serviceYears());
        JsonFields.putUnless(
                Placement.HOSPITAL.code(),
                file,
                "placement",
                settings.placement().code());
        if (settings.lessThanFullTime()) {
            file.put("lessThanFullTime", true);
        }
        share(file, settings.share());
        JsonFields.put(
                file,
                "payYear",
                settings.payYear() == null ? null : settings.payYear().toString());
        JsonFields.setUnlessEmpty(file, "cover", cover(settings.cover()));
        JsonFields.setUnlessEmpty(file, "onCall", onCall(settings.onCall()));
        AvailabilityRate availability = settings.availability();
        if (availability != null) {
            ObjectNode json = file.putObject("nroc");
            json.put("mode", availability.mode().code());
            JsonFields.put(json, "rate", availability.rate());
            if (availability.duringWork()) {
                json.put("duringWork", true);
            }
        }
        JsonFields.setUnlessEmpty(file, "definitions", definitions(settings.definitions()));
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
        JsonFields.put(json, "prospective", cover.prospectiveGiven());
        JsonFields.put(json, "leaveWeeksPerYear", cover.leaveWeeksPerYear());
        Long leaveWeek = cover.leaveWeekMinutes();
        JsonFields.put(json, "leaveWeekHours", leaveWeek == null ? null : Minutes.asHours(leaveWeek));
        return json;
    }

    private static ObjectNode onCall(OnCallSettings onCall) {
        ObjectNode json = JsonText.NODES.objectNode();
        JsonFields.put(json, "criterionR", onCall.criterionR());
        JsonFields.put(json, "frequencyOneIn", onCall.frequencyOneIn());
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
                JsonFields.putUnless("", one, "name", holiday.name());
            });
        }
        ArrayNode slots = json.putArray("slots");
        roster.slots().forEach(slot -> slots.add(slot(slot)));
        JsonFields.extras(json, roster.extras());
        return json;
    }

    private static ObjectNode slot(Slot slot) {
        ObjectNode json = JsonText.NODES.objectNode();
        json.put("id", slot.id());
        JsonFields.putUnless("", json, "name", slot.name());
        json.put("startWeek", slot.startWeek());
        JsonFields.put(json, "from", slot.from() == null ? null : slot.from().toString());
        JsonFields.put(json, "to", slot.to() == null ? null : slot.to().toString());
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
        JsonFields.extras(json, slot.extras());
        return json;
    }

    private static ObjectNode demand(Demand demand) {
        ObjectNode json = JsonText.NODES.objectNode();
        JsonFields.put(json, "shift", demand.shift());
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
        JsonFields.put(json, "amount", Ratio.of(premium.amount().pounds()));
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
                JsonFields.putUnless("", one, "name", contact.name());
                JsonFields.putUnless("", one, "contact", contact.contact());
            });
        }
        if (!schedule.objectives().isEmpty()) {
            ArrayNode objectives = json.putArray("objectives");
            schedule.objectives().forEach(objectives::add);
        }
        JsonFields.putUnless("", json, "improvement", schedule.improvement());
        JsonFields.putUnless("", json, "study", schedule.study());
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
        JsonFields.put(
                json, "grade", doctor.grade() == null ? null : doctor.grade().code());
        JsonFields.put(json, "point2002", doctor.point2002());
        JsonFields.put(json, "serviceYears", doctor.serviceYears());
        JsonFields.put(
                json,
                "contract",
                doctor.contract() == null ? null : doctor.contract().code());
        share(json, doctor.share());
        JsonFields.putUnless(
                Placement.HOSPITAL.code(), json, "placement", doctor.placement().code());
        if (doctor.oralAndMaxillofacialSurgery()) {
            json.put("omfs", true);
        }
        JsonFields.put(json, "leaveDays", doctor.leaveDays());
        EmploymentWriter.write(json, doctor.employment());
        JsonFields.extras(json, doctor.extras());
        return json;
    }

    static void share(ObjectNode json, Ratio share) {
        JsonFields.put(json, "share", share.equals(Ratio.ONE) ? null : share);
    }
}
