package cymru.rhod.io.document;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the documents of sample rotas, for tests and, by {@link #main}, to be looked at. */
public final class DocumentPages {

    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    private DocumentPages() {}

    /** Writes a document beside where one stands: SAMPLE KIND SLOT|- en|cy|both FILE. */
    public static void main(String[] arguments) throws IOException {
        Document document = Documents.of(
                report(arguments[0]),
                DocumentKind.ofCode(arguments[1]).orElseThrow(),
                arguments[2].equals("-") ? null : arguments[2],
                arguments[3].equals("both")
                        ? List.of(Language.WELSH, Language.ENGLISH)
                        : List.of(Language.ofCode(arguments[3]).orElseThrow()),
                AS_AT);
        Files.writeString(Path.of(arguments[4] + ".html"), document.html());
        Files.write(Path.of(arguments[4] + ".pdf"), PdfFile.of(document));
    }

    static RotaReport report(String sample) {
        return ENGINE.report(rota(sample));
    }

    static RotaReport report(Rota rota) {
        return ENGINE.report(rota);
    }

    static Rota rota(String sample) {
        ReadResult result = RotaFiles.read(
                SAMPLES.resolve(sample + ".rota.json"), FigureFiles.builtIn().payYears());
        return ((ReadResult.Read) result).rota();
    }

    static Document document(String sample, DocumentKind kind, @Nullable String slot, Language... languages) {
        return Documents.of(report(sample), kind, slot, List.of(languages), AS_AT);
    }
}
