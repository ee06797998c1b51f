package cymru.rhod.io.project;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.io.json.JsonText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are right but for one fault each, and what is to be said about it. */
final class BadRotas {

    /**
     * A fault.
     *
     * @param pointer the value that is replaced or added in the file with every field
     * @param value what it is replaced with, as JSON; empty to take it away
     * @param code the one problem expected
     * @param place where it is expected
     * @param inSchema whether a JSON Schema can see it
     */
    record Fault(String pointer, String value, String code, String place, boolean inSchema) {

        String text() {
            JsonNode file = JsonText.parse(TestRotas.text(TestRotas.EVERY_FIELD));
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode parent = file.at(at.head());
            if (parent instanceof ObjectNode object && value.isEmpty()) {
                object.remove(at.last().getMatchingProperty());
            } else if (parent instanceof ObjectNode object) {
                object.set(at.last().getMatchingProperty(), JsonText.parse(value));
            } else {
                ((ArrayNode) parent).set(at.last().getMatchingIndex(), JsonText.parse(value));
            }
            return file.toString();
        }

        @Override
        public String toString() {
            return pointer + " " + (value.length() < 60 ? value : value.substring(0, 60) + "…");
        }
    }

    private BadRotas() {}

    static Stream<Fault> faults() {
        return Stream.of(
                        wholeFile(),
                        shifts(),
                        rest(),
                        pattern(),
                        settings(),
                        sharesAndLeave(),
                        definitions(),
                        variants(),
                        figures(),
                        demand(),
                        roster(),
                        slots(),
                        posts(),
                        employment(),
                        outlook())
                .flatMap(List::stream);
    }

    private static List<Fault> employment() {
        String doctor = "/roster/slots/0/doctor";
        String place = "roster, slots, slot:s1, doctor, ";
        return List.of(
                seen(doctor + "/posts/0/kind", "\"holiday\"", "file.choice", place + "posts, 1, kind"),
                seen(doctor + "/posts/0/kind", "", "file.missing-field", place + "posts, 1, kind"),
                seen(doctor + "/posts/0/from", "", "file.missing-field", place + "posts, 1, from"),
                unseen(doctor + "/posts/0/to", "\"2024-08-06\"", "file.post-ends-first", place + "posts, 1, to"),
                unseen(doctor + "/posts/0/to", "\"2025-02-29\"", "file.no-such-date", place + "posts, 1, to"),
                seen(doctor + "/posts/0/weight", "0.4", "file.service-weight-of-kind", place + "posts, 1, weight"),
                seen(doctor + "/posts/1/weight", "0.5", "file.service-weight-of-kind", place + "posts, 2, weight"),
                seen(doctor + "/posts/1/weight", "\"half\"", "file.service-weight", place + "posts, 2, weight"),
                seen(doctor + "/posts/1/ward", "\"A\"", "file.unknown-field", place + "posts, 2, ward"),
                seen(doctor + "/posts", "{}", "file.expected-list", place + "posts"),
                seen(doctor + "/stage", "\"consultant\"", "file.choice", place + "stage"),
                seen(doctor + "/completion", "\"soon\"", "file.date", place + "completion"),
                seen(doctor + "/exceptional", "\"yes\"", "file.expected-flag", place + "exceptional"),
                seen(doctor + "/protection/date", "", "file.missing-field", place + "protection, date"),
                seen(doctor + "/protection/totalPay", "-1", "file.pay", place + "protection, totalPay"),
                unseen(doctor + "/protection/totalPay", "1.005", "file.pay", place + "protection, totalPay"),
                seen(doctor + "/protection/share", "0", "file.share", place + "protection, share"),
                seen(doctor + "/protection/band", "\"4\"", "file.choice", place + "protection, band"),
                seen(
                        doctor + "/protection/terms/lasting",
                        "\"always\"",
                        "file.choice",
                        place + "protection, terms, lasting"),
                seen(doctor + "/protection/sum", "1", "file.unknown-field", place + "protection, sum"),
                seen(doctor + "/offered/0/line", "", "file.missing-field", place + "offered, 1, line"),
                unseen(doctor + "/offered/1/line", "\"basic\"", "file.duplicate-line", place + "offered, 2, line"),
                seen(doctor + "/offered/0/amount", "-1", "file.pay", place + "offered, 1, amount"),
                seen(doctor + "/offered/0/amount", "", "file.missing-field", place + "offered, 1, amount"),
                seen(doctor + "/lateStays/0/start", "\"24:00\"", "file.clock-time", place + "lateStays, 1, start"),
                seen(doctor + "/lateStays/0/end", "", "file.missing-field", place + "lateStays, 1, end"));
    }

