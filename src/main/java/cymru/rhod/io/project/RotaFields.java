package cymru.rhod.io.project;

import cymru.rhod.domain.rota.Definition;
import java.util.Arrays;
import java.util.List;

/** The names of the fields of a rota file, object by object, in the order in which they are written. */
final class RotaFields {

    static final String FORMAT = "rhod.rota";

    static final List<String> ROTA = List.of(
            "format",
            "version",
            "id",
            "name",
            "organisation",
            "site",
            "specialty",
            "notes",
            "shifts",
            "pattern",
            "grade",
            "point2002",
            "serviceYears",
            "placement",
            "lessThanFullTime",
            "share",
            "payYear",
            "cover",
            "onCall",
            "nroc",
            "definitions",
            "rulesOff",
            "figures",
            "variants",
            "demand",
            "assumedAwards",
            "career",
            "premia",
            "workSchedule",
            "roster");

    static final List<String> COVER = List.of("prospective", "leaveWeeksPerYear", "leaveWeekHours");

    static final List<String> ON_CALL = List.of("criterionR", "frequencyOneIn");

    static final List<String> AVAILABILITY = List.of("mode", "rate", "duringWork");

    static final List<String> DEFINITIONS =
            Arrays.stream(Definition.values()).map(Definition::code).toList();

    static final List<String> OWN_FIGURE = List.of("id", "from", "value", "reason");

    static final List<String> ROSTER = List.of("start", "weeks", "noticeWeeks", "bankHolidays", "slots");

    static final List<String> SLOT =
            List.of("id", "name", "startWeek", "from", "to", "doctor", "fixedDaysOff", "changes", "notes");

    static final List<String> DOCTOR = List.of(
            "grade",
            "point2002",
            "serviceYears",
            "contract",
            "share",
            "placement",
            "omfs",
            "leaveDays",
            "posts",
            "stage",
            "completion",
            "exceptional",
            "protection",
            "lateStays",
            "offered");

    static final List<String> PREMIUM = List.of("name", "amount", "pensionable");

    static final List<String> WORK_SCHEDULE = List.of("contacts", "objectives", "improvement", "study");

    static final List<String> CONTACT = List.of("role", "name", "contact");

    static final List<String> OFFERED_PAY = List.of("line", "amount");

    static final List<String> VARIANT = List.of("name", "pattern");

    static final List<String> BANK_HOLIDAY = List.of("date", "name");

    static final List<String> DEMAND = List.of("shift", "from", "to", "days", "doctors", "minimum");

    static final List<String> SERVICE_POST = List.of("kind", "grade", "from", "to", "weight");

    static final List<String> PROTECTION =
            List.of("date", "totalPay", "share", "band", "implementation", "claimedFrom", "terms");

    static final List<String> PROTECTION_TERMS =
            List.of("uprated", "scaledByShare", "lasting", "until", "comparesTotal", "pensionable");

    static final List<String> LATE_STAY = List.of("date", "start", "end");

    static final List<String> ASSUMED_AWARD = List.of("from", "percent");

    static final List<String> CAREER_POST =
            List.of("from", "to", "grade", "share", "placement", "band", "hours", "outOfHours");

    private RotaFields() {}
}
