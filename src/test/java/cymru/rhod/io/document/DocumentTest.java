package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.text.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocumentTest {

    @ParameterizedTest
    @CsvSource({
        "psychiatry-south-roster, analysis, , en",
        "on-call, analysis, , cy",
        "non-compliant, analysis, , en",
        "less-than-full-time, analysis, , cy",
        "psychiatry-south, work-schedule, , en",
        "on-call, work-schedule, , cy",
        "psychiatry-south-roster+entered, work-schedule, s1, cy",
        "psychiatry-south-roster, work-schedule, s26, en",
        "gp-practice, pay-statement, , en",
        "psychiatry-south-roster+entered, pay-statement, s1, cy",
        "psychiatry-south-roster, pay-statement, s26, en",
        "psychiatry-south-roster, leave-and-cover, , cy",
    })
    void isWellFormedAndSaysWhatEachPartIs(String sample, String kind, @Nullable String slot, String language)
            throws Exception {
        Language spoken = Language.ofCode(language).orElseThrow();
        org.w3c.dom.Document page =
                parsed(DocumentPages.document(sample, DocumentKind.ofCode(kind).orElseThrow(), slot, spoken)
                        .html());

        assertThat(page.getDocumentElement().getAttribute("lang"))
                .isEqualTo(spoken.locale().toLanguageTag());
        assertThat(elements(page, "title")).singleElement().satisfies(title -> assertThat(title.getTextContent())
                .isNotBlank());
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "table")).isNotEmpty().allSatisfy(table -> {
            assertThat(elements(table, "caption")).hasSize(1);
            assertThat(elements(table, "th"))
                    .allMatch(header -> !header.getAttribute("scope").isEmpty());
        });
        assertThat(elements(page, "section")).allMatch(section -> elements(page, "h2").stream()
                .anyMatch(heading -> heading.getAttribute("id").equals(section.getAttribute("aria-labelledby"))));
    }

    @Test
    void theTwoLanguagesFollowOneAnother() throws Exception {
        org.w3c.dom.Document page = parsed(DocumentPages.document(
                        "psychiatry-south", DocumentKind.ANALYSIS, null, Language.WELSH, Language.ENGLISH)
                .html());

        assertThat(elements(page, "article"))
                .extracting(article -> article.getAttribute("lang"))
                .containsExactly("cy-GB", "en-GB");
        assertThat(elements(page, "h2"))
                .extracting(heading -> heading.getAttribute("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isAboutASlotOrARosterOnlyWhereThereIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DocumentPages.document("on-call", DocumentKind.LEAVE_AND_COVER, null, Language.WELSH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentPages.document("on-call", DocumentKind.WORK_SCHEDULE, "s1", Language.WELSH));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DocumentPages.document("psychiatry-south-roster", DocumentKind.ANALYSIS, "s1", Language.WELSH));
    }

    @Test
    void aWorkScheduleLeavesToBeCompletedWhatNobodyEntered() {
        String empty = DocumentPages.document("on-call", DocumentKind.WORK_SCHEDULE, null, Language.ENGLISH)
                .html();
        String entered = DocumentPages.document(
                        "psychiatry-south-roster+entered", DocumentKind.WORK_SCHEDULE, "s1", Language.ENGLISH)
                .html();

        assertThat(empty).contains("Guardian for Safe and Flexible Working", "To be completed with the educational");
        assertThat(entered)
                .contains("Dr Siân Gŵyr", "Assess a person in crisis", "One session a fortnight")
                .doesNotContain("To be completed with the educational");
    }

    @Test
    void aLetterIsDraftedOnlyWhereLessIsOffered() {
        assertThat(statement(new OfferedPay("basic", Money.ofPounds(30_000)))).contains("Draft letter");
        assertThat(statement(new OfferedPay(OfferedPay.TOTAL, Money.ofPounds(90_000))))
                .doesNotContain("Draft letter")
                .contains("a year more than the rota gives.", "No letter is drafted");
        assertThat(DocumentPages.document("psychiatry-south-roster", DocumentKind.PAY_STATEMENT, "s1", Language.ENGLISH)
                        .html())
                .doesNotContain("Draft letter");
    }

    @Test
    void aLetterSaysNothingOfItemsThatNobodyEntered() {
        assertThat(statement(new OfferedPay(OfferedPay.TOTAL, Money.ofPounds(40_000))))
                .contains("The pay offered or paid is £40,000.00 a year:", "By the rota my pay is made up of:")
                .doesNotContain("not stated", "Item by item");
        assertThat(statement(new OfferedPay("basic", Money.ofPounds(30_000))))
                .contains("These are the items that I could compare", "£30,000.00 offered or paid, a difference of")
                .doesNotContain("not stated", "The pay offered or paid is");
    }

    @Test
    void aLetterNamesWhatIsNotStatedWhereTheItemsAreTheWholeOffer() {
        assertThat(statement(
                        new OfferedPay("basic", Money.ofPounds(30_000)),
                        new OfferedPay("Ward allowance", Money.ofPounds(300)),
                        new OfferedPay(OfferedPay.TOTAL, Money.ofPounds(30_300))))
                .contains(
                        "by the rota; not stated in what I was sent",
                        "Ward allowance: £300.00 offered or paid; the rota gives no such item");
    }

    @ParameterizedTest
    @CsvSource({
        "pay-statement, psychiatry-south-roster, s1",
        "pay-statement, gp-practice, ",
        "work-schedule, psychiatry-south-roster, s1",
        "work-schedule, on-call, ",
    })
    void anAmountThatIsNotConfirmedHasItsSignAndTheSignItsSentence(String kind, String sample, @Nullable String slot) {
        assertThat(DocumentPages.document(sample, DocumentKind.ofCode(kind).orElseThrow(), slot, Language.ENGLISH)
                        .html())
                .containsPattern("£[0-9,]+\\.[0-9]{2}\\*†?</td>")
                .contains("<p class=\"note\">* rests on figures that are not confirmed</p>");
    }

    @Test
    void needsNoOtherFile() {
        assertThat(DocumentPages.document("psychiatry-south", DocumentKind.ANALYSIS, null, Language.ENGLISH)
                        .html())
                .doesNotContain("src=", "<link", "@import", "url(");
    }

    /** A browser does not undo escapes within a style sheet. */
    @Test
    void theStyleSheetHoldsNothingThatWouldBeEscaped() throws Exception {
        try (var stream = Document.class.getResourceAsStream("document.css")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("<", ">", "&", "\"");
        }
    }

    private static String statement(OfferedPay... offered) {
        Rota rota = DocumentPages.withOffered(DocumentPages.rota("psychiatry-south-roster"), 0, offered);
        return Documents.of(
                        DocumentPages.report(rota),
                        DocumentKind.PAY_STATEMENT,
                        "s1",
                        List.of(Language.ENGLISH),
                        DocumentPages.AS_AT)
                .html();
    }

    private static org.w3c.dom.Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(org.w3c.dom.Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    private static List<Element> elements(Element part, String name) {
        return list(part.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
