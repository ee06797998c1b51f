package cymru.rhod.io.sheet.table;

import cymru.rhod.io.sheet.FormulaSafeText;
import cymru.rhod.io.sheet.PatternCsv;
import cymru.rhod.io.sheet.ShiftsCsv;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads text in which a character separates the cells of a row: files of comma-separated values, and ranges copied from a sheet. */
final class SeparatedText {

    /** In the order in which they are believed where several would do. */
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    private static final int LINES_LOOKED_AT = 40;

    /** A longer cell is the rest of a file behind a quotation mark that is not closed. */
    private static final int LONGEST_CELL = 100_000;

    private SeparatedText() {}

    /** Returns the text of a file: by its mark, as UTF-8 if it is that, else as the older Windows programs write. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /**
     * Reads a table.
     *
     * @throws IOException if a quotation mark is not closed, or the text is beyond the limits
     */
    static SheetTable table(String name, String text) throws IOException {
        SheetBuilder sheet = new SheetBuilder(new SheetLimits());
        boolean isOwn = isOwn(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(isOwn ? ',' : separator(text))
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            int row = 0;
            for (CsvRecord line : reader) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    sheet.put(row, column, cell(line.getField(column), isOwn));
                }
                row++;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sheet.table(name, false, false);
    }

    /** Tables of the program's own are read to the letter. */
    private static boolean isOwn(String text) {
        return Stream.of(ShiftsCsv.COLUMNS, PatternCsv.COLUMNS)
                .anyMatch(columns -> text.startsWith(String.join(",", columns)));
    }

    private static SheetCell cell(String text, boolean isOwn) throws IOException {
        if (text.length() > LONGEST_CELL) {
            throw new IOException("a cell without an end");
        }
        String original = FormulaSafeText.original(text);
        return isOwn && !original.isEmpty() ? SheetCell.verbatim(original) : SheetCell.text(original);
    }

    /** Returns the character that stands in the most lines as often as in the others. */
    static char separator(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        char best = ',';
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            List<Long> counts = new ArrayList<>();
            lines.forEach(line -> counts.add(unquoted(line, separator)));
            long score = counts.stream()
                    .filter(count -> count > 0)
                    .mapToLong(count -> counts.stream().filter(count::equals).count())
                    .max()
                    .orElse(0);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static long unquoted(String line, char separator) {
        boolean isQuoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == separator && !isQuoted) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
