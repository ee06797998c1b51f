package cymru.rhod.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.figures.EvidenceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tier of wales-2026, section 6, at both of its edges. */
class PensionContributionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025/26, 0, 1, 0.00, 13260",
                "2025/26, 13259, 1, 689.47, 13260",
                "2025/26, 13260, 2, 861.90, 27798",
                "2025/26, 27797, 2, 1806.81, 27798",
                "2025/26, 27798, 3, 2307.23, 33869",
                "2025/26, 33868, 3, 2811.04, 33869",
                "2025/26, 33869, 4, 3319.16, 50846",
                "2025/26, 50845, 4, 4982.81, 50846",
                "2025/26, 50846, 5, 5440.52, 65191",
                "2025/26, 65190, 5, 6975.33, 65191",
                "2025/26, 65191, 6, 8148.88, -",
                "2026/27, 13259, 1, 689.47, 13260",
                "2026/27, 28854, 2, 1875.51, 28855",
                "2026/27, 28855, 3, 2394.97, 35156",
                "2026/27, 35155, 3, 2917.87, 35156",
                "2026/27, 35156, 4, 3445.29, 52779",
                "2026/27, 52778, 4, 5172.24, 52779",
                "2026/27, 52778.99, 4, 5172.34, 52779",
                "2026/27, 52779, 5, 5647.35, 67669",
                "2026/27, 67668, 5, 7240.48, 67669",
                "2026/27, 67669, 6, 8458.63, -",
            })
    void theWholeOfPensionablePayIsAtTheRateOfItsTier(
            String year, String pay, int tier, String contribution, String nextFrom) {
        PensionContribution found = contribution(year, pay);

        assertThat(found.tier()).isEqualTo(tier);
        assertThat(found.contribution().pounds()).isEqualTo(contribution);
        assertThat(found.nextFrom()).isEqualTo(nextFrom == null ? null : money(nextFrom));
        assertThat(found.rate().grade()).isEqualTo(EvidenceGrade.TRANSCRIBED);
    }

    @Test
    void onePoundMoreCanLeaveLess() {
        PensionContribution below = contribution("2026/27", "52778");
        PensionContribution above = contribution("2026/27", "52779");

        assertThat(above.leftMoreThan(below).pounds()).isEqualTo("-474.11");
    }

    @Test
    void aRiseInBasicPayIsToldAfterTheContribution() {
        // F2: minimum of 2002 in Band 1B, pensionable 44,988, and 51,750 of 2026.
        PensionContribution before = contribution("2026/27", "44988");
        PensionContribution after = contribution("2026/27", "51750");

        assertThat(after.leftMoreThan(before).pounds()).isEqualTo("6099.32");
    }

    @Test
    void aYearBeforeTheFirstTiersHasNoContribution() {
        assertThat(PensionContribution.of(
                        Money.ofPounds(30_000), FigureFiles.builtIn().on(LocalDate.of(2025, 3, 31))))
                .isEmpty();
    }

    private static PensionContribution contribution(String year, String pay) {
        return PensionContribution.of(
                        money(pay),
                        FigureFiles.builtIn()
                                .on(PayYear.parse(year).orElseThrow().firstDay()))
                .orElseThrow();
    }

    private static Money money(String pounds) {
        return Money.roundedToThePenny(Ratio.of(new BigDecimal(pounds)));
    }
}
