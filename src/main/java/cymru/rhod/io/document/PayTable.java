package cymru.rhod.io.document;

import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.stream.Stream;

/** A year's pay line by line: how each came about, and every figure in it with its source. */
final class PayTable {

    private final Words words;
    private final Wording wording;
    private final Messages messages;

    PayTable(Words words) {
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
    }

    void write(Section section, String caption, Pay pay) {
        Table table = new Table(
                caption,
                Column.text(messages.get("document.pay.line")),
                Column.text(messages.get("document.pay.how")),
                Column.number(messages.get("document.pay.year")));
        for (PayLine line : pay.lines()) {
            table.row(
                    Node.text(wording.name(line)),
                    how(line.reason()),
                    Node.text(wording.poundsAndPence(line.amount())));
        }
        table.total(messages.get("document.pay.total"), "", words.annualPay(pay));
        table.row(messages.get("document.pay.pensionable"), "", words.money(pay.pensionablePay()));
        section.table(table.styled("pay"));
        words.legend(section, PayBasis.of(pay));
        pay.leftOut().forEach(missing -> section.warning(messages.get("document.pay.left-out", wording.says(missing))));
    }

    private Element how(Reason reason) {
        Element how = Element.of("td", Element.of("div", wording.says(reason)));
        figures(reason)
                .map(figure -> messages.get(
                        "document.pay.figure", wording.name(figure), wording.value(figure), wording.source(figure)))
                .forEach(source -> how.add(Element.of("div", source).styled("note")));
        return how;
    }

    private static Stream<FigureInForce> figures(Reason reason) {
        return reason instanceof Reason.Measured measured ? measured.figures().stream() : Stream.of();
    }
}
