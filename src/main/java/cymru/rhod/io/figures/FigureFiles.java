package cymru.rhod.io.figures;

import cymru.rhod.rules.figures.FigureTable;

/** Reads and checks the figures that come with the program. */
public final class FigureFiles {

    private FigureFiles() {}

    /** Returns the figures that come with the program. */
    public static FigureTable builtIn() {
        throw new UnsupportedOperationException();
    }
}
