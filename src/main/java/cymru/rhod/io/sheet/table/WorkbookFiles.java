package cymru.rhod.io.sheet.table;

import cymru.rhod.domain.problem.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads spreadsheets: workbooks of Excel ({@code .xlsx}, {@code .xlsm}), and text whose cells are separated by commas, semicolons or
 * tabs. What a file is, its first bytes decide and not its name. Libraries for workbooks are loaded when the first one is read.
 */
public final class WorkbookFiles {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookFiles() {}

    /** Reads a file. */
    public static WorkbookResult read(Path file) {
        String name = name(file);
        try {
            if (Files.isDirectory(file)) {
                return refused("import.folder", name);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused("import.unreadable", name);
            }
            if (Files.size(file) > SheetLimits.MOST_BYTES) {
                return refused("import.too-large", name, Integer.toString(SheetLimits.MOST_BYTES / MEGABYTE));
            }
            return read(file, name);
        } catch (NoSuchFileException e) {
            return refused("import.missing", name);
        } catch (IOException e) {
            return refused("import.unreadable", name);
        }
    }

    /**
     * Reads a range that was copied from a spreadsheet as text.
     *
     * @param name what to call it in problems
     */
    public static WorkbookResult readPasted(String text, String name) {
        return text.isBlank() ? refused("import.empty", name) : separated(text, name);
    }

    private static WorkbookResult read(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(file)) {
            start = stream.readNBytes(ZIP.length);
        }
        if (startsWith(start, ZIP)) {
            return workbook(file, name);
        }
        if (startsWith(start, OLE2)) {
            return refused(OlderFormats.problem(file), name);
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(SheetLimits.MOST_BYTES);
        }
        String text = SeparatedText.decode(bytes);
        if (text.isBlank()) {
            return refused("import.empty", name);
        }
        return text.indexOf(0) >= 0 ? refused("import.no-spreadsheet", name) : separated(text, name);
    }

    private static WorkbookResult separated(String text, String name) {
        try {
            return new WorkbookResult.Read(new Workbook(name, List.of(SeparatedText.table(name, text))));
        } catch (SheetLimits.Exceeded e) {
            return beyondLimits(name);
        } catch (CsvParseException | IOException e) {
            return refused("import.csv", name);
        }
    }

    private static WorkbookResult workbook(Path file, String name) {
        try {
            return new WorkbookResult.Read(new Workbook(name, Xlsx.read(file)));
        } catch (IOException | RuntimeException e) {
            return refusedBecauseOf(e, name);
        }
    }

    /** POI has no exception of its own for some of these, and wraps others in several layers. */
    private static WorkbookResult refusedBecauseOf(Exception failure, String name) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetLimits.Exceeded) {
                return beyondLimits(name);
            }
            if (says(cause, "Zip bomb") || says(cause, "max size") || says(cause, "MaxFileCount")) {
                return refused("import.zip-bomb", name, Integer.toString(SheetLimits.MOST_UNPACKED_BYTES / MEGABYTE));
            }
            if (cause instanceof ODFNotOfficeXmlFileException) {
                return refused("import.open-document", name);
            }
            if (cause instanceof UnsupportedFileFormatException || cause instanceof InvalidFormatException) {
                return refused("import.no-spreadsheet", name);
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return refused("import.truncated", name);
            }
        }
        return refused("import.broken", name);
    }

    private static boolean says(Throwable cause, String words) {
        return cause.getMessage() != null && cause.getMessage().contains(words);
    }

    private static WorkbookResult beyondLimits(String name) {
        return refused(
                "import.too-many-cells",
                name,
                Integer.toString(SheetLimits.MOST_CELLS),
                Integer.toString(SheetLimits.MOST_ROWS),
                Integer.toString(SheetLimits.MOST_COLUMNS));
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static WorkbookResult refused(String code, String name, String... arguments) {
        return new WorkbookResult.Refused(Problem.of(code, name, arguments));
    }

    private static String name(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
