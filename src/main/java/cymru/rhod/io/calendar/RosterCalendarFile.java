package cymru.rhod.io.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.text.Version;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What slots of a roster work, as a calendar file: in the time of clocks in Wales, with events that stay the same from one export
 * to the next, so that a calendar that takes in a newer file is put right.
 */
public final class RosterCalendarFile {

    private final Rota rota;
    private final RosterCalendar calendar;
    private final CalendarContents contents;
    private final Wording wording;
    private final Instant madeAt;

    /**
     * @param calendar the rota laid on its dates
     * @param madeAt when the file is made; a file made later is the newer one
     */
    public RosterCalendarFile(
            Rota rota, RosterCalendar calendar, CalendarContents contents, Wording wording, Instant madeAt) {
        this.rota = rota;
        this.calendar = calendar;
        this.contents = contents;
        this.wording = wording;
        this.madeAt = madeAt;
    }

    /** Returns the file of one slot. */
    public String of(Slot slot) {
        return text(List.of(slot), slot);
    }

    /** Returns the file of all slots; each event names its slot. */
    public String ofAll() {
        return text(calendar.roster().slots(), null);
    }

    private String text(List<Slot> slots, @Nullable Slot only) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Rhod//Rhod " + Version.ofProgram() + "//"
                + wording.messages().language().code().toUpperCase(Locale.ROOT));
        file.getTimezoneInfo().setDefaultTimezone(LondonTime.zone());
        String name = rota.details().name().isBlank()
                ? wording.messages().get("cli.report.unnamed")
                : rota.details().name();
        // No property of the standard, so written as it is given, but the one that calendars take the name from.
        String title = PlainText.of(only == null ? name : only.nameOrId() + " – " + name);
        file.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(title));
        DayEvents events = new DayEvents(rota, contents, wording, madeAt, only == null);
        for (Slot slot : slots) {
            for (int day = calendar.firstDay(slot); day <= calendar.lastDay(slot); day++) {
                events.of(slot, calendar.at(slot, day)).forEach(file::addEvent);
            }
        }
        return LineFolding.folded(written(file));
    }

    /** The library's own folding counts characters, not octets, and may cut one in two. */
    private static String written(ICalendar file) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
