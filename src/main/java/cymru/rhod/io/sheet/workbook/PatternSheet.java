package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.sheet.workbook.Look.Lettering;
import cymru.rhod.io.sheet.workbook.Look.Place;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.text.Wording;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The pattern as the grid shows it, with sums that follow where a cell or a length of the key is changed. Beside the days each shift
 * type has a column that counts its duties; the hours of a week are these counts times the lengths, less what overlapping duties
 * would count twice. A second, hidden column of each says whether its duties make the weekend a worked one.
 */
final class PatternSheet {

    private static final int LENGTHS = 2;
    private static final int HEADING = 3;
    private static final int FIRST_WEEK = RotaWorkbook.FIRST_WEEK_ROW;

    private static final int MONDAY = RotaWorkbook.MONDAY_COLUMN;
    private static final int DAYS = 7;
    private static final int HOURS = MONDAY + DAYS;
    private static final int WEEKEND = HOURS + 1;
    private static final int TWICE = WEEKEND + 1;
    private static final int COUNTS = TWICE + 2;

    private static final int[] WIDTHS = {20, 8, 8, 8, 8, 8, 8, 8, 9, 13, 10};

    private static final int WEEKS_ON_A_PAGE = 30;

    private static final Look TICK = Look.COUNT.formatted(NumberFormat.TICK).at(Place.CENTRE);
    private static final Look SUM = Look.COUNT.lettered(Lettering.STRONG);
    private static final Look SUM_OF_HOURS = Look.HOURS.lettered(Lettering.STRONG);

    private final Rota rota;
    private final PatternReport report;
    private final SheetTexts texts;
    private final KeySheet key;
    private final List<ShiftType> shifts;
    private final int weeks;

    PatternSheet(Rota rota, PatternReport report, SheetTexts texts, KeySheet key) {
        this.rota = rota;
        this.report = report;
        this.texts = texts;
        this.key = key;
        shifts = rota.shifts();
        weeks = rota.weeks().size();
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        String name = texts.get("export.sheet.pattern");
        SheetRows rows = new SheetRows(workbook.createSheet(name), looks, WIDTHS);
        rows.row();
        rows.running(texts.name(rota.details()), Look.TITLE);
        rows.row();
        rows.running(texts.subtitle(rota.details()), Look.NOTE);
        headings(rows);
        for (int week = 0; week < weeks; week++) {
            week(rows, week);
        }
        totals(rows);
        rows.print(HEADING, HEADING, texts.name(rota.details()));
        rows.sheet().setColumnHidden(TWICE, report.overlaps() == null);
        for (int shift = 0; shift < shifts.size(); shift++) {
            rows.sheet().setColumnHidden(makesWeekend(shift), true);
        }
        rows.sheet().createFreezePane(MONDAY, FIRST_WEEK);
        workbook.setPrintArea(workbook.getSheetIndex(name), 0, TWICE, 0, FIRST_WEEK + weeks + 3);
        // The whole pattern is to be seen at once where it can be.
        rows.sheet().getPrintSetup().setFitHeight((short) (weeks <= WEEKS_ON_A_PAGE ? 1 : 0));
    }

    private int makesWeekend(int shift) {
        return COUNTS + shifts.size() + shift;
    }

    private void headings(SheetRows rows) {
        rows.row();
        rows.skip(COUNTS);
        for (int shift = 0; shift < shifts.size(); shift++) {
            rows.formula(key.length(shift), SheetRows.inDays(shifts.get(shift).lengthMinutes()), Look.HOURS);
        }
        rows.row();
        rows.text(texts.get("export.sheet.pattern.week"), Look.HEADING);
        for (DayOfWeek day : DayOfWeek.values()) {
            rows.text(texts.wording().shortDay(day), Look.HEADING.at(Place.CENTRE));
        }
        rows.text(texts.get("export.sheet.pattern.hours"), Look.HEADING.at(Place.CENTRE))
                .text(texts.get("export.sheet.pattern.weekend"), Look.HEADING.at(Place.CENTRE))
                .text(texts.get("export.sheet.pattern.twice"), Look.HEADING.at(Place.CENTRE))
                .skip(1);
        for (int shift = 0; shift < shifts.size(); shift++) {
            rows.formula(key.code(shift), shifts.get(shift).code(), Look.HEADING.at(Place.CENTRE));
        }
        for (ShiftType shift : shifts) {
            rows.running(texts.get("export.sheet.pattern.makes-weekend", shift.code()), Look.HEADING);
        }
    }

    private void week(SheetRows rows, int number) {
        Week week = rota.weeks().get(number);
        WeekRow result = report.rows().get(number);
        int row = rows.row();
        rows.number(Ratio.of(number + 1), Look.COUNT.at(Place.CENTRE));
        week.cells().forEach(cell -> rows.text(cell.text(), ShiftLook.of(rota, cell)));
        rows.formula(hoursOf(row), SheetRows.inDays(result.dutyMinutes()), Look.HOURS);
        rows.formula(
                shifts.isEmpty()
                        ? "0"
                        : "IF(SUM(" + range(row, makesWeekend(0), row, makesWeekend(shifts.size() - 1), false)
                                + ")>0,1,0)",
                Ratio.of(result.weekendWorked() ? 1 : 0),
                TICK);
        rows.minutes(countedTwice(week, result), Look.HOURS).skip(1);
        for (int shift = 0; shift < shifts.size(); shift++) {
            rows.formula(
                    countOf(row, shift),
                    Ratio.of(count(week, shifts.get(shift))),
                    Look.COUNT.formatted(NumberFormat.COUNT_IF_ANY));
        }
        for (int shift = 0; shift < shifts.size(); shift++) {
            rows.formula(weekendOf(row, number, shift), Ratio.of(weekendDuties(number, shifts.get(shift))), Look.COUNT);
        }
    }

