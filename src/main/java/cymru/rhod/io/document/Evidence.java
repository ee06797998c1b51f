package cymru.rhod.io.document;

import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sections at the end of a document that say what its numbers rest on: assumptions, gaps, and every figure with its source. */
final class Evidence {

    private final RotaReport report;
    private final Wording wording;
    private final Messages messages;

    Evidence(RotaReport report, Words words) {
        this.report = report;
        this.wording = words.wording();
        this.messages = words.messages();
    }

    /**
     * Writes what is assumed, not confirmed and not known.
     *
     * @param used the figures that the document rests on; of the others none is named as not confirmed
     */
    void writeDoubts(Article article, Collection<FigureInForce> used) {
        list(article, "document.assumed", report.assumed());
        List<FigureInForce> unconfirmed =
                report.unconfirmed().stream().filter(used::contains).toList();
        if (!unconfirmed.isEmpty()) {
            Section section = article.section(messages.get("document.unconfirmed"));
            section.paragraph(messages.get("document.unconfirmed.says"));
            section.table(table(messages.get("document.unconfirmed.caption"), unconfirmed));
        }
        list(article, "document.unknown", report.unknown());
    }

    /** Writes the figures that results rest on, each once. */
    void writeFigures(Article article, Stream<FigureInForce> figures) {
        Map<String, FigureInForce> byId = new LinkedHashMap<>();
        figures.forEach(figure -> byId.putIfAbsent(figure.id(), figure));
        if (!byId.isEmpty()) {
            article.section(messages.get("document.figures"))
                    .paragraph(messages.get("document.figures.says"))
                    .table(table(messages.get("document.figures.caption"), byId.values()));
        }
    }

    /** Returns the figures that a reason and all below it rest on. */
    static Stream<FigureInForce> figures(Reason reason) {
        return reason.withAll().flatMap(one -> {
            if (one instanceof Reason.Compared compared) {
                return Stream.of(compared.limit());
            }
            return one instanceof Reason.Measured measured ? measured.figures().stream() : Stream.of();
        });
    }

    private Table table(String caption, Collection<FigureInForce> figures) {
        Table table = new Table(
                        caption,
                        Column.text(messages.get("document.figures.figure")),
                        Column.text(messages.get("document.figures.value")),
                        Column.text(messages.get("document.figures.source")))
                .styled("dense figures");
        figures.forEach(figure -> table.row(wording.name(figure), wording.value(figure), wording.source(figure)));
        return table;
    }

    private void list(Article article, String heading, List<? extends Reason> reasons) {
        if (!reasons.isEmpty()) {
            article.section(messages.get(heading))
                    .bullets(reasons.stream().map(wording::says).toList());
        }
    }
}
