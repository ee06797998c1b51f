package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.FigureInForce;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);
    private static final Wording WELSH = Wording.in(Language.WELSH);

    private static final RuleId WORK_LIMIT = new RuleId(Contract.NEW_DEAL_2002, "work-hours-limit");
    private static final RuleId WEEKENDS = new RuleId(Contract.NEW_DEAL_2002, "chart.weekends-band-1");
    private static final RuleId ONE_THIRD = new RuleId(Contract.NEW_DEAL_2002, "chart.one-third");
    private static final RuleId DAYS = new RuleId(Contract.NEW_DEAL_2002, "consecutive-duty-days");
    private static final RuleId CHART = new RuleId(Contract.NEW_DEAL_2002, "chart");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_MOST   | 2777 | Average weekly hours of work: 46:17 h is not more than 48 h; 1 h 43 min to spare",
                "AT_MOST   | 2880 | Average weekly hours of work: 48 h is not more than 48 h; it is exactly that",
                "AT_MOST   | 3000 | Average weekly hours of work: 50 h is more than 48 h, by 2 h",
                "AT_LEAST  | 2777 | Average weekly hours of work: 46:17 h is less than 48 h, by 1 h 43 min",
                "AT_LEAST  | 2880 | Average weekly hours of work: 48 h is at least 48 h; it is exactly that",
                "AT_LEAST  | 2881 | Average weekly hours of work: 48:01 h is at least 48 h; 1 min to spare",
                "MORE_THAN | 2777 | Average weekly hours of work: 46:17 h is not more than 48 h; 1 h 43 min below it",
                "MORE_THAN | 2880 | Average weekly hours of work: 48 h is not more than 48 h; it is exactly that",
                "MORE_THAN | 3000 | Average weekly hours of work: 50 h is more than 48 h, by 2 h",
                "LESS_THAN | 2777 | Average weekly hours of work: 46:17 h is less than 48 h, by 1 h 43 min",
                "LESS_THAN | 2880 | Average weekly hours of work: 48 h is not less than 48 h; it is exactly that",
                "LESS_THAN | 3000 | Average weekly hours of work: 50 h is not less than 48 h; 2 h above it",
            })
    void saysHowAValueStandsAgainstALimit(Operator operator, long minutes, String sentence) {
        assertThat(plain(ENGLISH.says(hours(operator, Ratio.of(minutes))))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_MOST   | 2777 | Oriau gwaith wythnosol ar gyfartaledd: nid yw 46:17 awr yn fwy na’r terfyn (48 awr); 1 awr 43 munud wrth gefn",
                "AT_MOST   | 2880 | Oriau gwaith wythnosol ar gyfartaledd: nid yw 48 awr yn fwy na’r terfyn (48 awr); mae’n union ar y terfyn",
                "AT_MOST   | 2882 | Oriau gwaith wythnosol ar gyfartaledd: mae 48:02 awr yn fwy na’r terfyn (48 awr); 2 funud drosto",
                "AT_LEAST  | 2777 | Oriau gwaith wythnosol ar gyfartaledd: mae 46:17 awr yn llai na’r isafswm (48 awr); 1 awr 43 munud yn brin",
                "AT_LEAST  | 2881 | Oriau gwaith wythnosol ar gyfartaledd: mae 48:01 awr yn cyrraedd yr isafswm (48 awr); 1 munud wrth gefn",
                "MORE_THAN | 2777 | Oriau gwaith wythnosol ar gyfartaledd: nid yw 46:17 awr yn fwy na’r trothwy (48 awr); 1 awr 43 munud oddi tano",
                "MORE_THAN | 3000 | Oriau gwaith wythnosol ar gyfartaledd: mae 50 awr yn fwy na’r trothwy (48 awr); 2 awr drosto",
                "LESS_THAN | 3000 | Oriau gwaith wythnosol ar gyfartaledd: nid yw 50 awr yn llai na’r trothwy (48 awr); 2 awr uwch ei ben",
            })
    void saysItInWelsh(Operator operator, long minutes, String sentence) {
        assertThat(plain(WELSH.says(hours(operator, Ratio.of(minutes))))).isEqualTo(sentence);
    }

    @Test
    void neverShowsAValueAsTheLimitItPassed() {
        Ratio justOver = Ratio.of(2880).plus(Ratio.of(1, 3));
        Ratio justUnder = Ratio.of(2880).minus(Ratio.of(1, 3));

        assertThat(plain(ENGLISH.says(hours(Operator.AT_MOST, justOver))))
                .isEqualTo("Average weekly hours of work: just over 48 h is more than 48 h, by less than a minute");
        assertThat(plain(WELSH.says(hours(Operator.AT_MOST, justOver))))
                .isEqualTo("Oriau gwaith wythnosol ar gyfartaledd: mae ychydig dros 48 awr yn fwy na’r terfyn (48 awr);"
                        + " llai na munud drosto");
        assertThat(plain(ENGLISH.says(hours(Operator.AT_MOST, justUnder))))
                .isEqualTo(
                        "Average weekly hours of work: just under 48 h is not more than 48 h; less than a minute to spare");
    }

    @Test
    void showsAsManyDecimalsAsTellAShareFromItsLine() {
        Reason.Compared share = Reason.Compared.of(
                ONE_THIRD,
                Quantity.fraction(Ratio.of(3334, 10000)),
                Operator.MORE_THAN,
                figure(Unit.FRACTION, Ratio.of(1, 3)));

        assertThat(plain(ENGLISH.says(share)))
                .isEqualTo(
                        "Share of unsocial hours: 33.34 % is more than one third (33.33 %), by less than 0.1 percentage points");
    }

    @Test
    void comparesSharesInPercentagePoints() {
        Reason.Compared share = Reason.Compared.of(
                ONE_THIRD,
                Quantity.fraction(Ratio.of(12, 55)),
                Operator.MORE_THAN,
                figure(Unit.FRACTION, Ratio.of(1, 3)));

        assertThat(plain(ENGLISH.says(share)))
                .isEqualTo(
                        "Share of unsocial hours: 21.8 % is not more than one third (33.3 %); 11.5 percentage points below it");
        assertThat(plain(WELSH.says(share)))
                .isEqualTo(
                        "Cyfran yr oriau anghymdeithasol: nid yw 21.8 % yn fwy na’r trothwy (un rhan o dair, 33.3 %);"
                                + " 11.5 pwynt canran oddi tano");
    }

    @Test
    void comparesFrequenciesByHowOften() {
        FigureInForce oneInFour = figure(Unit.ONE_IN, Ratio.of(4));

        assertThat(ENGLISH.says(
                        Reason.Compared.of(WEEKENDS, Quantity.oneIn(Ratio.of(26, 5)), Operator.AT_MOST, oneInFour)))
                .isEqualTo("Weekends worked, Band 1 line: 1 in 5.2 is less often than 1 in 4");
        assertThat(ENGLISH.says(Reason.Compared.of(WEEKENDS, Quantity.oneIn(Ratio.of(4)), Operator.AT_MOST, oneInFour)))
                .isEqualTo("Weekends worked, Band 1 line: 1 in 4 is exactly the line, which counts as “or more often”");
        assertThat(ENGLISH.says(
                        Reason.Compared.of(WEEKENDS, Quantity.oneIn(Ratio.of(1001, 250)), Operator.AT_MOST, oneInFour)))
                .isEqualTo("Weekends worked, Band 1 line: 1 in 4.004 is less often than 1 in 4");
        assertThat(ENGLISH.says(Reason.Compared.unbounded(WEEKENDS, Operator.AT_MOST, oneInFour, false)))
                .isEqualTo("Weekends worked, Band 1 line: never, so less often than 1 in 4");
        assertThat(WELSH.says(
                        Reason.Compared.of(WEEKENDS, Quantity.oneIn(Ratio.of(26, 5)), Operator.AT_MOST, oneInFour)))
                .isEqualTo(
                        "Penwythnosau a weithir, trothwy Band 1: mae 1 o bob 5.2 yn llai aml na’r trothwy (1 o bob 4)");
    }

    @Test
    void saysThatARunHasNoEnd() {
        Reason.Compared endless =
                Reason.Compared.unbounded(DAYS, Operator.AT_MOST, figure(Unit.DAYS, Ratio.of(13)), false);

        assertThat(plain(ENGLISH.says(endless)))
                .isEqualTo("Duty days in a row: it has no end, so it is more than 13 days");
        assertThat(ENGLISH.margin(endless)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2777, 1 h 43 min under 48 h, 1 awr 43 munud o dan 48 awr",
        "2880, exactly 48 h, 48 awr yn union",
        "3002, 2 h 2 min over 48 h, 2 awr 2 funud dros 48 awr",
        "2838, 42 min under 48 h, 42 munud o dan 48 awr",
    })
    void wordsMargins(long minutes, String english, String welsh) {
        Reason.Compared compared = hours(Operator.AT_MOST, Ratio.of(minutes));

        assertThat(plain(ENGLISH.margin(compared))).isEqualTo(english);
        assertThat(plain(WELSH.margin(compared))).isEqualTo(welsh);
    }

    @Test
    void saysWhatTheNeighbouringBandWouldNeed() {
        Reason.Compared share = Reason.Compared.of(
                ONE_THIRD,
                Quantity.fraction(Ratio.of(12, 55)),
                Operator.MORE_THAN,
                figure(Unit.FRACTION, Ratio.of(1, 3)));
        Reason.Decided chart = Reason.Decided.of(CHART, "1B", share);

        assertThat(ENGLISH.says(chart)).isEqualTo("Band from the chart: Band 1B");
        assertThat(plain(ENGLISH.alternative(chart, new Reason.Alternative("1A", share))))
                .isEqualTo("Band 1A would need: Share of unsocial hours: more than one third (33.3 %); now 21.8 %");
    }

    @Test
    void turnsAComparisonThatHeldRoundWhenAnotherBandNeedsItOtherwise() {
        Reason.Compared over48 = hours(Operator.MORE_THAN, Ratio.of(3000));
        Reason.Decided chart = Reason.Decided.of(CHART, "2B", over48);

        assertThat(plain(ENGLISH.alternative(chart, new Reason.Alternative("1B", over48))))
                .isEqualTo("Band 1B would need: Average weekly hours of work: not more than 48 h; now 50 h");
    }

    @Test
    void saysADecisionByItsOwnWordsForTheOutcome() {
        RuleId criterion = new RuleId(Contract.NEW_DEAL_2002, "chart.criterion-r");

        assertThat(ENGLISH.says(Reason.Decided.of(criterion, "no")))
                .isEqualTo("Busy or resident in the evening (criterion R): not met");
        assertThat(WELSH.says(Reason.Decided.of(criterion, "yes")))
                .isEqualTo("Prysur neu breswyl gyda’r nos (maen prawf R): wedi’i fodloni");
    }

    @Test
    void saysAMeasureByItsNameUnlessItHasASentence() {
        assertThat(plain(ENGLISH.says(Reason.Measured.of("measure.longest-duty", Quantity.minutes(750)))))
                .isEqualTo("Longest duty: 12:30 h");
        assertThat(ENGLISH.says(Reason.Measured.of("measure.weekends-worked", Quantity.count(5))))
                .isEqualTo("5 weekends are worked");
        assertThat(WELSH.says(Reason.Measured.of("measure.weekends-worked", Quantity.count(3))))
                .isEqualTo("Gweithir 3 phenwythnos");
    }

    @Test
    void putsTypedArgumentsIntoASentence() {
        Reason.Assumed assumed = Reason.Assumed.of(
                "definition",
                "8.12",
                new Argument.Message("definition.weekend.name"),
                new Argument.Message("definition.weekend.sat-sun"));

        assertThat(ENGLISH.says(assumed))
                .isEqualTo(
                        "Another reading than the standard one is chosen. Weekend worked: any duty on Saturday or Sunday.");
        assertThat(ENGLISH.name(assumed)).isEqualTo("Assumed");
        assertThat(ENGLISH.explains(assumed)).isEmpty();
    }

    @Test
    void wordsADateInASentence() {
        Reason.Assumed assumed =
                Reason.Assumed.of("wales2026-contract-date", "ruling 50", new Argument.Date(LocalDate.of(2026, 8, 5)));

        assertThat(ENGLISH.says(assumed)).startsWith("The 2026 contract begins on 5 August 2026;");
        assertThat(WELSH.says(assumed)).startsWith("Mae contract 2026 yn dechrau ar 5 Awst 2026;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ruling 51 | our reading where the agreements are silent: docs/notes/rulings.md, 51",
                "rulings 47 and 50 | our reading where the agreements are silent: docs/notes/rulings.md, 47, 50",
                "wales-2026, section 10, row 7 | our notes on the 2026 contract: docs/notes/wales-2026.md, section 10, row 7",
                "calculations, section 1 | our notes on pay protection, service and monitoring: docs/notes/calculations.md, section 1",
                "banding-2002, section 5.3 | our notes on the 2002 contract: docs/notes/banding-2002.md, section 5.3",
                "Pay circular M&D(W) 01/2026 | Pay circular M&D(W) 01/2026",
            })
    void namesTheNotesThatAnAssumptionIsFrom(String source, String worded) {
        assertThat(ENGLISH.source(Reason.Assumed.of("rounding", source))).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 mlynedd",
        "1, 1 flwyddyn",
        "2, 2 flynedd",
        "3, 3 blynedd",
        "4, 4 blynedd",
        "5, 5 mlynedd",
        "6, 6 blynedd",
        "7, 7 mlynedd",
        "10, 10 mlynedd"
    })
    void yearsOfServiceTakeTheirWelshForms(int years, String inWords) {
        assertThat(WELSH.messages().get("grade.point-and-service", "StR", years))
                .isEqualTo("StR, " + inWords + " o wasanaeth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINUTES          | 750   | 1  | 12:30          | 12:30",
                "MINUTES_PER_WEEK | 36097 | 13 | 46:17          | 46:17",
                "FRACTION         | 12    | 55 | 21.8 %         | 21.8 %",
                "FRACTION         | 2     | 5  | 40 %           | 40 %",
                "ONE_IN           | 26    | 5  | 1 in 5.2       | 1 o bob 5.2",
                "ONE_IN           | 32    | 7  | 1 in 4.57      | 1 o bob 4.57",
                "DAYS             | 1     | 1  | 1 day          | 1 diwrnod",
                "DAYS             | 2     | 1  | 2 days         | 2 ddiwrnod",
                "DAYS             | 13    | 1  | 13 days        | 13 diwrnod",
                "WEEKS_PER_YEAR   | 36    | 5  | 7.2 weeks a year | 7.2 wythnos y flwyddyn",
                "COUNT            | 1200  | 1  | 1,200          | 1,200",
                "MULTIPLIER       | 3     | 2  | 1.5            | 1.5",
                "POUNDS_PER_YEAR  | 36629 | 1  | £36,629        | £36,629",
                "POUNDS_PER_YEAR  | 34155 | 2  | £17,077.50     | £17,077.50",
            })
    void showsNumbersWithTheirUnit(Unit unit, long numerator, long denominator, String english, String welsh) {
        Quantity quantity = new Quantity(Ratio.of(numerator, denominator), unit);

        assertThat(plain(ENGLISH.quantity(quantity))).isEqualTo(english);
        assertThat(plain(WELSH.quantity(quantity))).isEqualTo(welsh);
    }

    @Test
    void keepsANumberAndItsUnitOnOneLine() {
        assertThat(ENGLISH.quantity(Quantity.fraction(Ratio.of(12, 55)))).isEqualTo("21.8\u00a0%");
        assertThat(ENGLISH.quantity(Quantity.days(13))).isEqualTo("13\u00a0days");
    }

    @Test
    void showsMoneyAlikeInBothLanguages() {
        Money money = new Money(5_128_060);

        assertThat(ENGLISH.pounds(money)).isEqualTo("£51,281").isEqualTo(WELSH.pounds(money));
        assertThat(ENGLISH.poundsAndPence(money)).isEqualTo("£51,280.60").isEqualTo(WELSH.poundsAndPence(money));
        assertThat(ENGLISH.pounds(new Money(-92_719))).isEqualTo("\u2212£927");
        assertThat(ENGLISH.poundsAndPence(new Money(-1))).isEqualTo("\u2212£0.01");
        assertThat(ENGLISH.pounds(new Money(123_456_700))).isEqualTo("£1,234,567");
    }

    @Test
    void drawsPlacesTogether() {
        List<CellRef> cells =
                List.of(new CellRef(6, 0), new CellRef(2, 4), new CellRef(2, 5), new CellRef(2, 6), new CellRef(2, 4));

        assertThat(ENGLISH.places(cells)).isEqualTo("week 3 Fri–Sun, week 7 Mon");
        assertThat(WELSH.places(cells)).isEqualTo("wythnos 3 Gwe–Sul, wythnos 7 Llun");
        assertThat(ENGLISH.places(List.of())).isEmpty();
    }

    @Test
    void drawsWeeksWithTheSameDaysTogether() {
        List<CellRef> cells = List.of(
                new CellRef(0, 0),
                new CellRef(0, 2),
                new CellRef(1, 0),
                new CellRef(1, 2),
                new CellRef(2, 0),
                new CellRef(4, 0));

        assertThat(ENGLISH.places(cells)).isEqualTo("weeks 1–2 Mon, Wed, week 3 Mon, week 5 Mon");
    }

    @Test
    void namesTheSourceOfAFigure() {
        FigureInForce figure = new FigureInForce(
                "wales2026.basic.F1",
                Unit.POUNDS_PER_YEAR,
                Ratio.of(41400),
                LocalDate.of(2026, 4, 1),
                "M&D(W) 01/2026",
                "Annex A",
                EvidenceGrade.TRANSCRIBED,
                "");

        assertThat(ENGLISH.source(figure))
                .isEqualTo("M&D(W) 01/2026, Annex A; in force from 1 April 2026; transcribed");
        assertThat(WELSH.source(figure))
                .isEqualTo("M&D(W) 01/2026, Atodiad A; mewn grym o 1 Ebrill 2026; trawsgrifiwyd");
    }

    @Test
    void namesTheDatesOfAProblemWithTheMonthAsAWord() {
        Problem problem =
                Problem.of("roster.leave-on-day-off", "", "2026-08-05", Problem.date(LocalDate.of(2026, 10, 10)));
        assertThat(ENGLISH.problem(problem)).startsWith("2026-08-05: leave on 10 October 2026 is");
        assertThat(WELSH.problem(problem)).contains("10 Hydref 2026");
        assertThat(Problem.dateOf("date:soon")).isEmpty();
    }

    @Test
    void wordsAProblemItHasNoTextFor() {
        Problem problem = Problem.of("of-a-later-version", "a.rota.json, pattern, week:3, day:6", "found", "expected");

        assertThat(ENGLISH.problem(problem))
                .contains("of-a-later-version", "a.rota.json, pattern, week 3, Saturday", "found, expected");
        assertThat(WELSH.problem(problem)).contains("a.rota.json, pattern, wythnos 3, dydd Sadwrn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shifts, shift:L1, start  | shifts, shift L1, start  | shifts, shifft L1, start",
                "roster, slot:s1          | roster, slot s1          | roster, slot s1",
                "line:12, column:5        | line 12, column 5        | llinell 12, colofn 5",
                "week:3, day:9            | week 3, day:9            | wythnos 3, day:9",
                "a:b.json, something:else | a:b.json, something:else | a:b.json, something:else",
            })
    void putsTheStepsOfAProblemsPlaceIntoWords(String place, String english, String welsh) {
        Problem problem = Problem.of("of-a-later-version", place);

        assertThat(ENGLISH.problem(problem)).contains("Where: " + english + ".");
        assertThat(WELSH.problem(problem)).contains("Lle: " + welsh + ".");
    }

    private static Reason.Compared hours(Operator operator, Ratio minutes) {
        return Reason.Compared.of(
                WORK_LIMIT,
                Quantity.minutesPerWeek(minutes),
                operator,
                figure(Unit.MINUTES_PER_WEEK, Ratio.of(48 * 60)));
    }

    private static FigureInForce figure(Unit unit, Ratio value) {
        return new FigureInForce(
                "a.figure", unit, value, LocalDate.of(2026, 4, 1), "a source", "", EvidenceGrade.PUBLISHED, "");
    }

    @ParameterizedTest
    @CsvSource({"88350, '+£884'", "-120000, '−£1,200'", "0, £0", "49, £0", "-49, £0"})
    void showsADifferenceWithItsSign(long pence, String shown) {
        assertThat(ENGLISH.signedPounds(new Money(pence))).isEqualTo(shown);
    }

    /** Makes the spaces that keep a number and its unit together plain, so that the tests can be read. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-08-07                                  | 7 August 2026",
                "2026-08-09 2026-08-07 2026-08-08            | 7–9 August 2026",
                "2026-08-31 2026-09-01                       | 31 August–1 September 2026",
                "2026-12-31 2027-01-01                       | 31 December 2026–1 January 2027",
                "2026-08-01 2026-08-03                       | 1 August 2026, 3 August 2026",
                "2026-08-01 2026-08-03 2026-08-05 2026-08-07 2026-08-09 2026-08-10 | "
                        + "1 August 2026, 3 August 2026, 5 August 2026, 7 August 2026 and 2 more days",
            })
    void drawsDaysInARowTogether(String dates, String words) {
        assertThat(ENGLISH.dates(
                        Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList()))
                .isEqualTo(words);
    }
}
