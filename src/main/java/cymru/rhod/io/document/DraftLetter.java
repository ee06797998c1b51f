package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A letter to the employer that names what differs and on which figures it rests. Names and addresses are left to be filled in. */
final class DraftLetter {

    private final Subject subject;
    private final Words words;
    private final Wording wording;
    private final Messages messages;
    private final Contract contract;
    private final Pay pay;
    private final OfferedComparison comparison;

    DraftLetter(Subject subject, Words words, Contract contract, Pay pay, OfferedComparison comparison) {
        this.subject = subject;
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
        this.contract = contract;
        this.pay = pay;
        this.comparison = comparison;
    }

    void write(Article article) {
        Section letter = article.section(messages.get("document.letter")).onNewPage();
        letter.note(messages.get("document.letter.note"));
        letter.paragraph(messages.get("document.letter.to")).paragraph(messages.get("document.letter.from"));
        letter.paragraph(wording.date(subject.asAt()));
        letter.heading(messages.get(
                "document.letter.subject",
                words.name(subject.rota().details()),
                subject.post()
                        .map(post ->
                                wording.dates(post.post().first(), post.post().last()))
                        .orElse(Words.NONE)));
        letter.paragraph(messages.get("document.letter.greeting"));
        letter.paragraph(messages.get(
                "document.letter.opening",
                words.contract(contract),
                subject.report().payYear().toString()));
        comparison(letter);
        letter.paragraph(messages.get("document.letter.basis")).bullets(basis());
        letter.paragraph(messages.get("document.letter.sources")).bullets(sources());
        if (pay.isUnconfirmed()) {
            letter.paragraph(messages.get("document.letter.unconfirmed"));
        }
        letter.paragraph(messages.get("document.letter.request"));
        letter.paragraph(messages.get("document.letter.closing")).paragraph(messages.get("document.letter.name"));
    }

    private void comparison(Section letter) {
        Money offered = comparison.total().offered();
        if (offered != null) {
            letter.paragraph(messages.get(
                    "document.letter.total",
                    words.money(pay.annualPay()),
                    words.money(offered),
                    words.money(pay.annualPay().minus(offered))));
        }
        List<String> items = items();
        if (items.isEmpty()) {
            letter.paragraph(messages.get("document.letter.made-up")).bullets(madeUp());
        } else {
            letter.paragraph(messages.get(
                            comparison.isWholeByItems() ? "document.letter.items" : "document.letter.in-part"))
                    .bullets(items);
        }
    }

    /** Returns a line for each item that differs; of one nobody entered nothing is said unless the others are the whole offer. */
    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (OfferedComparison.Item item : comparison.items()) {
            if (item.isDifferent()) {
                items.add(messages.get(
                        "document.letter.item",
                        item.name(),
                        words.money(item.given()),
                        words.money(item.offered()),
                        words.difference(item.difference())));
            } else if (item.given() == null) {
                items.add(messages.get("document.letter.item.besides", item.name(), words.money(item.offered())));
            } else if (item.offered() == null && comparison.isWholeByItems()) {
                items.add(messages.get("document.letter.item.not-stated", item.name(), words.money(item.given())));
            }
        }
        return items;
    }

    private List<String> madeUp() {
        return pay.lines().stream()
                .map(line -> messages.get("document.letter.item.given", wording.name(line), words.money(line.amount())))
                .toList();
    }

    private List<String> basis() {
        PatternReport pattern = Objects.requireNonNull(subject.slot()).pattern();
        if (contract == Contract.NEW_DEAL_2002) {
            return List.of(
                    messages.get("band." + pattern.newDeal().band().code() + ".name"),
                    wording.says(pattern.workHoursWithCover()),
                    wording.says(pattern.outOfHoursFraction()));
        }
        List<String> basis = new ArrayList<>();
        if (pattern.wales2026().averageHours() != null) {
            basis.add(wording.says(pattern.wales2026().averageHours()));
        }
        if (pattern.wales2026().outOfHours() != null) {
            basis.add(wording.says(pattern.wales2026().outOfHours()));
        }
        return basis;
    }

    private List<String> sources() {
        return pay.figures().stream()
                .map(figure -> messages.get(
                        "document.pay.figure", wording.name(figure), wording.value(figure), wording.source(figure)))
                .distinct()
                .toList();
    }
}
