package cymru.rhod.io.sheet.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes workbooks in the layouts that are met. Each is made from a description of a kind of sheet, not from anybody's rota. Source:
 * users and conventions, section C.3.
 */
final class SampleWorkbooks {

    /** A day of a pattern of two weeks, which most of the rosters are made of. */
    private static final String[] TWO_WEEKS = {
        "LD", "LD", "OFF", "N", "N", "N", "N", "Zero", "Zero", "S", "S", "S", "OFF", "OFF"
    };

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private SampleWorkbooks() {}

    /** Writes every sample into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, byte[]> sample : all().entrySet()) {
            Files.write(folder.resolve(sample.getKey()), sample.getValue());
        }
    }

    /** Returns the samples by their file names. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        samples.put("bma-template.xlsx", new SampleWorkbooks().bmaTemplate());
        samples.put("drs-print.xlsx", new SampleWorkbooks().drsPrint());
        samples.put("dates-in-b.xlsx", new SampleWorkbooks().datesInColumnB());
        samples.put("no-year.xlsx", new SampleWorkbooks().noYear());
        samples.put("no-year-weekday.xlsx", new SampleWorkbooks().noYearButWeekday());
        samples.put("hidden.xlsx", new SampleWorkbooks().hidden());
        samples.put("merged.xlsx", new SampleWorkbooks().merged());
        samples.put("midnight-rest.xlsx", new SampleWorkbooks().midnightForRest());
        samples.put("cardiff.xlsx", new SampleWorkbooks().ewtdForRest());
        samples.put("swaps.xlsx", new SampleWorkbooks().swapsInTheNextColumn());
        samples.put("several-sheets.xlsx", new SampleWorkbooks().severalSheets());
        samples.put("welsh.xlsx", new SampleWorkbooks().welsh());
        samples.put("times-across.xlsx", new SampleWorkbooks().timesAcross());
        samples.put("totals.xlsx", new SampleWorkbooks().totals());
        samples.put("mistakes.xlsx", new SampleWorkbooks().mistakes());
        samples.put("month-first.xlsx", new SampleWorkbooks().monthFirst());
        samples.put("letters.xlsx", new SampleWorkbooks().letters());
        samples.put("serials.xlsx", new SampleWorkbooks().serialsWithoutAFormat());
        samples.put("semicolons.csv", semicolons());
        return samples;
    }

    /** Doctors in rows, each day split into morning and afternoon, totals at the side and below. */
    private byte[] bmaTemplate() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Rota design template");
        row(
                sheet,
                2,
                "",
                "Monday",
                "",
                "Tuesday",
                "",
                "Wednesday",
                "",
                "Thursday",
                "",
                "Friday",
                "",
                "Saturday",
                "",
                "Sunday",
                "",
                "Total");
        for (int day = 0; day < 7; day++) {
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1 + 2 * day, 2 + 2 * day));
        }
        row(sheet, 3, "", "AM", "PM", "AM", "PM", "AM", "PM", "AM", "PM", "AM", "PM", "AM", "PM", "AM", "PM", "");
        row(sheet, 4, "Doctor 1", "D", "D", "D", "D", "D", "D", "D", "D", "D", "D", "OFF", "OFF", "OFF", "OFF", "40");
        row(sheet, 5, "Doctor 2", "L", "L", "L", "L", "OFF", "OFF", "OFF", "OFF", "D", "OFF", "L", "L", "L", "L", "50");
        row(sheet, 6, "Doctor 3", "", "N", "", "N", "", "N", "", "N", "OFF", "OFF", "OFF", "OFF", "OFF", "OFF", "48");
        row(sheet, 7, "Total", "2", "3", "2", "3", "1", "2", "1", "2", "2", "1", "1", "1", "1", "1", "");
        row(sheet, 9, "D", "Day", "09:00", "17:00");
        row(sheet, 10, "L", "Long day", "09:00", "21:30");
        row(sheet, 11, "N", "Night", "21:00", "09:30");
        XSSFSheet riddell = workbook.createSheet("Riddell");
        row(riddell, 0, "Riddell calculator");
        row(riddell, 1, "D", "1872");
        row(riddell, 2, "B", "26");
        return bytes();
    }

    /** The grid of codes that DRS prints, with its key below. */
    private byte[] drsPrint() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Sheet1");
        row(sheet, 0, "Work pattern", "General Medicine", "1 in 4");
        row(sheet, 2, "Week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
        row(sheet, 3, "1", "LD", "LD", "0", "0", "N", "N", "N");
        row(sheet, 4, "2", "0", "0", "ST", "ST", "ST", "OFF", "OFF");
        row(sheet, 5, "3", "ST", "ST", "ST", "ST", "ST", "OFF", "OFF");
        row(sheet, 6, "4", "N", "N", "N", "N", "0", "OFF", "OFF");
        row(sheet, 8, "Key");
        row(sheet, 9, "Code", "Description", "Start", "Finish", "Duration");
        row(sheet, 10, "LD", "Long Day", "09:00", "21:30", "12:30");
        row(sheet, 11, "ST", "Standard", "09:00", "17:00", "08:00");
        row(sheet, 12, "N", "Night", "21:00", "09:30", "12:30");
        row(sheet, 13, "0", "Zero Hours");
        return bytes();
    }

    /** Dates as true dates in column B under several header rows, in odd fonts. */
    private byte[] datesInColumnB() throws IOException {
        XSSFSheet sheet = workbook.createSheet("August");
        row(sheet, 0, "PAEDIATRICS ROTA - DRAFT 7 FINAL");
        row(sheet, 1, "", "", "Tier 1", "Tier 1", "Tier 2");
        row(sheet, 2, "Day", "Date", "SHO 1", "SHO 2", "SpR 1");
        CellStyle date = style("dd/mm/yyyy");
        for (int day = 0; day < 28; day++) {
            XSSFRow row = row(
                    sheet,
                    3 + day,
                    FIRST.plusDays(day).getDayOfWeek().toString().substring(0, 3));
            XSSFCell cell = row.createCell(1);
            cell.setCellValue(FIRST.plusDays(day));
            cell.setCellStyle(date);
            for (int doctor = 0; doctor < 3; doctor++) {
                row.createCell(2 + doctor).setCellValue(TWO_WEEKS[(day + 7 * (doctor % 2)) % 14]);
                row.getCell(2 + doctor).setCellStyle(oddFont(doctor + day));
            }
        }
        key(sheet, 33);
        return bytes();
    }

    /** Dates in column A as text without a year, with nothing beside them to tell it. */
    private byte[] noYear() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        roster(sheet, 0, "d-MMM", "Doctor A", "Doctor B");
        key(sheet, 40);
        return bytes();
    }

    /** The same, with the day of the week in the next column. */
    private byte[] noYearButWeekday() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Date", "Day", "Doctor A", "Doctor B");
        for (int day = 0; day < 28; day++) {
            row(
                    sheet,
                    1 + day,
                    written(FIRST.plusDays(day), "dd-MMM"),
                    written(FIRST.plusDays(day), "EEE"),
                    TWO_WEEKS[day % 14],
                    TWO_WEEKS[(day + 7) % 14]);
        }
        key(sheet, 31);
        return bytes();
    }

    /** The dates of last year stand in hidden rows, a doctor who left in a hidden column. */
    private byte[] hidden() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Date", "Doctor 1", "Doctor 9", "Doctor 2");
        for (int day = 0; day < 28; day++) {
            row(
                    sheet,
                    1 + day,
                    written(FIRST.plusDays(day), "dd/MM/yy"),
                    TWO_WEEKS[day % 14],
                    "ZZ",
                    TWO_WEEKS[(day + 7) % 14]);
        }
        for (int row = 1; row <= 7; row++) {
            sheet.getRow(row).setZeroHeight(true);
        }
        sheet.setColumnHidden(2, true);
        key(sheet, 31);
        return bytes();
    }

    /** Names of weeks merged over two rows: the code above, its times below; leave merged over the days. */
    private byte[] merged() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
        row(sheet, 1, "Week 1", "LD", "LD", "OFF", "OFF", "ST", "OFF", "OFF");
        row(sheet, 2, "", "09:00-21:30", "09:00-21:30", "", "", "09:00-17:00", "", "");
        row(sheet, 3, "Week 2", "A/L", "", "", "", "", "OFF", "OFF");
        row(sheet, 4, "", "", "", "", "", "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 5));
        row(sheet, 6, "LD", "Long day", "09:00", "21:30");
        row(sheet, 7, "ST", "Standard", "09:00", "17:00");
        return bytes();
    }

    /** Start and end in each cell, midnight as a time for a day of rest. */
    private byte[] midnightForRest() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Date", "Doctor 1", "Doctor 2");
        CellStyle time = style("hh:mm:ss");
        for (int day = 0; day < 14; day++) {
            XSSFRow row = row(sheet, 1 + day, written(FIRST.plusDays(day), "dd/MM/yyyy"));
            for (int doctor = 0; doctor < 2; doctor++) {
                boolean isWorked = (day + 7 * doctor) % 14 < 5;
                row.createCell(1 + doctor);
                if (isWorked) {
                    row.getCell(1 + doctor).setCellValue("0800-1630");
                } else {
                    row.getCell(1 + doctor).setCellValue(0);
                    row.getCell(1 + doctor).setCellStyle(time);
                }
            }
        }
        return bytes();
    }

    /** A rest day is called EWTD; dates run across, with names that are nobody's. */
    private byte[] ewtdForRest() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        XSSFRow dates = row(sheet, 1, "Name", "Grade");
        CellStyle date = style("ddd d mmm");
        for (int day = 0; day < 28; day++) {
            dates.createCell(2 + day).setCellValue(FIRST.plusDays(day));
            dates.getCell(2 + day).setCellStyle(date);
        }
        String[] names = {"Dr Ann Example", "Dr Ben Example"};
        for (int doctor = 0; doctor < 2; doctor++) {
            XSSFRow row = row(sheet, 2 + doctor, names[doctor], "F1");
            for (int day = 0; day < 28; day++) {
                String code = TWO_WEEKS[(day + 7 * doctor) % 14];
                row.createCell(2 + day).setCellValue(code.equals("Zero") ? "EWTD" : code);
            }
        }
        key(sheet, 6);
        return bytes();
    }

    /** Swaps as free text in a column without a heading, and behind a code. */
    private byte[] swapsInTheNextColumn() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        roster(sheet, 0, "EEEE, dd MMMM yyyy", "SpR1", "SpR2");
        sheet.getRow(5).createCell(3).setCellValue("SpR2 doing 5th for SpR1");
        sheet.getRow(9).createCell(3).setCellValue("SpR1 to cover, agreed with rota team");
        sheet.getRow(3).getCell(1).setCellValue("OFF");
        sheet.getRow(2).getCell(1).setCellValue("LD (swap with SpR2)");
        key(sheet, 40);
        return bytes();
    }

    /** Several sheets: instructions, an old rota that is hidden, the rota, and the key of its codes. */
    private byte[] severalSheets() throws IOException {
        row(workbook.createSheet("Read me"), 0, "Please do not edit this rota");
        XSSFSheet old = workbook.createSheet("Old");
        roster(old, 0, "dd/MM/yyyy", "Doctor 1", "Doctor 2");
        workbook.setSheetHidden(1, true);
        roster(workbook.createSheet("Current"), 0, "dd/MM/yyyy", "Doctor 1", "Doctor 2");
        key(workbook.createSheet("Codes"), 0);
        return bytes();
    }

    /** A sheet in Welsh. */
    private byte[] welsh() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(
                sheet,
                0,
                "Wythnos",
                "Dydd Llun",
                "Dydd Mawrth",
                "Dydd Mercher",
                "Dydd Iau",
                "Dydd Gwener",
                "Dydd Sadwrn",
                "Dydd Sul");
        row(sheet, 1, "Wythnos 1", "DH", "DH", "Diwrnod dim oriau", "S", "S", "Rhydd", "Rhydd");
        row(sheet, 2, "Wythnos 2", "Gwyliau blynyddol", "S", "S", "S", "S", "i ffwrdd", "i ffwrdd");
        row(sheet, 3, "Cyfanswm", "2", "2", "1", "2", "2", "0", "0");
        row(sheet, 5, "Allwedd");
        row(sheet, 6, "DH", "Diwrnod hir", "09:00", "21:30");
        row(sheet, 7, "S", "Diwrnod safonol", "9yb", "5yh", "9yb-5yh");
        return bytes();
    }

    /** Times in the cells, written in several ways, with dates across as text. */
    private byte[] timesAcross() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        XSSFRow dates = row(sheet, 0, "Doctor");
        for (int day = 0; day < 7; day++) {
            dates.createCell(1 + day).setCellValue(written(FIRST.plusDays(day), "yyyy-MM-dd"));
        }
        row(sheet, 1, "Doctor 1", "0900-1730", "09.00 - 17.30", "9am-5:30pm", "21:15–09:15", "off", "off", "off");
        row(sheet, 2, "Doctor 2", "8-4", "0900 to 1730", "off", "off", "09:00-17:30", "25:00-09:00", "off");
        return bytes();
    }

    /** Counts beside, below and between. */
    private byte[] totals() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Date", "Doctor 1", "Doctor 2", "Total on duty", "Bank holiday");
        for (int day = 0; day < 28; day++) {
            row(
                    sheet,
                    1 + day,
                    written(FIRST.plusDays(day), "dd/MM/yyyy"),
                    TWO_WEEKS[day % 14],
                    TWO_WEEKS[(day + 7) % 14],
                    "1",
                    day == 27 ? "Summer bank holiday" : "");
        }
        row(sheet, 29, "Total shifts", "16", "16");
        key(sheet, 32);
        return bytes();
    }

    /** A code with a slip, a date twice, a day left out, a date that is none. */
    private byte[] mistakes() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        roster(sheet, 0, "dd/MM/yyyy", "Doctor 1", "Doctor 2");
        sheet.getRow(1).getCell(1).setCellValue("LDD");
        sheet.getRow(6).getCell(0).setCellValue("07/08/2026");
        sheet.getRow(5).getCell(0).setCellValue("07/08/2026");
        sheet.getRow(10).getCell(0).setCellValue("32/08/2026");
        sheet.getRow(12).createCell(1).setCellFormula("B3&\"\"");
        key(sheet, 40);
        return bytes();
    }

    /** Dates as an American program writes them. */
    private byte[] monthFirst() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        roster(sheet, 0, "MM/dd/yyyy", "Doctor 1", "Doctor 2");
        key(sheet, 40);
        return bytes();
    }

    /** One letter for each day, and a sheet that begins far from its corner. */
    private byte[] letters() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 6, "", "", "", "M", "T", "W", "T", "F", "S", "S");
        row(sheet, 7, "", "", "Line 1", "LD", "LD", "Z", "N", "N", "N", "N");
        row(sheet, 8, "", "", "Line 2", "Z", "Z", "S", "S", "S", "X", "X");
        row(sheet, 10, "", "", "LD: 0900-2130");
        row(sheet, 11, "", "", "N = 2100-0930");
        row(sheet, 12, "", "", "S: 9am-5pm");
        return bytes();
    }

    /** Dates that lost their format on the way and are numbers now. */
    private byte[] serialsWithoutAFormat() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Rota");
        row(sheet, 0, "Date", "Doctor 1", "Doctor 2");
        for (int day = 0; day < 28; day++) {
            XSSFRow row = row(sheet, 1 + day, "", TWO_WEEKS[day % 14], TWO_WEEKS[(day + 7) % 14]);
            row.createCell(0).setCellValue(46_237 + day);
        }
        key(sheet, 31);
        return bytes();
    }

    /** A table as a program on a continental Windows writes it. */
    private static byte[] semicolons() {
        return """
                Week;Mon;Tue;Wed;Thu;Fri;Sat;Sun
                1;LD;LD;OFF;N;N;N;N
                2;Zero;Zero;"S";S;S;;
                Nodyn: caffé

                LD;"Long day; ward";09:00;21:30
                N;Night;21:00;09:30
                S;Standard;09:00;17:00
                """
                .replace("\n", "\r\n")
                .getBytes(Charset.forName("windows-1252"));
    }

    private void roster(XSSFSheet sheet, int firstRow, String format, String... doctors) {
        XSSFRow heading = row(sheet, firstRow, "Date");
        for (int doctor = 0; doctor < doctors.length; doctor++) {
            heading.createCell(1 + doctor).setCellValue(doctors[doctor]);
        }
        for (int day = 0; day < 28; day++) {
            XSSFRow row = row(sheet, firstRow + 1 + day, written(FIRST.plusDays(day), format));
            for (int doctor = 0; doctor < doctors.length; doctor++) {
                row.createCell(1 + doctor).setCellValue(TWO_WEEKS[(day + 7 * doctor) % 14]);
            }
        }
    }

    private void key(XSSFSheet sheet, int row) {
        row(sheet, row, "LD", "Long day", "09:00", "21:30");
        row(sheet, row + 1, "N", "Night", "21:00", "09:30");
        row(sheet, row + 2, "S", "Standard day", "09:00", "17:00");
    }

    private static String written(LocalDate date, String format) {
        return date.format(DateTimeFormatter.ofPattern(format, Locale.UK));
    }

    private static XSSFRow row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
        return row;
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle oddFont(int number) {
        Font font = workbook.createFont();
        font.setFontName(number % 2 == 0 ? "Comic Sans MS" : "Wingdings");
        font.setStrikeout(number % 5 == 0);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private byte[] bytes() throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
