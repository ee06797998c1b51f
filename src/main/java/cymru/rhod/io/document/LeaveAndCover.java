package cymru.rhod.io.document;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.BankHolidayCount;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.CoverLine;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.Notice;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Leave due, put in and left of each slot; bank holidays and days in lieu; who is there against the doctors needed. */
final class LeaveAndCover {

    private final Subject subject;
    private final RosterReport roster;
    private final RosterCalendar calendar;
    private final CoverReport cover;
    private final Words words;
    private final Wording wording;
    private final Messages messages;
    private final Article article;

    private LeaveAndCover(Subject subject, Words words, Article article) {
        this.subject = subject;
        this.roster = subject.roster();
        this.calendar = roster.calendar();
        this.cover = roster.cover();
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
        this.article = article;
    }

    static void write(Subject subject, Words words, Article article) {
        new LeaveAndCover(subject, words, article).write();
    }

    private void write() {
        dates();
        leave();
        bankHolidays();
        if (cover.lines().isEmpty()) {
            article.section(messages.get("document.demand")).paragraph(messages.get("document.demand.not-set"));
        } else {
            demand();
            gaps();
            nobodyOff();
        }
        new CoverWorking(
                        subject.report().template(),
                        subject.rota().settings().cover().isProspective(),
                        words)
                .write(article.section(messages.get("document.cover")));
        new Evidence(subject.report(), words).writeDoubts(article, List.of());
    }

    private void dates() {
        Roster dates = calendar.roster();
        Notice notice = roster.notice();
        article.section(messages.get("document.roster"))
                .paragraph(messages.get(
                        "document.roster.dates",
                        wording.dates(dates.start(), dates.lastDay()),
                        dates.weeks(),
                        dates.slots().size()))
                .paragraph(messages.get("document.roster.notice", wording.date(notice.due()), notice.weeks()))
                .bullets(roster.warnings().stream()
                        .map(warning -> wording.problem(warning.problem()))
                        .toList());
    }

    private void leave() {
        Table table = new Table(
                messages.get("document.leave.caption"),
                Column.text(messages.get("document.slot")),
                Column.text(messages.get("document.leave.doctor")),
                Column.number(messages.get("document.leave.due")),
                Column.number(messages.get("document.leave.put-in")),
                Column.number(messages.get("document.leave.fixed")),
                Column.number(messages.get("document.leave.left")),
                Column.number(messages.get("document.leave.takeable")),
                Column.number(messages.get("document.leave.longest")),
                Column.text(messages.get("document.leave.verdict")));
        for (PostReport post : roster.posts()) {
            LeaveScope leave = post.leave();
            table.row(
                    post.slot().nameOrId(),
                    words.gradeAndPoint(post.slot().doctor()),
                    words.number(leave.entitlement()),
                    words.number(leave.putIn()),
                    words.number(leave.fixed()),
                    number(leave.left()),
                    words.number(leave.takeable()),
                    words.number(leave.longest()),
                    verdict(leave));
        }
        article.section(messages.get("document.leave"))
                .table(table.styled("dense slots"))
                .note(messages.get("document.leave.note"));
    }

    private String number(@Nullable Ratio days) {
        return days == null ? Words.NONE : wording.quantity(new Quantity(days, Unit.COUNT));
    }

    private String verdict(LeaveScope leave) {
        if (leave.entitlement() == null) {
            return Words.NONE;
        }
        if (leave.isMoreThanDue()) {
            return messages.get("document.leave.more-than-due");
        }
        return messages.get(leave.canBeTaken() ? "document.leave.enough" : "document.leave.too-little");
    }

    private void bankHolidays() {
        Table table = new Table(
                messages.get("document.holidays.caption"),
                Column.text(messages.get("document.slot")),
                Column.number(messages.get("document.holidays.in-post")),
                Column.number(messages.get("document.holidays.worked")),
                Column.number(messages.get("document.holidays.rest-days")),
                Column.number(messages.get("document.holidays.taken")),
                Column.number(messages.get("document.holidays.owed")),
                Column.text(messages.get("document.holidays.worked-on")));
        for (PostReport post : roster.posts()) {
            BankHolidayCount holidays = post.bankHolidays();
            table.row(
                    post.slot().nameOrId(),
                    words.number(holidays.inPost()),
                    words.number(holidays.worked()),
                    words.number(holidays.restDays()),
                    words.number(holidays.taken()),
                    words.number(holidays.owed()),
                    holidays.workedOn().isEmpty() ? Words.NONE : wording.dates(holidays.workedOn()));
        }
        article.section(messages.get("document.holidays"))
                .table(table.styled("dense slots"))
                .note(messages.get("document.holidays.note"));
    }

