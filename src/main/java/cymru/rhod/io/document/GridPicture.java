package cymru.rhod.io.document;

import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pattern of a rota as a picture: the grid of the documents with its key, as large as it needs to be. */
public final class GridPicture {

    private static final float DOTS_PER_INCH = 150;

    /** What is left white around the grid. */
    private static final int MARGIN_DOTS = 30;

    private static final int WHITE = 0xFFFFFF;

    private GridPicture() {}

    /**
     * Returns the picture as the bytes of a PNG file.
     *
     * @param asAt the day on which it is made
     */
    public static byte[] png(RotaReport report, Wording wording, LocalDate asAt) {
        byte[] pdf = PdfFile.of(Documents.grid(report, wording, asAt));
        try (PagePictures pages = new PagePictures(pdf);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(cropped(pages.picture(0, DOTS_PER_INCH)), "png", stream);
            stream.flush();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage cropped(BufferedImage page) {
        int left = page.getWidth();
        int right = 0;
        int bottom = 0;
        int top = page.getHeight();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & WHITE) != WHITE) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        int x = Math.max(0, left - MARGIN_DOTS);
        int y = Math.max(0, top - MARGIN_DOTS);
        return page.getSubimage(
                x,
                y,
                Math.min(page.getWidth() - x, right - x + 1 + MARGIN_DOTS),
                Math.min(page.getHeight() - y, bottom - y + 1 + MARGIN_DOTS));
    }
}
