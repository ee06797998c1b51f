package cymru.rhod.io.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import cymru.rhod.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sets a document in pages of A4, as a PDF that says what each part is: headings, tables with their headers, languages. The font
 * is embedded, because the fonts that every reader has lack the ŵ and ŷ of Welsh.
 */
public final class PdfFile {

    private static final String FONT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private PdfFile() {}

    /** Returns a document as the bytes of a PDF file. */
    public static byte[] of(Document document) {
        silence();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(document.pages(), null)
                // Everything is in the page; nothing is ever fetched.
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        font(builder, "LiberationSans-Regular.ttf", NORMAL);
        font(builder, "LiberationSans-Bold.ttf", BOLD);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfUaAccessibility(true)
                .usePdfVersion(PDF_VERSION)
                .withProducer("Rhod " + Version.ofProgram())
                .toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Standard error belongs to the program's own messages. */
    static void silence() {
        XRLog.setLoggingEnabled(false);
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> resource(file), FONT, weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(file), file);
    }
}
