package cymru.rhod.ui.common;

import atlantafx.base.theme.Styles;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The lines an amount of pay is made of, to the penny, with what is owed besides and has no number. */
public final class PayDetails extends VBox {

    private final Texts texts;
    private final Consumer<Reason> why;
    private final AmountLines lines;
    private int row;

    /** @param id stands before the ids of the lines: several pays may be seen at once */
    public PayDetails(String id, String heading, Pay pay, Texts texts, Consumer<Reason> why) {
        this.texts = texts;
        this.why = why;
        lines = new AmountLines(texts);
        getStyleClass().add("detail-list");
        pay.lines().forEach(line -> add(id, line));
        addTotal(id, pay);
        getChildren().addAll(strong(heading), lines);
        if (pay.restsOnOwn()) {
            getChildren().add(muted(texts.get("panels.pay.own-value")));
        }
        if (pay.isUnconfirmed()) {
            getChildren().add(muted(texts.get("panels.pay.unconfirmed")));
        }
        if (!pay.leftOut().isEmpty()) {
            getChildren().add(strong(texts.get("panels.pay.left-out")));
            pay.leftOut()
                    .forEach(missing -> getChildren().add(muted(texts.wording().says(missing))));
        }
    }

    private void add(String id, PayLine line) {
        Hyperlink name = link(texts.wording().name(line), line.reason());
        name.setId(id + "-line-" + line.id());
        lines.addRow(row++, name, new Label(texts.wording().poundsAndPence(line.amount())));
        lines.add(muted(texts.wording().says(line.reason())), 0, row++, 2, 1);
        if (line.reason() instanceof Reason.Measured measured) {
            measured.figures().forEach(figure -> lines.add(source(figure), 0, row++, 2, 1));
        }
    }

    /** The value of a figure stands before its source, because a line can rest on several. */
    private Label source(FigureInForce figure) {
        Wording wording = texts.wording();
        return SourceLine.of(texts.get("panels.reason.answer", wording.value(figure), wording.source(figure)));
    }

    private void addTotal(String id, Pay pay) {
        Hyperlink total = link(texts.get("panels.pay.total"), pay.reason());
        total.setId(id + "-line-total");
        lines.addRow(row++, total, strong(texts.wording().poundsAndPence(pay.annualPay())));
        lines.addRow(
                row++,
                muted(texts.get("panels.pay.pensionable")),
                muted(texts.wording().poundsAndPence(pay.pensionablePay())));
    }

    private Hyperlink link(String text, Reason reason) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> why.accept(reason));
        return link;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }
}
