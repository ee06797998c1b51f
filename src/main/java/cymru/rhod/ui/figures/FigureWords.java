package cymru.rhod.ui.figures;

import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SourceLine;

/** Says how well a figure is known and where it is from, with a sign where it is the user's own or unconfirmed. */
final class FigureWords {

    private FigureWords() {}

    static String grade(FigureInForce figure, Wording wording) {
        if (figure.isOwn()) {
            return wording.messages().get("figures.grade.own");
        }
        String grade = wording.messages().get("evidence." + figure.grade().code());
        return figure.grade().isUnconfirmed() ? wording.messages().get("figures.grade.unconfirmed", grade) : grade;
    }

    /** Returns the title of the source without its address; of an own figure the reason. */
    static String source(FigureInForce figure, Wording wording) {
        return figure.isOwn() ? wording.source(figure) : SourceLine.withoutAddress(figure.source());
    }
}
