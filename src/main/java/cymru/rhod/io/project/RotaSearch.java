package cymru.rhod.io.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks for rota files, and goes on past a folder that cannot be looked into: only the first one must be readable. */
final class RotaSearch extends SimpleFileVisitor<Path> {

    private final Path start;
    private final BooleanSupplier cancelled;
    private final NavigableSet<Path> found = new TreeSet<>();

    RotaSearch(Path start, BooleanSupplier cancelled) {
        this.start = start;
        this.cancelled = cancelled;
    }

    /** Returns the rota files, with what could not be looked into, in the order of their names. */
    List<Path> found() {
        return List.copyOf(found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // Asked anew, since the attributes of a link are not those of its file.
        if (file.toString().endsWith(RotaFiles.EXTENSION) && Files.isRegularFile(file)) {
            found.add(file);
        }
        return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        return goOnPast(path, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        return failure == null ? next() : goOnPast(folder, failure);
    }

    private FileVisitResult goOnPast(Path path, IOException failure) throws IOException {
        if (path.equals(start)) {
            throw failure;
        }
        found.add(path);
        return next();
    }

    private FileVisitResult next() {
        return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
}
