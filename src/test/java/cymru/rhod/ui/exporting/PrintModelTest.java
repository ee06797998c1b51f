package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.exporting.PdfPages.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintModelTest {

    private static final Size A4 = new Size(595, 842);

    private final Exports outside = new Exports();
    private final PrintModel model = new PrintModel(outside, outside.atPrinter::add, Runnable::run);
    private final List<Optional<Problem>> told = new ArrayList<>();

    @BeforeEach
    void takeFivePages() {
        model.take(new PrintWork.Document("south.pdf", new PdfPages(new byte[0], Collections.nCopies(5, A4))));
        model.look();
    }

    @Test
    void printsAllPagesOnceOnTheFirstPrinterUnlessAskedOtherwise() {
        print();

        assertThat(outside.printed).containsExactly("south.pdf on Office, 1-5, 1");
        assertThat(told).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1", "2-4, 2-4, 3", "2 – 4, 2-4, 3", "5-5, 5, 1"})
    void printsTheChosenPagesAsOftenAsAsked(String typed, String printed, int pages) {
        model.printer().valueProperty().set("Ward");
        model.pages().textProperty().set(typed);
        model.copies().textProperty().set("3");
        print();

        assertThat(outside.printed).containsExactly("south.pdf on Ward, " + printed + ", 3");
        assertThat(model.sheets()).isEqualTo(pages * 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "4-2", "3-6", "all", "-1"})
    void pagesThatAreNotThereAreAskedAboutAndNotPrinted(String typed) {
        model.pages().textProperty().set(typed);
        print();

        assertThat(model.pages().problemProperty().get()).isEqualTo(Problem.of("exporting.expected.pages", "", "5"));
        assertThat(outside.printed).isEmpty();
    }

    @Test
    void aShorterDocumentForgetsPagesThatItDoesNotHave() {
        model.pages().textProperty().set("4-5");
        model.pages().commit();

        model.take(new PrintWork.Document("other.pdf", new PdfPages(new byte[0], List.of(A4))));

        assertThat(model.pages().textProperty().get()).isEmpty();
        assertThat(model.sheets()).isEqualTo(1);
    }

    @Test
    void nothingCanBePrintedWithoutAPrinter() {
        outside.printers = List.of();
        print();

        assertThat(model.namesProperty().get()).isEmpty();
        assertThat(model.isReady()).isFalse();
        assertThat(outside.printed).isEmpty();
    }

    @Test
    void whatThePrinterSaysIsTold() {
        outside.printFault = Optional.of(Problem.of("exporting.printer-gone", "", "Office"));
        print();

        assertThat(told).containsExactly(outside.printFault);
        assertThat(model.printingProperty().get()).isFalse();
    }

    private void print() {
        outside.work();
        model.print(told::add);
        outside.work();
    }
}
