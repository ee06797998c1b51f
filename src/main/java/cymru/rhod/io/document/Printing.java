package cymru.rhod.io.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints PDF files that the program made, page for page as they are. */
public final class Printing {

    private Printing() {}

    /**
     * Prints a file with a job for which the printer is chosen already; returns once the printer has it.
     *
     * @param pdf a file that {@link PdfFile} made
     * @param name what the queue of the printer shows
     * @param attributes which pages, how often, on what paper; empty for all pages as the printer is set
     * @throws PrinterException if the printer does not take it
     */
    public static void print(byte[] pdf, String name, PrinterJob job, PrintRequestAttributeSet attributes)
            throws PrinterException {
        PdfFile.silence();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print(attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
