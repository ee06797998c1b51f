package cymru.rhod.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published and recomputed rotas with the numbers they must give; each case names its source. */
class PatternCasesTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = PatternCasesTest.class.getResourceAsStream("patterns.json")) {
            JsonNode all = new ObjectMapper().readTree(stream);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(one -> Arguments.of(one.get("id").asText(), one));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheNumbersOfItsSource(String id, JsonNode one) {
        assertThat(one.get("source").asText()).isNotBlank();
        RotaReport report = ENGINE.report(rota(one));
        PatternReport found = report.template();
        JsonNode expect = one.get("expect");
        expect.fieldNames().forEachRemaining(name -> check(id, name, expect.get(name), found, report));
    }

    private static void check(String id, String name, JsonNode value, PatternReport found, RotaReport report) {
        String what = id + " " + name;
        switch (name) {
            case "totalDuty" ->
                assertThat(total(found.dutyHours(), found)).as(what).isEqualTo(minutes(value));
            case "totalWork" ->
                assertThat(total(found.workHours(), found)).as(what).isEqualTo(minutes(value));
            case "weekly" -> assertHours(what, found.dutyHours(), value);
            case "weeklyWork" -> assertHours(what, found.workHours(), value);
            case "dutyWithCover" -> assertHours(what, found.dutyHoursWithCover(), value);
            case "withCover" -> assertHours(what, found.workHoursWithCover(), value);
            case "fraction" ->
                assertDecimal(what, found.outOfHoursFraction().value().value(), value.asText());
            case "unsocial" ->
                assertThat(found.rows().stream()
                                .mapToLong(row -> row.unsocialMinutes())
                                .sum())
                        .as(what)
                        .isEqualTo(minutes(value));
            case "weekends" ->
                assertThat(found.weekendsWorked().value().value()).as(what).isEqualTo(Ratio.of(value.asLong()));
            case "longest" -> assertMinutes(what, found.longestDuty(), value);
            case "shortestOff" -> assertMinutes(what, found.shortestOffDuty(), value);
            case "dutyDays" ->
                assertThat(Objects.requireNonNull(found.longestRunOfDutyDays())
                                .value()
                                .value())
                        .as(what)
                        .isEqualTo(Ratio.of(value.asLong()));
            case "endless" ->
                assertThat(found.longestRunOfDutyDays() == null).as(what).isEqualTo(value.asBoolean());
            case "longestOff" -> assertThat(longestOff(report.rota())).as(what).isEqualTo(minutes(value));
            case "onCallOneIn" ->
                assertThat(onCallOneIn(report.rota())).as(what).isEqualTo(Ratio.of(value.asLong()));
            case "leaveWeekHours" ->
                assertThat(found.dutyHoursWithCover().from())
                        .filteredOn(reason -> reason.key().equals("measure.leave-week-hours"))
                        .map(reason -> ((Reason.Measured) reason).value().value())
                        .as(what)
                        .containsExactly(Ratio.of(minutes(value)));
            case "band" -> assertThat(found.newDeal().band().code()).as(what).isEqualTo(value.asText());
            case "compliant" ->
                assertThat(found.newDeal().isCompliant()).as(what).isEqualTo(value.asBoolean());
            case "basicShare" ->
                assertThat(Objects.requireNonNull(found.newDeal().basicShare()).code())
                        .as(what)
                        .isEqualTo(value.asText());
            case "totalShare" -> {
                Ratio basic = Objects.requireNonNull(
                        Objects.requireNonNull(found.newDeal().basicShare()).share());
                assertDecimal(what, basic.times(Ratio.ONE.plus(found.newDeal().supplementShare())), value.asText());
            }
            case "weeklyRestInWeek" -> assertThat(weeklyRest(found, 0)).as(what).isEqualTo(value.asBoolean());
            case "weeklyRestInFortnight" ->
                assertThat(weeklyRest(found, 1)).as(what).isEqualTo(value.asBoolean());
            default -> throw new IllegalArgumentException("no such expectation: " + name);
        }
    }

    private static boolean weeklyRest(PatternReport found, int test) {
        Reason rest = found.workingTime().rules().get(2).reason();
        return ((Reason.Compared) rest.from().get(test)).holds();
    }

    private static long longestOff(Rota rota) {
        return Measuring.measure(rota).runs().list().stream()
                .mapToLong(run -> run.offDutyAfter())
                .max()
                .orElseThrow();
    }

    private static Ratio onCallOneIn(Rota rota) {
        return Objects.requireNonNull(Measuring.measure(rota).onCallFrequency())
                .value()
                .value();
    }

    private static long total(Reason.Measured weekly, PatternReport found) {
        return weekly.value().value().times(found.weeks()).rounded();
    }

    private static void assertHours(String what, Reason.Measured measured, JsonNode value) {
        assertDecimal(what, measured.value().value().dividedBy(60), value.asText());
    }

    private static void assertDecimal(String what, Ratio found, String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        assertThat(found.toDecimal(12).setScale(wanted.scale(), RoundingMode.HALF_UP))
                .as(what)
                .isEqualTo(wanted);
    }

    private static void assertMinutes(String what, Reason.Measured measured, JsonNode value) {
        assertThat(Objects.requireNonNull(measured).value().value()).as(what).isEqualTo(Ratio.of(minutes(value)));
    }

    private static long minutes(JsonNode value) {
        return Minutes.parseHours(value.asText()).orElseThrow();
    }

    private static Rota rota(JsonNode one) {
        List<ShiftType> shifts = new ArrayList<>();
        for (JsonNode shift : one.get("shifts")) {
            shifts.add(new ShiftType(
                    shift.get("code").asText(),
                    null,
                    "",
                    Minutes.parseClockTime(shift.get("start").asText()).orElseThrow(),
                    Minutes.parseHours(shift.get("length").asText()).orElseThrow(),
                    DutyKind.ofCode(shift.get("kind").asText()).orElseThrow(),
                    shift.has("resident") ? shift.get("resident").asBoolean() : null,
                    null,
                    null,
                    null,
                    Map.of()));
        }
        List<Week> weeks = new ArrayList<>();
        one.get("pattern").forEach(week -> weeks.add(Week.parse(week.asText())));
        return Rota.of(RotaDetails.named(one.get("id").asText(), ""), shifts, weeks)
                .withSettings(settings(one.get("settings")));
    }

    private static RotaSettings settings(JsonNode given) {
        Definitions definitions = Definitions.DEFAULT;
        for (JsonNode alternative : given.path("alternatives")) {
            definitions =
                    definitions.with(Definition.ofCode(alternative.asText()).orElseThrow(), true);
        }
        return RotaSettings.DEFAULT
                .withGrade(Grade.REGISTRAR, null, null)
                .withPayYear(new PayYear(2026))
                .withLessThanFullTime(given.path("lessThanFullTime").asBoolean(false), Ratio.ONE)
                .withCover(new CoverSettings(
                        given.get("prospectiveCover").asBoolean(),
                        given.has("leaveWeeks")
                                ? Ratio.of(
                                        new BigDecimal(given.get("leaveWeeks").asText()))
                                : null,
                        given.has("leaveWeekHours") ? minutes(given.get("leaveWeekHours")) : null))
                .withOnCall(new OnCallSettings(given.path("criterionR").asBoolean(false), null))
                .withDefinitions(definitions);
    }
}
