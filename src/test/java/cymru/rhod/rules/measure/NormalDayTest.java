package cymru.rhod.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.rules.cases.Measuring;
import cymru.rhod.rules.cases.Patterns;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"L", "day", "day1"})
    void leave_stands_as_nine_to_five_beside_shifts_of_any_code(String code) {
        ShiftType longDay = ShiftType.of(code, "08:00", "12:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(longDay), code + " leave - - - - -");

        Measures measures = Measuring.measure(rota);

        assertThat(measures.restCycle().duties())
                .extracting(duty -> duty.time().minutes())
                .containsExactly(12 * 60L, 8 * 60L);
    }
}
