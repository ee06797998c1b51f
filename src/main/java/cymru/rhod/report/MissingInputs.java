package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Reason.Unknown;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report would need and is not known; no number is put in its place. */
final class MissingInputs {

    private MissingInputs() {}

    /** Returns what is missing, each once. */
    static List<Unknown> of(Rota rota, PayYear payYear, Assessed template, List<PayRow> pay, List<SlotReport> slots) {
        Set<Unknown> unknown = new LinkedHashSet<>();
        List<ShiftType> withoutWork = template.hours2026().withoutExpectedWork();
        if (!withoutWork.isEmpty()) {
            unknown.add(Unknown.of(
                    Wales2026Rules.WORK_ON_CALL,
                    new Argument.Verbatim(
                            withoutWork.stream().map(ShiftType::code).collect(Collectors.joining(", ")))));
        }
        if (template.hours2026().availabilityMinutes() > 0 && rota.settings().availability() == null) {
            unknown.add(Unknown.of(Wales2026Rules.AVAILABILITY));
        }
        BasicShare share = template.report().newDeal().basicShare();
        if (share != null && share.share() == null) {
            unknown.add(Unknown.of(BasicShare.BELOW_SCHEME));
        }
        boolean without2026 = pay.stream().allMatch(row -> row.wales2026() == null);
        if (without2026 && template.hours2026().total() != null) {
            unknown.add(Unknown.of(Wales2026Rules.BASIC_PAY, new Argument.Verbatim(payYear.toString())));
        }
        for (SlotReport slot : slots) {
            if (slot.slot().doctor() != null && (slot.newDeal() == null || slot.wales2026() == null)) {
                unknown.add(
                        Unknown.of("slot-pay", new Argument.Verbatim(slot.slot().name())));
            }
        }
        return List.copyOf(unknown);
    }
}
