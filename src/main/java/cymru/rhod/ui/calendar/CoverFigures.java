package cymru.rhod.ui.calendar;

import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Quantity;
import java.time.LocalDate;

/**
 * What the strip of cover needs of a report. A hundred doctors take longer to count than a frame lasts, so it is made on a worker.
 *
 * @param first the first date
 * @param days how many there are
 * @param normalDaytime the average time a week that normal working days leave each doctor for training
 */
record CoverFigures(CoverReport cover, LocalDate first, int days, Quantity normalDaytime) {

    static CoverFigures of(RosterReport report) {
        return new CoverFigures(
                report.cover(),
                report.calendar().date(0),
                report.calendar().days(),
                report.normalDaytime().value());
    }
}
