package cymru.rhod.rules.wtr;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Working Time Regulations at their exact limits. */
class WorkingTimeRulesTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    private static RuleResult rule(RuleId rule, Rota rota) {
        return ENGINE.report(rota).template().workingTime().rules().stream()
                .filter(result -> result.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"9:36, KEPT", "9:37, BROKEN"})
    void fortyEightHoursAWeekAreKeptAndAMinuteMoreIsNot(String length, Verdict verdict) {
        ShiftType day = ShiftType.of("D", "08:00", length, DutyKind.STANDARD_DAY);
        assertThat(rule(WeeklyHours.RULE, Patterns.rota(List.of(day), "D D D D D - -"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void onlyTheWorkOfNonResidentOnCallIsWorkingTime() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.ON_CALL), "C S S S S - -");
        // 24 hours on call less 8 of rest, and four days of 8
        assertThat(ENGINE.report(rota)
                        .template()
                        .workingTime()
                        .averageHours()
                        .value()
                        .value())
                .isEqualTo(Ratio.of((24 - 8 + 32) * 60));
    }

    @ParameterizedTest
    @CsvSource({
        "10:30, 8:00, 18:00, 5:30, KEPT", // a clinic, then an evening shift until 23:30: a span of 13 hours
        "10:30, 8:00, 18:00, 5:31, BROKEN",
        "08:00, 4:00, 17:00, 4:00, KEPT", // short rests do not end the day, but it is short enough
        "08:00, 4:00, 17:00, 4:01, BROKEN"
    })
    void aWorkingDaySpansAtMostThirteenHours(
            String start, String length, String eveningStart, String eveningLength, Verdict verdict) {
        ShiftType day = ShiftType.of("D", start, length, DutyKind.STANDARD_DAY);
        ShiftType evening = ShiftType.of("E", eveningStart, eveningLength, DutyKind.FULL_SHIFT);
        assertThat(rule(DailyRest.RULE, Patterns.rota(List.of(day, evening), "- - D+E - - - -"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void onCallFromHomeIsRestOutsideTheNormalDayWithAWarning() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.ON_CALL), "C S S S S C C");
        assertThat(rule(DailyRest.RULE, rota).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(rule(WeeklyRest.RULE, rota).verdict()).isEqualTo(Verdict.WARNING);
        ShiftType resident = Patterns.ON_CALL.withKind(DutyKind.ON_CALL, true);
        assertThat(rule(DailyRest.RULE, Patterns.rota(List.of(Patterns.STANDARD_DAY, resident), "C S S S S - -"))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday until the given time, then Monday 09:00
        "12:00, KEPT", // 35:00 from Saturday 22:00
        "12:01, BROKEN"
    })
    void everyWeekHas35Hours(String length, Verdict verdict) {
        ShiftType late = ShiftType.of("L", "10:00", length, DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, late), "S S S S S L -");
        assertThat(rule(WeeklyRest.RULE, rota).verdict()).isEqualTo(verdict);
    }

    @Test
    void aFortnightMayHaveOneRestOf59HoursInstead() {
        // The first week has no rest of 35 hours; the second has Friday 17:00 to Monday 09:00.
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S S S", "S S S S S - -");
        RuleResult result = rule(WeeklyRest.RULE, rota);
        assertThat(result.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(result.reason().from())
                .map(reason -> ((Reason.Compared) reason).holds())
                .containsExactly(false, true);
    }

    @Test
    void theRestAloneIsTakenByDefinition() {
        ShiftType late = ShiftType.of("L", "13:00", "16:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, late), "S S S S S L -");
        // Sunday 05:00 to Monday 09:00 is 28 hours: less than 35, more than 24.
        assertThat(rule(WeeklyRest.RULE, rota).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(rule(WeeklyRest.RULE, Patterns.with(rota, Definition.WTR_WEEKLY_REST))
                        .verdict())
                .isEqualTo(Verdict.KEPT);
    }

    @Test
    void aBreachMakesBand3OnlyByDefinition() {
        ShiftType day = ShiftType.of("D", "08:00", "9:37", DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(day), "D D D D D - -");
        assertThat(ENGINE.report(rota).template().newDeal().band().code()).isEqualTo("2B");
        assertThat(ENGINE.report(Patterns.with(rota, Definition.WTR_BREACH_IS_BAND_3))
                        .template()
                        .newDeal()
                        .band()
                        .code())
                .isEqualTo("3");
    }
}
