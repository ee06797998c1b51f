package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's pay under each contract: every step, figure, source and assumption; what was offered beside it; and a draft letter where
 * the two differ. Without a slot, the pay at the grade, point and service that the rota names.
 */
final class PayStatement {

    private final Subject subject;
    private final @Nullable SlotReport slot;
    private final PatternReport pattern;
    private final Words words;
    private final Wording wording;
    private final Messages messages;
    private final Article article;

    private PayStatement(Subject subject, Words words, Article article) {
        this.subject = subject;
        this.slot = subject.slot();
        this.pattern = slot == null ? subject.report().template() : slot.pattern();
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
        this.article = article;
    }

    static void write(Subject subject, Words words, Article article) {
        new PayStatement(subject, words, article).write();
    }

    private void write() {
        PayRow own = subject.report().ownPay();
        Pay newDeal = slot != null ? slot.newDeal() : own == null ? null : own.newDeal();
        Pay wales2026 = slot != null ? slot.wales2026() : own == null ? null : own.wales2026();
        summary(newDeal, wales2026);
        basis(own);
        steps(Contract.NEW_DEAL_2002, newDeal);
        steps(Contract.WALES_2026, wales2026);
        Optional<DraftLetter> letter = offered(newDeal, wales2026);
        List<FigureInForce> figures = Stream.of(newDeal, wales2026)
                .filter(Objects::nonNull)
                .flatMap(pay -> pay.figures().stream())
                .toList();
        Evidence evidence = new Evidence(subject.report(), words);
        evidence.writeDoubts(article, figures);
        evidence.writeFigures(article, figures.stream());
        letter.ifPresent(draft -> draft.write(article));
    }

    private void summary(@Nullable Pay newDeal, @Nullable Pay wales2026) {
        Section section = article.section(messages.get("document.pay"));
        if (newDeal == null && wales2026 == null) {
            section.warning(messages.get(isVacant() ? "document.pay.vacant" : "document.pay.unknown"));
            return;
        }
        DoctorPay onDates = subject.post().map(PostReport::pay).orElse(null);
        if (onDates == null) {
            Table table = new Table(
                    messages.get("document.pay.summary"),
                    Column.text(messages.get("document.pay.contract")),
                    Column.number(messages.get("document.pay.year")));
            table.row(words.contract(Contract.NEW_DEAL_2002), words.annualPay(newDeal));
            table.row(words.contract(Contract.WALES_2026), words.annualPay(wales2026));
            PayBasis both = PayBasis.of(newDeal).and(PayBasis.of(wales2026));
            table.total(
                    messages.get("document.pay.difference"),
                    newDeal == null || wales2026 == null
                            ? Words.NONE
                            : words.differenceOf(wales2026.annualPay().minus(newDeal.annualPay()), both));
            words.legend(section.table(table), both);
            return;
        }
        Table table = new Table(
                messages.get("document.pay.summary"),
                Column.text(messages.get("document.pay.contract")),
                Column.number(messages.get("document.pay.year")),
                Column.number(messages.get("document.pay.month")),
                Column.number(messages.get("document.pay.dates")));
        row(table, Contract.NEW_DEAL_2002, onDates.newDeal());
        row(table, Contract.WALES_2026, onDates.wales2026());
        table.total(
                messages.get("document.pay.difference"),
                words.differenceOf(onDates.difference(), onDates.basis()),
                "",
                words.differenceOf(onDates.differenceForPost(), onDates.basis()));
        words.legend(section.table(table.styled("whole")), onDates.basis());
        section.note(messages.get("document.pay.months"));
        section.paragraph(
                onDates.contract() == null
                        ? messages.get("document.pay.no-contract")
                        : messages.get("document.pay.on-contract", words.contract(contract(onDates.contract()))));
    }

    private void row(Table table, Contract contract, @Nullable PayOnDates pay) {
        table.row(
                words.contract(contract),
                pay == null ? Words.NONE : words.marked(pay.year(), pay.basis()),
                pay == null ? Words.NONE : words.marked(pay.forMonth(), pay.basis()),
                pay == null ? Words.NONE : words.marked(pay.forPost(), pay.basis()));
    }

    private boolean isVacant() {
        return slot != null && slot.slot().doctor() == null;
    }

