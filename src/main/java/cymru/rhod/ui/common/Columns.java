package cymru.rhod.ui.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/** What the columns of tables have in common. */
public final class Columns {

    /** Room beside the heading for the arrow of a sorted column and the insets. */
    private static final double BESIDE_HEADING = 23;

    private Columns() {}

    /** Returns the width of a column whose heading breaks between words and not within one. */
    public static double widthFor(String heading, double least) {
        return Arrays.stream(heading.split(" "))
                .mapToDouble(word -> widthOf(word) + BESIDE_HEADING)
                .reduce(least, Math::max);
    }

    /** Returns the width of a column whose heading takes no more than two lines, which is what a table header has room for. */
    public static double widthForTwoLines(String heading, double least) {
        double narrowest = widthOf(heading);
        for (int space = heading.indexOf(' '); space >= 0; space = heading.indexOf(' ', space + 1)) {
            double longer = Math.max(widthOf(heading.substring(0, space)), widthOf(heading.substring(space + 1)));
            narrowest = Math.min(narrowest, longer);
        }
        return Math.max(least, narrowest + BESIDE_HEADING);
    }

    public static double widthOf(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }

    /** Returns an order in which what has no number stands last whichever way the others are sorted. */
    public static <V> Comparator<V> blankLast(TableColumn<?, V> column, Predicate<V> isNone, Comparator<V> order) {
        return (one, other) -> {
            if (isNone.test(one) != isNone.test(other)) {
                boolean isLast = isNone.test(one) == (column.getSortType() == TableColumn.SortType.ASCENDING);
                return isLast ? 1 : -1;
            }
            return order.compare(one, other);
        };
    }
}
