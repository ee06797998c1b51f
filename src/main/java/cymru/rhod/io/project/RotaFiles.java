package cymru.rhod.io.project;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.json.JsonLayout;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads and writes rota files, {@code NAME.rota.json}. What a file may hold is said by {@code rota.schema.json}. */
public final class RotaFiles {

    /** How a rota file's name ends. */
    public static final String EXTENSION = ".rota.json";

    /** What is added to the name of a rota file for the version before the last save. */
    public static final String VERSION_BEFORE = ".bak";

    private RotaFiles() {}

    /**
     * Reads a rota file.
     *
     * @param payYears the pay years a rota may name: those whose figures are known
     */
    public static ReadResult read(Path file, Collection<PayYear> payYears) {
        String name = name(file);
        try {
            if (Files.isDirectory(file)) {
                return refused(canBeLookedInto(file) ? "file.folder" : "file.folder-unreadable", name);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused("file.unreadable", name);
            }
            // A file may grow while it is read: never read more than a byte too many.
            try (InputStream stream = Files.newInputStream(file)) {
                return read(stream.readNBytes(JsonText.MOST_BYTES + 1), name, payYears);
            }
        } catch (NoSuchFileException e) {
            return refused("file.missing", name);
        } catch (IOException e) {
            return refused("file.unreadable", name);
        }
    }

    /** Returns what {@link #below(Path, BooleanSupplier)} does, to the end. */
    public static List<Path> below(Path folder) throws IOException {
        return below(folder, () -> false);
    }

    /**
     * Returns the rota files in a folder and below, in the order of their names. A folder below that cannot be looked into stands
     * among them: reading it says so, so that its rotas are not missed in silence.
     *
     * @param cancelled asked at each file; where it says yes, those found so far are returned
     * @throws IOException if the folder itself cannot be looked into
     */
    public static List<Path> below(Path folder, BooleanSupplier cancelled) throws IOException {
        RotaSearch search = new RotaSearch(folder, cancelled);
        Files.walkFileTree(folder, search);
        return search.found();
    }

    /**
     * Reads the bytes of a rota file.
     *
     * @param fileName what to call the file in problems
     * @param payYears the pay years a rota may name: those whose figures are known
     */
    public static ReadResult read(byte[] bytes, String fileName, Collection<PayYear> payYears) {
        return RotaReader.read(bytes, Place.file(fileName), payYears);
    }

    /** Returns what {@link #write} puts into a file. */
    public static String text(Rota rota) {
        return JsonLayout.write(RotaWriter.json(rota));
    }

    /**
     * Writes a rota file in one step, and keeps the version before beside it; returns what went wrong, if anything. A rota that
     * could not be read back is not written: the file on disk stays as it was.
     */
    public static Optional<Problem> write(Rota rota, Path file) {
        return write(rota, file, Disk.REAL);
    }

    /**
     * Writes a rota file like {@link #write(Rota, Path)}, unless the file is not the one that was read or saved last.
     *
     * @param lastKnown the file as it was read or saved last
     */
    public static Optional<Problem> writeUnlessChanged(Rota rota, Path file, FileStamp lastKnown) {
        return FileStamp.of(file).equals(lastKnown)
                ? write(rota, file)
                : Optional.of(Problem.of("save.changed-meanwhile", name(file)));
    }

    static Optional<Problem> write(Rota rota, Path file, Disk disk) {
        byte[] bytes = text(rota).getBytes(StandardCharsets.UTF_8);
        PayYear payYear = rota.settings().payYear();
        List<PayYear> payYears = payYear == null ? List.of() : List.of(payYear);
        if (read(bytes, name(file), payYears) instanceof ReadResult.Refused refused) {
            return Optional.of(refused.problems().get(0));
        }
        return new AtomicFile(file, disk).replaceKeepingVersionBefore(bytes, VERSION_BEFORE);
    }

    private static boolean canBeLookedInto(Path folder) {
        return Files.isReadable(folder) && Files.isExecutable(folder);
    }

    private static ReadResult refused(String code, String fileName) {
        return new ReadResult.Refused(List.of(Problem.of(code, fileName)));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
