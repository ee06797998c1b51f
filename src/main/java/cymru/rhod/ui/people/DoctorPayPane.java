package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.Post;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.PayDetails;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a doctor is paid under either contract: a year, a month and the post's own dates, and the lines it is made of. */
final class DoctorPayPane extends VBox {

    private static final int AMOUNTS = 3;

    private final Texts texts;
    private final Consumer<Reason> onExplain;

    DoctorPayPane(DoctorRow row, Texts texts, Consumer<Reason> onExplain) {
        this.texts = texts;
        this.onExplain = onExplain;
        getStyleClass().add("doctor-pay");
        if (row.isVacant()) {
            getChildren().add(muted(texts.get("people.pay.vacant")));
            return;
        }
        DoctorPay pay = row.post().pay();
        getChildren().addAll(amounts(pay, row.post().post()), own(pay));
        PayMarks.legend(pay.basis(), texts.wording().messages())
                .forEach(mark -> getChildren().add(muted(mark)));
        addDetails("doctor-pay-2026", "people.pay.2026", pay.wales2026());
        addDetails("doctor-pay-2002", "people.pay.2002", pay.newDeal());
    }

    private GridPane amounts(DoctorPay pay, Post post) {
        GridPane table = new GridPane();
        table.getStyleClass().add("pay-table");
        CopyableTable.install(table, 1, texts);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(name);
        for (int column = 0; column < AMOUNTS; column++) {
            ColumnConstraints amount = new ColumnConstraints();
            amount.setHalignment(HPos.RIGHT);
            amount.setMinWidth(USE_PREF_SIZE);
            table.getColumnConstraints().add(amount);
        }
        table.addRow(
                0,
                new Label(),
                heading("panels.pay.2002"),
                heading("panels.pay.2026"),
                heading("panels.pay.difference"));
        table.addRow(
                1,
                new Label(texts.get("people.pay.year")),
                amount("year-2002", pay.newDeal(), PayOnDates::year, year -> year.pay()
                        .reason()),
                amount("year-2026", pay.wales2026(), PayOnDates::year, year -> year.pay()
                        .reason()),
                difference(pay, PayOnDates::year));
        table.addRow(
                2,
                new Label(texts.get("people.pay.month")),
                amount("month-2002", pay.newDeal(), PayOnDates::forMonth, PayOnDates::month),
                amount("month-2026", pay.wales2026(), PayOnDates::forMonth, PayOnDates::month),
                difference(pay, PayOnDates::forMonth));
        Label dates = new WrappedLabel();
        dates.setText(texts.get(
                "people.pay.post",
                texts.wording().date(post.first()),
                texts.wording().date(post.last())));
        table.addRow(
                3,
                dates,
                amount("post-2002", pay.newDeal(), PayOnDates::forPost, PayOnDates::post),
                amount("post-2026", pay.wales2026(), PayOnDates::forPost, PayOnDates::post),
                difference(pay, PayOnDates::forPost));
        return table;
    }

    /** What the doctor is paid now, under the contract they are on. */
    private Node own(DoctorPay pay) {
        PayOnDates own = pay.own();
        if (pay.contract() == null) {
            return muted(texts.get("people.pay.no-contract"));
        }
        String contract = texts.get(DoctorColumn.nameOf(pay.contract()));
        return own == null
                ? muted(texts.get("people.pay.own-unknown", contract))
                : new Label(texts.get(
                        "people.pay.own", contract, texts.wording().pounds(own.year()) + PayMarks.of(own.basis())));
    }

    private void addDetails(String id, String heading, @Nullable PayOnDates pay) {
        if (pay != null) {
            getChildren().add(new PayDetails(id, texts.get(heading), pay.pay(), texts, onExplain));
        }
    }

    private Node amount(
            String id,
            @Nullable PayOnDates pay,
            Function<PayOnDates, Money> amount,
            Function<PayOnDates, Reason> reason) {
        if (pay == null) {
            return new Label(Wording.NO_VALUE);
        }
        Hyperlink link = new Hyperlink(texts.wording().pounds(amount.apply(pay)) + PayMarks.of(pay.basis()));
        link.setId("doctor-pay-" + id);
        link.getStyleClass().add("amount");
        link.setOnAction(event -> {
            link.setVisited(false);
            onExplain.accept(reason.apply(pay));
        });
        return link;
    }

    private Label difference(DoctorPay pay, Function<PayOnDates, Money> amount) {
        Label label = new Label(
                pay.newDeal() == null || pay.wales2026() == null
                        ? Wording.NO_VALUE
                        : texts.wording().difference(amount.apply(pay.newDeal()), amount.apply(pay.wales2026()))
                                + PayMarks.ofDifference(pay.basis()));
        label.getStyleClass().add("amount");
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }
}
