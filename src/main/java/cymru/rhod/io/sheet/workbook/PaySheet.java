package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.money.Money;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaCost;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What the rota pays: at each point, in each slot with its hours, line by line with how each came about, and the cost. */
final class PaySheet {

    private static final int[] WIDTHS = {30, 22, 24, 14, 60, 28, 12, 10, 10, 10, 10, 10, 10};

    private final RotaReport report;
    private final SheetTexts texts;
    private final Wording wording;
    private final Messages messages;

    PaySheet(RotaReport report, SheetTexts texts) {
        this.report = report;
        this.texts = texts;
        this.wording = texts.wording();
        this.messages = texts.messages();
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        SheetRows rows = new SheetRows(workbook.createSheet(texts.get("export.sheet.pay")), looks, WIDTHS);
        rows.row();
        rows.running(texts.name(report.rota().details()), Look.TITLE);
        rows.row();
        rows.running(
                messages.get(
                        "cli.report.subtitle",
                        report.template().weeks(),
                        report.payYear().toString()),
                Look.NOTE);
        List<PayRow> points = Stream.concat(report.ownPayBesides().stream(), report.pay().stream())
                .toList();
        points(rows, points);
        slots(rows);
        lines(rows, points);
        cost(rows);
        rows.print(0, 1, texts.name(report.rota().details()));
        rows.sheet().createFreezePane(1, 2);
    }

    private void points(SheetRows rows, List<PayRow> points) {
        rows.heading(messages.get("cli.report.pay"));
        rows.headings(
                messages.get("cli.report.pay.point"),
                contract(Contract.NEW_DEAL_2002),
                contract(Contract.WALES_2026),
                messages.get("cli.report.pay.difference"),
                texts.get("export.sheet.results.remark"));
        for (PayRow row : points) {
            rows.row();
            rows.text(name(row), report.isOwn(row) ? Look.STRONG : Look.PLAIN)
                    .money(annual(row.newDeal()), Look.POUNDS)
                    .money(annual(row.wales2026()), Look.POUNDS)
                    .money(row.difference(), Look.POUNDS)
                    .text(remark(row.newDeal(), row.wales2026()), Look.PLAIN);
        }
    }

    private void slots(SheetRows rows) {
        if (report.roster() == null || report.slots().isEmpty()) {
            return;
        }
        rows.heading(texts.get("export.sheet.results.slots"));
        rows.headings(
                texts.get("export.sheet.roster.slot"),
                contract(Contract.NEW_DEAL_2002),
                contract(Contract.WALES_2026),
                messages.get("cli.report.pay.difference"),
                texts.get("export.sheet.results.remark"),
                texts.get("export.sheet.roster.doctor"),
                texts.get("export.sheet.results.band"),
                texts.get("export.sheet.results.duty-hours"),
                texts.get("export.sheet.results.work-hours"),
                texts.get("export.sheet.results.hours-2026"),
                texts.get("export.sheet.results.out-of-hours"),
                texts.get("export.sheet.results.weekends"),
                texts.get("export.sheet.results.broken"));
        List<PostReport> posts = report.roster().posts();
        for (int index = 0; index < report.slots().size(); index++) {
            slot(rows, report.slots().get(index), posts.get(index));
        }
    }

    private void slot(SheetRows rows, SlotReport slot, PostReport post) {
        rows.row();
        rows.text(slot.slot().nameOrId(), Look.PLAIN)
                .money(annual(slot.newDeal()), Look.POUNDS)
                .money(annual(slot.wales2026()), Look.POUNDS)
                .money(post.pay().difference(), Look.POUNDS)
                .text(remark(slot.newDeal(), slot.wales2026()), Look.PLAIN)
                .text(texts.doctor(slot.slot().doctor()), Look.PLAIN)
                .text(messages.get("band." + slot.pattern().newDeal().band().code() + ".name"), Look.PLAIN);
        QuantityCell.write(rows, slot.pattern().dutyHours().value());
        QuantityCell.write(rows, slot.pattern().workHoursWithCover().value());
        QuantityCell.write(rows, value(slot.pattern().wales2026().averageHours()));
        QuantityCell.write(rows, value(slot.pattern().wales2026().outOfHours()));
        QuantityCell.write(rows, slot.pattern().weekendsWorked().value());
        rows.number(slot.pattern().rules().filter(RuleResult::isBroken).count(), Look.COUNT);
    }

    private void lines(SheetRows rows, List<PayRow> points) {
        rows.heading(texts.get("export.sheet.results.pay-lines"));
        rows.headings(
                texts.get("export.sheet.results.whose"),
                texts.get("export.sheet.results.contract"),
                texts.get("export.sheet.results.pay-line"),
                texts.get("export.sheet.results.amount"),
                texts.get("export.sheet.results.how"));
        for (PayRow row : points) {
            lines(rows, name(row), Contract.NEW_DEAL_2002, row.newDeal());
            lines(rows, name(row), Contract.WALES_2026, row.wales2026());
        }
        for (SlotReport slot : report.slots()) {
            lines(rows, slot.slot().nameOrId(), Contract.NEW_DEAL_2002, slot.newDeal());
            lines(rows, slot.slot().nameOrId(), Contract.WALES_2026, slot.wales2026());
        }
    }

    private void lines(SheetRows rows, String whose, Contract contract, @Nullable Pay pay) {
        if (pay == null) {
            return;
        }
        for (PayLine line : pay.lines()) {
            rows.row();
            rows.text(whose, Look.PLAIN)
                    .text(contract(contract), Look.PLAIN)
                    .text(wording.name(line), Look.PLAIN)
                    .money(line.amount(), Look.POUNDS)
                    .text(wording.says(line.reason()), Look.PLAIN);
        }
        rows.row();
        rows.text(whose, Look.PLAIN)
                .text(contract(contract), Look.PLAIN)
                .text(texts.get("export.sheet.results.year"), Look.STRONG)
                .money(pay.annualPay(), Look.POUNDS.lettered(Look.Lettering.STRONG))
                .text(pay.isWhole() ? "" : messages.get("pay.not-whole"), Look.PLAIN);
    }

    private void cost(SheetRows rows) {
        RotaCost cost = report.cost();
        if (cost.newDeal() == null && cost.wales2026() == null) {
            return;
        }
        rows.heading(messages.get("cli.report.cost", cost.doctors()));
        rows.row();
        rows.text(contract(Contract.NEW_DEAL_2002), Look.PLAIN).money(cost.newDeal(), Look.POUNDS);
        rows.row();
        rows.text(contract(Contract.WALES_2026), Look.PLAIN).money(cost.wales2026(), Look.POUNDS);
        if (!report.isCostWhole()) {
            rows.row();
            rows.running(messages.get("pay.cost-not-whole"), Look.PLAIN);
        }
    }

    /** Returns what must be known of two amounts besides: that something is missing from them, or is not confirmed. */
    private String remark(@Nullable Pay newDeal, @Nullable Pay wales2026) {
        return String.join(" ", PayMarks.legend(PayBasis.of(newDeal).and(PayBasis.of(wales2026)), messages));
    }

    private String name(PayRow row) {
        return wording.gradeAndPoint(row.grade(), row.point(), report.isOwn(row) ? row.serviceYears() : null);
    }

    private static @Nullable Money annual(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }

    private static @Nullable Quantity value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value();
    }

    private String contract(Contract contract) {
        return messages.get("contract." + contract.code());
    }
}
