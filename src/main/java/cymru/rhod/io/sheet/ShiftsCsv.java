package cymru.rhod.io.sheet;

import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Minutes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shift types of a rota as comma-separated values, a line for each in the order of the palette. The names of the columns are
 * the same in every language; times, lengths and kinds are written as in the rota file, and what was not given is empty. Codes,
 * keys and names are {@linkplain FormulaSafeText guarded}. Fields of the file that the program does not know are left out.
 */
public final class ShiftsCsv {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "key",
            "name",
            "start",
            "length",
            "kind",
            "resident",
            "colour",
            "rest_weekday",
            "rest_weekend",
            "work_weekday_plain",
            "work_weekday_out_of_hours",
            "work_weekend_plain",
            "work_weekend_out_of_hours");

    private ShiftsCsv() {}

    /** Returns the whole text, lines ended by a line feed. */
    public static String of(Rota rota) {
        return CsvText.of(COLUMNS, rota.shifts().stream().map(ShiftsCsv::line));
    }

    private static List<String> line(ShiftType shift) {
        PlannedRest rest = shift.rest();
        WorkOnCall work = shift.workOnCall();
        ExpectedWork weekday = work == null ? null : work.weekday();
        ExpectedWork weekend = work == null ? null : work.weekend();
        return List.of(
                FormulaSafeText.of(shift.code()),
                shift.key() == null ? "" : FormulaSafeText.of(shift.key()),
                FormulaSafeText.of(shift.name()),
                Minutes.asClockTime(shift.startMinute()),
                Minutes.asHours(shift.lengthMinutes()),
                shift.kind().code(),
                shift.residentGiven() == null ? "" : shift.residentGiven().toString(),
                shift.colour() == null ? "" : shift.colour(),
                hours(rest == null ? null : rest.weekdayMinutes()),
                hours(rest == null ? null : rest.weekendMinutes()),
                hours(weekday == null ? null : weekday.plainMinutes()),
                hours(weekday == null ? null : weekday.outOfHoursMinutes()),
                hours(weekend == null ? null : weekend.plainMinutes()),
                hours(weekend == null ? null : weekend.outOfHoursMinutes()));
    }

    private static String hours(@Nullable Long minutes) {
        return minutes == null ? "" : Minutes.asHours(minutes);
    }
}
