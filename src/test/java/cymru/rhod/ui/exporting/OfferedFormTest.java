package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.report.SlotReport;
import cymru.rhod.ui.FormTest;
import cymru.rhod.ui.exporting.OfferedForm.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferedFormTest extends FormTest {

    private final OfferedForm form = new OfferedForm(slot(), this::offered, this::apply);

    OfferedFormTest() {
        super(Samples.rota("psychiatry-south-roster"));
    }

    @Test
    void eachLineOfTheRotasPayStandsBesideWhatWasOfferedWithTheDifference() {
        Money less = given("basic").minus(Money.ofPounds(100));

        type("basic", less.pounds().toPlainString());

        assertThat(offered()).containsExactly(new OfferedPay("basic", less));
        assertThat(form.difference(row("basic"))).contains(Money.ofPounds(-100));
        assertThat(form.difference(row("out-of-hours"))).isEmpty();
    }

    @Test
    void theWholeIsTheSumOfTheLinesUntilItIsGiven() {
        type("basic", "30000");
        type("out-of-hours", "5000");
        assertThat(form.total()).contains(Money.ofPounds(35_000));

        type(OfferedPay.TOTAL, "36000");

        assertThat(form.total()).contains(Money.ofPounds(36_000));
        assertThat(form.difference(row(OfferedPay.TOTAL)))
                .contains(Money.ofPounds(36_000).minus(given(OfferedPay.TOTAL)));
    }

    @Test
    void theLinesKeepTheOrderOfTheStatementWhicheverIsTypedFirst() {
        type("out-of-hours", "5000");
        type("basic", "30000");

        assertThat(offered()).extracting(OfferedPay::line).containsExactly("basic", "out-of-hours");
    }

    @Test
    void anEmptiedAmountIsNotGivenAnyMore() {
        type("basic", "30000");

        type("basic", "");

        assertThat(offered()).isEmpty();
    }

    @Test
    void aLineThatOnlyTheEmployerHasIsAddedAndRemoved() {
        form.newLine().textProperty().set("Relocation");
        assertThat(form.addLine()).isTrue();
        form.show(slot());
        type("Relocation", "£1,200");

        assertThat(offered()).containsExactly(new OfferedPay("Relocation", Money.ofPounds(1_200)));
        assertThat(form.rows()).extracting(Row::id).endsWith("Relocation", OfferedPay.TOTAL);

        form.newLine().textProperty().set("Relocation");
        assertThat(form.addLine()).isFalse();
        form.remove("Relocation");
        form.show(slot());
        assertThat(form.rows()).extracting(Row::id).doesNotContain("Relocation");
    }

    @Test
    void aLineWithoutAnAmountIsNoOfferYet() {
        form.newLine().textProperty().set("Relocation");
        form.addLine();
        form.show(slot());

        assertThat(form.rows()).extracting(Row::id).contains("Relocation");
        assertThat(offered()).isEmpty();
        assertThat(form.total()).isEmpty();

        form.remove("Relocation");
        assertThat(form.rows()).extracting(Row::id).doesNotContain("Relocation");
        assertThat(session.undoLabel()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"51281, 5128100", "'£51,281.60', 5128160", "51281.6, 5128160", "'123,456', 12345600"})
    void amountsAreReadAsPeopleTypeThem(String typed, long pence) {
        type("basic", typed);

        assertThat(offered()).containsExactly(new OfferedPay("basic", new Money(pence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51,28", "1.234", "-5", "about 50k", "£"})
    void whatIsNoAmountIsRefusedAndStaysTyped(String typed) {
        type("basic", typed);

        assertThat(row("basic").offered().problemProperty().get())
                .isEqualTo(Problem.of("exporting.expected.amount", ""));
        assertThat(row("basic").offered().textProperty().get()).isEqualTo(typed);
        assertThat(offered()).isEmpty();
    }

    @Test
    void eachAmountIsOneStepOfUndo() {
        type("basic", "30000");

        session.undo();
        form.show(slot());

        assertThat(offered()).isEmpty();
        assertThat(row("basic").offered().textProperty().get()).isEmpty();
    }

    private SlotReport slot() {
        return Exports.ENGINE.report(session.rota()).slots().get(0);
    }

    private List<OfferedPay> offered() {
        return slot().slot().doctor().employment().offered();
    }

    private Money given(String id) {
        return row(id).given();
    }

    private Row row(String id) {
        return form.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(String id, String text) {
        type(row(id).offered(), text);
        form.show(slot());
    }
}
