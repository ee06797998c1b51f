package cymru.rhod.ui.calendar;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotChange;
import cymru.rhod.report.SlotChange.DayChange;
import cymru.rhod.report.roster.DutyStretch;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.cells.CellWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Each day that a change of the roster touches, with what stood and will stand on it, and where duties then leave no break. */
final class DayChanges {

    private final RotaReport before;
    private final RotaReport after;
    private final RosterReport earlier;
    private final RosterReport later;
    private final Wording wording;
    private final CellWords words;

    /** @param before of a rota on dates, as is {@code after} */
    DayChanges(RotaReport before, RotaReport after, Wording wording) {
        this.before = before;
        this.after = after;
        this.wording = wording;
        earlier = Objects.requireNonNull(before.roster());
        later = Objects.requireNonNull(after.roster());
        words = CellWords.ofRoster(after.rota(), wording.messages());
    }

    /** Returns a line for each day, and below them the warnings. */
    List<Label> lines(List<SlotChange> changes) {
        List<Label> lines = new ArrayList<>();
        Set<String> warnings = new LinkedHashSet<>();
        for (SlotChange change : changes) {
            for (DayChange day : change.days(earlier.calendar(), later.calendar())) {
                lines.add(PreviewPane.line(Feather.CALENDAR, "day", inWords(change, day)));
                warning(change, day).ifPresent(warnings::add);
            }
        }
        warnings.forEach(warning -> lines.add(PreviewPane.line(Feather.ALERT_TRIANGLE, "warning", warning)));
        return lines;
    }

    private String inWords(SlotChange change, DayChange day) {
        return wording.messages()
                .get(
                        "calendar.preview.day",
                        change.after().slot().name(),
                        wording.date(day.date()),
                        inWords(day.before()),
                        inWords(day.after()));
    }

    private String inWords(Cell cell) {
        return words.named(cell);
    }

    private Optional<String> warning(SlotChange change, DayChange day) {
        Optional<DutyStretch> was = DutyStretch.on(
                day.date(), before.rota(), earlier.calendar(), change.before().slot());
        return DutyStretch.on(
                        day.date(),
                        after.rota(),
                        later.calendar(),
                        change.after().slot())
                .filter(stretch -> stretch.isLongerThan(was))
                .map(stretch -> wording.messages()
                        .get(
                                stretch.overlaps() ? "calendar.preview.overlap" : "calendar.preview.without-break",
                                change.after().slot().name(),
                                wording.date(stretch.first()),
                                Minutes.asHours(stretch.minutes())));
    }
}
