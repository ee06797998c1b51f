package cymru.rhod.ui.exporting;

import cymru.rhod.io.document.PagePictures;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a PDF file, to be drawn one by one.
 *
 * @param sizes of each page
 */
record PdfPages(byte[] pdf, List<Size> sizes) {

    /** The size of a page in points, of which 72 are an inch. */
    record Size(double width, double height) {}

    private static final double POINTS_PER_INCH = 72;

    PdfPages {
        sizes = List.copyOf(sizes);
    }

    static PdfPages of(byte[] pdf) {
        try (PagePictures pages = new PagePictures(pdf)) {
            return new PdfPages(
                    pdf,
                    IntStream.range(0, pages.pages())
                            .mapToObj(page -> new Size(pages.width(page), pages.height(page)))
                            .toList());
        }
    }

    int count() {
        return sizes.size();
    }

    /**
     * Draws a page.
     *
     * @param index from 0
     * @param scale pixels for each point
     */
    BufferedImage draw(int index, double scale) {
        try (PagePictures pages = new PagePictures(pdf)) {
            return pages.picture(index, (float) (scale * POINTS_PER_INCH));
        }
    }
}
