package cymru.rhod.io.sheet.table;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell in a sheet, in the order in which a sheet is read: row by row.
 *
 * @param row from 0; spreadsheets count from 1
 * @param column from 0 for A
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int LETTERS = 26;
    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    /** Reads an address such as {@code C4}, or nothing if the text is not one. */
    public static Optional<CellAddress> parse(String text) {
        Matcher matcher = A1.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new CellAddress(Integer.parseInt(matcher.group(2)) - 1, columnOf(matcher.group(1))))
                : Optional.empty();
    }

    /** Returns the number of a column, from 0, by its letters. */
    static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns the letters of a column: {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the address as spreadsheets write it: {@code C4}. */
    public String a1() {
        return letters(column) + (row + 1);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return a1();
    }
}