    /** Says what of the doctor and of the rota the pay rests on. */
    private void basis(@Nullable PayRow own) {
        MeasureTable table = MeasureTable.traced(messages.get("document.pay.basis.caption"), words);
        Doctor doctor = slot == null ? null : slot.slot().doctor();
        if (slot == null && own != null) {
            table.row(
                    messages.get("document.pay.grade"),
                    wording.gradeAndPoint(own.grade(), own.point(), own.serviceYears()));
        }
        if (doctor != null) {
            table.row(messages.get("document.pay.grade"), words.doctor(doctor));
            table.row(messages.get("document.pay.share"), wording.quantity(Quantity.fraction(doctor.share())));
            table.row(
                    messages.get("document.pay.placement"),
                    messages.get("placement." + doctor.placement().code()));
        }
        subject.post()
                .ifPresent(post -> table.row(
                        messages.get("document.post.dates"),
                        wording.dates(post.post().first(), post.post().last())));
        table.row(
                messages.get("document.summary.band"),
                messages.get("band." + pattern.newDeal().band().code() + ".name"));
        table.row(pattern.workHoursWithCover())
                .row(pattern.outOfHoursFraction())
                .row(pattern.weekendFrequency())
                .row(pattern.wales2026().averageHours())
                .row(pattern.wales2026().outOfHours());
        Section section = article.section(messages.get("document.pay.basis")).table(table.table());
        words.insteadOfBand(subject.report()).ifPresent(section::paragraph);
        section.note(messages.get("document.summary.indicative"));
    }

    private void steps(Contract contract, @Nullable Pay pay) {
        if (pay != null) {
            new PayTable(words)
                    .write(
                            article.section(messages.get("document.pay.steps", words.contract(contract))),
                            messages.get("document.pay.steps.caption", words.contract(contract)),
                            pay);
        }
    }

    /** Writes what was offered; returns the letter to be drafted, which is sent by itself and so stands last. */
    private Optional<DraftLetter> offered(@Nullable Pay newDeal, @Nullable Pay wales2026) {
        Doctor doctor = slot == null ? null : slot.slot().doctor();
        List<OfferedPay> offered =
                doctor == null ? List.of() : doctor.employment().offered();
        Section section = article.section(messages.get("document.offered")).together();
        if (offered.isEmpty()) {
            section.toComplete(messages.get("document.offered.none"), 3);
            return Optional.empty();
        }
        ContractChoice own = Objects.requireNonNull(doctor).contract();
        if (own == null) {
            section.paragraph(messages.get("document.offered.no-contract"));
            compare(section, Contract.NEW_DEAL_2002, newDeal, offered);
            compare(section, Contract.WALES_2026, wales2026, offered);
            return Optional.empty();
        }
        Pay pay = own == ContractChoice.NEW_DEAL_2002 ? newDeal : wales2026;
        return compare(section, contract(own), pay, offered)
                .flatMap(comparison -> letter(section, contract(own), Objects.requireNonNull(pay), comparison));
    }

    private Optional<OfferedComparison> compare(
            Section section, Contract contract, @Nullable Pay pay, List<OfferedPay> offered) {
        if (pay == null) {
            section.warning(messages.get("document.offered.unknown", words.contract(contract)));
            return Optional.empty();
        }
        OfferedComparison comparison = new OfferedComparison(pay, offered, words);
        words.legend(section.table(table(comparison, contract, pay).styled("whole")), PayBasis.of(pay));
        section.note(messages.get("document.offered.note"));
        section.paragraph(outcome(comparison));
        return Optional.of(comparison);
    }

    /** A letter asks why less is offered or paid; where it is not less, there is nothing to ask. */
    private Optional<DraftLetter> letter(Section section, Contract contract, Pay pay, OfferedComparison comparison) {
        if (comparison.outcome() == OfferedComparison.Outcome.LESS) {
            return Optional.of(new DraftLetter(subject, words, contract, pay, comparison));
        }
        section.paragraph(messages.get("document.letter.none"));
        return Optional.empty();
    }

    private String outcome(OfferedComparison comparison) {
        Money difference = comparison.difference();
        if (difference == null) {
            return messages.get("document.offered.nothing-alike");
        }
        String key = "document.offered." + comparison.outcome().name().toLowerCase(Locale.ROOT);
        String size = words.money(new Money(Math.abs(difference.pence())));
        if (comparison.total().offered() == null) {
            return messages.get(key + ".in-part", size);
        }
        return messages.get(difference.equals(Money.ZERO) ? "document.offered.same.exactly" : key, size);
    }

    private Table table(OfferedComparison comparison, Contract contract, Pay pay) {
        Table table = new Table(
                messages.get("document.offered.caption", words.contract(contract)),
                Column.text(messages.get("document.pay.line")),
                Column.number(messages.get("document.offered.given")),
                Column.number(messages.get("document.offered.offered")),
                Column.number(messages.get("document.offered.difference")));
        comparison
                .items()
                .forEach(item -> table.row(
                        item.name(),
                        words.money(item.given()),
                        words.money(item.offered()),
                        words.difference(item.difference())));
        OfferedComparison.Item total = comparison.total();
        return table.total(
                total.name(),
                words.annualPay(pay),
                words.money(total.offered()),
                words.differenceOf(total.difference(), PayBasis.of(pay)));
    }

    private static Contract contract(ContractChoice choice) {
        return choice == ContractChoice.NEW_DEAL_2002 ? Contract.NEW_DEAL_2002 : Contract.WALES_2026;
    }
}
