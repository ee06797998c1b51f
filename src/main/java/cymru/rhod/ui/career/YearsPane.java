package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.report.career.PlacementFloor;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** The posts from now to the completion of training, and what they pay year by year under either contract. */
final class YearsPane extends CareerSection {

    private final EntryRows<CareerPost> rows;
    private final VBox summary = results("career-summary");
    private final YearsChart chart;
    private final VBox years = results("career-years-years");
    private final VBox results = results("career-years-results");

    YearsPane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-years", doctor, texts, subscriptions, onExplain);
        rows = new EntryRows<>(
                "posts",
                "career.years.add",
                doctor.career(),
                (post, take, ofRow) -> new CareerPostForm(post, take, texts),
                this::usual,
                texts,
                subscriptions);
        chart = new YearsChart(texts, subscriptions);
        add(summary, chart, years, heading("career.years.heading"), hint("career.years.what"), rows, results);
    }

    @Override
    void show() {
        rows.show(place -> null);
        summary.getChildren().clear();
        years.getChildren().clear();
        results.getChildren().clear();
        CareerPay career = doctor().outlook().career().orElse(null);
        List<CareerYear> all = career == null ? List.of() : career.years();
        chart.show(all);
        if (career == null || all.isEmpty()) {
            summary.getChildren().add(muted(texts().get("career.years.none")));
            return;
        }
        String reading = CareerReading.of(all).map(this::inWords).orElseGet(() -> texts().get("career.years.unknown"));
        summary.getChildren().add(strong(reading));
        addPointsNote(summary);
        chart.setSummary(reading);
        years.getChildren().addAll(table(all).sideways(), muted(texts().get("career.years.part")));
        showChoices();
        showFloors(career.floors());
        addAssumed(results, career.assumed());
    }

    private ResultTable table(List<CareerYear> all) {
        Texts texts = texts();
        ResultTable table = new ResultTable(
                "career-years-table",
                texts,
                texts.get("career.year"),
                texts.get("career.contract.2002"),
                texts.get("career.year.unprotected"),
                texts.get("career.year.protected"),
                texts.get("career.year.difference"),
                texts.get("career.year.2002-so-far"),
                texts.get("career.year.unprotected-so-far"),
                texts.get("career.year.protected-so-far"),
                texts.get("career.year.ahead"));
        for (CareerYear year : all) {
            table.line(
                    year.year().toString(),
                    CareerWords.pounds(texts, year.newDeal()),
                    CareerWords.pounds(texts, year.wales2026()),
                    CareerWords.pounds(texts, year.withProtection()),
                    CareerWords.difference(texts, year.withProtection(), year.newDeal()),
                    CareerWords.pounds(texts, year.newDealSoFar()),
                    CareerWords.pounds(texts, year.wales2026SoFar()),
                    CareerWords.pounds(texts, year.withProtectionSoFar()),
                    CareerWords.difference(texts, year.withProtectionSoFar(), year.newDealSoFar()));
        }
        return table;
    }

    /** The three Augusts differ by the pay that is protected; what counts is the running total. */
    private void showChoices() {
        Map<Choice, CareerPay> careers = doctor().outlook().careerByChoice();
        Transition transition = doctor().outlook().standing().transition();
        if (careers.size() < 2 || transition == null) {
            return;
        }
        results.getChildren()
                .addAll(
                        strong(texts().get("career.years.by-choice")),
                        ChoicePay.table("career-years-choices", careers, transition, texts()));
    }

    private void showFloors(List<PlacementFloor> floors) {
        floors.forEach(floor -> results.getChildren()
                .add(muted(texts().get(
                                "career.years.floor",
                                texts().wording().date(floor.post().from()),
                                texts().wording().date(floor.post().to()),
                                texts().wording().poundsAndPence(floor.pay())))));
    }

    private String inWords(CareerReading reading) {
        Wording wording = texts().wording();
        Money ahead = reading.ahead();
        int sign = ahead.compareTo(Money.ZERO);
        String total = sign == 0
                ? texts().get("career.reading.even")
                : texts().get(
                                sign > 0 ? "career.reading.ahead" : "career.reading.behind",
                                wording.pounds(sign < 0 ? Money.ZERO.minus(ahead) : ahead));
        return texts().get("career.reading", spells(reading.spells()), total);
    }

    private String spells(List<CareerReading.Spell> spells) {
        if (spells.isEmpty()) {
            return texts().get("career.reading.same");
        }
        boolean startsWithMore = spells.get(0).paysMore();
        if (spells.size() == 1) {
            return texts().get(startsWithMore ? "career.reading.always-more" : "career.reading.always-less");
        }
        if (spells.size() == 2) {
            return texts().get(
                            startsWithMore ? "career.reading.more-then-less" : "career.reading.less-then-more",
                            spells.get(0).last().toString(),
                            spells.get(1).first().toString());
        }
        return texts().get(
                        "career.reading.changes",
                        spells.stream().map(this::inWords).collect(Collectors.joining("; ")));
    }

    private String inWords(CareerReading.Spell spell) {
        boolean isOneYear = spell.first().equals(spell.last());
        String key = isOneYear
                ? spell.paysMore() ? "career.reading.more-in" : "career.reading.less-in"
                : spell.paysMore() ? "career.reading.more" : "career.reading.less";
        return isOneYear
                ? texts().get(key, spell.first().toString())
                : texts().get(key, spell.first().toString(), spell.last().toString());
    }

    /** Goes on from the day after the last post, to the August after, as the doctor is employed now. */
    private CareerPost usual() {
        Doctor now = doctor().doctor();
        LocalDate standing = doctor().outlook().standing().date();
        LocalDate from =
                doctor().career().last().map(post -> post.to().plusDays(1)).orElse(standing);
        LocalDate changeover = Transition.changeover(from.getYear());
        LocalDate next = changeover.isAfter(from) ? changeover : Transition.changeover(from.getYear() + 1);
        Grade grade = doctor().career()
                .last()
                .map(CareerPost::grade)
                .orElseGet(() -> Objects.requireNonNullElse(doctor().outlook().grade(), Grade.REGISTRAR));
        return new CareerPost(from, next.minusDays(1), grade, now.share(), now.placement(), null, null, null);
    }
}
