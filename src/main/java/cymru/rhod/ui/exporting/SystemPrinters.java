package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.document.Printing;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;

/** The printers that the system knows. */
final class SystemPrinters implements Printers {

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            names.add(usual.getName());
        }
        Arrays.stream(PrinterJob.lookupPrintServices())
                .map(PrintService::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    @Override
    public Optional<Problem> print(PrintWork work, String printer, PageRange pages, int copies) {
        return Arrays.stream(PrinterJob.lookupPrintServices())
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .map(service -> print(work, service, pages, copies))
                .orElseGet(() -> Optional.of(Problem.of("exporting.printer-gone", "", printer)));
    }

    static Optional<Problem> print(PrintWork work, PrintService service, PageRange pages, int copies) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(MediaSizeName.ISO_A4);
        attributes.add(new PageRanges(pages.first(), pages.last()));
        attributes.add(new Copies(copies));
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            if (work instanceof PrintWork.Document document) {
                Printing.print(document.of().pdf(), work.name(), job, attributes);
            } else {
                print((PrintWork.Picture) work, job, attributes);
            }
            return Optional.empty();
        } catch (PrinterException e) {
            return Optional.of(Problem.of(
                    "exporting.not-printed", "", service.getName(), Objects.toString(e.getLocalizedMessage(), "")));
        }
    }

    /** Prints a picture as large as a page takes it, on its side where it is wider than high. */
    private static void print(PrintWork.Picture work, PrinterJob job, PrintRequestAttributeSet attributes)
            throws PrinterException {
        BufferedImage image = image(work.bytes());
        PageFormat page = job.defaultPage();
        page.setOrientation(image.getWidth() > image.getHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        Book book = new Book();
        book.append(
                (graphics, format, index) -> {
                    double scale = Math.min(
                            format.getImageableWidth() / image.getWidth(),
                            format.getImageableHeight() / image.getHeight());
                    Graphics2D pen = (Graphics2D) graphics;
                    pen.translate(format.getImageableX(), format.getImageableY());
                    pen.scale(scale, scale);
                    pen.drawImage(image, 0, 0, null);
                    return Printable.PAGE_EXISTS;
                },
                page);
        job.setJobName(work.name());
        job.setPageable(book);
        job.print(attributes);
    }

    private static BufferedImage image(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
