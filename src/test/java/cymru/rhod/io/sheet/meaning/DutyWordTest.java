package cymru.rhod.io.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyWordTest {

    @ParameterizedTest
    @CsvSource({
        "LONG_DAY,     LD;ld;(Ld);Long Day;long-day;Long day shift;Diwrnod hir",
        "NIGHT,        N;Night;nights;Night shift;Nos;Shifft nos",
        "STANDARD_DAY, SD;Std;Standard day;NWD;Normal working day;Day;Diwrnod safonol",
        "TWILIGHT,     TW;Twilight;Gyda’r nos",
        "ON_CALL,      OC;On-call;on call;NROC;Ar alwad"
    })
    void formsOfOneSortAreOne(DutyWord sort, String forms) {
        assertThat(Arrays.stream(forms.split(";")))
                .allSatisfy(form -> assertThat(DutyWord.of(form)).contains(sort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LDN", "shift", "off", "Daytime clinic", "", "-"})
    void otherFormsAreNone(String form) {
        assertThat(DutyWord.of(form)).isEmpty();
    }
}
