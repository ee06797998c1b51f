package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SampleReports;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.Subject;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportReasonsTest {

    private final RotaReport before = SampleReports.south().report();
    private final RotaReport after =
            SampleReports.south().weekly(48 * 60 + 3).unsocial(34, 100).report();

    @Test
    void finds_a_number_again() {
        assertThat(ReportReasons.same(before.template().workHoursWithCover(), pattern(before), pattern(after)))
                .contains(after.template().workHoursWithCover());
    }

    @Test
    void tells_the_pay_of_one_point_from_that_of_another() {
        Reason fifth = Objects.requireNonNull(before.pay().get(5).newDeal()).reason();

        assertThat(ReportReasons.same(fifth, pattern(before), pattern(after)))
                .contains(Objects.requireNonNull(after.pay().get(5).newDeal()).reason());
    }

    @Test
    void finds_nothing_where_the_number_has_gone() {
        Reason frequency = Objects.requireNonNull(before.template().weekendFrequency());

        assertThat(ReportReasons.same(
                        frequency,
                        pattern(before),
                        pattern(SampleReports.south().noWeekends().report())))
                .isEmpty();
    }

    private static Subject pattern(RotaReport report) {
        return new Subject(report, null);
    }
}
