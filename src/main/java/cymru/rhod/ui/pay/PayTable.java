package cymru.rhod.ui.pay;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.MissingPay;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.PayDetails;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A row for each point shown, with its pay under both contracts and the difference. */
final class PayTable extends GridPane {

    private final Texts texts;
    private final Consumer<Reason> why;
    private final Consumer<List<CellRef>> light;
    private final DetailPopover details = new DetailPopover();
    private boolean everyPoint;
    private boolean anyUnconfirmed;
    private boolean anyOwn;
    private boolean anyNotWhole;

    /** @param light is given the cells behind an amount when its details are opened */
    PayTable(Texts texts, Consumer<Reason> why, Consumer<List<CellRef>> light) {
        this.texts = texts;
        this.why = why;
        this.light = light;
        getStyleClass().add("pay-table");
        CopyableTable.install(this, 1, texts);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(name);
        for (int column = 0; column < 3; column++) {
            ColumnConstraints amount = new ColumnConstraints();
            amount.setMinWidth(USE_PREF_SIZE);
            amount.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(amount);
        }
    }

    boolean showsEveryPoint() {
        return everyPoint;
    }

    void setEveryPoint(boolean newEveryPoint) {
        everyPoint = newEveryPoint;
    }

    /** Says whether an amount on show rests on a figure that is not confirmed. */
    boolean isAnyUnconfirmed() {
        return anyUnconfirmed;
    }

    /** Says whether an amount on show rests on a value of the user's own. */
    boolean isAnyOwn() {
        return anyOwn;
    }

    /** Says whether an amount on show lacks something that is owed besides. */
    boolean isAnyNotWhole() {
        return anyNotWhole;
    }

    void closeDetails() {
        details.hide();
    }

    void show(RotaReport report) {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        details.hide();
        getChildren().clear();
        anyUnconfirmed = false;
        anyOwn = false;
        anyNotWhole = false;
        addRow(0, new Label(), header("panels.pay.2002"), header("panels.pay.2026"), header("panels.pay.difference"));
        report.ownPayBesides().ifPresent(own -> {
            add(ownName(own), 0, 1, 4, 1);
            add(new Label(), own, report);
        });
        for (PayRow row : report.pay()) {
            if (everyPoint || row.isUsual() || report.isOwn(row)) {
                add(name(row, report), row, report);
            }
        }
        refocus(focused);
    }

    private void add(Label name, PayRow row, RotaReport report) {
        addRow(
                getRowCount(),
                name,
                amount(row, Contract.NEW_DEAL_2002, row.newDeal(), report),
                amount(row, Contract.WALES_2026, row.wales2026(), report),
                difference(row));
    }

