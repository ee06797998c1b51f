package cymru.rhod.ui.calendar;

import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.ui.common.LatestAnswer;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellColours;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The cover under the days, counted on a worker; until that of a new roster is there, the one before stays. */
final class CalendarCover {

    private final Texts texts;
    private final CellColours colours;
    private final Consumer<@Nullable CoverContent> show;
    private final LatestAnswer<RosterReport, CoverFigures> counting;
    private @Nullable CoverFigures figures;
    private @Nullable CoverContent content;

    /** @param show is given what to show; null for nothing */
    CalendarCover(Texts texts, CellColours colours, Executor worker, Consumer<@Nullable CoverContent> show) {
        this.texts = texts;
        this.colours = colours;
        this.show = show;
        counting = new LatestAnswer<>(CoverFigures::of, worker, Platform::runLater);
    }

    /** Has the cover of a roster counted; null where none is to be shown. */
    void count(@Nullable RosterReport report) {
        if (report == null) {
            counting.forget();
            take(null);
        } else {
            counting.ask(report, this::take);
        }
    }

    /** Shows the same in the words and colours in force. */
    void reword() {
        CoverFigures counted = figures;
        content = counted == null ? null : new CoverContent(counted, texts.wording(), colours);
        show.accept(content);
    }

    /** Returns what is shown; null where nothing is. */
    @Nullable
    CoverContent content() {
        return content;
    }

    /** Takes no further answer. */
    void forget() {
        counting.forget();
    }

    private void take(@Nullable CoverFigures counted) {
        figures = counted;
        reword();
    }
}
