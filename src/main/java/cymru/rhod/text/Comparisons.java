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
        if (measured == null) {
            return messages.get(unboundedKey(compared), name, quantities.limitInSentence(limit, Optional.empty()));
        }
        return messages.get(
                key(compared, measured),
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

    /** Returns what is allowed or asked for: "at most 48 h". */
    String limit(Compared compared) {
        Quantity limit = compared.limit().quantity();
        return messages.get(
                stem("limit", limit.unit()) + compared.operator().code(),
                quantities.limitInSentence(limit, Optional.ofNullable(compared.measured())));
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
        String ofDays = "margin.days." + compared.operator().code() + "." + side;
        if (margin.unit() == Unit.DAYS && messages.has(ofDays)) {
            return messages.get(
                    ofDays,
                    quantities.difference(margin),
                    quantities.number(compared.limit().quantity()));
        }
        return messages.get(
                stem("margin", margin.unit()) + side,
                quantities.difference(margin),
                quantities.limitInSentence(compared.limit().quantity(), Optional.of(measured)));
    }

    /** A frequency is not "more" than another but "more often", so it has sentences of its own. */
    private static String stem(String kind, Unit unit) {
        return kind + (unit == Unit.ONE_IN ? ".one-in." : ".");
    }

    private static String operatorStem(Compared compared) {
        return stem("compared", compared.limit().unit()) + compared.operator().code() + ".";
    }

    private String unboundedKey(Compared compared) {
        String own = compared.key() + ".unbounded";
        return messages.has(own) ? own : operatorStem(compared) + "unbounded." + (compared.holds() ? "yes" : "no");
    }

    private String key(Compared compared, Quantity measured) {
        if (compared.holds()
                != compared.operator().holds(measured.value(), compared.limit().value())) {
            return heldOtherwiseKey(compared);
        }
        boolean exactly = measured.value().equals(compared.limit().value());
        return operatorStem(compared) + (exactly ? "exactly" : compared.holds() ? "yes" : "no");
    }

    /** Some rules can be kept in a second way, so that the number alone does not settle them. */
    private String heldOtherwiseKey(Compared compared) {
        String own = compared.key() + ".otherwise";
        return messages.has(own) ? own : "compared.otherwise";
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
