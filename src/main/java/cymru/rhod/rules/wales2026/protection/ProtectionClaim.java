package cymru.rhod.rules.wales2026.protection;

import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is protected and who must claim it: those who move from the contract of 2002 as part of bringing in that of 2026; doctors who
 * leave a rota of Band 2, 3 or FA are "eligible to claim". Whether a new appointment is part of it is not published. Source:
 * calculations, section 1; wales-2026, section 6.
 *
 * <p>Worked example: Band 2B on the day before, as part of the implementation: must claim; Band 1A: protected without a claim, as far
 * as is known.
 */
public final class ProtectionClaim {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "protection-claim");

    private static final Set<String> TO_CLAIM = Set.of("2A", "2B", "3", "FA");

    private ProtectionClaim() {}

    /** Returns {@code not-covered}, {@code must-claim}, {@code protected} or {@code ask}. */
    public static Reason.Decided of(Protection protection) {
        return Reason.Decided.of(RULE, outcome(protection));
    }

    private static String outcome(Protection protection) {
        String band = protection.band();
        if (protection.implementation() == Implementation.NO) {
            return "not-covered";
        }
        if (band == null || protection.implementation() == Implementation.UNSURE) {
            return "ask";
        }
        return TO_CLAIM.contains(band) ? "must-claim" : "protected";
    }

    /** Returns what is taken for granted, as the terms of protection are not published in full. */
    public static List<Reason.Assumed> assumed(ProtectionTerms terms) {
        return Stream.of(
                        switch (terms.lasting()) {
                            case WHOLE_TRAINING -> "protection-whole-training";
                            case IF_LOWER_AT_TRANSFER -> "protection-if-lower-at-transfer";
                            case UNTIL_OVERTAKEN -> "protection-until-overtaken";
                        },
                        terms.scaledByShare() ? "protection-scaled" : "protection-unscaled",
                        terms.uprated() ? "protection-uprated" : "protection-cash",
                        terms.comparesTotal() ? "protection-total" : "protection-basic-and-hours",
                        terms.pensionable() ? "protection-pensionable" : "protection-not-pensionable",
                        "protection-placement")
                .map(id -> Reason.Assumed.of(id, "calculations, section 1"))
                .toList();
    }
}