    /** The amounts are made anew; a person who was on one of them stays on it. */
    private void refocus(@Nullable String id) {
        if (id != null) {
            getChildren().stream()
                    .filter(node -> id.equals(node.getId()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private String point(PayRow row) {
        return isAtServiceOfPoint(row)
                ? row.grade().code() + " " + row.point()
                : texts.wording().gradeAndPoint(row.grade(), row.point(), row.serviceYears());
    }

    /** Says whether a row has as many years of service as its point, as those of the table do. */
    private static boolean isAtServiceOfPoint(PayRow row) {
        return Integer.valueOf(row.point()).equals(row.serviceYears());
    }

    private Label header(String key) {
        Label header = new Label(texts.get(key));
        header.getStyleClass().add(Styles.TEXT_MUTED);
        return header;
    }

    private Label name(PayRow row, RotaReport report) {
        Label name = new Label(point(row));
        if (report.isOwn(row)) {
            name.getStyleClass().add(Styles.TEXT_BOLD);
            Hint.on(name, texts.get("panels.pay.own"));
        }
        return name;
    }

    /** The rota's own grade, point and service take a line to themselves: they are too long to stand beside amounts. */
    private Label ownName(PayRow own) {
        Label name = new WrappedLabel(Styles.TEXT_BOLD);
        name.setText(texts.get(
                "panels.pay.own-row", texts.wording().gradeAndPoint(own.grade(), own.point(), own.serviceYears())));
        name.setId("pay-own");
        return name;
    }

    private Node amount(PayRow row, Contract contract, @Nullable Pay pay, RotaReport report) {
        return pay == null ? missing(row, contract, report) : amount(row, contract, pay);
    }

    private Button amount(PayRow row, Contract contract, Pay pay) {
        anyUnconfirmed |= pay.isUnconfirmed();
        anyOwn |= pay.restsOnOwn();
        String pounds = texts.wording().pounds(pay.annualPay());
        Button amount = new Button(pounds + PayMarks.of(pay));
        anyNotWhole |= !pay.isWhole();
        amount.setId(id(row, contract));
        amount.getStyleClass().addAll("amount", Styles.FLAT);
        amount.setAccessibleText(texts.get("panels.pay.cell", point(row), year(contract), amount.getText()));
        amount.setAccessibleHelp(texts.get("panels.pay.opens"));
        if (pay.restsOnOwn()) {
            Hint.on(amount, texts.get("panels.pay.own-value"));
        }
        amount.setOnAction(event -> {
            details.toggleBeside(
                    amount, new PayDetails("pay", point(row) + " · " + year(contract), pay, texts, reason -> {
                        details.hide();
                        why.accept(reason);
                    }));
            light.accept(details.isShowing() ? cellsBehind(pay) : List.of());
        });
        amount.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                why.accept(pay.reason());
                event.consume();
            }
        });
        return amount;
    }

    private static List<CellRef> cellsBehind(Pay pay) {
        return pay.reason()
                .withAll()
                .flatMap(part -> part.cells().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A missing number says why it is missing, to a pointer and to a screen reader. */
    private Label missing(PayRow row, Contract contract, RotaReport report) {
        boolean lacksService = contract == Contract.WALES_2026 && row.serviceYears() == null;
        String reason = MissingPay.under(contract, report)
                .map(texts.wording()::says)
                .orElseGet(() -> texts.get(lacksService ? "panels.pay.no-service" : "panels.pay.no-scale"));
        Label missing = new Label(Wording.NO_VALUE);
        missing.setId(id(row, contract));
        missing.setFocusTraversable(true);
        String explanation = texts.get("panels.pay.no-amount", reason);
        Hint.on(missing, explanation);
        missing.setAccessibleText(texts.get("panels.pay.cell", point(row), year(contract), explanation));
        missing.getStyleClass().add("missing");
        return missing;
    }

    private Label difference(PayRow row) {
        Money difference = row.differenceInWholePounds();
        Label label = new Label();
        label.getStyleClass().add("difference");
        label.setMinWidth(USE_PREF_SIZE);
        if (difference == null) {
            label.setText(Wording.NO_VALUE);
            label.setAccessibleText(texts.get("panels.pay.no-difference"));
            return label;
        }
        String size = texts.wording().pounds(new Money(Math.abs(difference.pence())));
        int sign = Long.signum(difference.pence());
        PayBasis basis = row.basis();
        label.setText(texts.wording().signedPounds(difference) + PayMarks.ofDifference(basis));
        String words = sign > 0
                ? texts.get("panels.pay.more", size)
                : sign < 0 ? texts.get("panels.pay.less", size) : texts.get("panels.pay.same");
        String all = basis.isWhole() ? words : words + ". " + texts.get("pay.not-whole");
        label.setAccessibleText(all);
        Hint.on(label, all);
        return label;
    }

    /** Returns the year a contract is known by: what heads its column. */
    private String year(Contract contract) {
        return texts.get(contract == Contract.NEW_DEAL_2002 ? "panels.pay.2002" : "panels.pay.2026");
    }

    private String id(PayRow row, Contract contract) {
        String service = isAtServiceOfPoint(row) ? "" : "-after-" + row.serviceYears();
        return "pay-" + row.grade().code() + "-" + row.point() + service + "-" + year(contract);
    }
}