    private static List<Fault> outlook() {
        return List.of(
                seen("/assumedAwards/0/percent", "-1", "file.award-percent", "assumedAwards, 1, percent"),
                seen("/assumedAwards/0/percent", "100.5", "file.award-percent", "assumedAwards, 1, percent"),
                seen("/assumedAwards/0/percent", "", "file.missing-field", "assumedAwards, 1, percent"),
                unseen(
                        "/assumedAwards",
                        "[{\"from\": \"2027-04-01\", \"percent\": 3}, {\"from\": \"2027-04-01\", \"percent\": 2}]",
                        "file.duplicate-award",
                        "assumedAwards"),
                seen("/career/0/grade", "\"consultant\"", "file.choice", "career, 1, grade"),
                seen("/career/0/to", "", "file.missing-field", "career, 1, to"),
                unseen("/career/0/to", "\"2026-08-04\"", "file.post-ends-first", "career, 1, to"),
                unseen("/career/0/to", "\"2027-08-04\"", "file.career-overlap", "career"),
                seen("/career/0/band", "\"4A\"", "file.choice", "career, 1, band"),
                seen("/career/0/hours", "\"many\"", "file.length", "career, 1, hours"),
                unseen("/career/0/outOfHours", "\"30:00\"", "file.more-out-of-hours", "career, 1, outOfHours"),
                seen("/career/0", "7", "file.expected-object", "career, 1"),
                seen("/workSchedule", "[]", "file.expected-object", "workSchedule"),
                seen("/workSchedule/contacts/0/role", "", "file.missing-field", "workSchedule, contacts, 1, role"),
                unseen(
                        "/workSchedule/contacts/0/role",
                        "\" \"",
                        "file.missing-field",
                        "workSchedule, contacts, 1, role"),
                seen("/workSchedule/contacts/0/ward", "1", "file.unknown-field", "workSchedule, contacts, 1, ward"),
                seen("/workSchedule/objectives/0", "7", "file.expected-text", "workSchedule, objectives, 1"),
                seen("/workSchedule/hours", "1", "file.unknown-field", "workSchedule, hours"),
                seen("/premia/0/name", "", "file.missing-field", "premia, 1, name"),
                unseen("/premia/0/name", "\"  \"", "file.missing-field", "premia, 1, name"),
                unseen("/premia/1/name", "\"Rural post\"", "file.duplicate-premium", "premia, 2, name"),
                seen("/premia/0/amount", "", "file.missing-field", "premia, 1, amount"),
                seen("/premia/0/amount", "-1", "file.premium-amount", "premia, 1, amount"),
                unseen("/premia/0/amount", "1.005", "file.premium-amount", "premia, 1, amount"),
                seen("/premia/0/pensionable", "1", "file.expected-flag", "premia, 1, pensionable"),
                seen("/premia/0/share", "1", "file.unknown-field", "premia, 1, share"));
    }

    private static List<Fault> wholeFile() {
        return List.of(
                seen("/format", "\"rhod.assessment\"", "file.foreign", ""),
                seen("/format", "", "file.foreign", ""),
                seen("/version", "2", "file.newer-version", "version"),
                seen("/version", "1e999999999", "file.newer-version", "version"),
                seen("/version", "1.5", "file.newer-version", "version"),
                seen("/version", "0", "file.expected-whole", "version"),
                seen("/version", "-1", "file.expected-whole", "version"),
                seen("/version", "\"1\"", "file.expected-whole", "version"),
                seen("/version", "", "file.missing-field", "version"),
                seen("/name", "7", "file.expected-text", "name"),
                seen("/notes", "[]", "file.expected-text", "notes"));
    }

