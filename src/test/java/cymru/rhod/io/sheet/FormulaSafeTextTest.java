package cymru.rhod.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Night",
                "=1+1",
                "+A1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'",
                "''",
                "'=1",
                "''=1",
                "'Nos'",
                "a=b"
            })
    void comesBackAsItWas(String text) {
        assertThat(FormulaSafeText.original(FormulaSafeText.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void isNoFormula(String text) {
        assertThat(FormulaSafeText.of(text)).isEqualTo("'" + text);
    }

    @Test
    void anApostropheThatGuardsNothingWasTypedByAPerson() {
        assertThat(FormulaSafeText.original("'Nos")).isEqualTo("'Nos");
    }
}
