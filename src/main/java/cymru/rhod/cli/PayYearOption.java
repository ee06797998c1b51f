package cymru.rhod.cli;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.io.figures.PayYears;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The option {@code --pay-year}, the same for every command. */
final class PayYearOption {

    /** A pay award that is typed in part lacks few figures or nearly all. */
    private static final int MOST_NAMED = 4;

    private PayYearOption() {}

    /** Returns the setting that puts a pay year in place of the files' own, if its figures are known. */
    static Setting of(String text, FigureTable figures, Wording wording) throws UnusableCall {
        Optional<PayYear> year = PayYear.parse(text);
        if (year.filter(figures.payYears()::contains).isEmpty()) {
            String years = figures.payYears().stream().map(PayYear::toString).collect(Collectors.joining(", "));
            List<String> lacking =
                    year.map(one -> PayYears.lacking(one, figures)).orElse(List.of());
            throw new UnusableCall(
                    lacking.isEmpty()
                            ? wording.messages().get("cli.error.pay-year", text, years)
                            : wording.messages()
                                    .get(
                                            "cli.error.pay-year-in-part",
                                            text,
                                            years,
                                            names(lacking, wording),
                                            Math.max(0, lacking.size() - MOST_NAMED)));
        }
        return Setting.ofPayYear(text);
    }

    private static String names(List<String> figures, Wording wording) {
        return figures.stream().limit(MOST_NAMED).map(wording::figureName).collect(Collectors.joining(", "));
    }
}