    /** Returns the counts of the week times the lengths, less what duties that lie over one another would count twice. */
    private String hoursOf(int row) {
        if (shifts.isEmpty()) {
            return "0";
        }
        int lastCount = COUNTS + shifts.size() - 1;
        return "SUMPRODUCT(" + range(row, COUNTS, row, lastCount, false) + ","
                + range(LENGTHS, COUNTS, LENGTHS, lastCount, true) + ")-" + reference(row, TWICE);
    }

    /** Returns the sum, over the days of a week, of whether the shift stands there, alone or joined to others. */
    private String countOf(int row, int shift) {
        return IntStream.range(0, DAYS).mapToObj(day -> stands(row, day, shift)).collect(Collectors.joining("+"));
    }

    private String weekendOf(int row, int number, int shift) {
        List<String> terms = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            terms.add(stands(row, day, shift) + "*" + key.makesWeekend(shift, day));
        }
        int nextRow = FIRST_WEEK + (number + 1) % weeks;
        terms.add(stands(nextRow, 0, shift) + "*" + key.makesWeekend(shift, DAYS));
        return String.join("+", terms);
    }

    /** A code between joints is found as it is: no other code contains it, and upper and lower case stay apart. */
    private String stands(int row, int day, int shift) {
        String code = new CellReference(HEADING, COUNTS + shift, true, true).formatAsString();
        return "ISNUMBER(FIND(\"+\"&" + code + "&\"+\",\"+\"&" + reference(row, MONDAY + day) + "&\"+\"))";
    }

    private static long count(Week week, ShiftType shift) {
        return week.cells().stream()
                .filter(cell -> cell.codes().contains(shift.code()))
                .count();
    }

    private long weekendDuties(int number, ShiftType shift) {
        Week week = rota.weeks().get(number);
        Cell nextMonday = rota.weeks().get((number + 1) % weeks).cell(0);
        return IntStream.range(0, DAYS)
                        .filter(day -> week.cell(day).codes().contains(shift.code()) && key.isMakingWeekend(shift, day))
                        .count()
                + (nextMonday.codes().contains(shift.code()) && key.isMakingWeekend(shift, DAYS) ? 1 : 0);
    }

    /** Returns the minutes that duties which lie over one another would count twice. */
    private long countedTwice(Week week, WeekRow result) {
        return shifts.stream()
                        .mapToLong(shift -> count(week, shift) * shift.lengthMinutes())
                        .sum()
                - result.dutyMinutes();
    }

    private void totals(SheetRows rows) {
        int last = FIRST_WEEK + weeks - 1;
        long minutes = report.rows().stream().mapToLong(WeekRow::dutyMinutes).sum();
        long weekends = report.rows().stream().filter(WeekRow::weekendWorked).count();
        rows.row();
        int total = rows.row();
        rows.text(texts.get("export.sheet.pattern.total"), Look.STRONG).skip(DAYS);
        rows.formula("SUM(" + column(HOURS, last) + ")", SheetRows.inDays(minutes), SUM_OF_HOURS)
                .formula("SUM(" + column(WEEKEND, last) + ")", Ratio.of(weekends), SUM)
                .skip(2);
        for (int shift = 0; shift < shifts.size(); shift++) {
            ShiftType one = shifts.get(shift);
            rows.formula(
                    "SUM(" + column(COUNTS + shift, last) + ")",
                    Ratio.of(rota.weeks().stream()
                            .mapToLong(week -> count(week, one))
                            .sum()),
                    SUM);
        }
        rows.row();
        rows.text(texts.get("export.sheet.pattern.average"), Look.STRONG).skip(DAYS);
        rows.formula(
                average(reference(total, HOURS), last),
                SheetRows.inDays(report.dutyHours().value().value().rounded()),
                SUM_OF_HOURS);
        String frequency = "IF(" + reference(total, WEEKEND) + "=0,\"" + Wording.NO_VALUE + "\"," + weeks + "/"
                + reference(total, WEEKEND) + ")";
        Look oneIn = SUM.formatted(texts.oneIn());
        if (weekends == 0) {
            rows.formula(frequency, Wording.NO_VALUE, oneIn);
        } else {
            rows.formula(frequency, Ratio.of(weeks, weekends), oneIn);
        }
        rows.paragraph(texts.get("export.sheet.pattern.note"), Look.NOTE);
    }

    /** Returns the average week to the minute; a day of leave shortens the pattern by a fifth of a week. */
    private static String average(String total, int last) {
        String weekdays = range(FIRST_WEEK, MONDAY, last, MONDAY + 4, true);
        String fifths = "5*ROWS(" + weekdays + ")-COUNTIF(" + weekdays + ",\"" + DayMark.LEAVE.code() + "\")-COUNTIF("
                + weekdays + ",\"" + DayMark.STUDY.code() + "\")";
        String week = "IF(" + fifths + "=0," + total + "/ROWS(" + weekdays + ")," + total + "*5/(" + fifths + "))";
        // Rounded twice, as half a minute is no exact fraction of a day.
        return "ROUND(ROUND(" + week + "*1440,6),0)/1440";
    }

    private static String column(int column, int last) {
        return range(FIRST_WEEK, column, last, column, false);
    }

    private static String range(int firstRow, int firstColumn, int lastRow, int lastColumn, boolean isFixed) {
        return new CellReference(firstRow, firstColumn, isFixed, isFixed).formatAsString() + ":"
                + new CellReference(lastRow, lastColumn, isFixed, isFixed).formatAsString();
    }

    private static String reference(int row, int column) {
        return new CellReference(row, column, false, true).formatAsString();
    }
}
