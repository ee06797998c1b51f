package cymru.rhod.compare;

import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps a contract from paying anything at any point; the rate for availability, say, only makes the pay less. */
public final class MissingPay {

    private static final Set<String> FOR_2002 = Set.of(BasicShare.BELOW_SCHEME);
    private static final Set<String> FOR_2026 = Set.of(Wales2026Rules.WORK_ON_CALL, Wales2026Rules.BASIC_PAY);

    private MissingPay() {}

    /** Returns what is missing; empty where it is no more than the scale of one point. */
    public static Optional<Reason.Unknown> under(Contract contract, RotaReport report) {
        Set<String> ids = contract == Contract.NEW_DEAL_2002 ? FOR_2002 : FOR_2026;
        return report.unknown().stream()
                .filter(unknown -> ids.contains(unknown.id()))
                .findFirst();
    }
}
