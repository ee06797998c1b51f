package cymru.rhod.io.sheet.workbook;

import java.util.regex.Pattern;

/** Texts as the cells of a workbook can hold them. */
final class CellText {

    /** The most characters of a cell. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "…";

    /** What the format reads as a character written by its number: {@code _x0041_} for A. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What XML cannot hold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private CellText() {}

    /** Returns a text so that a reader of the cell finds the same, but for characters that no cell can hold. */
    static String of(String text) {
        String coded = CODED.matcher(UNWRITABLE.matcher(text).replaceAll("")).replaceAll("_x005F_");
        return coded.length() <= LONGEST ? coded : coded.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