    private static List<Fault> shifts() {
        String shift = "shifts, shift:S, ";
        return List.of(
                seen("/shifts/0/code", "", "file.missing-field", "shifts, shift:1, code"),
                seen("/shifts/0/code", "1", "file.expected-text", "shifts, shift:1, code"),
                seen("/shifts/0/code", "\"\"", "file.shift-code", "shifts, shift:, code"),
                seen("/shifts/0/code", "\"S,T\"", "file.shift-code", "shifts, shift:S,T, code"),
                seen("/shifts/0/code", "\"S+T\"", "file.shift-code", "shifts, shift:S+T, code"),
                seen("/shifts/0/code", "\"S T\"", "file.shift-code", "shifts, shift:S T, code"),
                seen("/shifts/0/code", "\"Standard\"", "file.shift-code", "shifts, shift:Standard, code"),
                seen("/shifts/0/code", "\"leave\"", "file.shift-code", "shifts, shift:leave, code"),
                seen("/shifts/0/code", "\"-\"", "file.shift-code", "shifts, shift:-, code"),
                unseen("/shifts/1/code", "\"S\"", "file.duplicate-code", "shifts, shift:S, code"),
                seen("/shifts/0/key", "\"\"", "file.shift-key", shift + "key"),
                seen("/shifts/0/key", "\"ab\"", "file.shift-key", shift + "key"),
                seen("/shifts/0/key", "\" \"", "file.shift-key", shift + "key"),
                seen("/shifts/0/key", "\"\\t\"", "file.shift-key", shift + "key"),
                unseen("/shifts/1/key", "\"S\"", "file.duplicate-key", "shifts, shift:C, key"),
                seen("/shifts/0/start", "\"25:00\"", "file.clock-time", shift + "start"),
                seen("/shifts/0/start", "\"24:00\"", "file.clock-time", shift + "start"),
                seen("/shifts/0/start", "\"9:00\"", "file.clock-time", shift + "start"),
                seen("/shifts/0/start", "\"09:60\"", "file.clock-time", shift + "start"),
                seen("/shifts/0/start", "9", "file.expected-text", shift + "start"),
                seen("/shifts/0/start", "", "file.missing-field", shift + "start"),
                seen("/shifts/0/length", "\"0:00\"", "file.shift-length", shift + "length"),
                seen("/shifts/0/length", "\"-8:00\"", "file.shift-length", shift + "length"),
                seen("/shifts/0/length", "\"72:01\"", "file.shift-length", shift + "length"),
                seen("/shifts/0/length", "\"8\"", "file.shift-length", shift + "length"),
                seen("/shifts/0/length", "8", "file.expected-text", shift + "length"),
                seen("/shifts/0/length", "null", "file.missing-field", shift + "length"),
                seen("/shifts/0/kind", "\"night\"", "file.choice", shift + "kind"),
                seen("/shifts/0/kind", "", "file.missing-field", shift + "kind"),
                seen("/shifts/0/resident", "\"yes\"", "file.expected-flag", shift + "resident"),
                seen("/shifts/0/colour", "\"blue\"", "file.colour", shift + "colour"),
                seen("/shifts/0/colour", "\"#12345\"", "file.colour", shift + "colour"),
                seen("/shifts/0", "\"S\"", "file.expected-object", "shifts, shift:1"),
                seen("/shifts", "{}", "file.expected-list", "shifts"),
                seen("/shifts", "", "file.missing-field", "shifts"));
    }

    private static List<Fault> rest() {
        String rest = "shifts, shift:C, rest";
        String work = "shifts, shift:C, workOnCall";
        return List.of(
                unseen("/shifts/1/rest/weekday", "\"16:01\"", "file.rest-too-long", rest + ", weekday"),
                seen("/shifts/1/rest/weekend", "\"-1:00\"", "file.length", rest + ", weekend"),
                seen("/shifts/1/rest/weekend", "\"99999:00\"", "file.length", rest + ", weekend"),
                seen("/shifts/1/rest/weekend", "", "file.missing-field", rest + ", weekend"),
                seen("/shifts/1/rest/night", "\"1:00\"", "file.unknown-field", rest + ", night"),
                seen("/shifts/1/rest", "\"8:00\"", "file.expected-object", rest),
                unseen("/shifts/1/workOnCall/weekday/plain", "\"15:00\"", "file.work-too-long", work + ", weekday"),
                seen("/shifts/1/workOnCall/weekday/plain", "2", "file.expected-text", work + ", weekday, plain"),
                seen("/shifts/1/workOnCall/weekday/all", "\"1:00\"", "file.unknown-field", work + ", weekday, all"),
                seen("/shifts/1/workOnCall/weekend", "", "file.missing-field", work + ", weekend"),
                seen("/shifts/1/workOnCall/night", "{}", "file.unknown-field", work + ", night"));
    }

