package cymru.rhod.io.document;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.Notice;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A work schedule: generic, of the rota, or personal, of a slot with its own dates. It has what such schedules must hold; what no
 * pattern says and nobody entered is left to be completed by hand. Source: users and conventions, section C.6.
 */
final class WorkSchedulePages {

    /** How long before it starts a generic schedule is to be out. Source: users and conventions, section C.6. */
    private static final int GENERIC_NOTICE_WEEKS = 8;

    /** Whom a schedule must name, in the order in which it names them. Source: users and conventions, section C.6. */
    private static final List<String> ROLES =
            List.of("educational", "clinical", "guardian", "lead", "coordinator", "workforce");

    private final Subject subject;
    private final Rota rota;
    private final WorkSchedule entered;
    private final @Nullable SlotReport slot;
    private final PatternReport pattern;
    private final Words words;
    private final Wording wording;
    private final Messages messages;
    private final Article article;

    private WorkSchedulePages(Subject subject, Words words, Article article) {
        this.subject = subject;
        this.rota = subject.rota();
        this.entered = rota.workSchedule();
        this.slot = subject.slot();
        this.pattern = slot == null ? subject.report().template() : slot.pattern();
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
        this.article = article;
    }

    static void write(Subject subject, Words words, Article article) {
        new WorkSchedulePages(subject, words, article).write();
    }

    private void write() {
        post();
        objectives();
        duties();
        entered("document.schedule.improvement", entered.improvement());
        entered("document.schedule.study", entered.study());
        hours();
        onCall();
        leave();
        rota();
        pay();
        contacts();
        new Evidence(subject.report(), words).writeDoubts(article, figures());
    }

    private void post() {
        MeasureTable table = MeasureTable.plain(messages.get("document.schedule.post.caption"), words);
        RotaDetails details = rota.details();
        detail(table, "document.schedule.organisation", details.organisation());
        detail(table, "document.schedule.site", details.site());
        detail(table, "document.schedule.specialty", details.specialty());
        if (slot != null) {
            doctor(table, slot.slot().doctor());
        }
        subject.post()
                .ifPresent(post -> table.row(
                        messages.get("document.post.dates"),
                        wording.dates(post.post().first(), post.post().last())));
        if (subject.report().roster() != null && slot == null) {
            table.row(
                    messages.get("document.schedule.roster"),
                    wording.dates(
                            subject.roster().calendar().roster().start(),
                            subject.roster().calendar().roster().lastDay()));
        }
        notice(table);
        article.section(messages.get("document.schedule.post")).table(table.table());
    }

    private void detail(MeasureTable table, String key, String text) {
        table.row(messages.get(key), text.isBlank() ? messages.get("document.to-complete") : text);
    }

    private void doctor(MeasureTable table, @Nullable Doctor doctor) {
        table.row(messages.get("document.pay.grade"), words.doctor(doctor));
        if (doctor != null) {
            table.row(messages.get("document.pay.share"), wording.quantity(Quantity.fraction(doctor.share())));
            table.row(
                    messages.get("document.pay.contract"),
                    doctor.contract() == null
                            ? messages.get("document.to-complete")
                            : messages.get(
                                    "document.contract." + doctor.contract().code()));
        }
    }

    private void notice(MeasureTable table) {
        if (subject.report().roster() == null) {
            return;
        }
        LocalDate start = subject.roster().calendar().roster().start();
        Notice notice = subject.roster().notice();
        table.row(
                messages.get("document.schedule.generic-by", GENERIC_NOTICE_WEEKS),
                wording.date(start.minusWeeks(GENERIC_NOTICE_WEEKS)));
        table.row(messages.get("document.schedule.roster-by", notice.weeks()), wording.date(notice.due()));
    }

    private void objectives() {
        Section section = article.section(messages.get("document.schedule.objectives"));
        if (entered.objectives().isEmpty()) {
            section.toComplete(messages.get("document.to-complete.objectives"), 4);
        } else {
            section.bullets(entered.objectives());
        }
    }

