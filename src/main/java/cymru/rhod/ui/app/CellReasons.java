package cymru.rhod.ui.app;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what there is to say about one cell. */
final class CellReasons {

    private CellReasons() {}

    /** Returns the rule it breaks, or else the number it made what it is, or else the path to the band. */
    static Reason of(CellRef cell, RotaReport report) {
        PatternReport pattern = report.template();
        return pattern.rules()
                .filter(RuleResult::isBroken)
                .map(RuleResult::reason)
                .filter(reason -> reason.cells().contains(cell))
                .findFirst()
                .or(() -> number(cell, pattern))
                .orElse(pattern.newDeal().path());
    }

    private static Optional<Reason> number(CellRef cell, PatternReport pattern) {
        Stream<Reason.@Nullable Measured> numbers = Stream.of(
                pattern.longestDuty(),
                pattern.shortestOffDuty(),
                pattern.longestRunOfDutyDays(),
                pattern.weekendFrequency(),
                pattern.outOfHoursFraction());
        return numbers.filter(Objects::nonNull)
                .map(Reason.class::cast)
                .filter(reason -> reason.cells().contains(cell))
                .findFirst();
    }
}
