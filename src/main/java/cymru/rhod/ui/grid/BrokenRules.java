package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules a pattern breaks, by the cells where it does. */
final class BrokenRules {

    private final Map<CellRef, List<RuleResult>> byCell = new HashMap<>();

    BrokenRules(PatternReport pattern) {
        pattern.rules().filter(RuleResult::isBroken).forEach(rule -> rule.cells()
                .forEach(cell ->
                        byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(rule)));
    }

    List<RuleResult> at(CellRef cell) {
        return byCell.getOrDefault(cell, List.of());
    }
}