    /** Lists the shifts, how often each is worked, and the hours planned for it. */
    private void duties() {
        PostReport post = subject.post().orElse(null);
        Table table = new Table(
                messages.get(post == null ? "document.schedule.duties.cycle" : "document.schedule.duties.post"),
                Column.text(messages.get("document.key.code")),
                Column.text(messages.get("document.key.name")),
                Column.text(messages.get("document.key.times")),
                Column.number(messages.get("document.key.length")),
                Column.text(messages.get("document.key.kind")),
                Column.number(messages.get("document.schedule.duties.number")),
                Column.number(messages.get("document.schedule.duties.hours")));
        for (ShiftType shift : rota.shifts()) {
            long number = number(shift);
            table.row(
                    shift.code(),
                    shift.name(),
                    ShiftKey.times(shift),
                    Minutes.asHours(shift.lengthMinutes()),
                    messages.get("duty-kind." + shift.kind().code()),
                    Long.toString(number),
                    Minutes.asHours(number * shift.lengthMinutes()));
        }
        Section section =
                article.section(messages.get("document.schedule.duties")).table(table);
        if (post != null) {
            section.note(messages.get("document.schedule.duties.note"));
        }
    }

    private long inPattern(ShiftType shift) {
        return rota.weeks().stream()
                .map(Week::cells)
                .flatMap(Collection::stream)
                .map(Cell::codes)
                .flatMap(Collection::stream)
                .filter(shift.code()::equals)
                .count();
    }

    private void entered(String key, String text) {
        Section section = article.section(messages.get(key));
        if (text.isBlank()) {
            section.toComplete(messages.get("document.to-complete.section"), 2);
        } else {
            section.paragraph(text);
        }
    }

    private void hours() {
        MeasureTable table = MeasureTable.traced(messages.get("document.schedule.hours.caption"), words);
        table.row(pattern.dutyHours());
        table.row(pattern.workHoursWithCover());
        table.row(pattern.wales2026().averageHours());
        plain(table);
        table.row(pattern.wales2026().outOfHours());
        for (DutyKind kind : DutyKind.values()) {
            kind(table, kind);
        }
        table.row(pattern.longestDuty());
        table.row(pattern.shortestOffDuty());
        table.row(pattern.longestRunOfDutyDays());
        PostReport post = subject.post().orElse(null);
        if (post == null) {
            table.row(pattern.weekendsWorked());
        } else {
            table.row(post.tally().nights());
            table.row(post.tally().longDays());
            table.row(
                    wording.name(post.tally().weekends()),
                    messages.get(
                            "document.of",
                            words.number(post.tally().weekends()),
                            post.tally().weekendsInPost()));
            table.row(post.tally().normalDaytime());
        }
        table.row(pattern.weekendFrequency());
        Section section =
                article.section(messages.get("document.schedule.hours")).table(table.table());
        section.note(messages.get("document.schedule.hours.note"));
        if (pattern.overlaps() != null) {
            section.warning(wording.says(pattern.overlaps()));
        }
    }

    private void plain(MeasureTable table) {
        Reason.Measured all = pattern.wales2026().averageHours();
        Reason.Measured outOfHours = pattern.wales2026().outOfHours();
        if (all != null && outOfHours != null) {
            Ratio plain = all.value().value().minus(outOfHours.value().value());
            table.row(messages.get("document.schedule.hours.plain"), wording.quantity(Quantity.minutesPerWeek(plain)));
        }
    }

    /** Adds the planned hours of one kind of duty, averaged over the pattern or the dates. */
    private void kind(MeasureTable table, DutyKind kind) {
        PostReport post = subject.post().orElse(null);
        long minutes = rota.shifts().stream()
                .filter(shift -> shift.kind() == kind)
                .mapToLong(shift -> number(shift) * shift.lengthMinutes())
                .sum();
        if (minutes > 0) {
            Ratio weeks =
                    post == null ? Ratio.of(rota.weeks().size()) : post.post().weeks();
            table.row(
                    messages.get("document.schedule.hours.kind", messages.get("duty-kind." + kind.code())),
                    wording.quantity(Quantity.minutesPerWeek(Ratio.of(minutes).dividedBy(weeks))));
        }
    }

    /** Returns how often a shift is worked: on the dates of a post, else in the pattern. */
    private long number(ShiftType shift) {
        return subject.post()
                .map(post -> (long) post.tally().duties(shift.code()))
                .orElseGet(() -> inPattern(shift));
    }

    private void onCall() {
        Section section = article.section(messages.get("document.schedule.on-call"));
        long weeks = subject.post().map(post -> post.post().weeks().rounded()).orElseGet(() ->
                (long) rota.weeks().size());
        List<ShiftType> onCalls = rota.shifts().stream()
                .filter(shift -> shift.kind() == DutyKind.ON_CALL && number(shift) > 0)
                .toList();
        if (onCalls.isEmpty()) {
            section.paragraph(messages.get("document.schedule.on-call.none"));
        }
        for (ShiftType shift : onCalls) {
            section.paragraph(messages.get(
                    shift.isResident() ? "document.schedule.on-call.resident" : "document.schedule.on-call.from-home",
                    shift.code(),
                    number(shift),
                    weeks));
        }
        Reason.Measured frequency = pattern.newDeal().facts().onCallFrequency();
        if (frequency != null) {
            section.paragraph(wording.says(frequency));
        }
        section.paragraph(messages.get("document.schedule.part", rota.weeks().size(), doctors()));
    }