    private static List<Fault> pattern() {
        String manyWeeks = "[" + "[\"-\",\"-\",\"-\",\"-\",\"-\",\"-\",\"-\"],".repeat(104)
                + "[\"-\",\"-\",\"-\",\"-\",\"-\",\"-\",\"-\"]]";
        return List.of(
                seen("/pattern", "", "file.missing-field", "pattern"),
                seen("/pattern", "\"S\"", "file.expected-list", "pattern"),
                seen("/pattern", manyWeeks, "file.weeks", "pattern"),
                seen("/pattern/1", "[\"S\",\"S\",\"S\",\"S\",\"S\",\"-\"]", "file.days-of-week", "pattern, week:2"),
                seen("/pattern/1", "\"S S S S S - -\"", "file.expected-list", "pattern, week:2"),
                seen("/pattern/1/5", "null", "file.expected-text", "pattern, week:2, day:6"),
                seen("/pattern/1/5", "1", "file.expected-text", "pattern, week:2, day:6"),
                seen("/pattern/0/0", "\"sick\"", "file.mark-on-dates-only", "pattern, week:1, day:1"),
                seen("/pattern/0/0", "\"lieu\"", "file.mark-on-dates-only", "pattern, week:1, day:1"),
                unseen("/pattern/0/6", "\"X\"", "file.unknown-code", "pattern, week:1, day:7"),
                unseen("/pattern/0/6", "\"\"", "file.unknown-code", "pattern, week:1, day:7"),
                unseen("/pattern/0/6", "\"S+\"", "file.unknown-code", "pattern, week:1, day:7"),
                unseen("/pattern/0/6", "\"S+X\"", "file.unknown-code", "pattern, week:1, day:7"),
                unseen("/pattern/0/6", "\"S+leave\"", "file.joined-mark", "pattern, week:1, day:7"));
    }

    private static List<Fault> settings() {
        return List.of(
                seen("/grade", "\"SHO\"", "file.choice", "grade"),
                seen("/grade", "3", "file.expected-text", "grade"),
                seen("/point2002", "10", "file.expected-whole", "point2002"),
                seen("/point2002", "-1", "file.expected-whole", "point2002"),
                seen("/point2002", "1.5", "file.expected-whole", "point2002"),
                seen("/point2002", "\"3\"", "file.expected-whole", "point2002"),
                seen("/point2002", "1e999999999", "file.expected-whole", "point2002"),
                seen("/grade", "\"F2\"", "file.point", "point2002"),
                seen("/serviceYears", "-1", "file.expected-whole", "serviceYears"),
                seen("/placement", "\"home\"", "file.choice", "placement"),
                seen("/lessThanFullTime", "0", "file.expected-flag", "lessThanFullTime"),
                seen("/payYear", "\"2026\"", "file.pay-year", "payYear"),
                unseen("/payYear", "\"2026/28\"", "file.pay-year", "payYear"),
                unseen("/payYear", "\"2031/32\"", "file.pay-year", "payYear"),
                seen("/cover/weeks", "6", "file.unknown-field", "cover, weeks"),
                seen("/cover", "true", "file.expected-object", "cover"),
                seen("/cover/prospective", "\"true\"", "file.expected-flag", "cover, prospective"),
                seen("/onCall/R", "true", "file.unknown-field", "onCall, R"),
                seen("/onCall/criterionR", "1", "file.expected-flag", "onCall, criterionR"),
                seen("/onCall/frequencyOneIn", "0", "file.frequency", "onCall, frequencyOneIn"),
                seen("/onCall/frequencyOneIn", "\"1 in 6\"", "file.frequency", "onCall, frequencyOneIn"),
                seen("/nroc/mode", "\"percent\"", "file.choice", "nroc, mode"),
                seen("/nroc/rate", "-1", "file.rate", "nroc, rate"),
                seen("/nroc/rate", "", "file.missing-field", "nroc, rate"),
                seen("/nroc/period", "1", "file.unknown-field", "nroc, period"));
    }

