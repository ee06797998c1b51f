package cymru.rhod.ui.findings;

import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Words where a figure comes from and how well it is known. */
final class EvidenceWording {

    private EvidenceWording() {}

    /** Returns source, place in it, date and grade: "M&D(W) 01/2026, Annex A · from 1 April 2026 · published". */
    static String source(FigureInForce figure, Wording wording) {
        String place = figure.clause().isEmpty() ? figure.source() : figure.source() + ", " + figure.clause();
        String date = figure.from()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(wording.messages().language().locale()));
        return wording.messages().get("panels.evidence.source", place, date, grade(figure, wording));
    }

    private static String grade(FigureInForce figure, Wording wording) {
        return wording.messages().get("panels.evidence." + figure.grade().code());
    }
}
