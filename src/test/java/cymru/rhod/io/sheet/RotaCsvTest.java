package cymru.rhod.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.samples.RandomRotas;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shifts and pattern as comma-separated values, read back by the few lines below from what the classes say of their form. */
class RotaCsvTest {

    @Test
    void whatWasWrittenHoldsTheSameShiftsAndPattern() {
        RandomRotas rotas = new RandomRotas(20261122);
        for (int number = 0; number < 1000; number++) {
            Rota rota = rotas.storable();

            assertThat(shifts(ShiftsCsv.of(rota))).isEqualTo(withoutExtras(rota.shifts()));
            assertThat(weeks(PatternCsv.of(rota))).isEqualTo(rota.weeks());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "\r=1", "'Nos", "'=1", "a,b", "\"", "ŵ\nŷ", ""})
    void noNameIsAFormulaAndNoneIsLost(String name) {
        Rota rota = rotaWith(
                ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY).withName(name));

        String csv = ShiftsCsv.of(rota);

        assertThat(shifts(csv)).isEqualTo(rota.shifts());
        assertThat(records(csv).get(0).getField("name")).doesNotStartWith("=").doesNotMatch("(?s)[+@\\t\\r-].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "@A1", "-1", "--", "'", "'=1"})
    void noCodeIsAFormulaInTheGrid(String code) {
        Rota rota = rotaWith(ShiftType.of(code, "09:00", "8:00", DutyKind.STANDARD_DAY));

        String csv = PatternCsv.of(rota);

        assertThat(csv).startsWith("week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,'" + code + ",-,");
        assertThat(weeks(csv)).isEqualTo(rota.weeks());
    }

    private static Rota rotaWith(ShiftType shift) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(shift.code())));
        while (cells.size() < 7) {
            cells.add(Cell.OFF);
        }
        return Rota.of(RotaDetails.named("id", "A rota"), List.of(shift), List.of(new Week(cells)));
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

    private static List<Week> weeks(String csv) {
        List<Week> weeks = new ArrayList<>();
        for (NamedCsvRecord row : records(csv)) {
            assertThat(row.getField("week")).isEqualTo(Integer.toString(weeks.size() + 1));
            weeks.add(new Week(row.getFields().subList(1, 8).stream()
                    .map(FormulaSafeText::original)
                    .map(Cell::parse)
                    .toList()));
        }
        return weeks;
    }

    private static List<ShiftType> shifts(String csv) {
        return records(csv).stream().map(RotaCsvTest::shift).toList();
    }

    private static ShiftType shift(NamedCsvRecord row) {
        String resident = row.getField("resident");
        Long rest = hours(row, "rest_weekday");
        Long work = hours(row, "work_weekday_plain");
        return new ShiftType(
                FormulaSafeText.original(row.getField("code")),
                orNull(FormulaSafeText.original(row.getField("key"))),
                FormulaSafeText.original(row.getField("name")),
                Minutes.parseClockTime(row.getField("start")).orElseThrow(),
                Minutes.parseHours(row.getField("length")).orElseThrow(),
                DutyKind.ofCode(row.getField("kind")).orElseThrow(),
                resident.isEmpty() ? null : Boolean.valueOf(resident),
                rest == null ? null : new PlannedRest(rest, hours(row, "rest_weekend")),
                work == null
                        ? null
                        : new WorkOnCall(
                                new ExpectedWork(work, hours(row, "work_weekday_out_of_hours")),
                                new ExpectedWork(
                                        hours(row, "work_weekend_plain"), hours(row, "work_weekend_out_of_hours"))),
                orNull(row.getField("colour")),
                Map.of());
    }

    private static @Nullable Long hours(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : Minutes.parseHours(text).orElseThrow();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
