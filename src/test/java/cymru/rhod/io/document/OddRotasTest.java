package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.report.RotaReport;
import cymru.rhod.samples.RandomRotas;
import cymru.rhod.text.Language;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Whatever a rota file may hold, its documents can be made. */
class OddRotasTest {

    @Test
    void everyDocumentOfAnyRotaIsWellFormed() throws Exception {
        RandomRotas rotas = new RandomRotas(2026);
        for (int number = 0; number < 40; number++) {
            RotaReport report = DocumentPages.report(rotas.storable());
            for (DocumentKind kind : DocumentKind.values()) {
                if (!kind.needsRoster() || report.roster() != null) {
                    parse(Documents.of(report, kind, null, languages(number), DocumentPages.AS_AT));
                }
            }
            if (!report.slots().isEmpty()) {
                String slot = report.slots().get(0).slot().id();
                parse(Documents.of(report, DocumentKind.WORK_SCHEDULE, slot, languages(number), DocumentPages.AS_AT));
                parse(Documents.of(report, DocumentKind.PAY_STATEMENT, slot, languages(number), DocumentPages.AS_AT));
            }
        }
    }

    @Test
    void theOddestTextsCanBeSetInPages() {
        Rota rota = DocumentPages.rota("on-call")
                .withDetails(new RotaDetails(
                        "id", "x".repeat(3_000), "😀 \u0001 ]]> <b>", "日本語 שלום", "&amp; \u202E", "line\nbreak\ttab"));

        assertThat(PdfFile.of(Documents.of(
                        DocumentPages.report(rota),
                        DocumentKind.WORK_SCHEDULE,
                        null,
                        List.of(Language.WELSH, Language.ENGLISH),
                        DocumentPages.AS_AT)))
                .startsWith('%', 'P', 'D', 'F');
    }

    private static List<Language> languages(int number) {
        return List.of(Language.values()[number % 2]);
    }

    private static void parse(Document document) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document.html())));
    }
}
