package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.PayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    /** What is left out of an amount could only make it more. */
    @ParameterizedTest
    @CsvSource({
        "5, true, true, GAIN",
        "5, true, false, GAIN",
        "5, false, true, INCOMPLETE",
        "5, false, false, INCOMPLETE",
        "-5, true, true, LOSS",
        "-5, false, true, LOSS",
        "-5, true, false, INCOMPLETE",
        "-5, false, false, INCOMPLETE",
        "0, true, true, SAME",
        "0, true, false, INCOMPLETE",
        "0, false, true, INCOMPLETE"
    })
    void anAmountThatLacksSomethingDecidesOnlyWhatMoreOfItWouldNotTurn(
            long difference, boolean isFromWhole, boolean isToWhole, Outcome outcome) {
        assertThat(Outcome.of(new Money(difference), basis(isFromWhole), basis(isToWhole)))
                .isEqualTo(outcome);
    }

    @Test
    void withoutAnAmountItIsNotKnown() {
        assertThat(Outcome.of(null, PayBasis.CERTAIN, PayBasis.CERTAIN)).isEqualTo(Outcome.UNKNOWN);
    }

    private static PayBasis basis(boolean isWhole) {
        return new PayBasis(false, false, isWhole);
    }
}
