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
                .flatMap(ReportMeasures::all)
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .map(Reason.Measured::value);
    }

    private static Stream<Reason.Measured> all(Reason reason) {
        Stream<Reason.Measured> itself =
                reason instanceof Reason.Measured measured ? Stream.of(measured) : Stream.empty();
        return Stream.concat(itself, reason.from().stream().flatMap(ReportMeasures::all));
    }
}
