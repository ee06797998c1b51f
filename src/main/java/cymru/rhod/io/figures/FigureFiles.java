package cymru.rhod.io.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and checks the figures that come with the program, and files that add to them. */
public final class FigureFiles {

    private static final int MOST_BYTES = 4 << 20;

    private FigureFiles() {}

    /**
     * Returns the figures that come with the program.
     *
     * @throws IllegalStateException if one of the files is missing or faulty, which a finished program never is
     */
    public static FigureTable builtIn() {
        List<Figure> figures = new ArrayList<>();
        for (Contract contract : Contract.values()) {
            figures.addAll(read(contract, KnownFigures.of(contract)));
        }
        return new FigureTable(figures, PayYears.of(figures));
    }

    private static List<Figure> read(Contract contract, List<FigureId> known) {
        String file = "/cymru/rhod/rules/" + contract.code() + "/figures.json";
        try (InputStream stream = FigureFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing figures: " + file);
            }
            return FigureFileReader.read(stream, file, known);
        } catch (FigureFileException e) {
            throw new IllegalStateException("faulty figures: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a further figures file, such as that of a new pay award, and lays it on figures known before.
     *
     * @throws FigureFileException if it cannot be read or anything about it is wrong
     */
    public static FigureExtension extend(FigureTable known, Path file) throws FigureFileException {
        return extend(known, name(file), bytes(file));
    }

    /**
     * Lays the bytes of a figures file on figures known before.
     *
     * @param file what to call the file in problems
     * @throws FigureFileException if anything about it is wrong
     */
    static FigureExtension extend(FigureTable known, String file, byte[] bytes) throws FigureFileException {
        try {
            List<Figure> further = FigureFileReader.readSome(new ByteArrayInputStream(bytes), file, KnownFigures.all());
            return FigureExtension.of(known, file, further);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file whole, but never more than a figures file may hold. */
    static byte[] bytes(Path file) throws FigureFileException {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw fault("file.folder", name);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw fault("figures.too-big", name, Integer.toString(MOST_BYTES >> 20));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw fault("file.missing", name);
        } catch (IOException e) {
            throw fault("file.unreadable", name);
        }
    }

    static FigureFileException fault(String code, String place, String... arguments) {
        return new FigureFileException(List.of(Problem.of(code, place, arguments)));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
