package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaCost;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a rota pays, point by point and slot by slot, and what it costs. */
final class PayText {

    private static final String INDENT = AssessmentText.INDENT;
    private static final String UNCONFIRMED = "*";

    /** Behind an amount that lacks something owed besides. */
    private static final String NOT_WHOLE = "†";

    private final RotaReport report;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    PayText(RotaReport report, Wording wording, Lines lines) {
        this.report = report;
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        pay();
        slots();
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
        boolean anyUnconfirmed = false;
        for (PayRow row : rows) {
            anyUnconfirmed |= isUnconfirmed(row.newDeal()) || isUnconfirmed(row.wales2026());
            table.row(
                    report.isOwn(row) ? Style.STRONG : Style.PLAIN,
                    name(row),
                    annualPay(row.newDeal()),
                    annualPay(row.wales2026()),
                    difference(row));
        }
        lines.table(table);
        if (!rows.stream().allMatch(PayRow::isWhole)) {
            lines.folded(Style.ATTENTION, INDENT + NOT_WHOLE + " ", messages.get("pay.not-whole"));
        }
        if (anyUnconfirmed) {
            lines.folded(Style.FAINT, INDENT + UNCONFIRMED + " ", messages.get("cli.report.pay.unconfirmed"));
        }
    }

    private static boolean isUnconfirmed(@Nullable Pay pay) {
        return pay != null && pay.isUnconfirmed();
    }

    private String name(PayRow row) {
        String point = gradeAndPoint(row.grade(), row.point());
        if (!report.isOwn(row)) {
            return point;
        }
        Integer service = row.serviceYears();
        return service == null || report.pay().contains(row)
                ? messages.get("cli.report.pay.own", point)
                : messages.get("cli.report.pay.own-at-service", row.grade().code(), row.point(), service);
    }

    private String annualPay(@Nullable Pay pay) {
        return (pay == null ? Wording.NO_VALUE : wording.pounds(pay.annualPay()))
                + (isUnconfirmed(pay) ? UNCONFIRMED : " ")
                + (pay == null || pay.isWhole() ? "" : NOT_WHOLE);
    }

    private String difference(PayRow row) {
        Money difference = row.differenceInWholePounds();
        return (difference == null ? Wording.NO_VALUE : wording.signedPounds(difference))
                + (row.isWhole() ? "" : NOT_WHOLE);
    }

    private void slots() {
        if (report.slots().isEmpty()) {
            return;
        }
        lines.heading(messages.get("cli.report.slots"));
        TextTable table = new TextTable(
                INDENT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                messages.get("cli.report.slot"),
                messages.get("cli.report.slot.doctor"),
                messages.get("cli.report.slot.band"),
                messages.get("cli.report.slot.hours-2002"),
                contractName(Contract.NEW_DEAL_2002) + " ",
                messages.get("cli.report.slot.hours-2026"),
                contractName(Contract.WALES_2026) + " ");
        report.slots().forEach(slot -> slot(table, slot));
        lines.table(table);
        Verdicts.slotsBreaking(report).forEach(this::breaches);
    }

    private void slot(TextTable table, SlotReport slot) {
        PatternReport pattern = slot.pattern();
        Reason.Measured hours2026 = pattern.wales2026().averageHours();
        table.row(
                Style.PLAIN,
                slot.slot().name(),
                doctor(slot.slot().doctor()),
                shortBand(pattern.newDeal().band()),
                wording.quantity(pattern.workHoursWithCover().value()),
                annualPay(slot.newDeal()),
                hours2026 == null ? Wording.NO_VALUE : wording.quantity(hours2026.value()),
                annualPay(slot.wales2026()));
    }

    private void breaches(SlotReport slot) {
        slot.pattern()
                .rules()
                .filter(RuleResult::isBroken)
                .forEach(rule -> lines.folded(
                        Verdicts.style(Verdict.BROKEN),
                        INDENT + Verdicts.sign(Verdict.BROKEN, messages) + " ",
                        slot.slot().name() + ": " + wording.says(rule.reason())));
    }

    private String doctor(@Nullable Doctor doctor) {
        if (doctor == null) {
            return messages.get("cli.report.slot.vacant");
        }
        if (doctor.grade() == null) {
            return Wording.NO_VALUE;
        }
        return doctor.point2002() == null
                ? gradeName(doctor.grade())
                : gradeAndPoint(doctor.grade(), doctor.point2002());
    }

    private String gradeAndPoint(Grade grade, int point) {
        return wording.gradeAndPoint(grade, point, null);
    }

    private String gradeName(Grade grade) {
        return messages.get("grade." + grade.code());
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
        table.row(Style.PLAIN, contractName(Contract.NEW_DEAL_2002), costOf(cost.newDeal()));
        table.row(Style.PLAIN, contractName(Contract.WALES_2026), costOf(cost.wales2026()));
        lines.table(table);
        if (!report.isCostWhole()) {
            lines.folded(Style.ATTENTION, INDENT, messages.get("pay.cost-not-whole"));
        }
    }

    private String costOf(@Nullable Money cost) {
        return cost == null ? Wording.NO_VALUE : wording.pounds(cost);
    }

    private String shortBand(Band band) {
        return band == Band.NONE ? Wording.NO_VALUE : band.code();
    }

    private String contractName(Contract contract) {
        return messages.get("contract." + contract.code());
    }
}
