package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.json.JsonLayout;
import cymru.rhod.io.json.JsonText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The copy of the open rota that one running program keeps for {@link Recovery} after a crash. While the program runs it holds a
 * lock, which the operating system takes back when the program ends in whatever way: so a copy without a lock is one that was
 * left behind. May be used from any thread.
 */
public final class Autosave implements AutoCloseable {

    static final String FORMAT = "rhod.autosave";
    static final String COPY = ".autosave.json";
    static final String LOCK = ".lock";

    private final Path copy;
    private final Path lock;
    private @Nullable FileChannel held;

    /**
     * Prepares a copy; nothing is written yet.
     *
     * @param folder where copies are kept, beside the preferences; made when it is needed
     */
    public Autosave(Path folder) {
        String run = UUID.randomUUID().toString();
        copy = folder.resolve(run + COPY);
        lock = folder.resolve(run + LOCK);
    }

    /**
     * Keeps a copy in place of the one before; returns what went wrong, if anything.
     *
     * @param original the file the rota belongs to; null if it was never saved
     * @param lastKnown that file as it was read or saved last
     */
    public synchronized Optional<Problem> save(Rota rota, @Nullable Path original, FileStamp lastKnown) {
        try {
            hold();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(Problem.of("save.autosave-failed", copy.toString()));
        }
        ObjectNode file = JsonText.NODES.objectNode();
        file.put("format", FORMAT);
        if (original != null) {
            file.put("original", original.toAbsolutePath().toString());
        }
        file.put("lastKnown", lastKnown.sha256());
        file.set("rota", RotaWriter.json(rota));
        return new AtomicFile(copy).replace(JsonLayout.write(file).getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes the copy, because the rota has been saved or given up. */
    public synchronized void clear() {
        Recovery.deleteQuietly(copy);
    }

    /** Deletes the copy at the regular end of the program. */
    @Override
    public synchronized void close() {
        clear();
        FileChannel channel = held;
        held = null;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // The lock is released all the same, at the latest when the program ends.
            } finally {
                Recovery.deleteQuietly(lock);
            }
        }
    }

    private void hold() throws IOException {
        if (held != null) {
            return;
        }
        Files.createDirectories(lock.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            held = channel;
        } finally {
            if (held == null) {
                channel.close();
            }
        }
    }
}
