package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.money.Money;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaCost;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a rota pays, point by point, and what it costs. */
final class PayText {

    private static final String INDENT = AssessmentText.INDENT;
    private final RotaReport report;
    private final Wording wording;
    private final Messages messages;
    private final SlotNames names;
    private final Lines lines;

    PayText(RotaReport report, Wording wording, Lines lines) {
        this.report = report;
        this.wording = wording;
        this.messages = wording.messages();
        this.names = new SlotNames(wording);
        this.lines = lines;
    }

    void write() {
        pay();
        cost();
    }

    private void pay() {
        lines.heading(messages.get("cli.report.pay"));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                messages.get("cli.report.pay.point"),
                contractName(Contract.NEW_DEAL_2002) + " ",
                contractName(Contract.WALES_2026) + " ",
                messages.get("cli.report.pay.difference"));
        List<PayRow> rows = Stream.concat(report.ownPayBesides().stream(), report.pay().stream())
                .toList();
        for (PayRow row : rows) {
            table.row(
                    report.isOwn(row) ? Style.STRONG : Style.PLAIN,
                    name(row),
                    annualPay(row.newDeal()),
                    annualPay(row.wales2026()),
                    difference(row));
        }
        lines.table(table);
        legend(rows.stream().map(PayRow::basis).reduce(PayBasis.CERTAIN, PayBasis::and));
    }

    private void legend(PayBasis basis) {
        PayMarks.legend(basis, messages)
                .forEach(mark -> lines.folded(basis.isWhole() ? Style.FAINT : Style.ATTENTION, INDENT, mark));
    }

    private String name(PayRow row) {
        String point = names.gradeAndPoint(row.grade(), row.point());
        if (!report.isOwn(row)) {
            return point;
        }
        Integer service = row.serviceYears();
        return service == null || report.pay().contains(row)
                ? messages.get("cli.report.pay.own", point)
                : messages.get("cli.report.pay.own-at-service", row.grade().code(), row.point(), service);
    }

    private String annualPay(@Nullable Pay pay) {
        return annualPay(pay, wording);
    }

    /** Returns a year's pay with marks where it rests on figures not confirmed, or is not whole. */
    static String annualPay(@Nullable Pay pay, Wording wording) {
        String marks = PayMarks.of(pay);
        return (pay == null ? Wording.NO_VALUE : wording.pounds(pay.annualPay())) + (marks.isEmpty() ? " " : marks);
    }

    private String difference(PayRow row) {
        Money difference = row.differenceInWholePounds();
        return (difference == null ? Wording.NO_VALUE : wording.signedPounds(difference))
                + PayMarks.ofDifference(row.basis());
    }

    private void cost() {
        RotaCost cost = report.cost();
        if (cost.newDeal() == null && cost.wales2026() == null) {
            return;
        }
        PayRow own = report.ownPay();
        lines.heading(
                report.rota().roster() != null || own == null
                        ? messages.get("cli.report.cost", cost.doctors())
                        : messages.get(
                                "cli.report.cost-at",
                                cost.doctors(),
                                wording.gradeAndPoint(own.grade(), own.point(), own.serviceYears())));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT);
        table.row(Style.PLAIN, contractName(Contract.NEW_DEAL_2002), costOf(Contract.NEW_DEAL_2002));
        table.row(Style.PLAIN, contractName(Contract.WALES_2026), costOf(Contract.WALES_2026));
        lines.table(table);
        if (!report.isCostWhole()) {
            lines.folded(Style.ATTENTION, INDENT, messages.get("pay.cost-not-whole"));
        }
    }

    private String costOf(Contract contract) {
        Money cost = report.cost().under(contract);
        return cost == null ? Wording.NO_VALUE : wording.pounds(cost) + PayMarks.of(report.costBasis(contract));
    }

    private String contractName(Contract contract) {
        return messages.get("contract." + contract.code());
    }
}
