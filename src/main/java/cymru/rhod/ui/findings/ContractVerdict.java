package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Texts;
import java.util.Comparator;
import java.util.List;

/**
 * What a subject comes to under one body of rules.
 *
 * @param rules the weightiest first
 */
record ContractVerdict(Contract contract, Subject subject, List<RuleResult> rules) {

    static ContractVerdict of(Contract contract, Subject subject) {
        return new ContractVerdict(
                contract,
                subject,
                subject.pattern().rules(contract).stream()
                        .sorted(Comparator.comparing(rule -> Verdict.IN_ORDER_OF_WEIGHT.indexOf(rule.verdict())))
                        .toList());
    }

    Verdict heaviest() {
        return rules.isEmpty() ? Verdict.UNKNOWN : rules.get(0).verdict();
    }

    /** Returns the rules that are broken or warn of something. */
    List<RuleResult> standingOut() {
        return rules.stream()
                .filter(rule -> rule.verdict() == Verdict.BROKEN || rule.verdict() == Verdict.WARNING)
                .toList();
    }

    /** Returns it in words: "New Deal: 2 rules broken". */
    String words(Texts texts) {
        Verdict heaviest = heaviest();
        long count = rules.stream().filter(rule -> rule.verdict() == heaviest).count();
        String name = texts.get("panels.contract." + contract.code());
        return heaviest == Verdict.KEPT && !contract.isWhollyChecked()
                ? texts.get("panels.verdict.kept-in-part", name)
                : texts.get("panels.verdict." + heaviest.code(), name, count);
    }
}
