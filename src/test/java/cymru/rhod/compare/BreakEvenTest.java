package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.BreakEven.Answer;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours by hand from the scales of 2026/27: pay under 2002 ÷ (basic pay of 2026 ÷ 40), and wales-2026, section 11. */
class BreakEvenTest {

    private static final Figures FIGURES =
            FigureFiles.builtIn().on(PayYear.parse("2026/27").orElseThrow().firstDay());

    @ParameterizedTest(name = "{0} after {1} years with £{2}")
    @CsvSource({
        // Basic pay of 2002 × 1.4 for Band 1B, at the lowest and the highest break-even of any point.
        "StR, 0, 67124.40, 47.17, 10.33",
        "StR, 9, 104059.20, 51.56, 19.12",
        // 36,629 × 1.4 ÷ 1,035 and 44,988 × 1.4 ÷ 1,293.75
        "F1,  0, 51280.60, 49.55, 15.09",
        "F2,  0, 62983.20, 48.68, 13.37",
    })
    void aRotaOfBand1BAndOf42HoursNeedsBetween10And19HoursOutOfHours(
            String grade, int service, BigDecimal newDeal, String weighted, String outOfHours) {
        BreakEven breakEven = breakEven(grade, service, newDeal, hours("42"), hours("5"));

        assertThat(inHours(breakEven.weightedNeeded())).isEqualTo(weighted);
        assertThat(breakEven.outOfHours().answer()).isEqualTo(Answer.FROM);
        assertThat(inHours(breakEven.outOfHours().hours())).isEqualTo(outOfHours);
        assertThat(inHours(breakEven.weightedNow())).isEqualTo("44.50");
    }

    @ParameterizedTest(name = "{0} hours, {1} out of hours")
    @CsvSource({"29, 10, 45.00, true", "39.5, 10, 45.00, true", "40, 10, 45.00, false", "42, 5, 44.50, false"})
    void hoursBelowThoseOfBasicPayAreNamedWithTheHoursItIsFor(
            String hours, String outOfHours, String weighted, boolean isBelow) {
        Reason.Measured now = breakEven("StR", 0, new BigDecimal("67124.40"), hours(hours), hours(outOfHours))
                .weightedNow();

        assertThat(inHours(now)).isEqualTo(weighted);
        assertThat(now.key()).isEqualTo(isBelow ? "compare.weighted-hours-below-basic" : "compare.weighted-hours");
        assertThat(now.arguments()).hasSize(isBelow ? 3 : 2);
    }

    @ParameterizedTest(name = "{2} hours, {3} out of hours")
    @CsvSource({
        // Unbanded pay of a registrar's first point, 47,946, is less than basic pay of 2026 alone.
        "47946, 40, 0, ANY, , ANY,",
        // 47:10 weighted hours: at 42 hours 10:20 out of hours, at 8 out of hours 43:10.
        "67124.40, 42, 8, FROM, 10.33, FROM, 43.17",
        // Enough hours make any out of hours unnecessary; enough out of hours any hours above 40.
        "67124.40, 48, 8, ANY, , FROM, 43.17",
        "67124.40, 48, 20, ANY, , ANY,",
        // £95,892 of Band 3 is 67:23: at 44 hours 46:46 of them would have to be out of hours; 63:23 hours are not
        // allowed.
        "95892, 44, 8, NONE, , TOO_MANY, 63.38",
        // Exactly there: 47:10 needs 47.166… hours without any out of hours.
        "68310, 48, 0, ANY, , FROM, 48.00",
        "68311, 48, 0, FROM, 0.00, TOO_MANY, 48.00",
    })
    void hoursThatWouldDoAtTheOthersOfTheRota(
            BigDecimal newDeal,
            String hours,
            String outOfHours,
            Answer answerOutOfHours,
            String neededOutOfHours,
            Answer answerHours,
            String neededHours) {
        BreakEven breakEven = breakEven("StR", 0, newDeal, hours(hours), hours(outOfHours));

        assertThat(breakEven.outOfHours().answer()).isEqualTo(answerOutOfHours);
        assertThat(inHours(breakEven.outOfHours().hours())).isEqualTo(neededOutOfHours);
        assertThat(breakEven.hours().answer()).isEqualTo(answerHours);
        assertThat(inHours(breakEven.hours().hours())).isEqualTo(neededHours);
    }

    @Test
    void theMultipleIsThatOfBasicPay() {
        BreakEven breakEven = breakEven("StR", 0, new BigDecimal("67124.40"), hours("42"), hours("8"));

        assertThat(breakEven.multiple(FIGURES).toDecimal(3)).isEqualTo("1.179");
    }

    private static BreakEven breakEven(String grade, int service, BigDecimal newDeal, Ratio minutes, Ratio outOfHours) {
        HoursLine line = HoursLine.at(Grade.ofCode(grade).orElseThrow(), service, false, FIGURES)
                .orElseThrow();
        return BreakEven.of(line, pay(newDeal), minutes, outOfHours, FIGURES);
    }

    private static Pay pay(BigDecimal pounds) {
        Money money = Money.roundedToThePenny(Ratio.of(pounds));
        Reason reason = Reason.Measured.of("newdeal2002.pay", Quantity.poundsPerYear(Ratio.of(pounds)));
        return new Pay(money, money, money, List.of(), List.of(), List.of(), reason);
    }

    private static Ratio hours(String hours) {
        return Ratio.of(new BigDecimal(hours)).times(Minutes.PER_HOUR);
    }

    private static String inHours(Reason.Measured measured) {
        return measured == null
                ? null
                : measured.value()
                        .value()
                        .dividedBy(Minutes.PER_HOUR)
                        .toDecimal(2)
                        .toPlainString();
    }
}
