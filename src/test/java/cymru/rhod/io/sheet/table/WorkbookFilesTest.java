package cymru.rhod.io.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.sheet.table.SheetCell.Kind;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads good files of every sort, and answers bad ones with what is wrong and no more effort than a moment. */
@Timeout(60)
class WorkbookFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void cellsHaveTheirKindsAndWhatTheyShow() throws IOException {
        SheetTable sheet = sheet(workbook -> {
            XSSFSheet made = workbook.createSheet("Rota");
            made.createRow(0).createCell(0).setCellValue("  LD\u00a0\n(swap) ");
            made.getRow(0).createCell(1).setCellValue(3.5);
            made.getRow(0).createCell(2).setCellValue(LocalDate.of(2026, 8, 5));
            made.getRow(0).getCell(2).setCellStyle(style(workbook, "d-mmm"));
            made.getRow(0).createCell(3).setCellValue(0);
            made.getRow(0).getCell(3).setCellStyle(style(workbook, "hh:mm:ss"));
            made.getRow(0).createCell(4).setCellValue(21.25 / 24);
            made.getRow(0).getCell(4).setCellStyle(style(workbook, "h:mm"));
            made.getRow(0).createCell(6).setCellFormula("1+1");
            made.getRow(0).createCell(7).setCellFormula("\"L\"&\"D\"");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(made.getRow(0).getCell(7));
        });