    private void demand() {
        Table table = new Table(
                messages.get("document.demand.caption"),
                Column.text(messages.get("document.demand.needed")),
                Column.number(messages.get("document.demand.doctors")),
                Column.number(messages.get("document.demand.minimum")),
                Column.number(messages.get("document.demand.short")),
                Column.number(messages.get("document.demand.below")),
                Column.number(messages.get("document.demand.over")));
        for (CoverLine line : cover.lines()) {
            Demand demand = line.demand();
            table.row(
                    words.demand(demand),
                    Integer.toString(demand.doctors()),
                    Integer.toString(demand.minimum()),
                    days(day -> line.gap(day) > 0),
                    days(line::isBelowMinimum),
                    days(day -> line.surplus(day) > 0));
        }
        article.section(messages.get("document.demand"))
                .table(table)
                .paragraph(messages.get(
                        "document.demand.training",
                        wording.quantity(roster.normalDaytime().value())));
    }

    private String days(IntPredicate test) {
        return Long.toString(IntStream.range(0, calendar.days()).filter(test).count());
    }

    private void gaps() {
        Section section = article.section(messages.get("document.gaps"));
        List<CoverGap> gaps = cover.gaps();
        if (gaps.isEmpty()) {
            section.paragraph(messages.get("document.gaps.none"));
            return;
        }
        Table table = new Table(
                messages.get("document.gaps.caption"),
                Column.text(messages.get("document.gaps.date")),
                Column.text(messages.get("document.demand.needed")),
                Column.number(messages.get("document.gaps.present")),
                Column.number(messages.get("document.demand.doctors")),
                Column.number(messages.get("document.gaps.vacant")),
                Column.text(messages.get("document.rules.verdict")));
        gaps.forEach(gap -> table.row(
                wording.date(gap.date()),
                words.demand(gap.demand()),
                Integer.toString(gap.present()),
                Integer.toString(gap.demand().doctors()),
                Integer.toString(gap.vacant()),
                messages.get(gap.isBelowMinimum() ? "document.gaps.below-minimum" : "document.gaps.short")));
        section.table(table.styled("dense"));
    }

    /** Says on which normal working days nobody may be off, and on how many so many may. */
    private void nobodyOff() {
        Map<Integer, Integer> daysByNumber = new TreeMap<>();
        for (int day = 0; day < calendar.days(); day++) {
            OptionalInt number = cover.mayBeOff(day);
            if (number.isPresent()) {
                daysByNumber.merge(Math.max(0, number.getAsInt()), 1, Integer::sum);
            }
        }
        if (daysByNumber.isEmpty()) {
            return;
        }
        Table table = new Table(
                messages.get("document.off.caption"),
                Column.text(messages.get("document.off.number")),
                Column.number(messages.get("document.off.days")));
        daysByNumber.forEach((number, days) -> table.row(Integer.toString(number), Integer.toString(days)));
        Section section = article.section(messages.get("document.off")).table(table);
        List<LocalDate> nobody = IntStream.range(0, calendar.days())
                .filter(day -> cover.mayBeOff(day).orElse(1) <= 0)
                .mapToObj(calendar::date)
                .toList();
        if (nobody.isEmpty()) {
            section.paragraph(messages.get("document.off.always"));
        } else {
            section.heading(messages.get("document.off.nobody")).bullets(runs(nobody));
        }
    }

    /** Returns dates with days in a row drawn together, every one of them: each is a day on which leave must be refused. */
    private List<String> runs(List<LocalDate> dates) {
        return IntStream.range(0, dates.size())
                .filter(index -> index == 0 || !dates.get(index - 1).plusDays(1).equals(dates.get(index)))
                .mapToObj(first -> wording.dates(dates.get(first), lastOfRun(dates, first)))
                .toList();
    }

    private static LocalDate lastOfRun(List<LocalDate> dates, int first) {
        int last = first;
        while (last + 1 < dates.size() && dates.get(last).plusDays(1).equals(dates.get(last + 1))) {
            last++;
        }
        return dates.get(last);
    }
}
