package cymru.rhod.rules.newdeal2002.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.cases.Table;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.HoursByKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HybridDutyHoursTest {

    private static final Figures FIGURES = FigureFiles.builtIn().on(LocalDate.of(2026, 4, 1));

    @ParameterizedTest
    @CsvSource({
        // normal, full, partial, on call; limit
        "40, 20, 0, 0, 56",
        "40, 0, 20, 0, 64",
        "40, 0, 0, 20, 72",
        "40, 10, 10, 0, 60",
        "40, 5, 0, 15, 68",
        // the difference from 40 normal hours moves to the largest other kind: 30 + 15 + 10 = 40 + 5 + 10
        "30, 15, 10, 0, 184/3",
        "44, 10, 6, 0, 1168/20",
        // under 40 hours in all nothing is moved
        "20, 10, 5, 0, 56/3 + 40",
        // what one kind cannot give the next one does: 10 + 20 + 15 = 40 + 0 + 5
        "10, 20, 15, 0, 64"
    })
    void limitLiesBetweenByShares(String normal, String full, String partial, String onCall, String limit) {
        HoursByKind hours = new HoursByKind(minutes(normal), minutes(full), minutes(partial), minutes(onCall));
        Ratio expected = Ratio.ZERO;
        for (String part : limit.split("\\+")) {
            expected = expected.plus(Table.number(part.strip()));
        }
        assertThat(DutyHoursLimit.hybridLimitMinutes(hours, FIGURES)).isEqualTo(expected.times(60));
    }

    private static Ratio minutes(String hours) {
        return Table.number(hours).times(60);
    }
}
