package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.LatestAnswer;
import java.awt.image.BufferedImage;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The pages of a document, of which one is drawn at a time, on a worker; a drawing that comes too late is dropped. */
final class PagesModel {

    /** The room there is for a page, in pixels of the window. */
    record Room(double width, double height) {}

    /**
     * A page as it is drawn.
     *
     * @param scale pixels of the window for each point of the page
     */
    record Drawn(int page, double scale, BufferedImage image) {}

    private record Wish(PdfPages pages, int page, double scale, double density) {}

    private final LatestAnswer<Wish, Drawn> painter;
    private final ReadOnlyObjectWrapper<@Nullable Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> page = new ReadOnlyObjectWrapper<>(0);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WIDTH);
    private @Nullable PdfPages pages;
    private Room room = new Room(0, 0);
    private double density = 1;
    private @Nullable Wish last;

    /**
     * @param worker draws
     * @param home runs on the FX thread
     */
    PagesModel(Executor worker, Executor home) {
        painter = new LatestAnswer<>(PagesModel::draw, worker, home);
        zoom.addListener((observable, before, now) -> paint());
    }

    /** Returns the page as it was last drawn; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Drawn> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Returns the index of the page that is shown, or will be as soon as it is drawn. */
    ReadOnlyObjectProperty<Integer> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    int count() {
        return pages == null ? 0 : pages.count();
    }

    /** Shows pages, and of them the one with the number that was shown before, so that a page stays in sight while it changes. */
    void show(PdfPages newPages) {
        pages = newPages;
        page.set(Math.max(0, Math.min(page.get(), newPages.count() - 1)));
        paint();
    }

    /** Shows nothing; what comes next begins with its first page. */
    void clear() {
        pages = null;
        last = null;
        painter.forget();
        drawn.set(null);
        page.set(0);
    }

    void goTo(int newPage) {
        if (newPage >= 0 && newPage < count() && newPage != page.get()) {
            page.set(newPage);
            paint();
        }
    }

    /** @param newDensity pixels of the screen for each of the window */
    void fit(Room newRoom, double newDensity) {
        room = newRoom;
        density = newDensity;
        paint();
    }

    void zoomIn() {
        zoom.set(Zoom.larger(scale()));
    }

    void zoomOut() {
        zoom.set(Zoom.smaller(scale()));
    }

    /** Returns the size at which the page is shown, in percent of that on paper. */
    int percent() {
        return Zoom.percent(scale());
    }

    private double scale() {
        return pages == null ? 1 : zoom.get().scale(pages.sizes().get(page.get()), room.width(), room.height());
    }

    private void paint() {
        if (pages == null || room.width() <= 0 || room.height() <= 0) {
            return;
        }
        Wish wish = new Wish(pages, page.get(), scale(), density);
        if (!wish.equals(last)) {
            last = wish;
            painter.ask(wish, drawn::set);
        }
    }

    private static Drawn draw(Wish wish) {
        return new Drawn(wish.page(), wish.scale(), wish.pages().draw(wish.page(), wish.scale() * wish.density()));
    }
}
