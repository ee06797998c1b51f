package cymru.rhod.rules.wales2026;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 48 hours of the 2026 contract at their exact limit. */
class WeeklyHoursTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    @ParameterizedTest
    @CsvSource({"9:36, KEPT", "9:37, BROKEN"})
    void theAverageWithoutCoverMustNotExceedIt(String length, Verdict verdict) {
        ShiftType day = ShiftType.of("D", "08:00", length, DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(day), "D D D D D - -");
        assertThat(ofAverages(rota)).map(RuleResult::verdict).containsExactly(verdict);
    }

    @Test
    void theAverageWithCoverIsAWarning() {
        ShiftType day = ShiftType.of("D", "08:00", "9:30", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(day), "D D D D D - -");
        Rota covered = rota.withSettings(rota.settings().withCover(new CoverSettings(true, Ratio.of(7), 40 * 60L)));
        assertThat(ofAverages(covered)).map(RuleResult::verdict).containsExactly(Verdict.KEPT, Verdict.WARNING);
    }

    private static List<RuleResult> ofAverages(Rota rota) {
        return ENGINE.report(rota).template().wales2026().rules().stream()
                .filter(rule ->
                        rule.rule().equals(WeeklyHours.RULE) || rule.rule().equals(WeeklyHours.WITH_COVER))
                .toList();
    }
}
