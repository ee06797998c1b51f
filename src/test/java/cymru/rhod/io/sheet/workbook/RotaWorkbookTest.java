package cymru.rhod.io.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.importing.OwnWorkbook;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.samples.RandomRotas;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotaWorkbookTest {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Instant MADE_AT = Instant.parse("2026-06-20T12:00:00Z");
    private static final List<PayYear> PAY_YEARS = List.of(new PayYear(2024), new PayYear(2025), new PayYear(2026));
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    private static final int FIRST_WEEK = 4;
    private static final int HOURS = 8;
    private static final int WEEKEND = 9;

    /** As near as two fractions of a day need be to show the same minute. */
    private static final double TINY = 1e-9;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    /** A workbook for each would take minutes: the pieces of all go into the cells of one. */
    @Test
    void aThousandRotasComeBackFromTheCellsThatCarryThem() throws IOException {
        RandomRotas drawn = new RandomRotas(30_000);
        List<Rota> rotas = Stream.generate(drawn::storable).limit(1000).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true)) {
            Sheet sheet = workbook.createSheet();
            for (int number = 0; number < rotas.size(); number++) {
                Row row = sheet.createRow(number);
                for (String piece : HiddenRota.pieces(RotaFiles.text(rotas.get(number)))) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(piece);
                }
            }
            workbook.write(bytes);
        }
        try (Workbook workbook = open(bytes.toByteArray())) {
            for (int number = 0; number < rotas.size(); number++) {
                StringBuilder text = new StringBuilder();
                workbook.getSheetAt(0).getRow(number).forEach(cell -> text.append(cell.getStringCellValue()));

                assertThat(read(text.toString())).as("rota %d", number).isEqualTo(rotas.get(number));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "\\_x000A_", "\uFFFE\uFFFF", "😀", "ŵ\n\t\"", " ", "\u0001"})
    void oddCharactersComeBack(String part) throws IOException {
        Rota rota = rota(SAMPLES.resolve("on-call.rota.json"));
        Random random = new Random(5);
        for (int shift = 0; shift < 4; shift++) {
            // Pieces end within the text, at another place each time; what is all alike would be taken for an attack.
            String notes = "-".repeat(shift)
                    + IntStream.range(0, 10_000)
                            .mapToObj(number -> part + random.nextInt(10))
                            .collect(Collectors.joining());
            Rota noted = rota.withDetails(new RotaDetails("id", part, part, part, part, notes));

            assertThat(carried(onlyTheHiddenSheet(RotaFiles.text(noted)))).isEqualTo(noted);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSumsOfASampleAreThoseOfItsReport(Path sample) throws IOException {
        assertSums(rota(sample));
    }

    @Test
    void theSumsAreThoseOfTheReport() throws IOException {
        RandomRotas rotas = new RandomRotas(48);
        for (int number = 0; number < 15; number++) {
            assertSums(rotas.worked());
        }
        for (int number = 0; number < 5; number++) {
            assertSums(rotas.storable());
        }
    }

    @Test
    void theSumsFollowWhereADayIsChanged() throws IOException {
        RandomRotas rotas = new RandomRotas(7);
        int followed = 0;
        while (followed < 10) {
            Rota rota = rotas.worked();
            Cell duty =
                    Cell.of(rota.shifts().get(followed % rota.shifts().size()).code());
            Rota changed = rota.withCells(Map.of(new CellRef(0, 5), duty, new CellRef(0, 1), Cell.OFF));
            RotaReport report = ENGINE.report(changed);
            if (report.template().overlaps() != null
                    || ENGINE.report(rota).template().overlaps() != null) {
                continue;
            }
            followed++;
            try (Workbook workbook = open(workbook(rota, Language.ENGLISH))) {
                Row week = workbook.getSheetAt(0).getRow(FIRST_WEEK);
                week.getCell(6).setCellValue(duty.text());
                week.getCell(2).setCellValue(Cell.OFF.text());

                assertSums(workbook, report);
            }
        }
    }

    @Test
    void theSumsFollowTheLengthsOfTheKey() throws IOException {
        Rota rota = rota(SAMPLES.resolve("psychiatry-south.rota.json"));
        ShiftType standard = rota.shifts().get(0);
        Rota longer = rota.withShifts(Stream.concat(
                        Stream.of(standard.withTimes(standard.startMinute(), standard.lengthMinutes() + 30)),
                        rota.shifts().stream().skip(1))
                .toList());
        try (Workbook workbook = open(workbook(rota, Language.ENGLISH))) {
            workbook.getSheet("Key").getRow(3).getCell(6).setCellValue((standard.lengthMinutes() + 30) / 1440.0);

            assertSums(workbook, ENGINE.report(longer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=1", "'=1", "=HYPERLINK(\"a\")", "_x003D_1"})
    void noNameOrNoteIsAFormula(String text) throws IOException {
        Rota rota = rota(SAMPLES.resolve("psychiatry-south-roster.rota.json"));
        Slot slot = rota.roster().slots().get(0);
        Slot named = slot.withName(text).withNotes(Map.of(rota.roster().start(), text));
        Rota hostile = rota.withDetails(new RotaDetails("id", text, text, text, text, text))
                .withShifts(rota.shifts().stream()
                        .map(shift -> shift.withName(text))
                        .toList())
                .withRoster(rota.roster().withSlots(List.of(named)));
        try (Workbook workbook = open(workbook(hostile, Language.ENGLISH))) {
            List<String> found = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(sheet.getSheetName()).isEqualTo("Pattern");
                            assertThat(cell.getCellFormula())
                                    .doesNotContain("SUM(A1)")
                                    .doesNotContain("HYPERLINK");
                        } else if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(text)) {
                            found.add(sheet.getSheetName());
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!text.startsWith("_"));
                        }
                    }
                }
            }
            assertThat(found).contains("Pattern", "Key", "Roster", "Pay");
        }
    }

    @Test
    void codesThatAFormulaCouldMisreadAreCounted() throws IOException {
        List<ShiftType> shifts = new ArrayList<>();
        for (String code : List.of("S", "s", "S1", "*", "?", "~", "\"", "=1", "''", "S?")) {
            shifts.add(ShiftType.of(code, "09:00", "1:00", DutyKind.FULL_SHIFT)
                    .withTimes(9 * 60 + 60L * shifts.size() / 10, 30 + shifts.size()));
        }
        List<cymru.rhod.domain.rota.Week> weeks = new ArrayList<>();
        for (int first = 0; first < shifts.size(); first++) {
            List<Cell> cells = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                cells.add(
                        Cell.of(shifts.get((first + day * day) % shifts.size()).code()));
            }
            weeks.add(new cymru.rhod.domain.rota.Week(cells));
        }

        assertSums(Rota.of(RotaDetails.named("id", "Odd"), shifts, weeks));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetIsThereInItsLanguageAndTheOneThatCarriesTheRotaIsHidden(Language language) throws IOException {
        Rota rota = rota(SAMPLES.resolve("psychiatry-south-roster.rota.json"));
        try (XSSFWorkbook workbook = open(workbook(rota, language))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));

            assertThat(names)
                    .isEqualTo(
                            language == Language.ENGLISH
                                    ? List.of("Pattern", "Roster", "Key", "Results", "Pay", "Figures", "rhod")
                                    : List.of(
                                            "Patrwm",
                                            "Rhestr ddyletswyddau",
                                            "Allwedd",
                                            "Canlyniadau",
                                            "Cyflog",
                                            "Ffigurau",
                                            "rhod"));
            assertThat(workbook.getSheetVisibility(6)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(rota.details().name());
            for (int sheet = 0; sheet < 6; sheet++) {
                assertThat(workbook.getSheetAt(sheet).getPaneInformation()).isNotNull();
                assertThat(workbook.getSheetAt(sheet).getPrintSetup().getLandscape())
                        .isTrue();
                assertThat(workbook.getSheetAt(sheet).getRepeatingRows()).isNotNull();
            }
        }
    }

    @Test
    void everyFigureInUseIsListedWithItsSource() throws IOException {
        Rota rota = rota(SAMPLES.resolve("psychiatry-south-roster.rota.json"));
        RotaReport report = ENGINE.report(rota);
        try (Workbook workbook = open(workbook(rota, Language.ENGLISH))) {
            Sheet figures = workbook.getSheet("Figures");
            List<String> listed = new ArrayList<>();
            for (int row = 3; row <= figures.getLastRowNum(); row++) {
                listed.add(figures.getRow(row).getCell(9).getStringCellValue());
                assertThat(figures.getRow(row).getCell(5).getStringCellValue()).isNotBlank();
            }
            assertThat(listed)
                    .containsExactlyElementsOf(
                            report.figures().stream().map(FigureInForce::id).toList());
        }
    }

    @Test
    void aRotaWithoutShiftsOrDatesIsAWorkbookToo() throws IOException {
        Rota rota = Rota.of(
                RotaDetails.named("", ""),
                List.of(),
                List.of(new cymru.rhod.domain.rota.Week(java.util.Collections.nCopies(7, Cell.OFF))));

        assertSums(rota);
        assertThat(carried(workbook(rota, Language.ENGLISH))).isEqualTo(rota);
    }

    private static void assertSums(Rota rota) throws IOException {
        try (Workbook workbook = open(workbook(rota, Language.ENGLISH))) {
            RotaReport report = ENGINE.report(rota);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheetAt(0)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        CellValue result = evaluator.evaluate(cell);
                        assertThat(result.getCellType()).isEqualTo(cell.getCachedFormulaResultType());
                        if (result.getCellType() == CellType.NUMERIC) {
                            assertThat(result.getNumberValue())
                                    .as("%s: %s", cell.getAddress(), cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(TINY));
                        } else {
                            assertThat(result.getStringValue()).isEqualTo(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertSums(workbook, report);
        }
    }

    private static void assertSums(Workbook workbook, RotaReport report) {
        Sheet pattern = workbook.getSheetAt(0);
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<WeekRow> rows = report.template().rows();
        long total = 0;
        for (int week = 0; week < rows.size(); week++) {
            Row row = pattern.getRow(FIRST_WEEK + week);
            total += rows.get(week).dutyMinutes();
            assertThat(evaluator.evaluate(row.getCell(HOURS)).getNumberValue() * 1440)
                    .as("hours of week %d", week + 1)
                    .isCloseTo(rows.get(week).dutyMinutes(), within(1e-6));
            assertThat(evaluator.evaluate(row.getCell(WEEKEND)).getNumberValue() > 0)
                    .as("weekend of week %d", week + 1)
                    .isEqualTo(rows.get(week).weekendWorked());
        }
        Row totals = pattern.getRow(FIRST_WEEK + rows.size() + 1);
        assertThat(evaluator.evaluate(totals.getCell(HOURS)).getNumberValue() * 1440)
                .isCloseTo(total, within(1e-6));
        Row averages = pattern.getRow(FIRST_WEEK + rows.size() + 2);
        assertThat(Math.round(evaluator.evaluate(averages.getCell(HOURS)).getNumberValue() * 1440))
                .isEqualTo(report.template().dutyHours().value().value().rounded());
    }

    private static Rota rota(Path file) {
        return ((ReadResult.Read) RotaFiles.read(file, PAY_YEARS)).rota();
    }

    private static byte[] workbook(Rota rota, Language language) {
        return RotaWorkbook.of(ENGINE.report(rota), RotaFiles.text(rota), Wording.in(language), MADE_AT);
    }

    private static byte[] onlyTheHiddenSheet(String text) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("visible");
            HiddenRota.write(workbook, text);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Reads the rota that a workbook carries. */
    private static Rota carried(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        try (Workbook workbook = open(bytes)) {
            Sheet sheet = workbook.getSheet(OwnWorkbook.SHEET);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(OwnWorkbook.MARKER);
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                String piece = sheet.getRow(row).getCell(0).getStringCellValue();
                assertThat(piece.length()).isLessThanOrEqualTo(HiddenRota.LONGEST_PIECE);
                text.append(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(text.toString());
    }

    private static Rota read(String text) {
        ReadResult result = RotaFiles.read(text.getBytes(StandardCharsets.UTF_8), "carried", PAY_YEARS);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).rota();
    }
}
