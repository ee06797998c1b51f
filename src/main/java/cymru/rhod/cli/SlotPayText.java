package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what each slot pays under each contract: a year, a month, its own dates, and a year line by line. */
final class SlotPayText {

    private static final String INDENT = AssessmentText.INDENT;
    private static final String NONE = Wording.NO_VALUE;
    private static final String NEW_DEAL = "newdeal2002";
    private static final String WALES_2026 = "wales2026";

    /** A column of a year's pay: a line of an agreement, or one of the user's own, which has their name for it. */
    private record Column(String id, @Nullable String ownName) {}

    private final List<SlotReport> slots;
    private final List<PostReport> posts;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    SlotPayText(RotaReport report, RosterReport roster, Wording wording, Lines lines) {
        this.slots = report.slots();
        this.posts = roster.posts();
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        years();
        monthsAndDates();
        lineByLine(NEW_DEAL, SlotReport::newDeal);
        lineByLine(WALES_2026, SlotReport::wales2026);
    }

    private void years() {
        lines.heading(messages.get("cli.slots.pay"));
        TextTable table = new TextTable(
                INDENT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.RIGHT);
        table.row(
                Style.FAINT,
                messages.get("cli.report.slot"),
                messages.get("cli.report.slot.band"),
                contract(NEW_DEAL) + " ",
                contract(WALES_2026) + " ",
                messages.get("cli.report.pay.difference"),
                messages.get("cli.slots.column.on"),
                messages.get("cli.slots.column.for-dates"));
        for (int index = 0; index < slots.size(); index++) {
            SlotReport slot = slots.get(index);
            DoctorPay pay = posts.get(index).pay();
            table.row(
                    Style.PLAIN,
                    SlotNames.of(slot.slot()),
                    SlotResultsText.band(slot.pattern()),
                    PayText.annualPay(slot.newDeal(), wording),
                    PayText.annualPay(slot.wales2026(), wording),
                    difference(pay, PayOnDates::year),
                    contractOf(pay),
                    forPost(pay.own()));
        }
        lines.table(table);
        PayBasis basis = posts.stream().map(post -> post.pay().basis()).reduce(PayBasis.CERTAIN, PayBasis::and);
        PayMarks.legend(basis, messages).forEach(mark -> lines.folded(Style.FAINT, INDENT, mark));
        lines.folded(Style.FAINT, INDENT, messages.get("cli.slots.pay.note"));
    }

    private void monthsAndDates() {
        TextTable table = table(5);
        table.row(
                Style.FAINT,
                messages.get("cli.report.slot"),
                messages.get("cli.slots.column.month", contract(NEW_DEAL)),
                messages.get("cli.slots.column.dates-under", contract(NEW_DEAL)),
                messages.get("cli.slots.column.month", contract(WALES_2026)),
                messages.get("cli.slots.column.dates-under", contract(WALES_2026)),
                messages.get("cli.report.pay.difference"));
        boolean isAnyKnown = false;
        for (PostReport post : posts) {
            DoctorPay pay = post.pay();
            if (pay.newDeal() == null && pay.wales2026() == null) {
                continue;
            }
            isAnyKnown = true;
            table.row(
                    Style.PLAIN,
                    SlotNames.of(post.slot()),
                    forMonth(pay.newDeal()),
                    forPost(pay.newDeal()),
                    forMonth(pay.wales2026()),
                    forPost(pay.wales2026()),
                    difference(pay, PayOnDates::forPost));
        }
        if (isAnyKnown) {
            lines.heading(messages.get("cli.slots.pay.months"));
            lines.table(table);
            lines.folded(Style.FAINT, INDENT, messages.get("cli.slots.pay.months.note"));
        }
    }

    /** Writes a year's pay with a column for each line that any slot has. */
    private void lineByLine(String contract, Function<SlotReport, @Nullable Pay> payOf) {
        List<Column> columns = slots.stream()
                .map(payOf)
                .filter(Objects::nonNull)
                .flatMap(pay -> pay.lines().stream())
                .map(line -> new Column(line.id(), line.ownName()))
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        lines.heading(messages.get("cli.slots.pay.lines", contract(contract)));
        TextTable table = table(columns.size() + 1);
        List<String> heading = new ArrayList<>();
        heading.add(messages.get("cli.report.slot"));
        columns.forEach(column -> heading.add(heading(column)));
        heading.add(messages.get("cli.slots.column.year"));
        table.row(Style.FAINT, heading.toArray(String[]::new));
        for (SlotReport slot : slots) {
            Pay pay = payOf.apply(slot);
            if (pay != null) {
                List<String> cells = new ArrayList<>();
                cells.add(SlotNames.of(slot.slot()));
                columns.forEach(column -> cells.add(amount(pay, column)));
                cells.add(wording.pounds(pay.annualPay()) + PayMarks.of(pay));
                table.row(Style.PLAIN, cells.toArray(String[]::new));
            }
        }
        lines.table(table);
    }

    private String heading(Column column) {
        return column.ownName() == null ? messages.get("cli.slots.column.pay." + column.id()) : column.ownName();
    }

    private String amount(Pay pay, Column column) {
        return pay.lines().stream()
                .filter(line -> line.id().equals(column.id()) && Objects.equals(line.ownName(), column.ownName()))
                .map(line -> wording.pounds(line.amount()))
                .findFirst()
                .orElse(NONE);
    }

    private static TextTable table(int numbers) {
        Align[] columns = new Align[numbers + 1];
        Arrays.fill(columns, Align.RIGHT);
        columns[0] = Align.LEFT;
        return new TextTable(INDENT, columns);
    }

    private String forMonth(@Nullable PayOnDates pay) {
        return pay == null ? NONE : wording.pounds(pay.forMonth()) + PayMarks.of(pay.basis());
    }

    private String forPost(@Nullable PayOnDates pay) {
        return pay == null ? NONE : wording.pounds(pay.forPost()) + PayMarks.of(pay.basis());
    }

    private String difference(DoctorPay pay, Function<PayOnDates, Money> amount) {
        return pay.newDeal() == null || pay.wales2026() == null
                ? NONE
                : wording.difference(amount.apply(pay.newDeal()), amount.apply(pay.wales2026()))
                        + PayMarks.ofDifference(pay.basis());
    }

    private String contract(String code) {
        return messages.get("cli.slots.column." + code);
    }

    private String contractOf(DoctorPay pay) {
        return pay.contract() == null
                ? NONE
                : contract(pay.contract() == ContractChoice.NEW_DEAL_2002 ? NEW_DEAL : WALES_2026);
    }
}
