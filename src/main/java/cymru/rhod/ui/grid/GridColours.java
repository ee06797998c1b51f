package cymru.rhod.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours that cells are mixed from, taken from the theme through the style sheet. */
final class GridColours {

    private static final CssMetaData<RotaGrid, Color> BASE = metaData("-rhod-grid-base", Color.WHITE, it -> it.base);
    private static final CssMetaData<RotaGrid, Color> WEEKEND =
            metaData("-rhod-grid-weekend", Color.WHITESMOKE, it -> it.weekend);
    private static final CssMetaData<RotaGrid, Color> TEXT = metaData("-rhod-grid-text", Color.BLACK, it -> it.text);
    private static final CssMetaData<RotaGrid, Color> LINE =
            metaData("-rhod-grid-line", Color.LIGHTGRAY, it -> it.line);
    private static final CssMetaData<RotaGrid, Color> LIT = metaData("-rhod-grid-lit", Color.ORANGE, it -> it.lit);

    private static final CssMetaData<RotaGrid, Color> MUTED = metaData("-rhod-grid-muted", Color.GRAY, it -> it.muted);
    private static final CssMetaData<RotaGrid, Color> EDGE =
            metaData("-rhod-grid-edge", Color.LIGHTGRAY, it -> it.edge);
    private static final CssMetaData<RotaGrid, Color> ACCENT =
            metaData("-rhod-grid-accent", Color.BLUE, it -> it.accent);
    private static final CssMetaData<RotaGrid, Color> BROKEN =
            metaData("-rhod-grid-broken", Color.RED, it -> it.broken);

    /** Everything the style sheet can set on the grid. */
    static final List<CssMetaData<? extends Styleable, ?>> META_DATA =
            withRegions(List.of(BASE, WEEKEND, TEXT, MUTED, LINE, EDGE, LIT, ACCENT, BROKEN));

    private final StyleableObjectProperty<Color> base;
    private final StyleableObjectProperty<Color> weekend;
    private final StyleableObjectProperty<Color> text;
    private final StyleableObjectProperty<Color> line;
    private final StyleableObjectProperty<Color> lit;
    private final StyleableObjectProperty<Color> muted;
    private final StyleableObjectProperty<Color> edge;
    private final StyleableObjectProperty<Color> accent;
    private final StyleableObjectProperty<Color> broken;

    GridColours(RotaGrid grid) {
        base = new SimpleStyleableObjectProperty<>(BASE, grid, "base", Color.WHITE);
        weekend = new SimpleStyleableObjectProperty<>(WEEKEND, grid, "weekend", Color.WHITESMOKE);
        text = new SimpleStyleableObjectProperty<>(TEXT, grid, "text", Color.BLACK);
        line = new SimpleStyleableObjectProperty<>(LINE, grid, "line", Color.LIGHTGRAY);
        lit = new SimpleStyleableObjectProperty<>(LIT, grid, "lit", Color.ORANGE);
        muted = new SimpleStyleableObjectProperty<>(MUTED, grid, "muted", Color.GRAY);
        edge = new SimpleStyleableObjectProperty<>(EDGE, grid, "edge", Color.LIGHTGRAY);
        accent = new SimpleStyleableObjectProperty<>(ACCENT, grid, "accent", Color.BLUE);
        broken = new SimpleStyleableObjectProperty<>(BROKEN, grid, "broken", Color.RED);
    }

    /** Calls the action whenever a colour changes, as with another theme. */
    void onChange(Runnable action) {
        InvalidationListener listener = observable -> action.run();
        List.of(base, weekend, text, muted, line, edge, lit, accent, broken)
                .forEach(colour -> colour.addListener(listener));
    }

    Color base() {
        return base.get();
    }

    /** Returns the background of Saturday and Sunday. */
    Color weekend() {
        return weekend.get();
    }

    Color text() {
        return text.get();
    }

    Color line() {
        return line.get();
    }

    /** Returns the outline of cells that a reason points at. */
    Color lit() {
        return lit.get();
    }

    /** Returns the colour of what is of less weight than text. */
    Color muted() {
        return muted.get();
    }

    /** Returns the line between the week numbers and the cells. */
    Color edge() {
        return edge.get();
    }

    /** Returns the colour of the number of a selected week. */
    Color accent() {
        return accent.get();
    }

    /** Returns the mark of cells in which a rule is broken. */
    Color broken() {
        return broken.get();
    }

    private static CssMetaData<RotaGrid, Color> metaData(
            String name, Color initial, Function<GridColours, StyleableProperty<Color>> property) {
        return new CssMetaData<>(name, StyleConverter.getColorConverter(), initial) {
            @Override
            public boolean isSettable(RotaGrid grid) {
                return true;
            }

            @Override
            public StyleableProperty<Color> getStyleableProperty(RotaGrid grid) {
                return property.apply(grid.colours());
            }
        };
    }

    private static List<CssMetaData<? extends Styleable, ?>> withRegions(List<CssMetaData<RotaGrid, Color>> own) {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(own);
        return List.copyOf(all);
    }
}
