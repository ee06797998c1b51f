package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a key, a bar between their cells. */
class KeyTableTest {

    @ParameterizedTest
    @CsvSource({
        "LD = 09:00-21:30,           LD, '',         09:00-21:30",
        "LD: Long day 0900-2130,     LD, Long day,   09:00-21:30",
        "N – 21:15-09:15,            N,  '',         21:15-09:15",
        "LD | Long day | 0900-2130,  LD, Long day,   09:00-21:30",
        "Long day | LD | 0900-2130,  LD, Long day,   09:00-21:30",
        "N | 21:00 | 09:30,          N,  '',         21:00-09:30",
        "D1 | 9am-5pm,               D1, '',         09:00-17:00",
        "SD | 9am | 5pm,             SD, '',         09:00-17:00",
        "SD | Day | 9.00am | noon,   SD, Day,        09:00-12:00",
        "N | 9pm | 0930,             N,  '',         21:00-09:30",
        "E | 9:00 | 17:30,           E,  '',         09:00-17:30"
    })
    void aCodeWithItsTimesIsALine(String line, String code, String name, String times) {
        assertThat(lines(line)).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo(code);
            assertThat(entry.name()).isEqualTo(name);
            assertThat(entry.times()).isNotNull();
            assertThat(entry.times().text()).isEqualTo(times);
        });
    }

    @Test
    void timesThatMayBeOfMorningOrEveningAreInDoubt() {
        assertThat(lines("SD | 9.00 | 5.00")).singleElement().satisfies(entry -> {
            assertThat(entry.times()).isNull();
            assertThat(entry.possible()).extracting(DutyTimes::text).containsExactly("09:00-17:00", "21:00-05:00");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21:15-09:15",
                "21.15 - 09.15",
                "21: 15:00-09:15",
                "0900: 0900-1700",
                "9am: 9am-5pm",
                "12 | 21:15-09:15",
                "09:00 | 21:30 | 09:00",
                "9am | 0900-1700",
                "03/08/2026 | 0900-1700",
                "37.5 | 0900-1700",
                "Total | 12 | 5",
                "0900-1700 | 0900-1700"
            })
    void numbersTimesAndDatesAreNoCodes(String line) {
        assertThat(lines(line)).isEmpty();
    }

    private static List<KeyEntry> lines(String line) {
        List<SheetCell> row =
                Arrays.stream(line.split("\\|")).map(SheetCell::text).toList();
        return KeyTable.in(SheetTable.of("key", List.of(row)), Set.of());
    }
}
