package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final byte[] PDF =
            PdfFile.of(DocumentPages.document("on-call", DocumentKind.ANALYSIS, null, Language.ENGLISH));

    @Test
    void aPageIsAsLargeAsAskedFor() {
        try (PagePictures pages = new PagePictures(PDF)) {
            BufferedImage picture = pages.picture(0, 72);

            assertThat(pages.pages()).isGreaterThan(1);
            assertThat(picture.getWidth()).isBetween(594, 596);
            assertThat(picture.getHeight()).isBetween(841, 843);
            assertThat(inkIn(picture)).isPositive();
        }
    }

    @Test
    void theGridIsAPictureWithoutAPageAroundIt() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(GridPicture.png(
                DocumentPages.report("psychiatry-south"), Wording.in(Language.WELSH), DocumentPages.AS_AT)));

        assertThat(picture.getWidth()).isBetween(900, 1240);
        assertThat(picture.getHeight()).isBetween(1200, 2200);
        assertThat(inkIn(picture.getSubimage(0, 0, picture.getWidth(), 20))).isZero();
    }

    /** The longest pattern stays on the one page that is made a picture. */
    @Test
    void theGridOfTheLongestPatternIsWhole() {
        var rota = DocumentPages.rota("psychiatry-south");
        List<cymru.rhod.domain.rota.Week> weeks = new ArrayList<>();
        while (weeks.size() < cymru.rhod.domain.rota.Rota.MOST_WEEKS) {
            weeks.add(rota.weeks().get(weeks.size() % rota.weeks().size()));
        }
        byte[] pdf = PdfFile.of(Documents.grid(
                DocumentPages.report(rota.withWeeks(weeks)), Wording.in(Language.WELSH), DocumentPages.AS_AT));
        try (PagePictures pages = new PagePictures(pdf)) {
            assertThat(pages.pages()).isEqualTo(1);
        }
    }

    @Test
    void everyPageIsPrintedOnItsPaper() throws PrinterException {
        Printer printer = new Printer();

        Printing.print(PDF, "A rota", printer, new HashPrintRequestAttributeSet());

        assertThat(printer.getJobName()).isEqualTo("A rota");
        assertThat(printer.printed).isNotEmpty().allMatch(ink -> ink > 0);
    }

    private static long inkIn(BufferedImage picture) {
        long ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink;
    }

    /** A printer of pictures. */
    private static final class Printer extends PrinterJob {
        private final List<Long> printed = new ArrayList<>();
        private Pageable pages;
        private String name = "";

        @Override
        public void setPageable(Pageable document) {
            pages = document;
        }

        @Override
        public void print() throws PrinterException {
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                PageFormat format = pages.getPageFormat(page);
                BufferedImage paper = new BufferedImage(
                        (int) Math.ceil(format.getWidth()),
                        (int) Math.ceil(format.getHeight()),
                        BufferedImage.TYPE_INT_RGB);
                var graphics = paper.createGraphics();
                graphics.setBackground(java.awt.Color.WHITE);
                graphics.clearRect(0, 0, paper.getWidth(), paper.getHeight());
                assertThat(pages.getPrintable(page).print(graphics, format, page))
                        .isEqualTo(Printable.PAGE_EXISTS);
                graphics.dispose();
                printed.add(inkIn(paper));
            }
        }

        @Override
        public void setJobName(String jobName) {
            name = jobName;
        }

        @Override
        public String getJobName() {
            return name;
        }

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public boolean printDialog() {
            return true;
        }

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void setCopies(int copies) {}

        @Override
        public int getCopies() {
            return 1;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
