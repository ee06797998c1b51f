package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.DoctorCareer;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.protection.PayProtection;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a doctor's pay cannot fall below after the transfer, month by month, and for how long that matters. */
final class ProtectionPane extends CareerSection {

    private static final Ratio USUAL_AWARD = Ratio.of(3);

    private final ProtectionForm form;
    private final EntryRows<AssumedAward> awards;
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final VBox suggestion = results("career-protection-suggestion");
    private final VBox outcome = results("career-protection-outcome");
    private final VBox results = results("career-protected-months");

    ProtectionPane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-protection", doctor, texts, subscriptions, onExplain);
        form = new ProtectionForm(doctor);
        awards = new EntryRows<>(
                "awards",
                "career.award.add",
                doctor.awards(),
                (award, take, ofRow) -> new AwardForm(award, take),
                this::usualAward,
                texts,
                subscriptions);
        VBox details = new VBox(
                dayBefore(),
                suggestion,
                refusal(problem),
                claim(),
                heading("career.terms.heading"),
                hint("career.terms.what"),
                terms(),
                termsToTick());
        details.getStyleClass().add("career-cards-inner");
        details.managedProperty().bind(details.visibleProperty());
        subscriptions.follow(form.entered().valueProperty(), details::setVisible);
        add(
                outcome,
                heading("career.protection.heading"),
                hint("career.protection.what"),
                fields().check("career.field.protected", form.entered()),
                details,
                heading("career.awards.heading"),
                hint("career.awards.what"),
                awards,
                heading("career.protection.months"),
                results);
    }

    private FlowPane dayBefore() {
        return row(
                FieldWidths.wide(fields().line("career.field.transfer", form.date())),
                FieldWidths.wide(fields().line("career.field.pay-before", form.totalPay())),
                FieldWidths.wide(fields().line("career.field.share-before", form.share())),
                FieldWidths.wide(fields().optional(
                                "career.field.supplement",
                                form.band(),
                                Protection.SUPPLEMENTS,
                                code -> CareerWords.band(texts(), code),
                                "career.not-given")));
    }

    private FlowPane claim() {
        return row(
                FieldWidths.wide(fields().choice(
                                "career.field.implementation",
                                form.implementation(),
                                List.of(Implementation.values()),
                                picked -> texts().get("career.implementation." + picked.code()))),
                fields().line("career.field.claimed-from", form.claimedFrom()));
    }

    private FlowPane terms() {
        return row(
                FieldWidths.wide(fields().choice(
                                "career.field.lasting",
                                form.lasting(),
                                List.of(Lasting.values()),
                                picked -> texts().get("career.lasting." + picked.code()))),
                fields().line("career.field.until", form.until()));
    }

    private VBox termsToTick() {
        VBox box = new VBox(
                fields().check("career.field.uprated", form.uprated()),
                fields().check("career.field.scaled", form.scaled()),
                fields().check("career.field.compares-total", form.comparesTotal()),
                fields().check("career.field.pensionable", form.pensionable()));
        box.getStyleClass().add("career-results");
        return box;
    }

    @Override
    void show() {
        form.show(doctor().employment().protection());
        awards.show(place -> null);
        showSuggestion();
        outcome.getChildren().clear();
        results.getChildren().clear();
        DoctorCareer standing = doctor().outlook().standing();
        Protection protection = standing.protection();
        if (protection == null) {
            outcome.getChildren().add(muted(texts().get("career.protection.none")));
            return;
        }
        Reason.Decided claim = ProtectionClaim.of(protection);
        addPointsNote(outcome);
        outcome.getChildren().add(why("career-claim", texts().wording().says(claim), claim));
        Optional<CareerPay> career = doctor().outlook().career();
        List<ProtectedMonth> months = career.map(CareerPay::protection).orElse(standing.protectedMonths());
        if (months.isEmpty()) {
            outcome.getChildren().add(muted(texts().get(whyNoMonths(protection))));
        } else {
            showMonths(months, career.isPresent());
        }
        addAssumed(results, ProtectionClaim.assumed(protection.terms()));
    }

    private static String whyNoMonths(Protection protection) {
        if (protection.implementation() == Implementation.NO) {
            return "career.protection.not-covered";
        }
        return protection.totalPay() == null ? "career.protection.no-pay" : "career.protection.no-months";
    }

    private void showMonths(List<ProtectedMonth> months, boolean ofCareer) {
        Texts texts = texts();
        ProtectionReading reading = ProtectionReading.of(months);
        outcome.getChildren()
                .addAll(
                        strong(howLong(months, reading)),
                        why("career-protection-sum", sum(months), PayProtection.total(months)));
        results.getChildren()
                .add(muted(texts.get(ofCareer ? "career.protection.of-career" : "career.protection.of-slot")));
        ResultTable table = new ResultTable(
                "career-months",
                texts,
                texts.get("career.month"),
                texts.get("career.month.floor"),
                texts.get("career.month.new-pay"),
                texts.get("career.month.top-up"),
                texts.get("career.month.claimable"),
                texts.get("career.month.paid"));
        for (ProtectionReading.Run run : reading.runs()) {
            ProtectedMonth month = run.month();
            table.line(
                    run.first().equals(run.last())
                            ? CareerWords.month(texts, run.first())
                            : texts.get(
                                    "career.months",
                                    CareerWords.month(texts, run.first()),
                                    CareerWords.month(texts, run.last())),
                    CareerWords.pence(texts, month.floor()),
                    CareerWords.pence(texts, month.newPay()),
                    CareerWords.pence(texts, month.topUp()),
                    CareerWords.pence(texts, month.claimable()),
                    CareerWords.pence(texts, month.paid()));
        }
        results.getChildren().add(table.sideways());
    }

    private String sum(List<ProtectedMonth> months) {
        Money claimable = ProtectionReading.claimable(months);
        String topUps = texts().wording().poundsAndPence(ProtectionReading.topUps(months));
        return claimable.equals(Money.ZERO)
                ? texts().get("career.protection.sum", topUps)
                : texts().get(
                                "career.protection.sum-claimable",
                                topUps,
                                texts().wording().poundsAndPence(claimable));
    }

    private String howLong(List<ProtectedMonth> months, ProtectionReading reading) {
        Optional<YearMonth> last = PayProtection.lastBinding(months);
        if (last.isEmpty()) {
            return texts().get("career.protection.never");
        }
        String month = CareerWords.month(texts(), last.get());
        if (reading.bindsAtTheEnd()) {
            return texts().get("career.protection.to-the-end", month);
        }
        return texts().get(reading.bindsAgain() ? "career.protection.again" : "career.protection.until", month);
    }

    /** What this rota would give on the day before; only a suggestion, as the supplement in payment may be another one. */
    private void showSuggestion() {
        suggestion.getChildren().clear();
        Pay pay = doctor().slot().newDeal();
        if (pay == null) {
            suggestion.getChildren().add(muted(texts().get("career.suggestion.none")));
            return;
        }
        String band = doctor().slot().pattern().newDeal().band().code();
        Ratio share = doctor().doctor().share();
        Button use = new Button(texts().get("career.suggestion.use"));
        use.setId("career-use-suggestion");
        use.setOnAction(
                event -> problem.set(form.suggest(pay.annualPay(), share, band).orElse(null)));
        suggestion
                .getChildren()
                .addAll(
                        muted(texts().get(
                                        "career.suggestion",
                                        texts().wording().poundsAndPence(pay.annualPay()),
                                        CareerWords.band(texts(), band))),
                        use);
    }

    /** The April after the last award, or the first of which nothing is known in any case. */
    private AssumedAward usualAward() {
        LocalDate from = doctor().awards()
                .last()
                .map(award -> award.from().plusYears(1))
                .orElse(LocalDate.of(2027, Month.APRIL, 1));
        return new AssumedAward(from, USUAL_AWARD);
    }
}
