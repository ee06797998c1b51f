package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.england2016.NodalPoint;
import org.junit.jupiter.api.Test;

class EnglandRowsTest {

    @Test
    void eachRowOfWalesStandsBesideItsNodalPointAndWhatEnglandPaysMore() {
        EnglandRows rows = rows("psychiatry-south");

        assertThat(rows.doctors()).isEmpty();
        assertThat(rows.points()).hasSize(16).allSatisfy(row -> assertThat(
                        row.pay().difference())
                .isEqualTo(row.england()
                        .pay()
                        .annualPay()
                        .minus(row.wales().pay().to().annualPay())));
        // F1 and F2 have a node each; registrars go from 3a to 5c by years of service.
        assertThat(rows.points().get(0).england().node()).isEqualTo(NodalPoint.NODE_1);
        assertThat(rows.points().get(15).england().node()).isEqualTo(NodalPoint.NODE_5C);
    }

    @Test
    void eachDoctorHasARow() {
        EnglandRows rows = rows("psychiatry-south-roster");

        assertThat(rows.doctors()).isNotEmpty();
        assertThat(rows.all()).hasSize(rows.points().size() + rows.doctors().size());
    }

    @Test
    void whetherEnglandPaysMoreIsNotSaidWhereThePayOfWalesLacksAvailability() {
        assertThat(rows("on-call").points()).allSatisfy(row -> {
            assertThat(row.pay().difference().pence()).isPositive();
            assertThat(row.pay().basis().isWhole()).isFalse();
            assertThat(row.pay().outcome()).isEqualTo(Outcome.INCOMPLETE);
        });
    }

    @Test
    void whereNoHoursAreKnownThereIsNoDifference() {
        assertThat(rows("on-call").points()).allSatisfy(row -> assertThat(
                        row.pay().difference() == null)
                .isEqualTo(row.england().pay() == null || row.wales().pay().to() == null));
    }

    private static EnglandRows rows(String sample) {
        RotaReport report = Samples.report(Samples.rota(sample));
        return EnglandRows.of(
                report,
                ContractComparison.of(report),
                new EnglandComparison(FigureFiles.builtIn(), new WelshBankHolidays()));
    }
}