    private static List<Fault> sharesAndLeave() {
        return List.of(
                seen("/share", "0", "file.share", "share"),
                seen("/share", "1.000001", "file.share", "share"),
                seen("/share", "-0.5", "file.share", "share"),
                seen("/share", "1e999999999", "file.share", "share"),
                seen("/share", "\"0.8\"", "file.share", "share"),
                unseen("/share", "0.8000001", "file.decimals", "share"),
                unseen("/share", "1e-999999999", "file.decimals", "share"),
                seen("/cover/leaveWeeksPerYear", "52", "file.leave-weeks", "cover, leaveWeeksPerYear"),
                seen("/cover/leaveWeeksPerYear", "-1", "file.leave-weeks", "cover, leaveWeeksPerYear"),
                seen("/cover/leaveWeeksPerYear", "\"6\"", "file.leave-weeks", "cover, leaveWeeksPerYear"),
                seen("/cover/leaveWeekHours", "\"168:01\"", "file.length", "cover, leaveWeekHours"),
                seen("/cover/leaveWeekHours", "40", "file.expected-text", "cover, leaveWeekHours"));
    }

    private static List<Fault> definitions() {
        return List.of(
                seen("/definitions/weekends", "\"sat-sun\"", "file.unknown-field", "definitions, weekends"),
                seen("/definitions/weekend", "\"sat\"", "file.choice", "definitions, weekend"),
                seen("/definitions/weekend", "true", "file.choice", "definitions, weekend"),
                seen("/definitions/wtrBreachIsBand3", "\"true\"", "file.choice", "definitions, wtrBreachIsBand3"),
                seen("/definitions/studyLeaveDays", "\"30\"", "file.choice", "definitions, studyLeaveDays"),
                seen("/definitions/studyLeaveDays", "15", "file.choice", "definitions, studyLeaveDays"),
                seen("/definitions", "[]", "file.expected-object", "definitions"));
    }

    private static List<Fault> variants() {
        return List.of(
                seen("/variants", "{}", "file.expected-list", "variants"),
                seen("/variants/0", "\"Fewer nights\"", "file.expected-object", "variants, 1"),
                seen("/variants/0/name", "", "file.missing-field", "variants, 1, name"),
                seen("/variants/0/name", "\"  \"", "file.variant-name", "variants, 1, name"),
                seen("/variants/0/name", "7", "file.expected-text", "variants, 1, name"),
                unseen("/variants/1/name", "\"Fewer nights\"", "file.duplicate-variant", "variants, 2, name"),
                seen("/variants/0/pattern", "", "file.missing-field", "variants, 1, pattern"),
                seen("/variants/0/pattern", "[]", "file.weeks", "variants, 1, pattern"),
                seen("/variants/0/pattern/0/6", "null", "file.expected-text", "variants, 1, pattern, week:1, day:7"),
                unseen("/variants/0/pattern/0/6", "\"X9\"", "file.unknown-code", "variants, 1, pattern, week:1, day:7"),
                seen("/variants/0/shifts", "[]", "file.unknown-field", "variants, 1, shifts"));
    }

