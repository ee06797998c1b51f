package cymru.rhod.ui.figures;

import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the table says of a figure, in the order of its columns. */
enum FigureColumn {
    VALUE("figures.column.value", 126, (figure, wording) -> wording.value(figure)),
    FROM("figures.column.from", 142, (figure, wording) -> wording.date(figure.from())),
    GRADE("figures.column.grade", 176, (figure, wording) -> FigureWords.grade(figure, wording)),
    SOURCE("figures.column.source", 220, (figure, wording) -> FigureWords.source(figure, wording)),
    CLAUSE("figures.column.clause", 190, (figure, wording) -> figure.isOwn() ? "" : wording.clause(figure)),
    NOTE("figures.column.note", 260, (figure, wording) -> wording.note(figure));

    private final String key;
    private final double width;
    private final BiFunction<FigureInForce, Wording, String> text;

    FigureColumn(String key, double width, BiFunction<FigureInForce, Wording, String> text) {
        this.key = key;
        this.width = width;
        this.text = text;
    }

    /** Returns the message key of the heading. */
    String key() {
        return key;
    }

    double width() {
        return width;
    }

    String text(FigureRow row, Wording wording) {
        return Optional.ofNullable(row.inForce())
                .map(figure -> text.apply(figure, wording))
                .orElse(this == VALUE ? Wording.NO_VALUE : "");
    }
}
