package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.measure.Weekends;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The key: what each code stands for. The sums of the pattern reckon with the lengths here, so that one changed here changes them;
 * and with hidden columns that say on which days a duty makes its weekend a worked one.
 */
final class KeySheet {

    private static final int HEADING = 2;
    private static final int FIRST_SHIFT = HEADING + 1;

    private static final int[] WIDTHS = {9, 28, 8, 20, 8, 8, 8, 8, 10, 10, 13, 13, 13, 13, 9};

    private static final int CODE = 0;
    private static final int LENGTH = 6;
    private static final List<String> COLUMNS = List.of(
            "export.sheet.key.code",
            "export.sheet.key.name",
            "export.sheet.key.typed-by",
            "export.sheet.key.kind",
            "export.sheet.key.start",
            "export.sheet.key.end",
            "export.sheet.key.length",
            "export.sheet.key.on-site",
            "export.sheet.key.rest-weekday",
            "export.sheet.key.rest-weekend",
            "export.sheet.key.work-weekday-plain",
            "export.sheet.key.work-weekday-out-of-hours",
            "export.sheet.key.work-weekend-plain",
            "export.sheet.key.work-weekend-out-of-hours");

    /** The day after the last of a week: the next Monday, whose first hours may belong to the weekend. */
    private static final int NEXT_MONDAY = 7;

    private final Rota rota;
    private final SheetTexts texts;
    private final String name;

    KeySheet(Rota rota, SheetTexts texts) {
        this.rota = rota;
        this.texts = texts;
        name = texts.get("export.sheet.key");
    }

    String code(int shift) {
        return reference(shift, CODE);
    }

    String length(int shift) {
        return reference(shift, LENGTH);
    }

    /** @param day from 0 for Monday, 7 for the Monday after the weekend */
    String makesWeekend(int shift, int day) {
        return reference(shift, COLUMNS.size() + day);
    }

    private String reference(int shift, int column) {
        return new CellReference(name, FIRST_SHIFT + shift, column, true, true).formatAsString();
    }

    /** Says whether a duty of a shift type that starts on a day makes the weekend of its week worked. */
    boolean isMakingWeekend(ShiftType shift, int day) {
        boolean isSaturdayAndSunday = rota.settings().definitions().takesAlternative(Definition.WEEKEND);
        long start = day * Minutes.PER_DAY + shift.startMinute();
        return new Interval(start, start + shift.lengthMinutes()).overlaps(Weekends.window(isSaturdayAndSunday));
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        SheetRows rows = new SheetRows(workbook.createSheet(name), looks, WIDTHS);
        rows.row();
        rows.running(name, Look.TITLE);
        rows.row();
        rows.running(texts.get("export.sheet.key.note"), Look.NOTE);
        rows.headings(COLUMNS.stream().map(texts::get).toArray(String[]::new));
        for (int day = 0; day <= NEXT_MONDAY; day++) {
            rows.running(texts.get("export.sheet.key.makes-weekend", day + 1), Look.HEADING);
        }
        rota.shifts().forEach(shift -> shift(rows, shift));
        marks(rows);
        rows.print(HEADING, HEADING, name);
        for (int day = 0; day <= NEXT_MONDAY; day++) {
            rows.sheet().setColumnHidden(COLUMNS.size() + day, true);
        }
        rows.sheet().createFreezePane(1, FIRST_SHIFT);
    }

    private void shift(SheetRows rows, ShiftType shift) {
        rows.row();
        rows.text(shift.code(), ShiftLook.of(rota, shift))
                .text(shift.name(), Look.PLAIN)
                .text(shift.key() == null ? "" : shift.key(), Look.PLAIN)
                .text(texts.messages().get("duty-kind." + shift.kind().code()), Look.PLAIN)
                .minutes(shift.startMinute(), Look.TIME)
                .minutes(Math.floorMod(shift.startMinute() + shift.lengthMinutes(), Minutes.PER_DAY), Look.TIME)
                .minutes(shift.lengthMinutes(), Look.HOURS)
                .text(texts.messages().get(shift.isResident() ? "outcome.yes" : "outcome.no"), Look.PLAIN);
        PlannedRest rest = shift.rest();
        hours(rows, rest == null ? null : rest.weekdayMinutes());
        hours(rows, rest == null ? null : rest.weekendMinutes());
        WorkOnCall work = shift.workOnCall();
        work(rows, work == null ? null : work.weekday());
        work(rows, work == null ? null : work.weekend());
        for (int day = 0; day <= NEXT_MONDAY; day++) {
            rows.number(Ratio.of(isMakingWeekend(shift, day) ? 1 : 0), Look.COUNT);
        }
    }

    private static void work(SheetRows rows, @Nullable ExpectedWork work) {
        hours(rows, work == null ? null : work.plainMinutes());
        hours(rows, work == null ? null : work.outOfHoursMinutes());
    }

    private static void hours(SheetRows rows, @Nullable Long minutes) {
        if (minutes == null) {
            rows.skip(1);
        } else {
            rows.minutes(minutes, Look.HOURS);
        }
    }

    private void marks(SheetRows rows) {
        rows.row();
        rows.row();
        rows.text(texts.get("export.sheet.key.mark"), Look.HEADING)
                .skip(1)
                .text(texts.get("export.sheet.key.meaning"), Look.HEADING);
        for (DayMark mark : DayMark.values()) {
            rows.row();
            rows.text(mark.code(), Look.DAY).text(texts.mark(mark), Look.PLAIN);
        }
    }
}
