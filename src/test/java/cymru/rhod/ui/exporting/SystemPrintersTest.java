package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.document.DocumentKind;
import cymru.rhod.io.document.Documents;
import cymru.rhod.io.document.GridPicture;
import cymru.rhod.io.document.PdfFile;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Prints into memory in the language of printers. */
class SystemPrintersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final RotaReport REPORT = Exports.ENGINE.report(Samples.rota("psychiatry-south"));

    @Test
    void theChosenPagesOfADocumentArePrinted() {
        byte[] pdf = PdfFile.of(Documents.of(REPORT, DocumentKind.ANALYSIS, null, List.of(Language.WELSH), DAY));
        PdfPages pages = PdfPages.of(pdf);
        assertThat(pages.count()).isGreaterThan(3);

        String printed = printed(new PrintWork.Document("analysis.pdf", pages), new PageRange(2, 3));

        assertThat(printed)
                .startsWith("%!PS")
                .contains("%%Page: 2 2", "%%Page: 3 3")
                .doesNotContain("%%Page: 1 1", "%%Page: 4 4");
    }

    @Test
    void aPictureFillsOnePage() {
        byte[] png = GridPicture.png(REPORT, Wording.in(Language.ENGLISH), DAY);

        String printed = printed(new PrintWork.Picture("grid.png", png), new PageRange(1, 1));

        assertThat(printed).contains("%%Page: 1 1").doesNotContain("%%Page: 2 2");
    }

    @Test
    void aPrinterThatIsNotThereAnyMoreIsNamed() {
        assertThat(new SystemPrinters()
                        .print(new PrintWork.Picture("grid.png", new byte[0]), "Nowhere", new PageRange(1, 1), 1))
                .contains(Problem.of("exporting.printer-gone", "", "Nowhere"));
    }

    private static String printed(PrintWork work, PageRange pages) {
        StreamPrintServiceFactory[] found = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        assertThat(SystemPrinters.print(work, found[0].getPrintService(paper), pages, 1))
                .isEmpty();
        return paper.toString(StandardCharsets.ISO_8859_1);
    }
}
