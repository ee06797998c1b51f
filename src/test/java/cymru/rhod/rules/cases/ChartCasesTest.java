package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.rules.newdeal2002.chart.ChartFacts;
import cymru.rhod.rules.newdeal2002.chart.CriterionR;
import cymru.rhod.rules.newdeal2002.chart.WithinNewDealLimits;
import cymru.rhod.rules.newdeal2002.chart.WithinWorkingTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The banding chart at each of its limits. */
class ChartCasesTest {

    private static final Figures FIGURES = FigureFiles.builtIn().on(LocalDate.of(2026, 4, 1));

    static Stream<List<String>> fullTime() {
        return Table.rows("chart.csv");
    }

    static Stream<List<String>> lessThanFullTime() {
        return Table.rows("chart-less-than-full-time.csv");
    }

    @ParameterizedTest
    @MethodSource("fullTime")
    void fullTimeChart(List<String> row) {
        BandDecision decision = BandDecision.fullTime(facts(row.get(0), row.get(1), row.get(2), options(row.get(4))));
        assertThat(decision.band().code()).isEqualTo(row.get(3));
        assertThat(decision.path().from()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessThanFullTime")
    void lessThanFullTimeChart(List<String> row) {
        BandDecision decision = BandDecision.lessThanFullTime(facts("30", row.get(0), row.get(1), options(row.get(3))));
        assertThat(decision.band().code()).isEqualTo(row.get(2));
    }

    private static List<String> options(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static ChartFacts facts(String hours, String fraction, String weekends, List<String> options) {
        Definitions definitions = Definitions.DEFAULT;
        for (String option : options) {
            if (Definition.ofCode(option).isPresent()) {
                definitions = definitions.with(Definition.ofCode(option).get(), true);
            }
        }
        return new ChartFacts(
                yesOrNo(WithinNewDealLimits.RULE, !options.contains("broken")),
                options.contains("working-time-broken") ? yesOrNo(WithinWorkingTime.RULE, false) : null,
                Reason.Measured.of(
                        "measure.work-hours-with-cover",
                        Quantity.minutesPerWeek(Table.number(hours).times(60))),
                Reason.Measured.of(
                        "measure.outside-normal-day", Quantity.minutes(options.contains("all-normal") ? 0 : 60)),
                Reason.Measured.of("measure.out-of-hours-fraction", Quantity.fraction(Table.number(fraction))),
                weekends.equals("-") ? null : oneIn("measure.weekend-frequency", Table.number(weekends)),
                onCall(options),
                options.contains("on-call"),
                !options.contains("no-cover"),
                yesOrNo(CriterionR.RULE, options.contains("R")),
                options.contains("resident"),
                options.contains("F1"),
                definitions,
                FIGURES);
    }

    private static Reason.@Nullable Measured onCall(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith("oc="))
                .map(option -> oneIn("measure.on-call-frequency", Table.number(option.substring(3))))
                .findFirst()
                .orElse(null);
    }

    private static Reason.Measured oneIn(String key, Ratio n) {
        return Reason.Measured.of(key, Quantity.oneIn(n));
    }

    private static Reason.Decided yesOrNo(cymru.rhod.rules.RuleId rule, boolean yes) {
        return Reason.Decided.of(rule, yes ? "yes" : "no");
    }
}
