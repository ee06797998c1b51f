package cymru.rhod.text;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHoliday;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts reasons, problems, places and numbers into words, in one language: the same for screen, documents and terminal. */
public final class Wording {

    /** Stands where there is no number. */
    public static final String NO_VALUE = "–";

    /** For an outcome of two, the one it was not. */
    private static final Map<String, String> OPPOSITES =
            Map.of("yes", "no", "no", "yes", "kept", "broken", "broken", "kept");

    private static final Pattern CLAUSE_WORD = Pattern.compile("\\b[A-Za-z]+\\b");

    private final Messages messages;
    private final Quantities quantities;
    private final Comparisons comparisons;
    private final Places places;
    private final DateRuns dates;
    private final FigureNames figureNames;

    private Wording(Messages messages) {
        this.messages = messages;
        quantities = new Quantities(messages);
        comparisons = new Comparisons(messages, quantities);
        places = new Places(messages);
        dates = new DateRuns(messages);
        figureNames = new FigureNames(messages);
    }

    public static Wording in(Language language) {
        return new Wording(Messages.in(language));
    }

    public Messages messages() {
        return messages;
    }

    /** Returns what a reason is called, for example "Longest duty". */
    public String name(Reason reason) {
        if (reason instanceof Reason.Assumed) {
            return messages.get("reason.assumed.name");
        }
        if (reason instanceof Reason.Unknown) {
            return messages.get("reason.unknown.name");
        }
        return reason instanceof Reason.Measured measured
                ? messages.get(reason.key() + ".name", worded(measured.arguments()))
                : messages.get(reason.key() + ".name");
    }

    /** Returns what a line of pay is called; one of the user's own has their name for it, and is marked as theirs. */
    public String name(PayLine line) {
        return line.ownName() == null
                ? messages.get("pay-line." + line.id())
                : messages.get("pay-line." + line.id(), line.ownName());
    }

    /** Returns what a rule is called, also where its answer is not known. */
    public String name(RuleResult rule) {
        return messages.get(rule.rule().id() + ".name");
    }

    /** Returns the answer of a rule as one sentence that begins with its name. */
    public String says(RuleResult rule) {
        return rule.reason() instanceof Reason.Unknown missing
                ? messages.get("measured.says", name(rule), says(missing))
                : says(rule.reason());
    }

