package cymru.rhod.ui.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.figures.FigureFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultRestTest {

    private final DefaultRest defaultRest =
            new DefaultRest(FigureFiles.builtIn().on(new PayYear(2026).firstDay()));

    @ParameterizedTest
    @CsvSource({
        "09:00, 8:00, STANDARD_DAY, 0:00, 0:00",
        "21:15, 12:00, FULL_SHIFT, 0:00, 0:00",
        "17:00, 16:00, ON_CALL, 8:00, 8:00",
        "09:00, 24:00, ON_CALL, 8:00, 12:00",
        "17:00, 16:00, PARTIAL_SHIFT, 4:00, 4:00",
        "09:00, 24:00, PARTIAL_SHIFT_24_HOURS, 6:00, 6:00",
        "16:30, 1:15, ON_CALL, 0:22, 0:37"
    })
    void rest_follows_kind_and_hours(String start, String length, DutyKind kind, String weekday, String weekend) {
        ShiftType shift = ShiftType.of("X", start, length, kind).withRest(new PlannedRest(1, 2));

        PlannedRest rest = defaultRest.of(shift);

        assertThat(Minutes.asHours(rest.weekdayMinutes())).isEqualTo(weekday);
        assertThat(Minutes.asHours(rest.weekendMinutes())).isEqualTo(weekend);
    }
}
