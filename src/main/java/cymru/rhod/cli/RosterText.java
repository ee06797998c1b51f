package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.Notice;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.RosterCost;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what a roster comes to as a whole: its dates, when it must be out, what there is to warn of, what it costs. */
final class RosterText {

    private static final String INDENT = AssessmentText.INDENT;

    private final RosterReport report;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;
    private final LocalDate today;

    RosterText(RosterReport report, Wording wording, Lines lines, LocalDate today) {
        this.report = report;
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
        this.today = today;
    }

    void write() {
        Roster roster = report.calendar().roster();
        lines.heading(messages.get(
                "cli.roster", wording.date(roster.start()), wording.date(roster.lastDay()), roster.weeks()));
        notice(roster);
        for (RosterWarning warning : report.warnings()) {
            lines.folded(Style.ATTENTION, INDENT + "! ", wording.problem(warning.problem()));
        }
        cost(report.cost());
    }

    private void notice(Roster roster) {
        Notice notice = report.notice();
        long left = notice.daysLeft(today);
        String due = messages.get("cli.roster.notice", wording.date(notice.due()), notice.weeks());
        if (today.isBefore(roster.start())) {
            due += " "
                    + (left >= 0
                            ? messages.get("cli.roster.notice.left", left)
                            : messages.get("cli.roster.notice.late", -left));
        }
        lines.folded(left < 0 && today.isBefore(roster.start()) ? Style.ATTENTION : Style.PLAIN, INDENT, due);
    }

    private void cost(RosterCost cost) {
        lines.heading(messages.get("cli.roster.cost", cost.doctors()));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT);
        table.row(
                Style.PLAIN,
                messages.get("cli.roster.cost.as-contracted"),
                pounds(cost.asContracted(), DoctorPay::own));
        table.row(Style.PLAIN, messages.get("cli.roster.cost.newdeal2002"), pounds(cost.newDeal(), DoctorPay::newDeal));
        table.row(
                Style.PLAIN, messages.get("cli.roster.cost.wales2026"), pounds(cost.wales2026(), DoctorPay::wales2026));
        lines.table(table);
        if (cost.vacancies() > 0) {
            String weeks = wording.quantity(new Quantity(cost.vacantWeeks(), Unit.COUNT));
            lines.folded(Style.PLAIN, INDENT, messages.get("cli.roster.cost.vacant", cost.vacancies(), weeks));
        }
    }

    private String pounds(@Nullable Money money, Function<DoctorPay, @Nullable PayOnDates> payOf) {
        return money == null ? Wording.NO_VALUE : wording.pounds(money) + PayMarks.of(report.costBasis(payOf));
    }
}