    private static List<Fault> figures() {
        String place = "figures, 1";
        return List.of(
                seen("/figures", "{}", "file.expected-list", "figures"),
                seen("/figures/0", "7", "file.expected-object", place),
                seen("/figures/0/id", "\"england.basic.F1\"", "file.unknown-figure", place + ", id"),
                unseen("/figures/0/id", "\"wtr.none\"", "file.unknown-figure", place + ", id"),
                seen("/figures/0/id", "", "file.missing-field", place + ", id"),
                seen("/figures/0/from", "", "file.missing-field", place + ", from"),
                seen("/figures/0/from", "\"1 April 2026\"", "file.date", place + ", from"),
                unseen("/figures/0/from", "\"2026-04-31\"", "file.no-such-date", place + ", from"),
                seen("/figures/0/value", "", "file.missing-field", place + ", value"),
                seen("/figures/0/value", "0", "file.figure-value", place + ", value"),
                seen("/figures/0/value", "-0.2", "file.figure-value", place + ", value"),
                unseen("/figures/0/value", "1.01", "file.figure-value", place + ", value"),
                unseen("/figures/0/value", "\"48:00\"", "file.figure-value", place + ", value"),
                seen("/figures/0/value", "\"1/0001\"", "file.figure-value", place + ", value"),
                unseen("/figures/1/value", "52", "file.figure-value", "figures, 2, value"),
                unseen("/figures/1/value", "\"168:01\"", "file.figure-value", "figures, 2, value"),
                unseen("/figures/2/value", "42000.005", "file.figure-value", "figures, 3, value"),
                seen("/figures/2/value", "1000000.01", "file.figure-value", "figures, 3, value"),
                seen("/figures/0/reason", "", "file.missing-field", place + ", reason"),
                seen("/figures/0/reason", "\" \"", "file.figure-reason", place + ", reason"),
                seen("/figures/0/unit", "\"h\"", "file.unknown-field", place + ", unit"),
                unseen(
                        "/figures/1",
                        "{\"id\": \"newdeal2002.chart.one-third\", \"from\": \"2026-04-01\", \"value\": 0.3, \"reason\": \"twice\"}",
                        "file.duplicate-figure",
                        "figures, 2"));
    }

    private static List<Fault> demand() {
        return List.of(
                seen("/demand", "{}", "file.expected-list", "demand"),
                seen("/demand/0", "1", "file.expected-object", "demand, 1"),
                unseen("/demand/0/shift", "\"X\"", "file.choice", "demand, 1, shift"),
                seen(
                        "/demand/0",
                        "{\"shift\":\"C\",\"from\":\"09:00\",\"to\":\"10:00\",\"doctors\":1}",
                        "file.demand-of",
                        "demand, 1"),
                seen("/demand/0/days/1", "\"Sunday\"", "file.choice", "demand, 1, days, 2"),
                seen("/demand/0/doctors", "", "file.missing-field", "demand, 1, doctors"),
                seen("/demand/0/doctors", "501", "file.expected-whole", "demand, 1, doctors"),
                unseen("/demand/0/minimum", "3", "file.minimum", "demand, 1, minimum"),
                seen("/demand/0/grade", "\"F1\"", "file.unknown-field", "demand, 1, grade"),
                seen("/demand/1/from", "\"9\"", "file.clock-time", "demand, 2, from"),
                seen("/demand/1/to", "", "file.missing-field", "demand, 2, to"),
                seen("/demand", "[{\"doctors\":1}]", "file.demand-of", "demand, 1"));
    }

    private static List<Fault> posts() {
        String slot = "roster, slots, slot:s1, ";
        return List.of(
                seen("/roster/noticeWeeks", "-1", "file.expected-whole", "roster, noticeWeeks"),
                seen("/roster/bankHolidays/0/date", "", "file.missing-field", "roster, bankHolidays, 1, date"),
                seen("/roster/bankHolidays/0/day", "1", "file.unknown-field", "roster, bankHolidays, 1, day"),
                unseen(
                        "/roster/bankHolidays",
                        "[{\"date\":\"2026-08-28\"},{\"date\":\"2026-08-28\"}]",
                        "file.duplicate-bank-holiday",
                        "roster, bankHolidays, 2, date"),
                unseen("/roster/slots/0/from", "\"2026-08-04\"", "file.change-outside-roster", slot + "from"),
                unseen("/roster/slots/0/to", "\"2026-09-02\"", "file.change-outside-roster", slot + "to"),
                unseen("/roster/slots/0/to", "\"2026-08-05\"", "file.post-ends-first", slot + "to"),
                seen("/roster/slots/0/fixedDaysOff/0", "\"Dydd Llun\"", "file.choice", slot + "fixedDaysOff, 1"),
                seen("/roster/slots/0/notes/2026-08-12", "7", "file.expected-text", slot + "notes, 2026-08-12"),
                unseen(
                        "/roster/slots/0/notes/2026-09-02",
                        "\"x\"",
                        "file.change-outside-roster",
                        slot + "notes, 2026-09-02"));
    }

