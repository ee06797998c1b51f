package cymru.rhod.export;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.calendar.CalendarContents;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Wording;
import java.time.Instant;

/**
 * What exports are made of.
 *
 * @param report of the rota in the pay year asked for
 * @param wording in the language asked for
 * @param madeAt when the export is made
 * @param calendar which days without a duty stand in calendars
 */
public record ExportSource(RotaReport report, Wording wording, Instant madeAt, CalendarContents calendar) {

    public Rota rota() {
        return report.rota();
    }
}
