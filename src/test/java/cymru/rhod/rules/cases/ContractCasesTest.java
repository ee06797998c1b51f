package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The anchors and worked values of the contract of 2026, as the notes print them. */
class ContractCasesTest {

    private static final FigureTable TABLE = FigureFiles.builtIn();

    static Stream<JsonNode> wales2026() throws IOException {
        try (InputStream stream = ContractCasesTest.class.getResourceAsStream("contracts.json")) {
            JsonNode cases = new ObjectMapper().readTree(stream).path("wales2026");
            return StreamSupport.stream(cases.spliterator(), false).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wales2026")
    void paysTheWorkedValues(JsonNode worked) {
        Wales2026Hours hours = new Wales2026Hours(
                1,
                Minutes.ofHours(worked.path("hours").asLong()),
                Minutes.ofHours(worked.path("outOfHours").asLong()),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of());
        HoursBasedPay.Payee payee = new HoursBasedPay.Payee(
                Grade.ofCode(worked.path("gradeOfDoctor").asText()).orElseThrow(),
                worked.path("serviceYears").asInt(),
                Ratio.ONE,
                Placement.HOSPITAL,
                false,
                null);
        PayYear year = PayYear.parse(worked.path("payYear").asText()).orElseThrow();
        assertThat(HoursBasedPay.of(hours, payee, TABLE.on(year.firstDay()))
                        .orElseThrow()
                        .annualPay()
                        .pounds())
                .isEqualByComparingTo(worked.path("annualPay").asText());
    }
}
