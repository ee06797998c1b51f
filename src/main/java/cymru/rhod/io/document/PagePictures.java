package cymru.rhod.io.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures: for a preview, and for files of pictures. To be used by one thread at a time, and closed. */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @param pdf a file that {@link PdfFile} made */
    public PagePictures(byte[] pdf) {
        PdfFile.silence();
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = new PDFRenderer(document);
    }

    /** Returns how many pages there are. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** Returns how wide a page is, in points, of which 72 are an inch. */
    public float width(int page) {
        return document.getPage(page).getCropBox().getWidth();
    }

    /** Returns how high a page is, in points. */
    public float height(int page) {
        return document.getPage(page).getCropBox().getHeight();
    }

    /**
     * Returns a page as a picture.
     *
     * @param page from 0
     * @param dotsPerInch 72 for a picture as large as the page
     */
    public BufferedImage picture(int page, float dotsPerInch) {
        try {
            return renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
