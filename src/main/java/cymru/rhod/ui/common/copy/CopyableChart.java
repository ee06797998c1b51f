package cymru.rhod.ui.common.copy;

import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What a chart is copied with.
 *
 * @param title names the chart
 * @param summary what the whole chart says, in a sentence; may be empty
 * @param legend nodes of the window that say which line is which
 * @param numbers the table behind the chart, as many rows as it has bars or places
 */
public record CopyableChart(
        Supplier<String> title, Supplier<String> summary, List<? extends Node> legend, Supplier<TableText> numbers) {

    /** Makes a plot copyable, as a picture and as numbers. */
    public void install(Region plot, Texts texts) {
        Copyable.of(plot, texts)
                .picture(() -> new ChartPicture(plot, title.get(), summary.get(), legend).image())
                .table(CopyWay.NUMBERS, numbers)
                .listen();
    }

    /** Lets a table of cells, which has keys and a menu of its own, be copied as a picture of what is in sight. */
    public static void offerPicture(Region cells, Supplier<String> title, Texts texts) {
        Copyable.of(cells, texts).picture(() -> new ChartPicture(cells, title.get(), "", List.of()).image());
    }
}
