package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the copies of rotas that programs left behind when they crashed. */
public final class Recovery {

    /**
     * A rota that a program had open when it crashed.
     *
     * @param copy the file that holds it
     * @param savedAt when it was put there; {@link Instant#EPOCH} where the copy cannot be read
     * @param original the file it belongs to; null if it was never saved
     * @param lastKnown that file as the program read or saved it last: another stamp now means that it has changed since
     * @param content the rota, or why the copy cannot be used
     */
    public record Leftover(
            Path copy, Instant savedAt, @Nullable Path original, FileStamp lastKnown, ReadResult content) {

        /** Deletes the copy. Do so only after the rota is safe elsewhere, or is not wanted. */
        public void discard() {
            deleteQuietly(copy);
            deleteQuietly(lockOf(copy));
        }
    }

    private Recovery() {}

    /**
     * Returns what crashed programs left in a folder, the latest first; not what running programs keep there. A copy that cannot
     * be read is among them, with the reason.
     *
     * @param payYears the pay years a rota may name: those whose figures are known
     */
    public static List<Leftover> leftovers(Path folder, Collection<PayYear> payYears) {
        List<Leftover> leftovers = new ArrayList<>();
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + Autosave.COPY)) {
            for (Path copy : copies) {
                if (!isHeld(lockOf(copy))) {
                    leftovers.add(leftover(copy, payYears));
                }
            }
        } catch (IOException | DirectoryIteratorException ignored) {
            // There is no folder before the first copy is made; what was found in it before it failed can still be
            // offered.
        }
        leftovers.sort(Comparator.comparing(Leftover::savedAt).reversed());
        return leftovers;
    }

    private static Leftover leftover(Path copy, Collection<PayYear> payYears) {
        try {
            return read(copy, payYears);
        } catch (IOException e) {
            Problem problem = Problem.of("file.unreadable", String.valueOf(copy.getFileName()));
            return new Leftover(copy, Instant.EPOCH, null, FileStamp.ABSENT, new ReadResult.Refused(List.of(problem)));
        }
    }

    private static Leftover read(Path copy, Collection<PayYear> payYears) throws IOException {
        Instant savedAt = Files.getLastModifiedTime(copy).toInstant();
        Place place = Place.file(String.valueOf(copy.getFileName()));
        ProblemList problems = new ProblemList();
        JsonNode json = JsonText.parse(Files.readAllBytes(copy), place, problems);
        if (json == null || !json.path("format").asText().equals(Autosave.FORMAT)) {
            problems.add("file.foreign", place, Autosave.FORMAT);
            ReadResult refused = new ReadResult.Refused(problems.all(place));
            return new Leftover(copy, savedAt, null, FileStamp.ABSENT, refused);
        }
        return new Leftover(
                copy,
                savedAt,
                path(json.path("original").textValue()),
                new FileStamp(json.path("lastKnown").asText()),
                RotaReader.read(json.path("rota"), place, payYears));
    }

    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException notOnThisSystem) {
            return null;
        }
    }

    private static boolean isHeld(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | OverlappingFileLockException heldOrUnknown) {
            return true;
        }
    }

    private static Path lockOf(Path copy) {
        String name = String.valueOf(copy.getFileName());
        return copy.resolveSibling(name.substring(0, name.length() - Autosave.COPY.length()) + Autosave.LOCK);
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // It stays, and is found again at the next start.
        }
    }
}