    /** Returns the reason as one sentence with its numbers and margin. */
    public String says(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return comparisons.sentence(name(compared), compared);
        }
        if (reason instanceof Reason.Measured measured) {
            return says(measured);
        }
        if (reason instanceof Reason.Decided decided) {
            return messages.get("decided.says", name(decided), outcome(decided));
        }
        if (reason instanceof Reason.Assumed assumed) {
            return messages.get(assumed.key() + ".says", worded(assumed.arguments()));
        }
        return messages.get(reason.key() + ".says", worded(((Reason.Unknown) reason).arguments()));
    }

    /** Returns why a rule is a warning and neither kept nor broken; empty where it is none, or its sentence says so. */
    public String warning(RuleResult rule) {
        String key = rule.rule().id() + ".warning";
        return rule.verdict() == Verdict.WARNING && messages.has(key) ? messages.get(key) : "";
    }

    /** Returns what the rules of one contract come to: kept, or how many stand out and how. */
    public String verdict(Contract contract, List<RuleResult> rules) {
        if (rules.isEmpty()) {
            return messages.get("document.verdict.no-rules");
        }
        Verdict gravest = Verdict.gravest(rules.stream().map(RuleResult::verdict));
        boolean isKeptInPart = gravest == Verdict.KEPT && !contract.isWhollyChecked();
        return isKeptInPart
                ? messages.get("document.verdict.all.kept-in-part")
                : messages.get(
                        "document.verdict.all." + gravest.code(),
                        rules.stream().filter(rule -> rule.verdict() == gravest).count());
    }

    /** Returns where a rule comes from as a sentence; empty for a contract whose rules are all its own and known. */
    public String provenance(RuleResult rule) {
        return rule.rule().contract().isWhollyChecked()
                ? ""
                : messages.get("provenance." + rule.provenance().code());
    }

    /** Returns what the thing means in plain words, for a hover; empty where nothing need be said. */
    public String explains(Reason reason) {
        String key = reason.key() + ".explains";
        return messages.has(key) ? messages.get(key) : "";
    }

    /** Returns the outcome of a decision: "Band 1B", "yes". */
    public String outcome(Reason.Decided decided) {
        return outcome(decided.key(), decided.outcome());
    }

    /**
     * Returns what another outcome of a decision would have needed: "Band 1A would need: …".
     *
     * @param decided the decision whose alternative it is
     */
    public String alternative(Reason.Decided decided, Reason.Alternative alternative) {
        return messages.get(
                "alternative.says", outcome(decided.key(), alternative.outcome()), needed(alternative.needs()));
    }

    /** Returns the limit a value is held against: "at most 48 h". */
    public String limit(Reason.Compared compared) {
        return comparisons.limit(compared);
    }

    /** Returns the margin in words: "1 h 43 min under 48 h"; empty where there is none. */
    public String margin(Reason.Compared compared) {
        return comparisons.margin(compared);
    }

    /** Returns where a figure comes from: its source and clause, since when it is in force, and how well it is known. */
    public String source(FigureInForce figure) {
        if (figure.isOwn()) {
            return figure.clause().isEmpty()
                    ? messages.get("figure.source.own-figure")
                    : messages.get("figure.source.own-figure-because", figure.clause());
        }
        String where = figure.clause().isEmpty()
                ? figure.source()
                : messages.get("figure.source-and-clause", figure.source(), clause(figure.clause()));
        return messages.get(
                "figure.source",
                where,
                date(figure.from()),
                messages.get("evidence." + figure.grade().code()));
    }

    /** Returns where an assumption is from: the clause of an agreement, or the project's notes by what they are about. */
    public String source(Reason.Assumed assumed) {
        return new Citations(messages).worded(assumed.source());
    }

    /** Returns the place in a figure's source, in the reader's language; empty where it has none. */
    public String clause(FigureInForce figure) {
        return clause(figure.clause());
    }

    /** Returns what a figure is called. */
    public String name(FigureInForce figure) {
        return figureName(figure.id());
    }

    /** Returns what the figure with an id is called. */
    public String figureName(String id) {
        return figureNames.name(id);
    }

    /** Returns the value of a figure with what it counts: "£41,400 a year", "1 × the plain hourly rate". */
    public String value(FigureInForce figure) {
        String value = quantities.inSentence(figure.quantity());
        return switch (figure.unit()) {
            case MULTIPLIER -> messages.get("figure.times-plain-rate", value);
            case POUNDS -> messages.get("figure.pounds-per-duty", value);
            default -> value;
        };
    }

    /** Returns what to know about a figure; empty where nothing. */
    public String note(FigureInForce figure) {
        String key = "figure." + figure.id() + ".note";
        return messages.has(key) ? messages.get(key) : "";
    }

    /** Returns a number as screens show it: 46:17, 21.8 %, 1 in 5.2, 13 days. */
    public String quantity(Quantity quantity) {
        return quantities.shown(quantity);
    }

    /** Returns whole pounds with thousands marked: £51,281. */
    public String pounds(Money money) {
        return quantities.pounds(money);
    }

    /** Returns a difference in whole pounds with its sign: +£883, −£1,200; £0 has none. */
    public String signedPounds(Money difference) {
        return (difference.wholePounds() > 0 ? "+" : "") + pounds(difference);
    }

    /** Returns by how much one amount is more than another, in whole pounds with its sign; it adds up with both as they are shown. */
    public String difference(Money from, Money to) {
        return signedPounds(to.shownMoreThan(from));
    }

    /** Returns pounds and pence: £51,280.60. */
    public String poundsAndPence(Money money) {
        return quantities.poundsAndPence(money);
    }

    /**
     * Returns a grade with its point and service: "StR point 3, 4 years' service". In foundation, service plays no part in pay.
     *
     * @param serviceYears null where not given
     */
    public String gradeAndPoint(Grade grade, int point, @Nullable Integer serviceYears) {
        String text = messages.get("grade.point", messages.get("grade." + grade.code()), point);
        return serviceYears == null || grade.isFoundation()
                ? text
                : messages.get("grade.point-and-service", text, serviceYears);
    }

    /**
     * Returns how many doctors are on duty in an hour, to one decimal: a doctor on duty for half of the hour counts as half.
     */
    public String doctors(double doctors) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(doctors);
    }

    /** Returns a date with its month as a word: "5 August 2026". */
    public String date(LocalDate date) {
        return dates.of(date);
    }

    /** Returns a period by its first and last day: "5 August 2026–2 February 2027". */
    public String dates(LocalDate first, LocalDate last) {
        return dates.of(first, last);
    }

    /** Returns dates in order, days in a row drawn together: "7–9 August 2026, 4 September 2026"; of many only the first. */
    public String dates(Collection<LocalDate> days) {
        return dates.of(days);
    }

    /** Returns places, those of one week drawn together: "week 3 Fri–Sun, week 7 Mon". */
    public String places(List<CellRef> cells) {
        return places.cells(cells);
    }

    /** Returns the name of a day of the week. */
    public String day(DayOfWeek day) {
        return places.day(day);
    }

    /** Returns the name of a bank holiday; a substitute day says that it is one. */
    public String bankHoliday(BankHoliday holiday) {
        String name = messages.get("bank-holiday." + holiday.occasion().code());
        return holiday.isSubstitute() ? messages.get("bank-holiday.substitute", name) : name;
    }

    /** Returns the short name of a day of the week, for headings and scales. */
    public String shortDay(DayOfWeek day) {
        return places.shortDay(day);
    }

    /** Returns a problem as a message that names the place and what was expected. */
    public String problem(Problem problem) {
        String place = places.ofProblem(problem.place());
        String key = "problem." + problem.code();
        List<String> named = problem.arguments().stream().map(this::named).toList();
        if (!messages.has(key)) {
            return messages.get("problem-without-words", problem.code(), place, String.join(", ", named));
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(place);
        arguments.addAll(named);
        return messages.get(key, arguments.toArray());
    }

    private String named(String argument) {
        return Problem.dateOf(argument).map(this::date).orElse(argument);
    }

    /** The words that clauses are named by are those of the reader's language; titles and numbers stay. */
    private String clause(String clause) {
        return CLAUSE_WORD.matcher(clause).replaceAll(word -> {
            String key = "figure.clause." + word.group().toLowerCase(Locale.ROOT);
            return messages.has(key) ? Matcher.quoteReplacement(messages.get(key)) : word.group();
        });
    }

    private String says(Reason.Measured measured) {
        String key = measured.key() + ".says";
        if (!messages.has(key)) {
            return messages.get("measured.says", name(measured), quantities.inSentence(measured.value()));
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(worded(measured.value()));
        arguments.addAll(List.of(worded(measured.arguments())));
        return messages.get(key, arguments.toArray());
    }

    private String outcome(String key, String outcome) {
        for (String candidate :
                List.of(key + ".outcome." + outcome, "outcome." + outcome, "band." + outcome + ".name")) {
            if (messages.has(candidate)) {
                return messages.get(candidate);
            }
        }
        return outcome;
    }

    private String needed(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return comparisons.needed(name(compared), compared);
        }
        if (reason instanceof Reason.Decided decided) {
            String opposite = OPPOSITES.get(decided.outcome());
            return opposite == null
                    ? messages.get("needed.otherwise", name(decided), outcome(decided))
                    : messages.get("decided.says", name(decided), outcome(decided.key(), opposite));
        }
        return says(reason);
    }

    private Object[] worded(List<Argument> arguments) {
        return arguments.stream().map(this::worded).toArray();
    }

    private Object worded(Argument argument) {
        if (argument instanceof Argument.Amount amount) {
            return worded(amount.quantity());
        }
        if (argument instanceof Argument.Factor factor) {
            return quantities.factor(factor);
        }
        if (argument instanceof Argument.Cash cash) {
            return quantities.poundsAndPence(cash.money());
        }
        if (argument instanceof Argument.Date date) {
            return date(date.date());
        }
        if (argument instanceof Argument.Message message) {
            return messages.get(message.key());
        }
        if (argument instanceof Argument.FigureName figure) {
            return figureName(figure.id());
        }
        if (argument instanceof Argument.Places places) {
            return places(places.cells());
        }
        return ((Argument.Verbatim) argument).text();
    }

    /** A count stays a number, so that a text can have plural forms for it. */
    private Object worded(Quantity quantity) {
        boolean isWholeCount = quantity.unit() == Unit.COUNT && quantity.value().isWhole();
        return isWholeCount ? quantity.value().numerator() : quantities.inSentence(quantity);
    }
}
