package cymru.rhod.report.career;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.transition.Choice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each way of coming to the contract of 2026 would pay. */
class CareerReporterTest {

    private static final FigureTable FIGURES = FigureFiles.builtIn();
    private static final Rota ROTA = ((ReadResult.Read) RotaFiles.read(
                    Path.of("src/test/resources/cymru/rhod/cli/employment.rota.json"), FIGURES.payYears()))
            .rota();

    @Test
    void theCareerIsPaidForEachChoiceFromItsOwnDate() {
        Map<Choice, CareerPay> careers = careers(ROTA);

        assertThat(careers.keySet())
                .extracting(Choice::movesOn)
                .doesNotHaveDuplicates()
                .contains((LocalDate) null);
        careers.forEach((choice, career) -> {
            CareerYear last = career.years().get(career.years().size() - 1);
            if (choice.movesOn() == null) {
                assertThat(last.wales2026SoFar()).isEqualTo(last.newDealSoFar());
            } else {
                assertThat(last.wales2026SoFar()).isNotEqualTo(last.newDealSoFar());
            }
            assertThat(last.newDealSoFar())
                    .as("what staying pays does not hang on the choice")
                    .isEqualTo(careers.values()
                            .iterator()
                            .next()
                            .years()
                            .get(career.years().size() - 1)
                            .newDealSoFar());
        });
    }

    @Test
    void withoutPostsToComeThereIsNothingToPay() {
        assertThat(careers(ROTA.withOutlook(Outlook.NONE))).isEmpty();
    }

    private static Map<Choice, CareerPay> careers(Rota rota) {
        return new CareerReporter(FIGURES, new WelshBankHolidays())
                .careerByChoice(new ReportEngine(FIGURES, new WelshBankHolidays()).report(rota));
    }
}
