package cymru.rhod.export;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.calendar.CalendarContents;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What exports are made of.
 *
 * @param report of the rota in the pay year asked for
 * @param languages one, or two where the format takes two, the first of them first
 * @param madeAt when the export is made
 * @param calendar which days without a duty stand in calendars
 */
public record ExportSource(RotaReport report, List<Language> languages, Instant madeAt, CalendarContents calendar) {

    private static final ZoneId WALES = ZoneId.of("Europe/London");

    /** @throws IllegalArgumentException if there is no language */
    public ExportSource {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an export is in a language");
        }
    }

    public Rota rota() {
        return report.rota();
    }

    /** Returns the words of the language, the first of two. */
    public Wording wording() {
        return Wording.in(languages.get(0));
    }

    /** Returns the day on which the export is made, as it is in Wales. */
    public LocalDate madeOn() {
        return LocalDate.ofInstant(madeAt, WALES);
    }
}
