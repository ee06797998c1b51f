package cymru.rhod.compare.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.Samples;
import cymru.rhod.compare.Tally;
import cymru.rhod.compare.portfolio.PortfolioSurvey.Answer;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.PayBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioTest {

    private static final List<String> FILES = List.of("less-than-full-time", "broken", "psychiatry-south", "on-call");
    private static final Problem PROBLEM = Problem.of("file.empty", "broken");

    private final PortfolioSurvey<String> survey = new PortfolioSurvey<>(file -> file, PortfolioTest::read);

    @Test
    void everyRotaIsThereAtEveryPointAndEveryUnusableFileIsListed() {
        Portfolio portfolio = all();

        assertThat(portfolio.rotas())
                .extracting(RotaAmounts::file)
                .containsExactly("less-than-full-time", "psychiatry-south", "on-call");
        assertThat(portfolio.rows()).hasSize(3 * 16);
        assertThat(portfolio.unusable()).containsExactly(new UnusableFile("broken", List.of(PROBLEM)));
    }

    @Test
    void theTallyIsOverAllRotasAndPoints() {
        Portfolio portfolio = all();
        Tally<PortfolioRow> tally = portfolio.tally();

        assertThat(tally.count()).isEqualTo(48);
        assertThat(tally.gains())
                .isEqualTo(portfolio.rotas().stream()
                        .mapToInt(rota -> rota.tally().gains())
                        .sum());
        assertThat(tally.greatestLoss().orElseThrow())
                .isEqualTo(portfolio.rows(SortKey.DIFFERENCE).stream()
                        .filter(row -> row.outcome() == Outcome.LOSS)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theTotalCostCountsOnlyRotasKnownUnderBothContracts() {
        RotaAmounts south = all().rotas().get(1);
        RotaAmounts unknown = withCost(south, null);

        TotalCost cost = TotalCost.of(List.of(south, unknown, south));

        assertThat(cost.rotas()).isEqualTo(2);
        assertThat(cost.unknown()).isEqualTo(1);
        assertThat(cost.newDeal()).isEqualTo(south.newDealCost().times(2));
        assertThat(cost.difference()).isEqualTo(south.costDifference().times(2));
    }

    /** The pay of the sample on call lacks availability at every point. */
    @Test
    void aRotaWhosePayLacksSomethingOwedIsNeitherWinnerNorLoserNorInTheTotalCost() {
        RotaAmounts south = all().rotas().get(1);
        RotaAmounts onCall = all().rotas().get(2);
        Portfolio portfolio = new Portfolio(List.of(south, onCall), List.of());

        assertThat(onCall.rows()).extracting(PortfolioRow::outcome).containsOnly(Outcome.INCOMPLETE);
        assertThat(onCall.tally().losses()).isZero();
        assertThat(onCall.tally().greatestLoss()).isEmpty();
        assertThat(portfolio.tally().incomplete()).isEqualTo(16);
        assertThat(portfolio.tally().losses()).isEqualTo(south.tally().losses());
        assertThat(portfolio.cost().rotas()).isEqualTo(1);
        assertThat(portfolio.cost().incomplete()).isEqualTo(1);
        assertThat(portfolio.cost().unknown()).isZero();
        assertThat(portfolio.cost().wales2026()).isEqualTo(south.wales2026Cost());
        assertThat(portfolio.cost().newDealBasis()).isEqualTo(PayBasis.CERTAIN);
    }

    @ParameterizedTest
    @EnumSource(SortKey.class)
    void whatIsNotKnownComesLastAndWhatIsAlikeStaysInPlace(SortKey key) {
        Portfolio portfolio = all();
        RotaAmounts south = portfolio.rotas().get(1);
        Portfolio some = new Portfolio(List.of(withCost(south, null), south, south), List.of());

        assertThat(some.rotas(key)).hasSize(3);
        assertThat(portfolio.rows(key)).containsExactlyInAnyOrderElementsOf(portfolio.rows());
        assertThat(SortKey.ofCode(key.code())).contains(key);
        if (key == SortKey.WALES_2026) {
            assertThat(some.rotas(key).get(2).wales2026Cost()).isNull();
        }
    }

    @Test
    void progressIsToldAfterEachFile() {
        List<String> told = new ArrayList<>();

        survey.of(FILES, (done, of) -> told.add(done + "/" + of), () -> false);

        assertThat(told).containsExactly("1/4", "2/4", "3/4", "4/4");
    }

    @Test
    void cancelledItReadsNoFurtherAndGivesNothing() {
        List<Integer> done = new ArrayList<>();

        Optional<Portfolio> portfolio = survey.of(FILES, (files, of) -> done.add(files), () -> done.size() == 2);

        assertThat(portfolio).isEmpty();
        assertThat(done).hasSize(2);
    }

    private Portfolio all() {
        return survey.of(FILES, (done, of) -> {}, () -> false).orElseThrow();
    }

    private static Answer read(String file) {
        return file.equals("broken")
                ? new Answer.Unusable(List.of(PROBLEM))
                : new Answer.Assessed(Samples.report(Samples.rota(file)));
    }

    private static RotaAmounts withCost(RotaAmounts rota, Money wales2026) {
        return new RotaAmounts(
                rota.file(),
                rota.name(),
                rota.payYear(),
                rota.weeks(),
                rota.band(),
                rota.workMinutes(),
                rota.minutes2026(),
                rota.outOfHours2026(),
                rota.breaks2002(),
                rota.breaks2026(),
                rota.doctors(),
                rota.newDealCost(),
                wales2026,
                rota.newDealCostBasis(),
                rota.wales2026CostBasis(),
                rota.rows());
    }
}
