package cymru.rhod.ui.common.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours that cells are mixed from, taken from the theme through the style sheet. */
public final class CellColours {

    /** A region whose cells have these colours; it answers the style sheet with {@link #META_DATA}. */
    public interface Owner extends Styleable {

        CellColours cellColours();
    }

    private enum Name {
        BASE("base", Color.WHITE),
        WEEKEND("weekend", Color.WHITESMOKE),
        HOLIDAY("holiday", Color.LEMONCHIFFON),
        OUTSIDE("outside", Color.GAINSBORO),
        TEXT("text", Color.BLACK),
        MUTED("muted", Color.GRAY),
        LINE("line", Color.LIGHTGRAY),
        EDGE("edge", Color.LIGHTGRAY),
        ACCENT("accent", Color.BLUE),
        CHANGED("changed", Color.BLUE),
        LIT("lit", Color.ORANGE),
        BROKEN("broken", Color.RED);

        private final String property;
        private final CssMetaData<Region, Color> metaData;

        Name(String property, Color initial) {
            this.property = property;
            metaData = new CssMetaData<>("-rhod-grid-" + property, StyleConverter.getColorConverter(), initial) {
                @Override
                public boolean isSettable(Region region) {
                    return true;
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(Region region) {
                    return ((Owner) region).cellColours().property(Name.this);
                }
            };
        }
    }

    /** Everything the style sheet can set on an owner. */
    public static final List<CssMetaData<? extends Styleable, ?>> META_DATA = metaData();

    private final Map<Name, StyleableObjectProperty<Color>> properties = new EnumMap<>(Name.class);

    public CellColours(Owner owner) {
        for (Name name : Name.values()) {
            properties.put(
                    name,
                    new SimpleStyleableObjectProperty<>(
                            name.metaData, owner, name.property, name.metaData.getInitialValue(null)));
        }
    }

    /** Calls the action whenever a colour changes, as with another theme. */
    public void onChange(Runnable action) {
        properties.values().forEach(colour -> colour.addListener(observable -> action.run()));
    }

    public Color base() {
        return get(Name.BASE);
    }

    /** Returns the background of Saturday and Sunday. */
    public Color weekend() {
        return get(Name.WEEKEND);
    }

    /** Returns the background of bank holidays. */
    public Color holiday() {
        return get(Name.HOLIDAY);
    }

    /** Returns the hatching of days on which nobody is in the post. */
    public Color outside() {
        return get(Name.OUTSIDE);
    }

    public Color text() {
        return get(Name.TEXT);
    }

    /** Returns the colour of what is of less weight than text. */
    public Color muted() {
        return get(Name.MUTED);
    }

    public Color line() {
        return get(Name.LINE);
    }

    /** Returns the line between the names of the rows and the cells. */
    public Color edge() {
        return get(Name.EDGE);
    }

    /** Returns the colour of the name of a selected row. */
    public Color accent() {
        return get(Name.ACCENT);
    }

    /** Returns the mark of days that differ from the pattern. */
    public Color changed() {
        return get(Name.CHANGED);
    }

    /** Returns the outline of cells that a reason points at. */
    public Color lit() {
        return get(Name.LIT);
    }

    /** Returns the mark of cells in which a rule is broken. */
    public Color broken() {
        return get(Name.BROKEN);
    }

    private Color get(Name name) {
        return property(name).get();
    }

    private StyleableObjectProperty<Color> property(Name name) {
        StyleableObjectProperty<Color> property = properties.get(name);
        if (property == null) {
            throw new IllegalArgumentException(name.property);
        }
        return property;
    }

    private static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        Arrays.stream(Name.values()).forEach(name -> all.add(name.metaData));
        return List.copyOf(all);
    }
}