    private static List<Fault> roster() {
        String manySlots = IntStream.rangeClosed(1, 501)
                .mapToObj(id -> "{\"id\":\"" + id + "\"}")
                .toList()
                .toString();
        return List.of(
                seen("/roster", "[]", "file.expected-object", "roster"),
                seen("/roster/start", "", "file.missing-field", "roster, start"),
                seen("/roster/start", "\"5 August 2026\"", "file.date", "roster, start"),
                seen("/roster/start", "\"12026-08-05\"", "file.date", "roster, start"),
                unseen("/roster/start", "\"2026-02-29\"", "file.no-such-date", "roster, start"),
                unseen("/roster/start", "\"2026-13-01\"", "file.no-such-date", "roster, start"),
                seen("/roster/weeks", "0", "file.expected-whole", "roster, weeks"),
                seen("/roster/weeks", "521", "file.expected-whole", "roster, weeks"),
                seen("/roster/slots", manySlots, "file.slots", "roster, slots"),
                seen("/roster/slots", "{}", "file.expected-list", "roster, slots"),
                seen("/roster/slots/1", "\"s2\"", "file.expected-object", "roster, slots, slot:2"));
    }

    private static List<Fault> slots() {
        String slot = "roster, slots, slot:s1, ";
        return List.of(
                unseen("/roster/slots/1/id", "\"s1\"", "file.duplicate-slot", "roster, slots, slot:s1"),
                seen("/roster/slots/0/id", "1", "file.expected-text", "roster, slots, slot:1, id"),
                seen("/roster/slots/0/startWeek", "0", "file.expected-whole", slot + "startWeek"),
                unseen("/roster/slots/0/startWeek", "3", "file.expected-whole", slot + "startWeek"),
                seen("/roster/slots/0/doctor", "\"Dr Jones\"", "file.expected-object", slot + "doctor"),
                seen("/roster/slots/0/doctor/grade", "\"FY1\"", "file.choice", slot + "doctor, grade"),
                seen("/roster/slots/0/doctor/point2002", "3", "file.point", slot + "doctor, point2002"),
                seen("/roster/slots/0/doctor/contract", "\"england\"", "file.choice", slot + "doctor, contract"),
                seen("/roster/slots/0/doctor/share", "1.2", "file.share", slot + "doctor, share"),
                seen("/roster/slots/0/doctor/omfs", "\"no\"", "file.expected-flag", slot + "doctor, omfs"),
                seen("/roster/slots/0/doctor/leaveDays", "260", "file.expected-whole", slot + "doctor, leaveDays"),
                seen("/roster/slots/0/doctor/leaveDays", "-1", "file.expected-whole", slot + "doctor, leaveDays"),
                seen("/roster/slots/0/changes", "[]", "file.expected-object", slot + "changes"),
                seen("/roster/slots/0/changes/Monday", "\"S\"", "file.date", slot + "changes, Monday"),
                unseen(
                        "/roster/slots/0/changes/2026-08-32",
                        "\"S\"",
                        "file.no-such-date",
                        slot + "changes, 2026-08-32"),
                unseen(
                        "/roster/slots/0/changes/2026-08-04",
                        "\"S\"",
                        "file.change-outside-roster",
                        slot + "changes, 2026-08-04"),
                unseen(
                        "/roster/slots/0/changes/2026-09-02",
                        "\"S\"",
                        "file.change-outside-roster",
                        slot + "changes, 2026-09-02"),
                unseen(
                        "/roster/slots/0/changes/2026-08-12",
                        "\"X\"",
                        "file.unknown-code",
                        slot + "changes, 2026-08-12"),
                seen("/roster/slots/0/changes/2026-08-12", "7", "file.expected-text", slot + "changes, 2026-08-12"));
    }

    private static Fault seen(String pointer, String value, String code, String place) {
        return new Fault(pointer, value, code, place, true);
    }

    private static Fault unseen(String pointer, String value, String code, String place) {
        return new Fault(pointer, value, code, place, false);
    }
}
