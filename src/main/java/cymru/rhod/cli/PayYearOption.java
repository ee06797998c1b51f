package cymru.rhod.cli;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.text.Messages;
import java.util.Collection;
import java.util.stream.Collectors;

/** The option {@code --pay-year}, the same for every command. */
final class PayYearOption {

    private PayYearOption() {}

    /** Returns the setting that puts a pay year in place of the files' own, if its figures are known. */
    static Setting of(String text, Collection<PayYear> known, Messages messages) throws UnusableCall {
        if (PayYear.parse(text).filter(known::contains).isEmpty()) {
            String years = known.stream().map(PayYear::toString).collect(Collectors.joining(", "));
            throw new UnusableCall(messages.get("cli.error.pay-year", text, years));
        }
        return Setting.ofPayYear(text);
    }
}
