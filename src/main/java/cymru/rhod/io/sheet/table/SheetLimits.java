package cymru.rhod.io.sheet.table;

import java.io.IOException;

/**
 * What a spreadsheet with a rota may at most hold: a roster of 100 doctors for ten years keeps within it, and reading it costs
 * some seconds and some ten megabytes at most.
 */
final class SheetLimits {

    /** The largest file that is opened. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** How far a part of a workbook may unpack. */
    static final int MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

    /** How far the texts of the cells may unpack, which are held in memory as a whole. */
    static final int MOST_HELD_BYTES = 16 * 1024 * 1024;

    static final int MOST_SHEETS = 100;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 2_000;

    /** Cells that are not blank, in all sheets together. */
    static final int MOST_CELLS = 400_000;

    /** The rectangle that the filled cells of a sheet span. */
    static final int MOST_AREA = 4_000_000;

    private int cells;

    /** Counts one cell. */
    void count(int row, int column) throws Exceeded {
        cells++;
        if (cells > MOST_CELLS || row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw new Exceeded();
        }
    }

    /** Refuses a sheet whose few cells lie so far apart that the blanks between them would fill the memory. */
    void span(long height, long width) throws Exceeded {
        if (height * width > MOST_AREA) {
            throw new Exceeded();
        }
    }

    /** Thrown where a limit is passed, so that reading ends at once. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
