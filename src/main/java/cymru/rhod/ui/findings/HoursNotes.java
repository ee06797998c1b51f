package cymru.rhod.ui.findings;

import cymru.rhod.report.PatternReport;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Texts;

/** Says of weekly hours what they are without cover, and how long people are on duty where that is longer than they work. */
final class HoursNotes {

    private HoursNotes() {}

    static String of(PatternReport report, Texts texts) {
        Wording wording = texts.wording();
        String plain = texts.get(
                "panels.number.hours.plain", wording.quantity(report.workHours().value()));
        boolean allDutyIsWork = report.dutyHoursWithCover()
                .value()
                .equals(report.workHoursWithCover().value());
        return allDutyIsWork
                ? plain
                : plain + "\n"
                        + texts.get(
                                "panels.number.hours.duty",
                                wording.quantity(report.dutyHoursWithCover().value()));
    }
}