    private int doctors() {
        return rota.roster() == null
                ? rota.weeks().size()
                : rota.roster().slots().size();
    }

    private void leave() {
        Section section = article.section(messages.get("document.schedule.leave"));
        subject.post().ifPresent(post -> {
            MeasureTable table = MeasureTable.traced(messages.get("document.schedule.leave.caption"), words);
            table.row(post.leave().entitlement());
            table.row(post.leave().putIn());
            table.row(post.leave().fixed());
            table.row(post.leave().takeable());
            table.row(post.bankHolidays().inPost());
            table.row(post.bankHolidays().owed());
            section.table(table.table());
        });
        new CoverWorking(pattern, rota.settings().cover().isProspective(), words).write(section);
    }

    private void rota() {
        Section section = article.section(messages.get("document.schedule.rota"));
        section.add(PatternGrid.plain(rota, subject.report().template(), words).element());
        section.note(messages.get("document.grid.note"));
        section.note(messages.get("document.schedule.rota.key"));
        new ShiftKey(rota, words).writeMarks(section);
        if (slot != null) {
            Section dates = article.section(messages.get("document.schedule.dates"));
            dates.paragraph(
                    messages.get("document.schedule.dates.says", slot.slot().startWeek()));
            new DatesGrid(rota, subject.roster().calendar(), slot.slot(), words).write(dates);
        }
    }

    private void pay() {
        Section section = article.section(messages.get("document.pay"));
        PayTable pay = new PayTable(words);
        if (slot == null) {
            points(section);
            return;
        }
        if (slot.newDeal() == null && slot.wales2026() == null) {
            section.warning(
                    messages.get(slot.slot().doctor() == null ? "document.pay.vacant" : "document.pay.unknown"));
        }
        pay(section, pay, Contract.NEW_DEAL_2002, slot.newDeal());
        pay(section, pay, Contract.WALES_2026, slot.wales2026());
        section.note(messages.get("document.summary.indicative"));
    }

    private void pay(Section section, PayTable table, Contract contract, @Nullable Pay pay) {
        if (pay != null) {
            table.write(section, messages.get("document.pay.steps.caption", words.contract(contract)), pay);
        }
    }

    private void points(Section section) {
        Table table = new Table(
                messages.get("document.schedule.pay.caption"),
                Column.text(messages.get("document.pay.grade")),
                Column.number(words.contract(Contract.NEW_DEAL_2002)),
                Column.number(words.contract(Contract.WALES_2026)));
        for (PayRow row : subject.report().pay()) {
            table.row(
                    wording.gradeAndPoint(row.grade(), row.point(), null),
                    words.annualPay(row.newDeal()),
                    words.annualPay(row.wales2026()));
        }
        words.legend(
                section.table(table),
                subject.report().pay().stream().map(PayRow::basis).reduce(PayBasis.CERTAIN, PayBasis::and));
        section.note(messages.get("document.schedule.pay.note"));
        section.note(messages.get("document.summary.indicative"));
    }

    private Set<FigureInForce> figures() {
        Stream<@Nullable Pay> pays = slot == null
                ? subject.report().pay().stream().flatMap(row -> Stream.of(row.newDeal(), row.wales2026()))
                : Stream.of(slot.newDeal(), slot.wales2026());
        return pays.filter(Objects::nonNull)
                .flatMap(pay -> pay.figures().stream())
                .collect(Collectors.toSet());
    }

    private void contacts() {
        Table table = new Table(
                messages.get("document.schedule.contacts.caption"),
                Column.text(messages.get("document.schedule.contacts.role")),
                Column.text(messages.get("document.schedule.contacts.name")),
                Column.text(messages.get("document.schedule.contacts.contact")));
        String empty = messages.get("document.to-complete");
        for (WorkSchedule.Contact contact : entered.contacts()) {
            table.row(
                    contact.role(),
                    contact.name().isBlank() ? empty : contact.name(),
                    contact.contact().isBlank() ? empty : contact.contact());
        }
        if (entered.contacts().isEmpty()) {
            ROLES.forEach(role -> table.row(messages.get("document.schedule.role." + role), empty, empty));
        }
        article.section(messages.get("document.schedule.contacts")).table(table);
    }
}
