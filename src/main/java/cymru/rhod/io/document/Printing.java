package cymru.rhod.io.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints PDF files that the program made, page for page as they are. */
public final class Printing {

    private Printing() {}

    /**
     * Prints a file with a job for which printer and pages are chosen already; returns once the printer has it.
     *
     * @param pdf a file that {@link PdfFile} made
     * @param name what the queue of the printer shows
     * @throws PrinterException if the printer does not take it
     */
    public static void print(byte[] pdf, String name, PrinterJob job) throws PrinterException {
        PdfFile.silence();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
