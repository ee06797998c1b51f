package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Pay protection on transfer with every point of it that is not published, as it is typed and picked, without a control. */
final class ProtectionForm {

    private final CareerDoctor doctor;

    private final ChoiceEntry<Boolean> entered;
    private final TextEntry<LocalDate> date;
    private final TextEntry<Optional<Money>> totalPay;
    private final TextEntry<Ratio> share;
    private final ChoiceEntry<Optional<String>> band;
    private final ChoiceEntry<Implementation> implementation;
    private final TextEntry<Optional<LocalDate>> claimedFrom;
    private final ChoiceEntry<Boolean> uprated;
    private final ChoiceEntry<Boolean> scaled;
    private final ChoiceEntry<Lasting> lasting;
    private final TextEntry<Optional<LocalDate>> until;
    private final ChoiceEntry<Boolean> comparesTotal;
    private final ChoiceEntry<Boolean> pensionable;

    ProtectionForm(CareerDoctor doctor) {
        this.doctor = doctor;
        entered = new ChoiceEntry<>(false, this::enter);
        date = CareerFields.date(day -> change(now -> with(now, day, now.totalPay(), now.share(), now.band())));
        totalPay = new TextEntry<>(
                text -> Parsed.optional(text, ProtectionForm::readPay),
                pay -> pay.map(pounds -> pounds.pounds().toPlainString()).orElse(""),
                pay -> change(now -> with(now, now.date(), pay.orElse(null), now.share(), now.band())));
        share = new TextEntry<>(
                NumberTexts::share,
                NumberTexts::ofShare,
                typed -> change(now -> with(now, now.date(), now.totalPay(), typed, now.band())));
        band = new ChoiceEntry<>(
                Optional.empty(),
                picked -> change(now -> with(now, now.date(), now.totalPay(), now.share(), picked.orElse(null))));
        implementation = new ChoiceEntry<>(
                Implementation.UNSURE, picked -> change(now -> withClaim(now, picked, now.claimedFrom())));
        claimedFrom = CareerFields.optionalDate(day -> change(now -> withClaim(now, now.implementation(), day)));
        uprated = new ChoiceEntry<>(false, holds -> changeTerms(now -> now.withUprated(holds)));
        scaled = new ChoiceEntry<>(true, holds -> changeTerms(now -> now.withScaledByShare(holds)));
        lasting = new ChoiceEntry<>(
                Lasting.WHOLE_TRAINING, picked -> changeTerms(now -> now.withLasting(picked, now.until())));
        until = CareerFields.optionalDate(day -> changeTerms(now -> now.withLasting(now.lasting(), day)));
        comparesTotal = new ChoiceEntry<>(true, holds -> changeTerms(now -> now.withComparesTotal(holds)));
        pensionable = new ChoiceEntry<>(
                false,
                holds -> changeTerms(now -> new ProtectionTerms(
                        now.uprated(), now.scaledByShare(), now.lasting(), now.until(), now.comparesTotal(), holds)));
        show(doctor.employment().protection());
    }

    /** Whether anything of protection is entered; without, all of it goes. */
    ChoiceEntry<Boolean> entered() {
        return entered;
    }

    /** The first day on the contract of 2026. */
    TextEntry<LocalDate> date() {
        return date;
    }

    /** Pay a year on the day before, the supplement then in payment included. */
    TextEntry<Optional<Money>> totalPay() {
        return totalPay;
    }

    TextEntry<Ratio> share() {
        return share;
    }

    ChoiceEntry<Optional<String>> band() {
        return band;
    }

    ChoiceEntry<Implementation> implementation() {
        return implementation;
    }

    TextEntry<Optional<LocalDate>> claimedFrom() {
        return claimedFrom;
    }

    ChoiceEntry<Boolean> uprated() {
        return uprated;
    }

    ChoiceEntry<Boolean> scaled() {
        return scaled;
    }

    ChoiceEntry<Lasting> lasting() {
        return lasting;
    }

    /** The last day of protection; empty for none. */
    TextEntry<Optional<LocalDate>> until() {
        return until;
    }

    ChoiceEntry<Boolean> comparesTotal() {
        return comparesTotal;
    }

    ChoiceEntry<Boolean> pensionable() {
        return pensionable;
    }

    /** Takes the pay, the share and the band that this rota would give on the day before. */
    Optional<Problem> suggest(Money pay, Ratio ofFullTime, String supplement) {
        return change(now -> with(now, now.date(), pay, ofFullTime, supplement));
    }

    /** Shows the protection as it is after an edit; null where none is entered. */
    void show(@Nullable Protection protection) {
        entered.show(protection != null);
        Protection shown = protection == null ? Protection.of(Wales2026Rules.FIRST_DAY, null) : protection;
        date.show(shown.date());
        totalPay.show(Optional.ofNullable(shown.totalPay()));
        share.show(shown.share());
        band.show(Optional.ofNullable(shown.band()));
        implementation.show(shown.implementation());
        claimedFrom.show(Optional.ofNullable(shown.claimedFrom()));
        ProtectionTerms terms = shown.terms();
        uprated.show(terms.uprated());
        scaled.show(terms.scaledByShare());
        lasting.show(terms.lasting());
        until.show(Optional.ofNullable(terms.until()));
        comparesTotal.show(terms.comparesTotal());
        pensionable.show(terms.pensionable());
    }

    private Optional<Problem> enter(boolean isEntered) {
        Ratio ofDoctor = doctor.doctor().share();
        Protection first = Protection.of(Wales2026Rules.FIRST_DAY, null);
        return doctor.changeEmployment(
                now -> now.withProtection(isEntered ? with(first, first.date(), null, ofDoctor, null) : null));
    }

    private Optional<Problem> change(UnaryOperator<Protection> change) {
        return doctor.changeEmployment(
                now -> now.protection() == null ? now : now.withProtection(change.apply(now.protection())));
    }

    private Optional<Problem> changeTerms(UnaryOperator<ProtectionTerms> change) {
        return change(now -> new Protection(
                now.date(),
                now.totalPay(),
                now.share(),
                now.band(),
                now.implementation(),
                now.claimedFrom(),
                change.apply(now.terms())));
    }

    private static Protection with(
            Protection now, LocalDate date, @Nullable Money pay, Ratio share, @Nullable String band) {
        return new Protection(date, pay, share, band, now.implementation(), now.claimedFrom(), now.terms());
    }

    private static Protection withClaim(
            Protection now, Implementation implementation, @Nullable LocalDate claimedFrom) {
        return new Protection(
                now.date(), now.totalPay(), now.share(), now.band(), implementation, claimedFrom, now.terms());
    }

    private static Parsed<Money> readPay(String text) {
        return NumberTexts.pounds(text)
                .filter(Protection::isPay)
                .map(pounds -> Parsed.of(Money.roundedToThePenny(pounds)))
                .orElseGet(() -> Parsed.expected("career.expected.pay"));
    }
}
