package cymru.rhod.text;

import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason.Compared;
import cymru.rhod.rules.Unit;
import java.util.Optional;

/** Words a measured value held against a limit, in one sentence for each operator and way it came out. */
final class Comparisons {

    private final Messages messages;
    private final Quantities quantities;

    Comparisons(Messages messages, Quantities quantities) {
        this.messages = messages;
        this.quantities = quantities;
    }

    /** Returns the comparison as a sentence that starts with its name. */
    String sentence(String name, Compared compared) {
        Quantity limit = compared.limit().quantity();
        Quantity measured = compared.measured();
        String stem = stem("compared", limit.unit()) + compared.operator().code() + ".";
        if (measured == null) {
            String key = stem + "unbounded." + (compared.holds() ? "yes" : "no");
            return messages.get(key, name, quantities.limitInSentence(limit, Optional.empty()));
        }
        return messages.get(
                stem + outcome(compared),
                name,
                quantities.inSentence(measured, limit),
                quantities.limitInSentence(limit, Optional.of(measured)),
                quantities.difference(distance(measured, limit)));
    }

    /** Returns what would have to be otherwise for the comparison to come out the other way. */
    String needed(String name, Compared compared) {
        Quantity limit = compared.limit().quantity();
        Operator operator = compared.holds() ? opposite(compared.operator()) : compared.operator();
        String stem = stem("needed", limit.unit()) + operator.code();
        Quantity measured = compared.measured();
        return measured == null
                ? messages.get(stem + ".unbounded", name, quantities.limitInSentence(limit, Optional.empty()))
                : messages.get(
                        stem,
                        name,
                        quantities.limitInSentence(limit, Optional.of(measured)),
                        quantities.inSentence(measured, limit));
    }

    /** Returns the margin in words, empty where the value has no bound. */
    String margin(Compared compared) {
        Quantity margin = compared.margin();
        Quantity measured = compared.measured();
        if (margin == null || measured == null) {
            return "";
        }
        String side =
                switch (margin.value().sign()) {
                    case 1 -> "under";
                    case -1 -> "over";
                    default -> "exactly";
                };
        return messages.get(
                stem("margin", margin.unit()) + side,
                quantities.difference(margin),
                quantities.limitInSentence(compared.limit().quantity(), Optional.of(measured)));
    }

    /** A frequency is not "more" than another but "more often", so it has sentences of its own. */
    private static String stem(String kind, Unit unit) {
        return kind + (unit == Unit.ONE_IN ? ".one-in." : ".");
    }

    private static String outcome(Compared compared) {
        Quantity margin = compared.margin();
        if (margin != null && margin.value().isZero()) {
            return "exactly";
        }
        return compared.holds() ? "yes" : "no";
    }

    private static Quantity distance(Quantity measured, Quantity limit) {
        return new Quantity(limit.value().minus(measured.value()).abs(), limit.unit());
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case MORE_THAN -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS_THAN;
            case AT_MOST -> Operator.MORE_THAN;
            case LESS_THAN -> Operator.AT_LEAST;
        };
    }
}
