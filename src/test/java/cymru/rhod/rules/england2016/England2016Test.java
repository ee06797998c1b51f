package cymru.rhod.rules.england2016;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.EnglandComparison.PayPoint;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** England's contract: the worked values of the notes, its enhanced hours, allowances and limits. */
class England2016Test {

    private static final FigureTable TABLE = FigureFiles.builtIn();
    private static final EnglandComparison ENGLAND = new EnglandComparison(TABLE, BankHolidays.NONE);
    private static final PayYear YEAR = new PayYear(2025);
    private static final Figures FIGURES = TABLE.on(YEAR.firstDay());
    private static final PayPoint FY1 = new PayPoint(Grade.F1, null, null);
    private static final String FREE = "- - - - - - -";

    static Stream<JsonNode> cases(String part) {
        try (InputStream stream = England2016Test.class.getResourceAsStream("/cymru/rhod/rules/cases/contracts.json")) {
            JsonNode cases = new ObjectMapper().readTree(stream).path(part);
            return StreamSupport.stream(cases.spliterator(), false).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<JsonNode> workedValues() {
        return cases("england2016");
    }

    static Stream<JsonNode> allowances() {
        return cases("englandAllowances");
    }

    private static NodalPoint node(String code) {
        return Arrays.stream(NodalPoint.values())
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Pay pay(String node, long hours, long enhanced, Ratio weekends, boolean onCall) {
        England2016Hours counted =
                new England2016Hours(1, Ratio.of(hours * 60), Ratio.of(enhanced * 60), onCall ? 1 : 0);
        return England2016Pay.of(
                        counted,
                        weekends,
                        new England2016Pattern.Payee(node(node), false, null, Set.of(), List.of(), false),
                        FIGURES)
                .orElseThrow();
    }

    private static ShiftType shift(String start, String length) {
        return ShiftType.of("X", start, length, DutyKind.FULL_SHIFT);
    }

    private static England2016Result assess(Rota rota) {
        return ENGLAND.of(rota, YEAR).atPoint(FY1, Set.of());
    }

    private static Verdict verdict(England2016Result result, String rule) {
        return result.rules().stream()
                .filter(one -> one.rule().name().equals(rule))
                .map(RuleResult::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal line(England2016Result result, String id) {
        return Objects.requireNonNull(result.pay()).lines().stream()
                .filter(line -> line.id().equals(id))
                .map(line -> line.amount().pounds())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static Ratio value(Reason.Measured measured) {
        return Objects.requireNonNull(measured).value().value();
    }

    @ParameterizedTest
    @MethodSource("workedValues")
    void paysTheWorkedValuesOfTheNotes(JsonNode worked) {
        JsonNode oneIn = worked.path("weekendOneIn");
        Pay pay = pay(
                worked.path("node").asText(),
                worked.path("hours").asLong(),
                worked.path("enhanced").asLong(),
                oneIn.isNull() ? null : Ratio.of(oneIn.asLong()),
                worked.path("onCall").asBoolean());
        assertThat(pay.annualPay().pounds())
                .isEqualByComparingTo(worked.path("annualPay").asText());
        assertThat(pay.pensionablePay()).isEqualTo(pay.basicPay());
    }

    @ParameterizedTest
    @MethodSource("allowances")
    void paysTheAllowancesOfTheTable(JsonNode row) {
        String node = row.path("node").asText();
        row.path("weekends").properties().forEach(entry -> assertThat(roundedUp(
                        pay(node, 40, 0, Ratio.of(Long.parseLong(entry.getKey())), false), "weekend-allowance"))
                .as("1 in " + entry.getKey())
                .isEqualTo(entry.getValue().asInt()));
        assertThat(roundedUp(pay(node, 40, 0, null, true), "on-call-allowance"))
                .isEqualTo(row.path("onCall").asInt());
    }

    private static int roundedUp(Pay pay, String line) {
        return pay.lines().stream()
                .filter(one -> one.id().equals(line))
                .map(PayLine::amount)
                .map(money -> money.pounds().setScale(0, RoundingMode.CEILING).intValueExact())
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource({"2, 15", "201/100, 10", "3, 10", "4, 7.5", "401/100, 6", "8, 3", "801/100, 0", "1, 15"})
    void aWeekendFrequencyTakesTheAllowanceOfItsOwnLine(String oneIn, BigDecimal percent) {
        String[] parts = oneIn.split("/");
        Ratio frequency = Ratio.of(Long.parseLong(parts[0]), parts.length == 2 ? Long.parseLong(parts[1]) : 1);
        BigDecimal amount = pay("1", 40, 0, frequency, false).lines().stream()
                .filter(line -> line.id().equals("weekend-allowance"))
                .map(line -> line.amount().pounds())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        assertThat(amount)
                .isEqualByComparingTo(percent.multiply(new BigDecimal("388.31")).setScale(2, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, 0",
        "09:00, 12:30, 30",
        "20:00, 13:00, 780",
        "20:30, 13:00, 780",
        "20:00, 14:00, 840",
        "20:00, 14:30, 840",
        "20:00, 7:59, 479",
        "20:30, 7:45, 435",
        "19:59, 13:00, 600",
        "23:59, 8:00, 480",
        "00:00, 8:00, 420",
        "16:00, 8:00, 480",
        "15:59, 8:00, 179",
        "16:00, 12:00, 720",
        "16:00, 12:01, 421",
        "05:00, 8:00, 120"
    })
    void enhancesTheNightAndTheTailsOfShifts(String start, String length, long minutes) {
        England2016Result result = assess(Patterns.rota(List.of(shift(start, length)), "X - - - - - -"));
        assertThat(value(result.enhancedHours())).isEqualTo(Ratio.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "F1, , 1",
        "F2, , 2",
        "StR, 0, 3a",
        "StR, 1, 3b",
        "StR, 2, 4a",
        "StR, 4, 4c",
        "StR, 5, 5a",
        "StR, 7, 5c",
        "StR, 30, 5c",
        "dental-core, 2, 4a"
    })
    void aGradeOfWalesHasAMatchingNode(String grade, Integer service, String node) {
        assertThat(NodalPoint.matching(Grade.ofCode(grade).orElseThrow(), service))
                .contains(node(node));
    }

    @Test
    void whereNoNodeMatchesThereIsNoPayAndTheReasonIsTold() {
        Rota rota = Patterns.rota(List.of(shift("09:00", "8:00")), "X - - - - - -");
        England2016Result result = ENGLAND.of(rota, YEAR).atPoint(new PayPoint(Grade.REGISTRAR, null, null), Set.of());
        assertThat(result.pay()).isNull();
        assertThat(result.unknown()).map(Reason.Unknown::id).containsExactly("england2016.node");
        assertThat(ENGLAND.of(rota, YEAR)
                        .atPoint(new PayPoint(Grade.REGISTRAR, null, NodalPoint.ofTrainingYear(6)), Set.of())
                        .node())
                .isEqualTo(NodalPoint.NODE_5A);
    }

    @ParameterizedTest
    @CsvSource({"2024, 49909", "2025, 52656", "2026, 55355"})
    void eachPayYearHasItsOwnScale(int year, BigDecimal basic) {
        Rota rota = Patterns.rota(List.of(shift("09:00", "8:00")), "X X X X X - -");
        England2016Result result =
                ENGLAND.of(rota, new PayYear(year)).atPoint(new PayPoint(Grade.REGISTRAR, 1, null), Set.of());
        assertThat(Objects.requireNonNull(result.pay()).annualPay().pounds()).isEqualByComparingTo(basic);
    }

    @Test
    void lessThanFullTimeIsPaidByItsHoursWithWeekendsAndAllowanceInProportion() {
        Rota full = Patterns.rota(
                List.of(shift("09:00", "8:00")),
                "X X X - - - -",
                "X X X - - - -",
                "X X X - - - -",
                "X X X - - - -",
                "X X - - - X -",
                "X X X - - - -",
                "X X X - - - -",
                "X X X - - - -",
                "X X X - - - -",
                "X X X - - - -");
        Rota rota = full.withSettings(full.settings().withLessThanFullTime(true, Ratio.of(3, 5)));
        England2016Result result = assess(rota);
        assertThat(line(result, "basic")).isEqualByComparingTo("23298.60");
        assertThat(line(result, "additional-hours")).isZero();
        // 1 in 10 at three fifths is the 1 in 6 of the full-time rota: 5 % of three fifths of 38,831.
        assertThat(line(result, "weekend-allowance")).isEqualByComparingTo("1164.93");
        assertThat(line(result, "less-than-full-time")).isEqualByComparingTo("1000");
    }

    @Test
    void premiaHoldInTheYearTheyAreKnownFor() {
        Rota hospital = Patterns.rota(List.of(shift("09:00", "8:00")), "X X X X X - -");
        Rota rota = hospital.withSettings(hospital.settings().withPlacement(Placement.GP_PRACTICE));
        assertThat(line(assess(rota), "flexible-premium")).isEqualByComparingTo("11118");
        Pay later = Objects.requireNonNull(
                ENGLAND.of(rota, new PayYear(2026)).atPoint(FY1, Set.of()).pay());
        assertThat(later.leftOut()).map(Reason.Unknown::id).containsExactly("england2016.premium");
        assertThat(ENGLAND.of(hospital, YEAR)
                        .atPoint(FY1, Set.of(FlexiblePremium.HISTOPATHOLOGY))
                        .pay())
                .satisfies(pay -> assertThat(
                                Objects.requireNonNull(pay).annualPay().pounds())
                        .isEqualByComparingTo("44255"));
    }

    @Test
    void aPremiumOfTheUsersOwnIsNamedAsLeftOut() {
        Rota rota = Patterns.rota(List.of(shift("09:00", "8:00")), "X X X X X - -");
        Pay without = Objects.requireNonNull(assess(rota).pay());
        Pay pay = Objects.requireNonNull(
                assess(rota.withPremia(List.of(new Premium("Recruitment", Money.ofPounds(2000), false))))
                        .pay());

        assertThat(pay.annualPay()).isEqualTo(without.annualPay());
        assertThat(pay.leftOut()).map(Reason.Unknown::id).containsExactly("england2016.own-premium");
        assertThat(pay.isWhole()).isFalse();
    }

    @Test
    void whatARotaDoesNotShowOfOnCallIsToldAsNotChecked() {
        England2016Result onCall = assess(Patterns.rota(List.of(Patterns.ON_CALL), "C - - - - - -"));

        assertThat(verdict(onCall, "rest-on-call")).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(verdict(onCall, "days-with-on-call")).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void onCallFromHomeHasItsAllowanceAndItsExpectedWork() {
        ShiftType onCall =
                Patterns.ON_CALL.withWorkOnCall(new WorkOnCall(new ExpectedWork(0, 84), new ExpectedWork(0, 0)));
        England2016Result result = assess(Patterns.rota(List.of(onCall), "C - - - - - -"));
        assertThat(value(result.averageHours())).isEqualTo(Ratio.of(8 * 60 + 84));
        // Of the 12 hours out of hours (19:00 to 07:00) 10 lie between 21:00 and 07:00.
        assertThat(value(result.enhancedHours())).isEqualTo(Ratio.of(84 * 10, 12));
        assertThat(line(result, "on-call-allowance")).isEqualByComparingTo("3106.48");
        England2016Result unknown = assess(Patterns.rota(List.of(Patterns.ON_CALL), "C - - - - - -"));
        assertThat(unknown.pay()).isNull();
        assertThat(unknown.unknown()).map(Reason.Unknown::id).containsExactly("england2016.nroc-work");
    }

    @ParameterizedTest
    @CsvSource({
        "C - - - - - -, KEPT, KEPT",
        "C C - - - - -, BROKEN, KEPT",
        "- - - - - C C, KEPT, KEPT",
        "C - - - - C C, KEPT, KEPT",
        "C - C - - C C, KEPT, BROKEN",
        "C C C C C C C, BROKEN, BROKEN"
    })
    void onCallIsLimitedInARowAndInSevenDays(String week, Verdict inARow, Verdict inSevenDays) {
        Rota rota = Patterns.rota(List.of(Patterns.ON_CALL.withTimes(17 * 60, 16 * 60)), week, FREE);
        England2016Result result = assess(rota);
        assertThat(verdict(result, "on-call-in-a-row")).isEqualTo(inARow);
        assertThat(verdict(result, "on-call-in-seven-days")).isEqualTo(inSevenDays);
    }

    @ParameterizedTest
    @CsvSource({"10:00, KEPT", "10:01, BROKEN"})
    void theDayAfterOnCallLasts10Hours(String length, Verdict verdict) {
        Rota rota = Patterns.rota(List.of(Patterns.ON_CALL, shift("09:00", length)), "C X - - - - -");
        assertThat(verdict(assess(rota), "day-after-on-call")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"24:00, KEPT", "24:01, BROKEN"})
    void anOnCallDutyLasts24Hours(String length, Verdict verdict) {
        Rota rota = Patterns.rota(List.of(ShiftType.of("C", "09:00", length, DutyKind.ON_CALL)), "C - - - - - -");
        assertThat(verdict(assess(rota), "on-call-length")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, BROKEN, WARNING", "2, KEPT, WARNING", "3, KEPT, KEPT"})
    void weekendsHaveANormAndALimit(int weeks, Verdict limit, Verdict norm) {
        String[] pattern = Stream.concat(
                        Stream.of("- - - - - X -"), Stream.generate(() -> FREE).limit(weeks - 1L))
                .toArray(String[]::new);
        England2016Result result = assess(Patterns.rota(List.of(shift("09:00", "8:00")), pattern));
        assertThat(verdict(result, "weekends")).isEqualTo(limit);
        assertThat(verdict(result, "weekends-norm")).isEqualTo(norm);
    }

    @Test
    void aBreachIsABreachInEngland() {
        England2016Result result = assess(Patterns.rota(List.of(shift("08:00", "13:01")), "X - - - - - -"));
        assertThat(verdict(result, "shift-length")).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(result, "breaks")).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void aSlotIsComparedOnItsOwnDates() {
        LocalDate monday = LocalDate.of(2026, 8, 10);
        Slot slot = Slot.of("s1", "Slot 1", 1).withChanges(Map.of(monday.plusDays(5), Cell.of("X")));
        Rota rota = Patterns.rota(List.of(shift("09:00", "8:00")), "X X X X X - -")
                .withRoster(Roster.of(monday, 4, List.of(slot)));
        England2016Result result = ENGLAND.of(rota, YEAR).inSlot(slot, NodalPoint.NODE_1, Set.of());
        assertThat(value(result.averageHours())).isEqualTo(Ratio.of(42 * 60));
        assertThat(line(result, "weekend-allowance")).isEqualByComparingTo("2912.33");
    }

    @Test
    void everyRuleHasADistinctName() {
        Set<String> names = all().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        assertThat(all()).hasSize(names.size());
    }

    private static Stream<RuleResult> all() {
        return assess(Patterns.rota(List.of(Patterns.ON_CALL, shift("09:00", "8:00")), "C - X - - - -"))
                .rules()
                .stream();
    }
}
