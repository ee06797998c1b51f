package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.measure.ProspectiveCover;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Riddell formula against printed reports. */
class ProspectiveCoverCasesTest {

    static Stream<List<String>> riddell() {
        return Table.rows("riddell.csv");
    }

    static Stream<List<String>> leave() {
        return Table.rows("leave.csv");
    }

    @ParameterizedTest
    @MethodSource("riddell")
    void givesThePrintedAverage(List<String> row) {
        ProspectiveCover cover = new ProspectiveCover(Table.number(row.get(4)), Table.number(row.get(5)));
        Ratio average = cover.average(Table.number(row.get(3)));
        assertThat(average.toDecimal(2)).isEqualTo(row.get(6));
        assertThat(Minutes.asHours(average.rounded())).isEqualTo(row.get(7));
    }

    @ParameterizedTest
    @MethodSource("leave")
    void leaveOfAGroupIsItsMean(List<String> row) {
        Ratio total = Table.number(row.get(1)).times(Table.number(row.get(2)));
        assertThat(total).isEqualTo(Table.number(row.get(3)));
        assertThat(total.dividedBy(Table.number(row.get(1))).dividedBy(5)).isEqualTo(Table.number(row.get(4)));
    }
}
