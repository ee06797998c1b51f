package cymru.rhod.export;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.calendar.CalendarContents;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.importing.ImportContext;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Importer;
import cymru.rhod.io.sheet.importing.OwnWorkbook;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.ShiftsCsvReader;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.samples.RandomRotas;
import cymru.rhod.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program exports it imports again, through the files. */
class RoundTripTest {

    private static final List<PayYear> PAY_YEARS = List.of(new PayYear(2024), new PayYear(2025), new PayYear(2026));
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackFromItsWorkbook(Path sample) throws IOException {
        Rota rota = ((ReadResult.Read) RotaFiles.read(sample, PAY_YEARS)).rota();

        assertThat(throughWorkbook(rota)).isEqualTo(rota);
    }

    @Test
    void anyRotaComesBackFromItsWorkbook() throws IOException {
        RandomRotas rotas = new RandomRotas(8);
        for (int number = 0; number < 1000; number++) {
            Rota rota = rotas.storable();

            assertThat(throughWorkbook(rota)).as("rota %d", number).isEqualTo(rota);
        }
    }

    @Test
    void aRotaOfManyPiecesComesBackFromItsWorkbook() throws IOException {
        Rota rota = ((ReadResult.Read) RotaFiles.read(samples().get(0), PAY_YEARS)).rota();
        for (int shift = 0; shift < 5; shift++) {
            StringBuilder notes = new StringBuilder("-".repeat(shift));
            for (int number = 0; number < 12_000; number++) {
                notes.append("\n ").append(number % 97).append(" \t");
            }
            Rota noted = rota.withDetails(new RotaDetails("id", "A rota", "", "", "", notes.toString()));

            assertThat(throughWorkbook(noted)).isEqualTo(noted);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHasTheSameShiftsAndPatternAfterCommaSeparatedValues(Path sample) throws IOException {
        Rota rota = ((ReadResult.Read) RotaFiles.read(sample, PAY_YEARS)).rota();

        assertSameShiftsAndPattern(rota, 0);
    }

    @Test
    void anyRotaHasTheSameShiftsAndPatternAfterCommaSeparatedValues() throws IOException {
        RandomRotas rotas = new RandomRotas(4180);
        for (int number = 0; number < 1000; number++) {
            assertSameShiftsAndPattern(rotas.storable(), number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+A1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'Nos",
                "'=1",
                "a,b",
                "a;b;c",
                "\"",
                "ŵ\nŷ",
                "",
                " two  spaces "
            })
    void noNameIsLostInCommaSeparatedValues(String name) throws IOException {
        Rota rota = ((ReadResult.Read) RotaFiles.read(samples().get(0), PAY_YEARS)).rota();

        assertSameShiftsAndPattern(
                rota.withShifts(rota.shifts().stream()
                        .map(shift -> shift.withName(name))
                        .toList()),
                0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "@A1", "-1", "--", "'", "'=1"})
    void noCodeIsLostInCommaSeparatedValues(String code) throws IOException {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(7, Cell.OFF));
        cells.set(2, Cell.of(code));

        assertSameShiftsAndPattern(
                Rota.of(
                        RotaDetails.named("id", "A rota"),
                        List.of(ShiftType.of(code, "09:00", "8:00", DutyKind.FULL_SHIFT)),
                        List.of(new Week(cells), new Week(cells))),
                0);
    }

    private void assertSameShiftsAndPattern(Rota rota, int number) throws IOException {
        ShiftsCsvReader.Shifts shifts = ShiftsCsvReader.read(read(export(rota, ExportFormat.CSV, "shifts")));
        assertThat(shifts.problems()).as("rota %d", number).isEmpty();
        assertThat(shifts.shifts()).as("rota %d", number).isEqualTo(withoutExtras(rota.shifts()));

        Mapping mapping = Mapping.NONE;
        for (ShiftType shift : shifts.shifts()) {
            mapping = mapping.withShift(shift);
        }
        Workbook pattern = read(export(rota, ExportFormat.CSV, "pattern"));
        ImportContext context =
                new ImportContext(List.of(), Mapping.NONE, LocalDate.of(2026, 6, 20), "id", slot -> "Slot " + slot);
        ImportPreview preview = Importer.preview(pattern, mapping, context);
        assertThat(preview.openQuestions()).as("rota %d", number).isEmpty();
        assertThat(preview.problems()).as("rota %d", number).isEmpty();
        assertThat(preview.rota().weeks()).as("rota %d", number).isEqualTo(rota.weeks());
        assertThat(preview.rota().shifts()).as("rota %d", number).isEqualTo(shifts.shifts());
    }

    private Rota throughWorkbook(Rota rota) throws IOException {
        String text =
                OwnWorkbook.rotaFile(read(export(rota, ExportFormat.XLSX, ""))).orElseThrow();
        ReadResult result = RotaFiles.read(text.getBytes(StandardCharsets.UTF_8), "carried", PAY_YEARS);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).rota();
    }

    private Path export(Rota rota, ExportFormat format, String content) throws IOException {
        ExportTarget target = ExportTargets.find(format, content).orElseThrow();
        ExportSource source =
                new ExportSource(ENGINE.report(rota), List.of(Language.ENGLISH), Instant.EPOCH, CalendarContents.USUAL);
        return Files.write(folder.resolve(content + "." + format.code()), target.make(source, null));
    }

    private static Workbook read(Path file) {
        WorkbookResult result = WorkbookFiles.read(file);
        assertThat(result).isInstanceOf(WorkbookResult.Read.class);
        return ((WorkbookResult.Read) result).workbook();
    }

    private static List<ShiftType> withoutExtras(List<ShiftType> shifts) {
        return shifts.stream()
                .map(shift -> new ShiftType(
                        shift.code(),
                        shift.key(),
                        shift.name(),
                        shift.startMinute(),
                        shift.lengthMinutes(),
                        shift.kind(),
                        shift.residentGiven(),
                        shift.rest(),
                        shift.workOnCall(),
                        shift.colour(),
                        Map.of()))
                .toList();
    }
}
