package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfFileTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysItsTitleItsLanguageAndWhatEachPartIs(Language language) throws IOException {
        Document document = DocumentPages.document("psychiatry-south", DocumentKind.ANALYSIS, null, language);
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(types(pdf)).contains("H1", "H2", "Table", "TH", "TD", "Caption", "L", "LI", "P");
        }
    }

    @Test
    void everyHeaderOfATableSaysWhatItHeads() throws IOException {
        Document document = DocumentPages.document("psychiatry-south", DocumentKind.ANALYSIS, null, Language.ENGLISH);
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            List<PDStructureElement> headers = parts(pdf).stream()
                    .filter(part -> part.getStructureType().equals("TH"))
                    .toList();

            assertThat(headers).isNotEmpty().allMatch(PdfFileTest::hasScope);
        }
    }

    @Test
    void embedsFontsWithTheLettersOfWelsh() throws IOException {
        Rota rota = DocumentPages.rota("psychiatry-south").withDetails(RotaDetails.named("id", "Tŷ Gŵyr Ŵ Ŷ ẃ ỳ Llŷn"));
        Document document = Documents.of(
                DocumentPages.report(rota), DocumentKind.ANALYSIS, null, List.of(Language.WELSH), DocumentPages.AS_AT);
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tŷ Gŵyr Ŵ Ŷ ẃ ỳ Llŷn");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void numbersItsPagesInItsLanguage() throws IOException {
        Document document = DocumentPages.document("psychiatry-south", DocumentKind.ANALYSIS, null, Language.WELSH);
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            int pages = pdf.getNumberOfPages();

            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Tudalen " + page + " o " + pages);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"leave-and-cover, Dyledus", "analysis, Dyfarniad", "analysis, Penwythnosau"})
    void noHeadingOfATableBreaksWithinAWord(String kind, String word) throws IOException {
        Document document = DocumentPages.document(
                "psychiatry-south-roster", DocumentKind.ofCode(kind).orElseThrow(), null, Language.WELSH);

        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("\\b" + word + "\\b");
        }
    }

    @Test
    void whatWasOfferedStandsTogetherAndTheLetterByItselfAtTheEnd() throws IOException {
        OfferedPay offered = new OfferedPay(OfferedPay.TOTAL, Money.ofPounds(50_000));
        Document document = Documents.of(
                DocumentPages.report(
                        DocumentPages.withOffered(DocumentPages.rota("psychiatry-south-roster"), 6, offered)),
                DocumentKind.PAY_STATEMENT,
                "s7",
                List.of(Language.ENGLISH),
                DocumentPages.AS_AT);

        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            int last = pdf.getNumberOfPages();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= last; page++) {
                pages.add(text(pdf, page));
            }
            assertThat(pages)
                    .filteredOn(page -> page.contains("a year less than the rota gives"))
                    .singleElement()
                    .asString()
                    .contains("What was offered or paid", "Total £65,912.83*", "What is assumed");
            assertThat(pages.get(last - 1)).startsWith("Draft letter");
        }
    }

    @Test
    void twoLanguagesAreEachMarkedAsTheirOwn() throws IOException {
        Document document = DocumentPages.document(
                "psychiatry-south", DocumentKind.ANALYSIS, null, Language.WELSH, Language.ENGLISH);
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(document))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(parts(pdf)).extracting(PDStructureElement::getLanguage).contains("cy-GB", "en-GB");
            assertThat(text(pdf, 1)).contains("Tudalen 1 o ");
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("Page " + pdf.getNumberOfPages() + " of ");
        }
    }

    @Test
    void theLibrariesSayNothingOnStandardError() {
        PrintStream error = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            PdfFile.of(DocumentPages.document("on-call", DocumentKind.ANALYSIS, null, Language.ENGLISH));
        } finally {
            System.setErr(error);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Returns the text of a page as it lies on the paper. */
    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static boolean hasScope(PDStructureElement header) {
        return header.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                && Set.of("Row", "Column").contains(attributes.getNameAsString("Scope"));
    }

    private static List<String> types(PDDocument pdf) {
        return parts(pdf).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static List<PDStructureElement> parts(PDDocument pdf) {
        List<PDStructureElement> parts = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), parts);
        return parts;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> parts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                parts.add(element);
                collect(element, parts);
            }
        }
    }
}
