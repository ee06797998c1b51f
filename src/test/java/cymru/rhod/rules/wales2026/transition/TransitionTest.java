package cymru.rhod.rules.wales2026.transition;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.rules.Reason;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of "who moves when" (wales-2026, section 1), and what rulings 50 and 51 add. */
class TransitionTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-08-05",
        "2027, 2027-08-04",
        "2028, 2028-08-02",
    })
    void postsChangeOnTheFirstWednesdayOfAugust(int year, LocalDate date) {
        assertThat(Transition.changeover(year)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // stage, unbanded, completion, exceptional, choices
                "foundation, false, -, false, 2026-08-05 foundation",
                "new-appointment, false, -, false, 2026-08-05 new-appointment",
                "core, false, -, false, 2027-08-04 core",
                "core, true, -, false, 2026-08-05 unbanded",
                "core, false, 2027-08-03, false, stays completed",
                "core, false, 2027-08-04, false, 2027-08-04 core",
                "registrar, true, -, false, 2026-08-05 unbanded",
                "registrar, false, -, false, 2026-08-05 registrar; 2027-08-04 registrar; 2028-08-02 everyone",
                "registrar, false, 2029-08-03, false, 2026-08-05 registrar; 2027-08-04 registrar; 2028-08-02 everyone",
                "registrar, false, 2029-08-02, false, 2026-08-05 registrar; 2027-08-04 registrar; stays completing",
                "registrar, false, 2027-06-30, false, 2026-08-05 registrar; stays completing",
                "registrar, false, -, true, 2026-08-05 registrar; 2027-08-04 registrar; 2028-08-02 everyone; stays exceptional",
                "foundation, false, -, true, 2026-08-05 foundation; stays exceptional",
            })
    void choicesFollowTheGroup(
            String stage, boolean unbanded, LocalDate completion, boolean exceptional, String choices) {
        Transition transition = transition(stage, unbanded, completion, exceptional);

        assertThat(transition.choices().stream()
                        .map(choice -> (choice.movesOn() == null ? "stays" : choice.movesOn()) + " "
                                + ((Reason.Decided) choice.reason().from().get(0)).outcome())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(choices);
        assertThat(transition.standard())
                .isEqualTo(transition.choices().get(transition.choices().size() - 1));
    }

    @Test
    void theContractChangesOnTheDayOfTheMove() {
        Transition core = transition("core", false, null, false);

        assertThat(core.contractOn(LocalDate.of(2027, 8, 3))).isEqualTo(ContractChoice.NEW_DEAL_2002);
        assertThat(core.contractOn(LocalDate.of(2027, 8, 4))).isEqualTo(ContractChoice.WALES_2026);
        assertThat(transition("core", false, null, true).contractOn(LocalDate.of(2035, 1, 1)))
                .isEqualTo(ContractChoice.NEW_DEAL_2002);
    }

    @Test
    void whereTheFaqGivesNoPrecedenceTheChoiceIsTold() {
        assertThat(transition("registrar", true, null, false).assumed())
                .extracting(Reason.Assumed::id)
                .containsExactly("transfer-date", "transfer-unbanded-first");
        assertThat(transition("registrar", false, null, false).assumed())
                .extracting(Reason.Assumed::id)
                .containsExactly("transfer-date", "transfer-registrar-chooses");
    }

    @Test
    void withoutAStageNothingIsSaid() {
        assertThat(Transition.of(Employment.UNKNOWN, true)).isEmpty();
    }

    private static Transition transition(String stage, boolean unbanded, LocalDate completion, boolean exceptional) {
        return Transition.of(
                        Employment.UNKNOWN.withStage(
                                TrainingStage.ofCode(stage).orElseThrow(), completion, exceptional),
                        unbanded)
                .orElseThrow();
    }
}
