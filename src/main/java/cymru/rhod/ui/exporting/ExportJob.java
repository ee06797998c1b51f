package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.export.ExportSource;
import cymru.rhod.export.ExportTarget;
import cymru.rhod.io.calendar.CalendarContents;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an export is made of, fixed at the moment in which it was asked for.
 *
 * @param report of the open rota
 * @param payYear the year whose pay is shown
 * @param slots one for each file; null stands for the rota as a whole
 */
record ExportJob(
        RotaReport report,
        PayYear payYear,
        ExportTarget target,
        List<@Nullable Slot> slots,
        List<Language> languages,
        Set<DayMark> marks,
        Instant madeAt) {

    /** Makes the source of all its files; where another pay year was asked for, the rota is reported anew. */
    ExportSource source(ExportSources sources) {
        RotaReport made = report.payYear().equals(payYear)
                ? report
                : sources.engine()
                        .apply(report.rota()
                                .withSettings(report.rota().settings().withPayYear(payYear)));
        return new ExportSource(made, languages, madeAt, new CalendarContents(marks));
    }
}
