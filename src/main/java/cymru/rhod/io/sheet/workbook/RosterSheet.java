package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.RosterDay;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.sheet.workbook.Look.Lettering;
import cymru.rhod.io.sheet.workbook.Look.Place;
import java.time.DayOfWeek;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The roster: a column for each date, a row for each slot. Changes are bold and underlined, bank holidays named in a row. */
final class RosterSheet {

    private static final int WEEKDAYS = 2;
    private static final int HOLIDAYS = 4;
    private static final int FIRST_SLOT = 5;
    private static final int FIRST_DAY = 2;
    private static final int[] WIDTHS = {14, 24, 7};
    private static final int DAYS_ON_A_PAGE = 21;

    /** In percent; as much as lets three weeks go on a page. */
    private static final short PRINT_SCALE = 50;

    private static final String WEEKEND_FILL = "#E7E6E6";
    private static final String HOLIDAY_FILL = "#FFF2CC";
    private static final String NOT_IN_POST_FILL = "#D9D9D9";

    private final Rota rota;
    private final RosterCalendar calendar;
    private final SheetTexts texts;

    RosterSheet(Rota rota, RosterCalendar calendar, SheetTexts texts) {
        this.rota = rota;
        this.calendar = calendar;
        this.texts = texts;
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        SheetRows rows = new SheetRows(workbook.createSheet(texts.get("export.sheet.roster")), looks, WIDTHS);
        rows.row();
        rows.running(texts.name(rota.details()), Look.TITLE);
        rows.row();
        rows.running(texts.get("export.sheet.roster.note"), Look.NOTE);
        headings(rows);
        calendar.roster().slots().forEach(slot -> slot(rows, slot));
        notes(rows);
        rows.print(WEEKDAYS, HOLIDAYS, texts.name(rota.details()));
        printByThreeWeeks(rows.sheet());
        rows.sheet().createFreezePane(FIRST_DAY, FIRST_SLOT);
    }

    /** A roster is far wider than paper: each page has three weeks, with the slots at its left. */
    private void printByThreeWeeks(SXSSFSheet sheet) {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale(PRINT_SCALE);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, FIRST_DAY - 1));
        for (int day = DAYS_ON_A_PAGE; day < calendar.days(); day += DAYS_ON_A_PAGE) {
            sheet.setColumnBreak(FIRST_DAY + day - 1);
        }
    }

    private void headings(SheetRows rows) {
        rows.row();
        rows.skip(FIRST_DAY);
        for (int day = 0; day < calendar.days(); day++) {
            rows.text(texts.wording().shortDay(DayOfWeek.of(calendar.weekday(day) + 1)), heading(day));
        }
        rows.row();
        rows.text(texts.get("export.sheet.roster.slot"), Look.HEADING)
                .text(texts.get("export.sheet.roster.doctor"), Look.HEADING);
        for (int day = 0; day < calendar.days(); day++) {
            rows.number(DateUtil.getExcelDate(calendar.date(day)), heading(day).formatted(texts.dayAndMonth()));
        }
        rows.row();
        rows.text(texts.get("export.sheet.roster.bank-holiday"), Look.NOTE).skip(1);
        for (int day = 0; day < calendar.days(); day++) {
            if (calendar.isBankHoliday(day)) {
                rows.text(texts.get("export.sheet.roster.bank-holiday.short"), heading(day));
            } else {
                rows.skip(1);
            }
        }
    }

    private Look heading(int day) {
        Look heading = Look.HEADING.at(Place.CENTRE);
        if (calendar.isBankHoliday(day)) {
            return heading.filled(HOLIDAY_FILL);
        }
        return calendar.weekday(day) >= 5 ? heading.filled(WEEKEND_FILL) : heading.filled("#FFFFFF");
    }

    private void slot(SheetRows rows, Slot slot) {
        rows.row();
        rows.text(slot.nameOrId(), Look.STRONG).text(texts.doctor(slot.doctor()), Look.PLAIN);
        for (int day = 0; day < calendar.days(); day++) {
            if (!calendar.isInPost(slot, day)) {
                rows.blank(Look.DAY.filled(NOT_IN_POST_FILL));
                continue;
            }
            Cell cell = calendar.cell(slot, day);
            Look look = ShiftLook.of(rota, cell);
            rows.text(cell.text(), calendar.isChanged(slot, day) ? look.lettered(Lettering.CHANGED) : look);
        }
    }

    /** Notes stand below the grid: beside a day there is no room, and a pop-up is not printed. */
    private void notes(SheetRows rows) {
        for (Slot slot : calendar.roster().slots()) {
            for (int day = 0; day < calendar.days(); day++) {
                RosterDay at = calendar.at(slot, day);
                if (at.note() != null && at.inPost()) {
                    rows.row();
                    rows.text(slot.nameOrId(), Look.PLAIN)
                            .running(
                                    texts.get(
                                            "export.sheet.roster.note-on",
                                            texts.wording().date(at.date()),
                                            at.note()),
                                    Look.PLAIN);
                }
            }
        }
    }
}
