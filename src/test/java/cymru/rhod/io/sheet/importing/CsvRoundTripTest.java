package cymru.rhod.io.sheet.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.PatternCsv;
import cymru.rhod.io.sheet.ShiftsCsv;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.ShiftsCsvReader;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.samples.RandomRotas;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables that the program writes come back as the same shifts and the same pattern, and nothing is asked. */
class CsvRoundTripTest {

    @Test
    void shiftsAndPatternOfAnyRotaComeBack() {
        RandomRotas rotas = new RandomRotas(5);
        for (int number = 0; number < 1000; number++) {
            Rota rota = rotas.storable();
            ShiftsCsvReader.Shifts shifts = ShiftsCsvReader.read(table(ShiftsCsv.of(rota)));

            assertThat(shifts.problems()).as(ShiftsCsv.of(rota)).isEmpty();
            assertThat(shifts.shifts())
                    .isEqualTo(rota.shifts().stream()
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
                            .toList());

            String pattern = PatternCsv.of(rota);
            ImportPreview preview =
                    Importer.preview(table(pattern), Mapping.NONE.withShifts(shifts.shifts()), Sheets.CONTEXT);
            assertThat(Sheets.open(preview)).as(pattern).isEmpty();
            assertThat(preview.problems()).as(pattern).isEmpty();
            assertThat(preview.rota().weeks()).as(pattern).isEqualTo(rota.weeks());
            assertThat(preview.shifts()).as(pattern).isEqualTo(shifts.shifts());
        }
    }

    private static Workbook table(String csv) {
        return ((WorkbookResult.Read) WorkbookFiles.readPasted(csv, "table.csv")).workbook();
    }
}
