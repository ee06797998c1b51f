package cymru.rhod.io.project;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes rota files, {@code NAME.rota.json}. */
public final class RotaFiles {

    /** How a rota file's name ends. */
    public static final String EXTENSION = ".rota.json";

    private RotaFiles() {}

    /** Reads a rota file. */
    public static ReadResult read(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Writes a rota file in one step, and keeps the version before beside it; returns what went wrong, if anything. */
    public static Optional<Problem> write(Rota rota, Path file) {
        throw new UnsupportedOperationException();
    }
}
