package cymru.rhod.io.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.figures.FigureTable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder of the figures files that a user has added to those of the program. They are laid on each other in the order of their
 * names. One that is faulty is left out and told of; the program starts without it.
 *
 * @param path need not exist
 */
public record FigureFolder(Path path) {

    /** The name of the folder in the program's own. */
    public static final String NAME = "figures";

    private static final String ENDING = ".json";

    /**
     * The figures of the program and of the files.
     *
     * @param files those that count, in the order of their names
     * @param problems what is wrong with the others
     */
    public record Loaded(FigureTable table, List<LoadedFile> files, List<Problem> problems) {

        public Loaded {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }

        /** Returns the figures of the program alone. */
        public static Loaded only(FigureTable table) {
            return new Loaded(table, List.of(), List.of());
        }
    }

    /**
     * One file that counts.
     *
     * @param added how many values it adds
     * @param revisions the values known before that it puts others in the place of
     */
    public record LoadedFile(String name, int added, List<FigureExtension.Revision> revisions) {

        public LoadedFile {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * A file that may be added: it is in order.
     *
     * @param target where it is to be kept
     * @param file what it adds
     */
    public record Candidate(Path target, byte[] bytes, LoadedFile file) {}

    /** Reads the files and lays them on the figures of the program. */
    public Loaded load(FigureTable ofProgram) {
        return loadWithout("", ofProgram);
    }

    /** Reads the files but one, and lays them on the figures of the program. */
    public Loaded loadWithout(String leftOut, FigureTable ofProgram) {
        FigureTable table = ofProgram;
        List<LoadedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : list(problems)) {
            if (FigureFiles.name(file).equals(leftOut)) {
                continue;
            }
            try {
                FigureExtension extension = FigureFiles.extend(table, file);
                table = extension.table();
                files.add(new LoadedFile(FigureFiles.name(file), extension.added(), extension.revisions()));
            } catch (FigureFileException e) {
                problems.addAll(e.problems());
            }
        }
        return new Loaded(table, files, problems);
    }

    /**
     * Checks a file that is to be added; nothing is written.
     *
     * @param present the figures as they are now
     * @throws FigureFileException if it is faulty, adds nothing, or has the name of one that is there
     */
    public Candidate check(Path source, FigureTable present) throws FigureFileException {
        String name = FigureFiles.name(source);
        Path target = path.resolve(name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name : name + ENDING);
        if (Files.exists(target)) {
            throw FigureFiles.fault("figures.name-taken", name);
        }
        byte[] bytes = FigureFiles.bytes(source);
        FigureExtension extension = FigureFiles.extend(present, name, bytes);
        if (extension.isNothingNew()) {
            throw FigureFiles.fault("figures.nothing-new", name);
        }
        return new Candidate(
                target, bytes, new LoadedFile(FigureFiles.name(target), extension.added(), extension.revisions()));
    }

    /** Deletes a file; returns what went wrong, if anything. */
    public Optional<Problem> remove(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of("figures.not-removed", name));
        }
    }

    private List<Path> list(List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            return files;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, "*" + ENDING)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(Problem.of("file.unreadable", path.toString()));
        }
        files.sort(null);
        return files;
    }
}