        assertThat(sheet.cell(0, 0)).isEqualTo(SheetCell.text("LD (swap)"));
        assertThat(sheet.cell(0, 1).kind()).isEqualTo(Kind.NUMBER);
        assertThat(sheet.cell(0, 1).text()).isEqualTo("3.5");
        assertThat(sheet.cell(0, 2).date()).isEqualTo("2026-08-05");
        assertThat(sheet.cell(0, 2).text()).isEqualTo("5-Aug");
        assertThat(sheet.cell(0, 3).isMidnight()).isTrue();
        assertThat(sheet.cell(0, 4).minuteOfDay()).isEqualTo(1275);
        assertThat(sheet.cell(0, 5).isBlank()).isTrue();
        assertThat(sheet.cell(0, 6).kind()).isEqualTo(Kind.UNCALCULATED);
        assertThat(sheet.cell(0, 6).text()).isEqualTo("=1+1");
        assertThat(sheet.cell(0, 7)).isEqualTo(SheetCell.text("LD"));
    }

    @Test
    void hiddenLinesAndSheetsAreMarkedAndMergedCellsSpread() throws IOException {
        Workbook workbook = read(saved(made -> {
            XSSFSheet sheet = made.createSheet("Rota");
            sheet.createRow(0).createCell(0).setCellValue("Week 1");
            sheet.createRow(1).createCell(1).setCellValue("A/L");
            sheet.createRow(2).createCell(3).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            made.createSheet("Old");
            made.setSheetHidden(1, true);
        }));

        SheetTable sheet = workbook.sheets().get(0);
        assertThat(sheet.hiddenRows()).containsExactly(1);
        assertThat(sheet.hiddenColumns()).containsExactly(2);
        assertThat(sheet.cell(1, 3).text()).isEqualTo("A/L");
        assertThat(workbook.sheets().get(1).hidden()).isTrue();
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        SheetTable sheet = sheet(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFSheet made = workbook.createSheet("Rota");
            made.createRow(0).createCell(0).setCellValue(LocalDate.of(2026, 8, 5));
            made.getRow(0).getCell(0).setCellStyle(style(workbook, "dd/mm/yyyy"));
        });

        assertThat(sheet.cell(0, 0).date()).isEqualTo("2026-08-05");
    }

    @ParameterizedTest
    @CsvSource({"',', UTF-8, false", "';', UTF-8, true", "'\t', windows-1252, false", "';', UTF-16LE, true"})
    void separatedValuesAreReadInAnyOfTheirForms(char separator, String charset, boolean hasMark) throws IOException {
        String text = String.join(
                        "\r\n",
                        "Wythnos|Llun|Gŵyl".replace("ŵ", charset.startsWith("w") ? "w" : "ŵ"),
                        "1|\"L,D; x\"|é",
                        "2|N|")
                .replace('|', separator);
        Path file = folder.resolve("rota.csv");
        Files.write(file, ((hasMark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset)));

        SheetTable sheet = read(file).sheets().get(0);

        assertThat(sheet.name()).isEqualTo("rota.csv");
        assertThat(sheet.cell(1, 1).text()).isEqualTo("L,D; x");
        assertThat(sheet.cell(1, 2).text()).isEqualTo("é");
        assertThat(sheet.height()).isEqualTo(3);
    }

    @Test
    void aHundredMegabytesOfNothingAreRefused() throws IOException {
        Path file = folder.resolve("zeros.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        assertRefused(file, "import.too-large");

        Path smaller = folder.resolve("smaller.xlsx");
        Files.write(smaller, new byte[MEGABYTE]);
        assertRefused(smaller, "import.no-spreadsheet");
    }

    @Test
    void aSheetOfAHundredMegabytesOfZerosIsRefused() throws IOException {
        assertRefused(sheetOf("<row>", "<c><v>0</v></c>", "</row>", 100), "import.too-many-cells");
        assertRefused(sheetOfRandomNumbers(1_000_000), "import.too-many-cells");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        assertRefused(sheetOf("<row>", " ", "</row>", 600), "import.zip-bomb");
        assertRefused(workbookWith("xl/styles.xml", " ".repeat(90 * MEGABYTE)), "import.zip-bomb");
        assertRefused(workbookWith("xl/sharedStrings.xml", sharedStrings(20)), "import.too-many-cells");
    }

    /** Runs apart, with less memory than any of the files unpacks to. */
    @ParameterizedTest
    @ValueSource(strings = {"cells", "texts", "styles", "nothing"})
    void aHostileWorkbookTakesLittleMemory(String what) throws Exception {
        Path file =
                switch (what) {
                    case "cells" -> sheetOfRandomNumbers(1_000_000);
                    case "texts" -> workbookWith("xl/sharedStrings.xml", sharedStrings(15));
                    case "styles" -> workbookWith("xl/styles.xml", randomStyles(500_000));
                    default -> sheetOf("<row>", " ", "</row>", 100);
                };
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cymru.rhod.Main",
                        "import",
                        file.toString(),
                        "-o",
                        folder.resolve("never.rota.json").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains(file.getFileName().toString()).doesNotContain("Exception", "OutOfMemory");
    }

    @Test
    void aWorkbookBehindAPasswordSaysSo() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Rota");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                workbook.write(encrypted);
            }
            container.writeFilesystem(out);
        }

        assertRefused(file, "import.password");
    }

    @Test
    void anOlderWorkbookSaysSo() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Rota");
            workbook.write(out);
        }

        assertRefused(file, "import.xls");
    }

    @Test
    void whatIsNoSpreadsheetSaysSo() throws IOException {
        assertRefused(folder, "import.folder");
        assertRefused(folder.resolve("gone.xlsx"), "import.missing");
        assertRefused(Files.write(folder.resolve("empty.csv"), new byte[0]), "import.empty");
        assertRefused(
                Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}),
                "import.no-spreadsheet");
        assertRefused(Files.writeString(folder.resolve("open.csv"), "a,\"b\n" + "c,d\n".repeat(100_000)), "import.csv");
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write('x');
        }
        assertRefused(zip, "import.no-spreadsheet");
        byte[] whole = Files.readAllBytes(saved(workbook -> workbook.createSheet("Rota")));
        assertRefused(
                Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "import.truncated");
    }

    @Test
    void nothingIsPrinted() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            WorkbookFiles.read(saved(workbook -> workbook.createSheet("Rota")));
            anOlderWorkbookSaysSo();
        } finally {
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProblemNamesTheFile(Language language) {
        WorkbookResult result = WorkbookFiles.read(folder.resolve("gone.xlsx"));

        assertThat(Wording.in(language).problem(((WorkbookResult.Refused) result).problem()))
                .startsWith("gone.xlsx: ");
    }

    private Path sheetOf(String start, String repeated, String end, int megabytes) throws IOException {
        String block = repeated.repeat(MEGABYTE / repeated.length());
        return workbookWith("xl/worksheets/sheet1.xml", out -> {
            out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
                    .append(start);
            for (int i = 0; i < megabytes; i++) {
                out.append(block);
            }
            out.append(end).append("</sheetData></worksheet>");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-100000000", "-1E400", "1E-401"})
    @Timeout(60)
    void aNumberOfMorePlacesThanAnySheetKeepsIsAText(String number) throws IOException {
        SheetCell cell = read(workbookWith(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row><c><v>" + number + "</v></c></row></sheetData></worksheet>"))
                .sheets()
                .get(0)
                .cell(0, 0);

        assertThat(cell).isEqualTo(SheetCell.text(number));
    }

    private Path sheetOfRandomNumbers(int cells) throws IOException {
        Random random = new Random(5);
        return workbookWith("xl/worksheets/sheet1.xml", out -> {
            out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (int cell = 0; cell < cells; cell++) {
                out.append(cell % 50 == 0 ? cell == 0 ? "<row>" : "</row><row>" : "");
                out.append("<c><v>")
                        .append(Integer.toString(random.nextInt(1000)))
                        .append("</v></c>");
            }
            out.append("</row></sheetData></worksheet>");
        });
    }

    private static Content sharedStrings(int megabytes) {
        return out -> {
            out.append(
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"9\" uniqueCount=\"9\">");
            Random random = new Random(7);
            for (int written = 0; written < megabytes * MEGABYTE; written += 22) {
                out.append("<si><t>")
                        .append(Integer.toString(random.nextInt(9000) + 1000))
                        .append("</t></si>");
            }
            out.append("</sst>");
        };
    }

    private static Content randomStyles(int styles) {
        return out -> {
            out.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>");
            Random random = new Random(7);
            for (int style = 0; style < styles; style++) {
                out.append("<xf numFmtId=\"" + random.nextInt(50) + "\" fontId=\"" + random.nextInt(50) + "\"/>");
            }
            out.append("</cellXfs></styleSheet>");
        };
    }

    private Path workbookWith(String part, String content) throws IOException {
        return workbookWith(part, out -> out.append(content));
    }

    /** Packs an ordinary workbook again with one part replaced. */
    private Path workbookWith(String part, Content content) throws IOException {
        Path file = folder.resolve("made-" + part.hashCode() + content.hashCode() + ".xlsx");
        try (ZipFile ordinary = new ZipFile(
                        saved(workbook -> workbook.createSheet("Rota")).toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(ordinary.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    content.writeTo(writer);
                    writer.flush();
                } else {
                    ordinary.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        return file;
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private SheetTable sheet(Consumer<XSSFWorkbook> make) throws IOException {
        return read(saved(make)).sheets().get(0);
    }

    private Path saved(Consumer<XSSFWorkbook> make) throws IOException {
        Path file = Files.createTempFile(folder, "rota", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            make.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Workbook read(Path file) {
        WorkbookResult result = WorkbookFiles.read(file);
        assertThat(result).isInstanceOf(WorkbookResult.Read.class);
        return ((WorkbookResult.Read) result).workbook();
    }

    private static void assertRefused(Path file, String code) {
        WorkbookResult result = WorkbookFiles.read(file);
        assertThat(result).isInstanceOf(WorkbookResult.Refused.class);
        Problem problem = ((WorkbookResult.Refused) result).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo(file.getFileName().toString());
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }
}
