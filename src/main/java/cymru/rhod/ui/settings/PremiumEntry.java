package cymru.rhod.ui.settings;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.Optional;
import java.util.function.Function;

/** One premium of the user's own as it is typed, without a control: each field left with another value is one edit. */
final class PremiumEntry {

    private final TextEntry<String> name;
    private final TextEntry<Ratio> amount;
    private final ChoiceEntry<Boolean> pensionable;
    private Premium shown;

    /** @param taker gives a changed premium on and says why it is not taken, if it is not */
    PremiumEntry(Premium premium, Function<Premium, Optional<Problem>> taker) {
        shown = premium;
        name = new TextEntry<>(
                PremiumEntry::readName,
                text -> text,
                text -> taker.apply(new Premium(text, shown.amount(), shown.pensionable())));
        amount = new TextEntry<>(
                SettingTexts::premiumAmount,
                NumberTexts::ofDecimal,
                pounds -> taker.apply(new Premium(shown.name(), Money.roundedToThePenny(pounds), shown.pensionable())));
        pensionable = new ChoiceEntry<>(
                premium.pensionable(), ticked -> taker.apply(new Premium(shown.name(), shown.amount(), ticked)));
        show(premium);
    }

    TextEntry<String> name() {
        return name;
    }

    /** Pounds a year, full time. */
    TextEntry<Ratio> amount() {
        return amount;
    }

    ChoiceEntry<Boolean> pensionable() {
        return pensionable;
    }

    void show(Premium premium) {
        shown = premium;
        name.show(premium.name());
        amount.show(Ratio.of(premium.amount().pounds()));
        pensionable.show(premium.pensionable());
    }

    private static Parsed<String> readName(String text) {
        return text.isBlank() ? Parsed.expected("settings.expected.premium-name") : Parsed.of(text.strip());
    }
}
