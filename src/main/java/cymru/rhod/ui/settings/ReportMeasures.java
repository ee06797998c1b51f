package cymru.rhod.ui.settings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a report measured on its way: the values a setting takes while none is given. */
final class ReportMeasures {

    private ReportMeasures() {}

    /** Returns the value of the first reason of a report with a key. */
    static Optional<Quantity> find(PatternReport report, String key) {
        return Stream.of(
                        report.dutyHoursWithCover(),
                        report.workHoursWithCover(),
                        report.newDeal().path())
                .flatMap(Reason::withAll)
                .filter(reason -> reason.key().equals(key))
                .filter(Reason.Measured.class::isInstance)
                .map(Reason.Measured.class::cast)
                .findFirst()
                .map(Reason.Measured::value);
    }
}
