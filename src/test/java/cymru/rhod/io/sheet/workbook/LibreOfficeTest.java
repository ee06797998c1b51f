package cymru.rhod.io.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.importing.OwnWorkbook;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens workbooks in LibreOffice, which reckons their sums itself. Left out where it is not installed. */
@EnabledIf("isInstalled")
class LibreOfficeTest {

    private static final int FIRST_WEEK = 4;

    /** Every sheet as a file of its own, numbers as the sheet shows them. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    @TempDir
    private Path folder;

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    static Stream<String> samples() {
        return Stream.of("psychiatry-south-roster", "on-call", "non-compliant");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSumsThatLibreOfficeReckonsAreThoseOfTheReport(String sample) throws Exception {
        Rota rota = rota(sample);
        RotaReport report = ENGINE.report(rota);
        byte[] bytes = RotaWorkbook.of(report, RotaFiles.text(rota), Wording.in(Language.ENGLISH), Instant.EPOCH);

        convert(withoutResults(bytes), EVERY_SHEET);

        List<CsvRecord> pattern = sheet("Pattern");
        List<WeekRow> rows = report.template().rows();
        for (int week = 0; week < rows.size(); week++) {
            CsvRecord row = pattern.get(FIRST_WEEK + week);
            assertThat(row.getField(8))
                    .as("week %d", week + 1)
                    .isEqualTo(hours(rows.get(week).dutyMinutes()));
            assertThat(row.getField(9).equals("✓")).isEqualTo(rows.get(week).weekendWorked());
        }
        assertThat(pattern.get(FIRST_WEEK + rows.size() + 2).getField(8))
                .isEqualTo(hours(report.template().dutyHours().value().value().rounded()));
        assertThat(sheet("Figures")).hasSize(3 + report.figures().size());
        assertThat(sheet("rhod").get(0).getField(0)).isEqualTo(OwnWorkbook.MARKER);
    }

    private List<CsvRecord> sheet(String name) throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .ofCsvRecord(Files.readString(folder.resolve("rota-" + name + ".csv")))
                .stream()
                .toList();
    }

    private static String hours(long minutes) {
        return Minutes.asHours(minutes);
    }

    private static Rota rota(String sample) {
        Path file = Path.of("assets/samples", sample + ".rota.json");
        return ((ReadResult.Read) RotaFiles.read(file, List.of(new PayYear(2025), new PayYear(2026)))).rota();
    }

    /** Takes away the results that the formulas carry. */
    private Path withoutResults(byte[] bytes) throws IOException {
        Path file = folder.resolve("rota.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private void convert(Path file, String form) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("home").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }
}
